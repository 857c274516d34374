/** Reports of sessions: every instrument under its heading, every entry of the contents met or named. */
import { expect, it } from 'vitest';
import { segmentResolutions } from '../../src/segment/index.ts';
import { blocksOf } from '../../src/source/index.ts';
import { proveCoverage } from '../../src/text/index.ts';

const read = (...lines: string[]) => {
  const source = blocksOf('made-up.txt', lines.join('\n'));
  const found = segmentResolutions(source);
  expect(proveCoverage(source, found.claims).unaccounted).toBe(0);
  return {
    codes: found.findings.map(({ code, published }) => `${code}: ${published}`),
    found: found.resolutions.map((r) => ({
      number: r.named?.number,
      symbol: r.symbol,
      title: r.title,
      body: r.body,
      preambular: r.preambular.length,
      provisions: r.provisions.map(({ kind, label }) => `${kind} ${label}`.trim()),
    })),
  };
};

const spaced = (lines: readonly string[]): string[] => lines.flatMap((line) => [line, '']);

it('reads the decisions of a conference of the parties, and names what its contents and its text do not share', () => {
  const { found, codes } = read(
    'Report of the conference of the parties on bridges on its fifth session',
    '',
    'Contents',
    '',
    'Decision 5/1. Repair of bridges over the rivers of the upper town ........... 3',
    'Decision 5/2. Ferries ....................................................... 4',
    'Decision 5/4. Tunnels ....................................................... 9',
    '',
    ...spaced([
      'Decision 5/1',
      'Repair of bridges over the rivers of the upper town',
      'The Conference of the Parties,',
      'Recalling decision 4/1,',
      '1. Decides to repair them;',
      '2. Requests a report.',
      'Decision 5/2',
      'Ferries',
      'The Conference of the Parties,',
      '1. Decides to wait.',
      'Annex',
      '1. Be calm.',
      'Decision 5/3',
      'Fords',
      'The Conference of the Parties,',
      'Recalling decision 4/2,',
      'Decides to close them.',
    ]),
  );
  expect(found).toEqual([
    {
      number: '5/1',
      symbol: null,
      title: 'Repair of bridges over the rivers of the upper town',
      body: 'The Conference of the Parties',
      preambular: 1,
      provisions: ['paragraph 1.', 'paragraph 2.'],
    },
    {
      number: '5/2',
      symbol: null,
      title: 'Ferries',
      body: 'The Conference of the Parties',
      preambular: 0,
      provisions: ['paragraph 1.'],
    },
    {
      number: '5/3',
      symbol: null,
      title: 'Fords',
      body: 'The Conference of the Parties',
      preambular: 1,
      provisions: ['paragraph'],
    },
  ]);
  expect(codes).toEqual([
    'contents-entry-without-text: Decision 5/4. Tunnels',
    'text-not-in-contents: Decision 5/3',
  ]);
});

it.each([
  ['1/CP.21', 'Decision 1/CP.21', 'The Conference of the Parties,'],
  ['X/2', 'Decision X/2. Plan for bridges', 'The Conference of the Parties,'],
  ['SC-1/3', 'Decision SC-1/3: Plan for bridges', 'The Conference of the Parties,'],
  ['BC-14/1', 'BC-14/1: Plan for bridges', 'The Conference of the Parties,'],
  ['5/2', 'Resolution 5/2', 'The Conference of the Parties,'],
])('reads the number %s', (number, heading, formula) => {
  const { found } = read(
    ...spaced([
      'Decision 9/9',
      'Other things',
      formula,
      '1. Decides to wait.',
      heading,
      ...(heading.includes('Plan') ? [] : ['Plan for bridges']),
      formula,
      'Recalling decision 4/1,',
      '1. Decides to repair them.',
    ]),
  );
  expect(found.map((f) => [f.number, f.title])).toEqual([
    ['9/9', 'Other things'],
    [number, 'Plan for bridges'],
  ]);
});

it('gives resolutions of a council their symbols, and reads decisions that are one sentence', () => {
  const { found } = read(
    ...spaced([
      'Resolutions and decisions of the Economic and Social Council',
      '2031/5. Repair of bridges',
      'The Economic and Social Council,',
      'Recalling its resolution 2030/4,',
      '1. Decides to repair them.',
      '2031/201. Appointment of a master of bridges',
      'At its 24th plenary meeting, on 22 July 2031, the Economic and Social Council decided to appoint a master of bridges.',
      '2031/202. Ferries',
      'At its 25th plenary meeting, on 23 July 2031, the Economic and Social Council took note of the report on ferries.',
    ]),
  );
  expect(found.map(({ symbol, title, provisions }) => [symbol, title, provisions])).toEqual([
    ['E/RES/2031/5', 'Repair of bridges', ['paragraph 1.']],
    [null, 'Appointment of a master of bridges', ['paragraph']],
    [null, 'Ferries', ['paragraph']],
  ]);
});

it.each([
  [
    'fr',
    'Décision 5/',
    'Table des matières',
    'La Conférence des Parties,',
    'Rappelant sa décision,',
    '1. Décide d’attendre.',
  ],
  [
    'es',
    'Decisión 5/',
    'Índice',
    'La Conferencia de las Partes,',
    'Recordando su decisión,',
    '1. Decide esperar.',
  ],
  [
    'ru',
    'Решение 5/',
    'Содержание',
    'Конференция Сторон,',
    'ссылаясь на свое решение,',
    '1. постановляет ждать.',
  ],
  ['ar', 'المقرر 5/', 'المحتويات', 'إن مؤتمر الأطراف،', 'إذ يشير إلى مقرره،', '1 - يقرر أن ينتظر.'],
])('%s: contents, headings, bodies', (_, heading, contents, formula, preambular, first) => {
  const { found, codes } = read(
    contents,
    '',
    `${heading}1 ............ 2`,
    `${heading}2 ............ 3`,
    `${heading}3 ............ 4`,
    '',
    ...spaced([`${heading}1`, formula, preambular, first, `${heading}2`, formula, preambular, first]),
  );
  expect(found.map((f) => [f.number, f.preambular, f.provisions.length])).toEqual([
    ['5/1', 1, 1],
    ['5/2', 1, 1],
  ]);
  expect(codes).toEqual([`contents-entry-without-text: ${heading}3`]);
});

it('zh: contents, headings, bodies', () => {
  const { found, codes } = read(
    '目录',
    '',
    '第5/1号决定 ............ 2',
    '第5/2号决定 ............ 3',
    '第5/3号决定 ............ 4',
    '',
    ...spaced([
      '第5/1号决定',
      '缔约方会议，',
      '回顾其决定，',
      '1. 决定等待。',
      '第5/2号决定',
      '缔约方会议，',
      '回顾其决定，',
      '1. 决定等待。',
    ]),
  );
  expect(found.map((f) => [f.number, f.preambular, f.provisions.length])).toEqual([
    ['5/1', 1, 1],
    ['5/2', 1, 1],
  ]);
  expect(codes).toEqual(['contents-entry-without-text: 第5/3号决定']);
});
