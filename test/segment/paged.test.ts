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
