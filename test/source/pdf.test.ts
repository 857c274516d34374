import { describe, expect, test } from 'vitest';
import { AcquisError } from '../../src/finding/index.ts';
import { readPdf } from '../../src/source/pdf-reader.ts';
import type { SourceText } from '../../src/text/index.ts';
import { namedFont, pdf, rule, set, setCodes, setLines } from './pdf-writer.ts';

const read = (bytes: Uint8Array): Promise<SourceText> => readPdf('report.pdf', bytes);
const texts = (source: SourceText): string[] =>
  source.blocks.map((b) => (b.kind === 'row' ? b.cells.map((c) => c.rich.text).join(' | ') : b.rich.text));
/** Lines of 40 letters, 240 points in type of 10. */
const LEFT = [
  'The Conference welcomes the report of its',
  'working group and takes note of all of it',
  'with appreciation. It encourages the many',
  'States parties to provide the secretariat',
  'with information on the matter.',
];
const RIGHT = [
  'It requests the secretariat to report on',
  'the matter in due time and to continue in',
  'its efforts to assist those who ask to be',
  'helped, subject to the availability of it',
  'all in the budget.',
];

describe('reading order', () => {
  test('reads two columns one after the other, below a heading over both', async () => {
    const heading = set(
      50,
      60,
      'Report on the protection of all migrants by sea, by air and by land here',
      12,
      'bold',
    );
    const source = await read(pdf([heading + setLines(50, 100, LEFT, 10) + setLines(320, 100, RIGHT, 10)]));
    expect(texts(source)).toEqual([
      'Report on the protection of all migrants by sea, by air and by land here',
      LEFT.join(' '),
      RIGHT.join(' '),
    ]);
  });

  test('reads two columns whose lines do not stand at one height', async () => {
    const source = await read(pdf([setLines(50, 107, LEFT, 10) + setLines(320, 100, RIGHT, 10)]));
    expect(texts(source)).toEqual([LEFT.join(' '), RIGHT.join(' ')]);
  });

  test('keeps paragraphs of one line apart, however many there are and whatever reaches further right', async () => {
    const paragraphs = [
      'General Assembly',
      'Eighty-fifth session',
      'Upkeep of the bridges',
      'The General Assembly,',
      'Recalling its resolution 84/3,',
      'Aware that bridges join peoples,',
      '1. Decides to repair two bridges:',
    ];
    const space = 25;
    const short = paragraphs.map((text, n) => set(50, 100 + n * space, text)).join('');
    const long = 'Requests the Secretary-General to submit a report to it at the session that';
    const last = setLines(50, 100 + paragraphs.length * space, [long, 'follows.']);
    const closing = set(380, 325, '60th meeting') + set(392, 350, '2 May 2031');
    const found = texts(await read(pdf([short + last + closing])));
    expect(found.slice(0, 8)).toEqual([...paragraphs, `${long} follows.`]);
  });

  test('joins a paragraph that goes on in the next column and on the next page', async () => {
    const first = ['1.    The Conference encourages all those', ...LEFT.slice(1, 4)];
    const source = await read(
      pdf([
        setLines(50, 100, first) +
          setLines(320, 100, RIGHT.slice(1, 4).concat('and of all those many others by sea who')),
        setLines(50, 100, ['were never asked.']),
      ]),
    );
    expect(texts(source)).toHaveLength(1);
    expect(source.blocks[0]?.place).toBe('paragraph 1 (page 1)');
  });

  test.each([90, 180, 270])('reads a page that is stored turned by %i degrees', async (rotate) => {
    const matrix = { 90: '0 1 -1 0 842 0', 180: '-1 0 0 -1 595 842', 270: '0 -1 1 0 -247 842' }[rotate];
    const content = `q ${matrix} cm ${setLines(50, 100, LEFT)} Q`;
    const upright = await read(pdf([{ content, rotate }]));
    // The same glyphs without the viewer's turn: most of the text decides which way is up.
    const lying = await read(pdf([{ content }]));
    expect(texts(upright)).toEqual([LEFT.join(' ')]);
    expect(texts(lying)).toEqual([LEFT.join(' ')]);
  });
});

describe('heads and feet', () => {
  const page = (n: number): string =>
    set(50, 40, n % 2 ? 'A/HRC/43/15' : 'A/HRC/43/15') +
    setLines(50, 100, [`${n}.    The Conference of the Parties met for the`, 'first time.']) +
    set(50, 800, `GE.19-2193${6}`) +
    set(500, 800, String(n));

  test('leaves out what comes back on every page, and counts it', async () => {
    const source = await read(pdf([1, 2, 3, 4, 5].map(page)));
    expect(source.text).not.toMatch(/A\/HRC|GE\.19/u);
    expect(texts(source)).toHaveLength(5);
    expect(source.left).toEqual([
      { what: 'page headers', count: 5, characters: 55 },
      { what: 'page footers', count: 5, characters: 65 },
    ]);
  });

  test('keeps a line at the head of one page only, and page numbers out of the text', async () => {
    const source = await read(
      pdf(
        [1, 2, 3].map(
          (n) =>
            set(50, 40, ['Masthead', 'Chapter', 'Annex'][n - 1] ?? '') +
            setLines(50, 120, LEFT) +
            set(290, 800, String(n)),
        ),
      ),
    );
    expect(texts(source).filter((t) => !t.startsWith('The Conf'))).toEqual(['Masthead', 'Chapter', 'Annex']);
    expect(source.left).toEqual([{ what: 'page numbers', count: 3, characters: 3 }]);
  });
});

describe('notes and raised figures', () => {
  const body =
    set(50, 100, 'States recall the Convention,') +
    set(50 + 29 * 6, 96, '1', 6) +
    set(50 + 31 * 6, 100, 'and the Protocol of 2000,') +
    set(50 + 56 * 6, 96, '2', 6) +
    set(50, 112, 'over 10 km') +
    set(50 + 10 * 6, 108, '2', 6) +
    set(50 + 12 * 6, 112, 'of land.');
  const notes =
    rule(50, 740, 150, 740) +
    set(50, 748, '1', 5) +
    set(60, 751, 'United Nations, Treaty Series, vol. 2225.', 8) +
    set(50, 758, '2', 5) +
    set(60, 761, 'Ibid., vol. 2241, No.', 8) +
    set(50, 771, '39574.', 8);

  test('sets footnotes after the paragraph that calls them, with their markers', async () => {
    const source = await read(pdf([body + set(50, 150, 'A second paragraph follows.') + notes]));
    expect(texts(source)).toEqual([
      'States recall the Convention, and the Protocol of 2000, over 10 km² of land.',
      ' United Nations, Treaty Series, vol. 2225.',
      ' Ibid., vol. 2241, No. 39574.',
      'A second paragraph follows.',
    ]);
    const markers = source.blocks.map((b) =>
      b.kind === 'paragraph' ? b.rich.markers.map((m) => [m.label, m.at]) : [],
    );
    expect(markers).toEqual([
      [
        ['1', 29],
        ['2', 55],
      ],
      [['1', 0]],
      [['2', 0]],
      [],
    ]);
  });

  test('ties a star to its note, and leaves a power in the text', async () => {
    const source = await read(
      pdf([
        set(50, 100, 'Report of the Working Group*', 14, 'bold') +
          set(50, 140, 'Text.') +
          set(50, 780, '* Issued without editing.', 8),
      ]),
    );
    expect(texts(source)).toEqual(['Report of the Working Group', ' Issued without editing.', 'Text.']);
  });
});

describe('words', () => {
  const long = (end: string): string =>
    `${'The States parties to the Convention met'.padEnd(60 - end.length - 1, ' of')} ${end}`;

  test('undoes a hyphen when the word stands whole elsewhere, keeps it when it does not, and says so', async () => {
    const lines = [
      'We took note of the legislation and of the co-operation here',
      long('legisla-'),
      'tion and more which is long enough to fill a line to its end',
      long('co-'),
      'operation and the rest of it that is here to fill a line too',
      long('para-'),
      'graph end.',
    ];
    const source = await read(pdf([setLines(50, 100, lines)]));
    expect(source.text).toContain('legislation and more');
    expect(source.text).toContain('co-operation and the rest');
    expect(source.text).toContain('para-graph end');
    expect(source.left).toEqual([{ what: 'hyphens at line ends', count: 1, characters: 1 }]);
    expect(source.remarks?.join()).toContain('para-graph');
  });

  test('sees spaces that are only gaps, and none between letters set apart', async () => {
    const gaps = 'BT /roman 10 Tf 1 0 0 1 50 700 Tm [(The)-400(Conference)-400(met)] TJ ET\n';
    const wide = 'BT /roman 10 Tf 3 Tc 1 0 0 1 50 650 Tm (WELCOMES) Tj 0 Tc ET\n';
    expect(texts(await read(pdf([gaps + wide])))).toEqual(['The Conference met', 'WELCOMES']);
  });

  test('takes emphasis from the names of the fonts', async () => {
    const source = await read(
      pdf([
        set(50, 100, 'Urges', 10, 'italic') +
          set(50 + 36, 100, 'States to act') +
          set(50, 130, 'Annex', 10, 'bold'),
      ]),
    );
    const marks = source.blocks.map((b) => (b.kind === 'paragraph' ? b.rich.marks : []));
    expect(marks).toEqual([[{ kind: 'emphasis', start: 0, end: 5 }], [{ kind: 'strong', start: 0, end: 5 }]]);
  });

  test('does not take a year at the start of a line for a label', async () => {
    const lines = [
      'The group met in Vienna, which is in Austria, on 12 November',
      '2019. The delegation was headed by a minister of the country',
      'and the meeting took place.',
    ];
    expect(texts(await read(pdf([setLines(50, 100, lines)])))).toEqual([lines.join(' ')]);
  });

  test('reads ligatures as letters and Arabic in logical order, Latin symbols and numbers in their own', async () => {
    // As seen from left to right: a presentation form, brackets as drawn, the number the right way round.
    const seen = ['2', '0', '1', '9', ' ', '(', 'A', '/', '5', ')', ' ', 'ﻡ', 'ﻼ', 'ﺳ'];
    const font = namedFont([...seen, 'ﬁ', 'n', 'e']);
    const codes = seen.map((_, i) => i + 1);
    const source = await read(
      pdf([setCodes(50, 100, codes, 10, 'named') + setCodes(50, 200, [15, 16, 17], 10, 'named')], font),
    );
    expect(texts(source)).toEqual(['سلام (A/5) 2019', 'fine']);
  });

  test('reads Chinese from a file that embeds no font', async () => {
    const fonts = {
      song:
        '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 ' +
        '/BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type ' +
        '/FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent 0 /StemV 80 /CapHeight 800 >> >>] >>',
    };
    const lines = ['人人生而自由', '在尊严和权利'];
    const content = lines
      .map((l, i) =>
        setCodes(
          50,
          100 + 14 * i,
          [...l].map((c) => c.charCodeAt(0)),
          10,
          'song',
        ),
      )
      .join('');
    expect(texts(await read(pdf([content], { fonts })))).toEqual([lines.join('')]);
  });

  test('leaves out a watermark set aslant, and what is drawn off the page', async () => {
    const slanted = 'BT /roman 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET\n';
    const source = await read(pdf([setLines(50, 100, LEFT) + slanted + set(900, 100, 'crop')]));
    expect(texts(source)).toEqual([LEFT.join(' ')]);
    expect(source.left?.map((l) => [l.what, l.count])).toEqual([
      ['letters set aslant (watermarks)', 5],
      ['letters outside the page', 4],
    ]);
  });
});

describe('tables', () => {
  const grid = (top: number, rows: number): string =>
    [50, 100, 400, 500].map((x) => rule(x, top, x, top + rows * 30)).join('') +
    Array.from({ length: rows + 1 }, (_, i) => rule(50, top + i * 30, 500, top + i * 30)).join('');
  const row = (y: number, ...cells: string[]): string =>
    cells.map((c, i) => set([52, 102, 402][i] ?? 0, y, c)).join('');

  test('reads a table drawn with rules cell by cell, lines of a cell joined', async () => {
    const content =
      set(50, 80, 'Positions') +
      grid(100, 3) +
      row(112, 'No.', 'Recommendation', 'Position') +
      row(142, '1', 'Ratify the Convention and', 'Noted') +
      row(154, '', 'its Protocol') +
      row(172, '2', 'Abolish');
    const source = await read(pdf([content]));
    expect(texts(source)).toEqual([
      'Positions',
      'No. | Recommendation | Position',
      '1 | Ratify the Convention and its Protocol | Noted',
      '2 | Abolish | ',
    ]);
    expect(source.blocks[2]?.place).toBe('table 1, row 2 (page 1)');
  });

  test('opens a table anew on each page, so that a repeated head can be known', async () => {
    const page =
      grid(100, 2) + row(112, 'No.', 'Recommendation', 'Position') + row(142, '1', 'Ratify it', 'Noted');
    const source = await read(pdf([set(50, 60, 'List') + page, page]));
    expect(source.blocks.filter((b) => b.kind === 'row').map((b) => b.afterBlank)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('reads a table without rules by its gutters', async () => {
    const lines: [string, string, string][] = [
      ['State', 'Recommendation', 'Position'],
      ['France', 'Ratify the Convention and', 'Noted'],
      ['', 'its Protocol', ''],
      ['Spain', 'Abolish', 'Supported'],
    ];
    const content = lines
      .map((cells, i) =>
        cells.map((c, j) => (c ? set([50, 150, 400][j] ?? 0, 100 + 12 * i, c) : '')).join(''),
      )
      .join('');
    expect(texts(await read(pdf([content])))).toEqual([
      'State | Recommendation | Position',
      'France | Ratify the Convention and its Protocol | Noted',
      'Spain | Abolish | Supported',
    ]);
  });
});

describe('files that cannot be read, or only in part', () => {
  const whole = pdf([1, 2, 3].map((n) => setLines(50, 100, [`Page ${n} of the report says:`, ...LEFT])));
  const refused = async (bytes: Uint8Array, options = {}): Promise<AcquisError> => {
    const fault = await readPdf('report.pdf', bytes, options).then(
      () => undefined,
      (e: unknown) => e,
    );
    if (!(fault instanceof AcquisError)) throw new Error(`expected a refusal, got ${String(fault)}`);
    return fault;
  };

  test('refuses an encrypted file with advice, and opens it with its password', async () => {
    const locked = pdf([setLines(50, 100, LEFT)], { password: 'secret' });
    expect((await refused(locked)).message).toContain('opens only with a password');
    expect((await refused(locked, { password: 'wrong' })).message).toContain('does not open it');
    expect(texts(await readPdf('report.pdf', locked, { password: 'secret' }))).toEqual([LEFT.join(' ')]);
  });

  test('says of a file without text that it is a scan', async () => {
    expect((await refused(pdf(['0 0 100 100 re f']))).advice).toContain('OCR');
  });

  test('refuses what is no PDF, empty or too large', async () => {
    expect((await refused(new Uint8Array())).code).toBe('file-empty');
    expect((await refused(new TextEncoder().encode('<html>not found</html>'))).message).toContain(
      'is not a PDF',
    );
    expect((await refused(new TextEncoder().encode('%PDF-1.4 and then nothing'))).code).toBe(
      'file-unreadable',
    );
    expect((await refused(whole, { bytes: 100 })).message).toContain('too large');
  });

  test('reads what is left of a file that was cut off, and says so', async () => {
    const source = await read(whole.subarray(0, whole.length - 400));
    expect(source.text).toContain('Page 1 of the report');
    expect(source.remarks?.join()).toContain('cross-reference table');
  });

  test('finds the pages of a file whose cross-reference table is wrong', async () => {
    const text = Buffer.from(whole)
      .toString('latin1')
      .replace(/startxref\n\d+/u, 'startxref\n7');
    const source = await read(Uint8Array.from(Buffer.from(text, 'latin1')));
    expect(source.blocks.length).toBeGreaterThanOrEqual(3);
    expect(source.remarks).toHaveLength(1);
    expect((await read(whole)).remarks).toBeUndefined();
  });

  test('stops at the limit of pages and counts the rest', async () => {
    const source = await readPdf('report.pdf', whole, { pages: 1 });
    expect(source.text).not.toContain('Page 2');
    expect(source.left).toContainEqual({ what: 'pages beyond the limit', count: 2, characters: 0 });
  });
});
