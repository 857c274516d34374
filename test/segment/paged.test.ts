/** Resolutions as pages of plain text: heads, feet and footnotes go, and paragraphs go on where the page turned. */
import { expect, it } from 'vitest';
import { segmentResolutions } from '../../src/segment/index.ts';
import { blocksOf } from '../../src/source/index.ts';
import { proveCoverage } from '../../src/text/index.ts';

const FIRST = [
  'A/RES/95/3',
  '',
  '95/3. Repair of bridges over the rivers of the upper town',
  '',
  'The General Assembly,',
  '',
  'Recalling the report of the master of bridges on the state of the piers, of the',
  'arches and of the railings of the bridges of the upper town and of the lower',
  'town, and the statement of the master of ferries that all of them are old,¹ and',
  'the answer of the council of the town,',
  '',
  'Recalling also the letters of the people who live beside the rivers and who wish',
  'to cross them on foot, in the morning and in the evening, in all weathers, with',
];
const SECOND = [
  'animals, carts and children, without waiting for the ferry, as they did for many',
  'years before the flood,',
  '',
  '1. Decides to repair the bridges;',
  '',
  '2. Requests a report.',
];
const NOTE = ['', '_____________', '¹ Letter of the master of ferries.'];

it.each([
  [
    'number and job below, head above, form feed',
    ['', '95-00003 (E)   010140', '\f', 'A/RES/95/3   Repair of bridges over', ''],
  ],
  ['number between dashes, symbol above', ['', '- 2 -', '', 'A/RES/95/3', '']],
  ['no blank lines', ['2/3    95-00003', 'A/RES/95/3']],
  ['symbol and the word page', ['A/RES/95/3', 'Page 2', '']],
  ['symbol and number one space apart', ['', 'A/RES/95/3 2/3', '']],
  ['form feed and nothing else', ['\f']],
])('%s', (_, turn) => {
  const source = blocksOf('made-up.txt', [...FIRST, ...NOTE, ...turn, ...SECOND].join('\n'));
  const { resolutions, claims } = segmentResolutions(source);
  expect(proveCoverage(source, claims).unaccounted).toBe(0);
  const [found] = resolutions;
  expect(found?.preambular.map(({ rich }) => [rich.text.slice(0, 14), rich.text.slice(-22)])).toEqual([
    ['Recalling the ', 'e council of the town,'],
    ['Recalling also', 'ears before the flood,'],
  ]);
  expect(found?.preambular[1]?.rich.text).toContain('with animals, carts');
  expect(found?.provisions.map(({ label, rich }) => [label, rich.text])).toEqual([
    ['1.', 'Decides to repair the bridges;'],
    ['2.', 'Requests a report.'],
  ]);
  expect(found?.preambular[0]?.notes.map(({ note }) => note.rich.text)).toEqual([
    'Letter of the master of ferries.',
  ]);
});

it('begins a paragraph at the top of a page where the last line left room for the next word', () => {
  const page = [
    ...FIRST,
    ...SECOND.slice(0, 2),
    '',
    '2/3',
    '',
    'A/RES/95/3',
    '',
    'Noting it,',
    '',
    '1. Decides to wait.',
  ];
  const [found] = segmentResolutions(blocksOf('made-up.txt', page.join('\n'))).resolutions;
  expect(found?.preambular.map(({ rich }) => rich.text.slice(-10))).toEqual([
    ' the town,',
    'the flood,',
    'Noting it,',
  ]);
});

/** Pages of recitals, so many, each under the same head; `tops` are the first lines of some of them. */
function bookOf(head: string, pages: number, tops: readonly [number, string][]): string {
  const first = ['A/RES/95/3', '', '95/3. Repair of bridges', '', 'The General Assembly,', ''];
  const body = Array.from({ length: pages }, (_, page) => [
    ...(page === 0 ? first : ['', `- ${page} -`, '', head, '']),
    ...tops.filter(([at]) => at === page).map(([, line]) => line),
    `${page + 1}. Decides to repair bridge ${page + 1} before the flood of the year comes;`,
  ]);
  return body.flat().join('\n');
}

const labelsAndTexts = (text: string): string[] =>
  segmentResolutions(blocksOf('made-up.txt', text)).resolutions.flatMap(({ provisions }) =>
    provisions.flatMap((p) => [p, ...p.children]).map(({ label, rich }) => `${label} ${rich.text}`.trim()),
  );

it('keeps a line that stands first on two pages of many', () => {
  const found = labelsAndTexts(
    bookOf('A/RES/95/3', 12, [
      [4, 'Having considered the report of the master of bridges on'],
      [8, 'Having considered the report of the master of bridges on'],
    ]),
  );
  expect(found.join(' ').match(/Having considered the report/gu)).toHaveLength(2);
});

it('leaves out a head that comes back, and one that breaks off at a comma of the title', () => {
  expect(labelsAndTexts(bookOf('Repair of bridges', 4, [])).join(' ')).not.toContain('Repair');
  const title = 'Repair of bridges, ferries and other means of crossing';
  const text = ['95/3. ', title, '\n\nThe General Assembly,\n\n1. Decides to repair the bridge over the\n'];
  const turned = `${text.join('')}\n- 1 -\n\n\fRepair of bridges,\n\nriver;\n\n2. Requests a report.`;
  expect(labelsAndTexts(turned)).toEqual([
    '1. Decides to repair the bridge over the river;',
    '2. Requests a report.',
  ]);
});

it('leaves out a Chinese head of four characters', () => {
  const text =
    '95/3. 桥梁修缮\n\n大会，\n\n回顾其关于桥梁的报告，\n\n1. 决定修缮上城和下城的\n\n- 1 -\n\n\f桥梁修缮\n\n桥梁；\n\n2. 请秘书长提出报告。';
  expect(labelsAndTexts(text)).toEqual(['1. 决定修缮上城和下城的桥梁；', '2. 请秘书长提出报告。']);
});

it('takes a raised figure on a line of its own for the marker of the line before', () => {
  const text = `A/RES/95/3\n\n95/3. Repair of bridges\n¹\n\nThe General Assembly,\n\n1. Decides to repair them.\n\n¹ Renumbered.\n\n- 1 -\n`;
  const [found] = segmentResolutions(blocksOf('made-up.txt', text)).resolutions;
  expect(found?.title).toBe('Repair of bridges');
  expect(found?.provisions.map(({ rich }) => rich.text)).toEqual(['Decides to repair them.']);
});

it('takes the number of the resolution, alone on a line, for no page number', () => {
  const text =
    'A/RES/95/97\n\n95/97\n\nC\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides to repair them.';
  const source = blocksOf('made-up.txt', text);
  const dropped = segmentResolutions(source).claims.filter(({ as }) => as === 'ignored');
  expect(dropped).toEqual([]);
});

it.each([
  [
    'ar',
    'الجلسة العامة 48\n\n31 كانون الأول/ديسمبر 2020',
    'إن الجمعية العامة،\n\nوإذ تشير إلى التقرير،\n\n1 - تقرر إصلاح الجسر.',
  ],
  [
    'es',
    '48ª sesión\n\n31 de diciembre de 2020',
    'La Asamblea General,\n\nRecordando el informe,\n\n1. Decide reparar el puente.',
  ],
] as const)('takes the date below the text for no footnote (%s)', (language, closing, text) => {
  const [found] = segmentResolutions(blocksOf('made-up.txt', `${text}\n\n${closing}`), {
    language,
  }).resolutions;
  expect(found?.notes).toEqual([]);
  expect(found?.closing.at(-1)?.rich.text).toContain('2020');
});
