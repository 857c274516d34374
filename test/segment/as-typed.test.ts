/** Invented resolutions as people save them: other line ends, encodings, numberings and bodies, and nothing else differs. */
import { expect, it } from 'vitest';
import { type SegmentedProvision, segmentFile } from '../../src/compendium/index.ts';

const outline = (nodes: readonly SegmentedProvision[]): string[] =>
  nodes.flatMap(({ kind, number, text, children }) => [
    kind === 'heading' ? `# ${text}` : `${number} ${text}`.trim(),
    ...outline(children).map((line) => `  ${line}`),
  ]);

const SPANISH = `95/12. Reparación de puentes

La Asamblea General,

Preocupada por el estado de los puentes
de la ciudad alta,

1. Decide reparar los puentes antes
de la inundación;

2. Solicita al Secretario General que:

a) Informe sobre los puentes;

b) Prepare:

i) Un mapa;

ii) Un presupuesto.

60ª sesión plenaria
3 de marzo de 2040`;

it.each([
  ['with the line ends of Windows', Buffer.from(SPANISH.replaceAll('\n', '\r\n'))],
  ['in UTF-16', Buffer.from(`\uFEFF${SPANISH}`, 'utf16le')],
  ['without a last line end', Buffer.from(SPANISH)],
])('reads the same text %s', async (_, bytes) => {
  const { instruments, coverage } = await segmentFile('made-up.txt', bytes);
  expect(coverage.unaccounted).toBe(0);
  expect(instruments.map((i) => [i.symbol, i.title, i.date, outline(i.provisions)])).toEqual([
    [
      'A/RES/95/12',
      'Reparación de puentes',
      '2040-03-03',
      [
        '1. Decide reparar los puentes antes de la inundación;',
        '2. Solicita al Secretario General que:',
        '  a) Informe sobre los puentes;',
        '  b) Prepare:',
        '    i) Un mapa;',
        '    ii) Un presupuesto.',
      ],
    ],
  ]);
});

it('joins Chinese lines without a space, and takes date and meeting below the text for no provision', async () => {
  const text =
    '95/12. 桥梁修缮\n\n大会，\n\n关切上城桥梁的\n状况，\n\n1. 决定修缮上城的桥\n梁；\n\n2. 请秘书长提出报告。\n\n2040年3月3日\n第60次全体会议\n';
  const { instruments } = await segmentFile('made-up.txt', Buffer.from(text));
  expect(instruments[0]?.preambular.map((p) => p.text)).toEqual(['关切上城桥梁的状况，']);
  expect(outline(instruments[0]?.provisions ?? [])).toEqual([
    '1. 决定修缮上城的桥梁；',
    '2. 请秘书长提出报告。',
  ]);
  expect(instruments[0]?.closing).toHaveLength(1);
});

it('counts on through sections, with numbers before one bracket', async () => {
  const text =
    'Resolution 2039/14\n\nBridges\n\nThe Economic and Social Council,\n\nRecalling its resolution 2038/3,\n\nI\nRepair\n\n1) Decides to repair the bridges;\n\nII\nFerries\n\n2) Decides to keep the ferries.\n';
  const { instruments } = await segmentFile('made-up.txt', Buffer.from(text));
  expect(outline(instruments[0]?.provisions ?? [])).toEqual([
    'I',
    '  # Repair',
    '  1) Decides to repair the bridges;',
    'II',
    '  # Ferries',
    '  2) Decides to keep the ferries.',
  ]);
});

it('begins anew in each of three annexes, whose paragraphs are no operative ones', async () => {
  const text =
    '95/20. Statute\n\nThe General Assembly,\n\nRecalling it,\n\n1. Adopts annexes I to III.\n\nAnnex I\n\nStatute\n\nArticle 1\n\nEvery bridge is free.\n\nAnnex II\n\nRules\n\n1. Bridges open at six.\n\n2. Bridges close at ten.\n\nAnnex III\n\nList\n\n(a) Upper bridge;\n\n(b) Lower bridge.';
  const { instruments } = await segmentFile('made-up.txt', Buffer.from(text));
  const [found] = instruments;
  expect(outline(found?.provisions ?? [])).toEqual(['1. Adopts annexes I to III.']);
  expect(found?.annexes.map(({ title, provisions }) => [title, outline(provisions)])).toEqual([
    ['Annex I', ['# Statute', 'Article 1', '  Every bridge is free.']],
    ['Annex II', ['# Rules', '1. Bridges open at six.', '2. Bridges close at ten.']],
    ['Annex III', ['# List', '(a) Upper bridge;', '(b) Lower bridge.']],
  ]);
});
