import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { readText } from '../../src/source/index.ts';
import { codes, outline, paragraphs, proof, read } from './reading.ts';

const only = (text: string) => paragraphs(read('I. First meeting', '', `1. ${text}`))[0];

describe('note markers', () => {
  it('superscripts call the note below and stand in no text', () => {
    const document = read(
      'I. First meeting',
      '',
      '1. See the Convention¹ and the Protocol.²',
      '',
      '¹Resolution 55/25, annex I.',
      '',
      '²Annex III.',
    );
    const [one] = paragraphs(document);
    expect(one?.rich.text).toBe('See the Convention and the Protocol.');
    expect(one?.notes.map((n) => [n.label, n.at, n.note.rich.text])).toEqual([
      ['1', 18, 'Resolution 55/25, annex I.'],
      ['2', 36, 'Annex III.'],
    ]);
    expect(codes(document)).toEqual([]);
  });

  it('of two figures call note 12, not note 1', () => {
    const [one] = paragraphs(read('I. First meeting', '', '1. See¹² this.', '', '¹One.', '', '¹²Twelve.'));
    expect(one?.notes.map((n) => n.note.rich.text)).toEqual(['Twelve.']);
  });

  it('are not seen in square kilometres and cubic metres', () => {
    expect(only('An area of 25 km² and 3 m³ of water.')?.rich.text).toBe(
      'An area of 25 km² and 3 m³ of water.',
    );
  });

  it('asterisks after a title call the asterisk note', () => {
    const document = read(
      'Report of the Secretariat*',
      '',
      'I. First meeting',
      '',
      '1. One.',
      '',
      '* CTOC/COP/2018/1.',
    );
    expect(document.titles[0]?.rich.text).toBe('Report of the Secretariat');
    expect(document.titles[0]?.notes.map((n) => [n.label, n.note.rich.text])).toEqual([
      ['*', 'CTOC/COP/2018/1.'],
    ]);
  });

  it('one and two asterisks call different notes', () => {
    const document = read(
      'Report*',
      '',
      'Item 4 of the agenda**',
      '',
      '* Reissued.',
      '',
      '** CTOC/COP/2018/1.',
      '',
      'I. First meeting',
      '',
      '1. One.',
    );
    expect(document.titles.flatMap((t) => t.notes.map((n) => [t.rich.text, n.note.rich.text]))).toEqual([
      ['Report', 'Reissued.'],
      ['Item 4 of the agenda', 'CTOC/COP/2018/1.'],
    ]);
  });

  it('without a note are a finding, and so is a note without a marker', () => {
    expect(codes(read('I. First meeting', '', '1. See this.¹'))).toContain('marker-without-note');
    expect(codes(read('I. First meeting', '', '1. See this.', '', '¹Annex I.'))).toContain(
      'note-without-marker',
    );
  });

  it('in <sup> tags are markers as well', () => {
    expect(
      paragraphs(read('I. First meeting', '', '1. See this.<sup>1</sup>', '', '¹Annex I.'))[0]?.notes.map(
        (n) => n.label,
      ),
    ).toEqual(['1']);
  });

  it('begun anew on a later page call the note of their own page', () => {
    const document = read('I. First meeting', '', '1. See.¹', '', '¹First.', '', '2. See.¹', '', '¹Second.');
    expect(paragraphs(document).map((p) => p.notes[0]?.note.rich.text)).toEqual(['First.', 'Second.']);
  });
});

describe('emphasis, underline and links', () => {
  it('asterisks around words are emphasis and no part of the text', () => {
    const p = only('*Urges* States and the *Model Law against Smuggling*.');
    expect(p?.rich.text).toBe('Urges States and the Model Law against Smuggling.');
    expect(p?.rich.marks.map((m) => [m.kind, p.rich.text.slice(m.start, m.end)])).toEqual([
      ['emphasis', 'Urges'],
      ['emphasis', 'Model Law against Smuggling'],
    ]);
  });

  it('an asterisk marker beside emphasis stays a marker', () => {
    const document = read(
      '*Report* of the agenda*',
      '',
      '* Reissued.',
      '',
      'I. First meeting',
      '',
      '1. One.',
    );
    expect(document.titles[0]?.rich.text).toBe('Report of the agenda');
    expect(document.titles[0]?.notes).toHaveLength(1);
  });

  it('<i> and <u> are emphasis and underline', () => {
    const p = only('States <i>inter alia</i> see <u>I.38</u>.');
    expect(p?.rich.text).toBe('States inter alia see I.38.');
    expect(p?.rich.marks.map((m) => m.kind)).toEqual(['emphasis', 'underline']);
  });

  it('links keep their words and lose a target that leads nowhere', () => {
    const p = only('resolution [55/25](#) and [the site](https://example.org/a(b)).');
    expect(p?.rich.text).toBe('resolution 55/25 and the site.');
    expect(p?.rich.marks.map((m) => m.target)).toEqual([undefined, 'https://example.org/a(b)']);
  });

  it('brackets that are no links stay', () => {
    expect(only('the group [interim] meets (see [a]).')?.rich.text).toBe(
      'the group [interim] meets (see [a]).',
    );
  });
});

describe('bytes and line ends', () => {
  const lines = [
    'I. First meeting',
    '',
    '1. States should act:',
    '(a) At once;',
    '(b) Together.',
    '',
    '2. States may act.',
  ];
  const wanted = outline(read(...lines));

  it('CRLF reads as LF does', () => {
    const document = segment(readText('crlf.txt', new TextEncoder().encode(lines.join('\r\n'))), {
      language: 'en',
    });
    expect(outline(document)).toEqual(wanted);
    expect(proof(document).unaccounted).toBe(0);
  });

  it('a byte order mark is no character of the first heading', () => {
    expect(
      outline(
        segment(readText('bom.txt', new TextEncoder().encode(`\uFEFF${lines.join('\n')}`)), {
          language: 'en',
        }),
      ),
    ).toEqual(wanted);
  });

  it('dashes and spaces of every kind are kept as printed', () => {
    const text = 'paragraphs 5–7 and 9\u201110, para.\u00A06 — as\u202Fsuch';
    expect(only(`${text}.`)?.rich.text).toBe(`${text}.`);
  });
});

describe('a file wrapped at a column', () => {
  const wrap = (text: string, width = 80): string[] => {
    const out: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      if (line !== '' && `${line} ${word}`.length > width) {
        out.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...out, line];
  };
  const long =
    'States parties should intensify their efforts at the national and international levels with regard to cooperation in order to provide specialized training to law enforcement and judicial officials, such as training for those responsible for gathering evidence at the point of interception of smuggled migrants.';

  it('has its lines joined into the paragraphs they were', () => {
    const document = read(
      'I. First meeting',
      '',
      ...wrap(`1. ${long}`),
      '',
      ...wrap(`2. ${long}`),
      '',
      ...wrap(`3. ${long}`),
    );
    expect(paragraphs(document).map((p) => [p.name, p.rich.text])).toEqual([
      ['1', long],
      ['2', long],
      ['3', long],
    ]);
    expect(proof(document).unaccounted).toBe(0);
  });

  it('keeps paragraphs apart that follow without a blank line', () => {
    const document = read(
      'I. First meeting',
      '',
      ...wrap(`1. ${long}`),
      ...wrap(`2. ${long}`),
      ...wrap(`(a) ${long}`),
      ...wrap(`3. ${long}`),
    );
    expect(paragraphs(document).map((p) => p.name)).toEqual(['1', '2', 'a', '3']);
  });
});

describe('headings', () => {
  it('go four deep: Roman, capital, Arabic, and plain below', () => {
    expect(
      outline(
        read(
          'I. Introduction',
          '',
          '1. The report was prepared.',
          '',
          'II. Activities',
          '',
          '2. The Office acts.',
          '',
          'A. Policy work',
          '',
          '3. The Office supports.',
          '',
          '1. Support to bodies',
          '',
          'General Assembly',
          '',
          '4. The Office supports it.',
          '',
          'Security Council',
          '',
          '5. It met.',
          '',
          '2. Participation in mechanisms',
          '',
          '6. It took part.',
          '',
          'B. Cooperation',
          '',
          '7. It cooperates.',
          '',
          'III. Conclusions',
          '',
          '8. It ends.',
        ),
      ),
    ).toEqual([
      '# I. Introduction',
      '  1. The report was prepared.',
      '# II. Activities',
      '  2. The Office acts.',
      '  # A. Policy work',
      '    3. The Office supports.',
      '    # 1. Support to bodies',
      '      # General Assembly',
      '        4. The Office supports it.',
      '      # Security Council',
      '        5. It met.',
      '    # 2. Participation in mechanisms',
      '      6. It took part.',
      '  # B. Cooperation',
      '    7. It cooperates.',
      '# III. Conclusions',
      '  8. It ends.',
    ]);
  });

  it('in Markdown keep the depth that the file gives them', () => {
    expect(
      outline(read('# Report', '', '## Findings', '', 'All is well.', '', '## Outlook', '', 'It will be.')),
    ).toEqual(['# Report', '  # Findings', '    All is well.', '  # Outlook', '    It will be.']);
  });
});
