import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, toCorrectedIndexCsv, toCoverageText, toCsv } from '../../src/render/index.ts';
import { book } from './book.ts';

describe('a CSV cell', () => {
  it('is quoted when it holds a comma, a quotation mark or a line break', () => {
    expect(csvCell('plain')).toBe('plain');
    expect(csvCell('a, b')).toBe('"a, b"');
    expect(csvCell('a "b"')).toBe('"a ""b"""');
    expect(csvCell('a\nb')).toBe('"a\nb"');
  });

  it('cannot be run as a formula', () => {
    for (const opening of ['=', '+', '-', '@'])
      expect(csvCell(`${opening}SUM(A1)`)).toBe(`'${opening}SUM(A1)`);
    expect(csvCell('=A1,"x"')).toBe(`"'=A1,""x"""`);
    expect(csvCell('1-2')).toBe('1-2');
  });

  it('reads back as it was, whatever is in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '=') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const written = toCsv(['x', 'y'], rows);
        expect(readCsv(written).slice(1)).toEqual(
          rows.map((row) => row.map((c) => (/^[=\r]/u.test(c) ? `'${c}` : c))),
        );
      }),
    );
  });
});

describe('the corrected index', () => {
  const rows = readCsv(toCorrectedIndexCsv(book));

  it('has one row for each topic and report, with corrections made and runs gathered', () => {
    expect(rows).toEqual([
      ['topic', 'broader', 'part', 'references', 'symbol', 'instrument', 'paragraphs', 'recommendations'],
      ["'=Smuggling by sea", '', 'A', 'I.1–4, I.4.a and I.4.b', 'WG/2012/6', '', '4–7 and 7 (a) and (b)', ''],
      ["'=Smuggling by sea", '', 'A', 'II.2; II.99', 'WG/2013/5', '', '', '2'],
      ["'=Smuggling by sea", '', 'B', 'VI.PP.5; VI.9.a', 'COP/2012/15', 'Resolution 6/3', 'PP 5; 9 (a)', ''],
      ['Media', '', 'A', 'II.1', 'WG/2013/5', '', '', '1'],
    ]);
  });
});

describe('the proof of coverage in words', () => {
  const report = {
    file: 'a.txt',
    characters: 10,
    kept: 6,
    keptAs: { provision: 4, heading: 2 },
    ignored: [
      { start: 6, end: 8, reason: 'white space' as const },
      { start: 8, end: 10, reason: 'running head' as const },
    ],
    unaccounted: 0,
    gaps: [],
    overlaps: [],
  };

  it('says how much was kept as what, and that nothing was lost', () => {
    expect(toCoverageText([report])).toBe(
      [
        'a.txt',
        '  characters        10',
        '  kept               6   heading 2, provision 4',
        '  ignored            4   running head 2, white space 2',
        '  unaccounted        0',
        '',
        'Every character of 1 source is accounted for.',
        '',
      ].join('\n'),
    );
  });

  it('names the place of what was lost', () => {
    const text = toCoverageText([{ ...report, unaccounted: 2, gaps: [{ start: 3, end: 5 }] }]);
    expect(text).toContain('in no text: characters 3 to 5');
    expect(text).toContain('2 characters of 1 source are not accounted for.');
  });
});

/** A slow, plain reader of RFC 4180, to hold the writer against. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted && character === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && character === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at++;
    } else cell += character;
  }
  return rows;
}
