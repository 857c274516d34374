/** Thematic lists in their layouts: each entry with its topic, its reference, its words and what else is said of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SegmentedEntry, segmentFile } from '../../src/compendium/index.ts';
import { cell, docx, p, r, row, table } from '../source/docx.ts';
import { taken } from './reading-file.ts';

const line = (text: string): string => p(r(text));
const cells = (...texts: string[]): string =>
  row(...texts.map((text) => cell(text.split('\n').map(line).join(''))));
const brief = ({ topic, broader, reference, number, text }: SegmentedEntry) => [
  [...broader, topic].join(' > '),
  reference,
  number,
  text,
];

describe('a list as a table', () => {
  it('whose topics are rows: labels are kept by the heading of their column or line', async () => {
    const bytes = docx(
      line('Thematic list of recommendations') +
        table(
          cells('Recommendation', 'Position', 'Full list of themes', 'Comments'),
          cells('Theme: Torture', '', '', ''),
          cells(
            '12.1 Ratify the Convention (Spain) (Peru);\nSource of position: A/HRC/43/99/Add.1',
            'Supported',
            '- Torture\n- Children: definition; protection\nSDGs:\n- 16 - PEACE',
            '',
          ),
          cells('12.3 Train the police (Cuba).', 'Noted', '- Torture', 'done'),
          cells('Theme: Fair trial', '', '', ''),
          cells('12.2 Reform the courts (Lebanon);', 'Supported', '- Courts', ''),
        ),
    );
    const answer = await segmentFile('list.docx', bytes);
    expect(answer.genre).toBe('list');
    expect(answer.instruments).toEqual([]);
    expect(answer.entries.map(brief)).toEqual([
      ['Torture', '12.1', '12.1', 'Ratify the Convention (Spain) (Peru);'],
      ['Torture', '12.3', '12.3', 'Train the police (Cuba).'],
      ['Fair trial', '12.2', '12.2', 'Reform the courts (Lebanon);'],
    ]);
    expect(answer.entries[0]).toMatchObject({
      position: 1,
      by: ['Spain', 'Peru'],
      response: 'Supported',
      labels: [
        { name: 'Source of position', values: ['A/HRC/43/99/Add.1'] },
        { name: 'Position', values: ['Supported'] },
        { name: 'Full list of themes', values: ['Torture', 'Children: definition; protection'] },
        { name: 'SDGs', values: ['16 - PEACE'] },
      ],
      resolved: null,
      status: 'unchecked',
    });
    expect(answer.coverage.unaccounted).toBe(0);
  });

  it('whose topics are rows below broader topics', async () => {
    const answer = await segmentFile(
      'list.docx',
      docx(
        line('Index of recommendations by theme') +
          table(
            cells('No.', 'Recommendation', 'State'),
            cells('A. Civil rights', '', ''),
            cells('Torture', '', ''),
            cells('12.1', 'Ratify the Convention;', 'Spain'),
            cells('Fair trial', '', ''),
            cells('12.2', 'Reform the courts;', 'Cuba'),
          ),
      ),
    );
    expect(answer.entries.map(brief)).toEqual([
      ['A. Civil rights > Torture', '12.1', '12.1', 'Ratify the Convention;'],
      ['A. Civil rights > Fair trial', '12.2', '12.2', 'Reform the courts;'],
    ]);
  });

  it('whose topics are a column, printed once for all rows below', async () => {
    const answer = await taken(
      '# Liste thématique des recommandations\n\n| Thème | N° | Recommandation |\n|---|---|---|\n| Torture | 12.1 | Ratifier la Convention (Espagne). |\n| | 12.3 | Former la police (Cuba). |\n| Justice | 12.2 | Réformer les tribunaux (Liban). |\n',
      'liste.md',
    );
    expect(answer.genre).toBe('list');
    expect(answer.entries.map(({ topic, number, by }) => [topic, number, by])).toEqual([
      ['Torture', '12.1', ['Espagne']],
      ['Torture', '12.3', ['Cuba']],
      ['Justice', '12.2', ['Liban']],
    ]);
  });

  it('whose topics are called a right or area, with a number of their own', async () => {
    const answer = await taken(
      'Recommendation\tPosition\nRight or area: 2.1. Acceptance of international norms\t\n12.1 Ratify the Convention (Spain);\tSupported\nRight or area: 2.2 Reporting\t\n12.2 Report (Cuba, on behalf of the islands);\tNoted\n',
    );
    expect(answer.genre).toBe('list');
    expect(answer.entries.map(({ topic, number, by }) => [topic, number, by])).toEqual([
      ['2.1. Acceptance of international norms', '12.1', ['Spain']],
      ['2.2 Reporting', '12.2', ['Cuba, on behalf of the islands']],
    ]);
  });

  it('whose sources are references or States, as the figures in them tell', async () => {
    const of = async (first: string, second: string) =>
      (
        await taken(
          `Theme\tRecommendation\tSource\nTorture\tRatify it\t${first}\nCourts\tReform them\t${second}\n`,
        )
      ).entries.map(({ number, by }) => [number, by]);
    expect(await of('12.1', '12.2')).toEqual([
      ['12.1', []],
      ['12.2', []],
    ]);
    expect(await of('Spain', 'Cuba, Peru')).toEqual([
      ['', ['Spain']],
      ['', ['Cuba', 'Peru']],
    ]);
  });

  it('of topics with references only: ranges are told apart', async () => {
    const answer = await taken(
      'Topics\n\nTopic\tReferences\nTorture\t12.1, 12.3–5\nCourts\tA/HRC/43/99, para. 12.2\n',
    );
    expect(answer.entries.map(brief)).toEqual([
      ['Torture', '12.1', '12.1', ''],
      ['Torture', '12.3–5', '12.3', ''],
      ['Torture', '12.3–5', '12.4', ''],
      ['Torture', '12.3–5', '12.5', ''],
      ['Courts', 'A/HRC/43/99, para. 12.2', '12.2', ''],
    ]);
  });
});

describe('a list as headings', () => {
  it('in HTML: a topic stands below the broader ones', async () => {
    const answer = await taken(
      '<html><body><h1>Thematic list of recommendations</h1><h2>Civil rights</h2><h3>Torture</h3><p>12.1 Ratify the Convention (Spain);</p><h3>Fair trial</h3><p>12.2 Reform the courts (Cuba);</p><h2>Social rights</h2><p>12.3 Build schools (Chad).</p></body></html>',
      'list.html',
    );
    expect(answer.entries.map(brief)).toEqual([
      ['Civil rights > Torture', '12.1', '12.1', 'Ratify the Convention (Spain);'],
      ['Civil rights > Fair trial', '12.2', '12.2', 'Reform the courts (Cuba);'],
      ['Social rights', '12.3', '12.3', 'Build schools (Chad).'],
    ]);
  });

  it('in a text that was a table, cell by cell', async () => {
    const answer = await taken(
      [
        '# Lista temática de recomendaciones',
        '',
        'Recomendación',
        'Posición',
        'Temas',
        'Tema: Tortura',
        '12.1 Ratificar la Convención contra la Tortura y su Protocolo Facultativo (España) (Perú);',
        'Fuente: A/HRC/43/99',
        'Apoyada',
        '- Tortura',
        '- Niños',
        '',
        'Tema: Justicia',
        '12.2 Reformar los tribunales de conformidad con las normas internacionales (Cuba).',
        'Fuente: A/HRC/43/99',
        'Anotada',
        '- Justicia',
      ].join('\n'),
      'lista.md',
    );
    expect(
      answer.entries.map(({ topic, number, response, labels }) => [topic, number, response, labels]),
    ).toEqual([
      [
        'Tortura',
        '12.1',
        'Apoyada',
        [
          { name: 'Fuente', values: ['A/HRC/43/99'] },
          { name: 'Posición', values: ['Apoyada'] },
          { name: 'Temas', values: ['Tortura', 'Niños'] },
        ],
      ],
      [
        'Justicia',
        '12.2',
        'Anotada',
        [
          { name: 'Fuente', values: ['A/HRC/43/99'] },
          { name: 'Posición', values: ['Anotada'] },
          { name: 'Temas', values: ['Justicia'] },
        ],
      ],
    ]);
  });

  it.each([
    [
      'ru',
      'Тематический перечень рекомендаций',
      'Тема: Пытки',
      '12.1 ратифицировать Конвенцию (Испания);',
      'Пытки',
      'Испания',
    ],
    [
      'ar',
      'القائمة المواضيعية للتوصيات',
      'الموضوع: التعذيب',
      '12-1 التصديق على الاتفاقية (إسبانيا)؛',
      'التعذيب',
      'إسبانيا',
    ],
    ['zh', '建议专题清单', '主题：酷刑', '12.1 批准《公约》（西班牙）；', '酷刑', '西班牙'],
  ])('in %s', async (_, title, theme, entry, topic, state) => {
    const answer = await taken([title, theme, entry].join('\n\n'));
    expect(answer.entries.map((e) => [e.topic, e.number, e.by])).toEqual([[topic, '12.1', [state]]]);
  });
});

describe('a damaged list', () => {
  it('is read whole, whatever cells are gone, doubled or moved', async () => {
    const rows = [
      'Recommendation\tPosition\tThemes',
      'Theme: Torture\t\t',
      '12.1 Ratify the Convention (Spain);\tSupported\t- Torture',
      '\t\t- Children',
      '12.3–5\tNoted\t',
      'Theme: Fair trial\t\t',
      '12.2 Reform the courts (Cuba);\tSupported\tCourts: all',
    ].map((text) => text.split('\t'));
    const places = fc.array(fc.tuple(fc.nat(6), fc.nat(2), fc.nat(6), fc.nat(2)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(places, fc.array(fc.nat(6), { maxLength: 4 }), async (swaps, gone) => {
        const table = rows.map((row) => [...row]);
        for (const [a, b, c, d] of swaps) {
          const [from, to] = [table[a], table[c]];
          if (from && to) to.splice(d, 1, from[b] ?? '', to[d] ?? '');
        }
        const text = [
          'Thematic list',
          ...table.filter((_, i) => !gone.includes(i)).map((row) => row.join('\t')),
        ].join('\n');
        const answer = await taken(`${text}\n`);
        expect(answer.coverage.unaccounted).toBe(0);
        for (const entry of answer.entries)
          for (const words of [entry.text, entry.reference]) expect(text).toContain(words);
        expect(answer.entries.map(({ position }) => position)).toEqual(answer.entries.map((_, i) => i + 1));
      }),
      { numRuns: 150 },
    );
  });
});
