/** Declarations and treaties in articles: each article is one provision, and its paragraphs are numbered anew. */
import { expect, it } from 'vitest';
import { type PartNode, segmentResolutions } from '../../src/segment/index.ts';
import { blocksOf } from '../../src/source/index.ts';

const outline = (nodes: readonly PartNode[]): string[] =>
  nodes.flatMap(({ kind, label, name, rich, children }) => [
    kind === 'article' ? `${label} = ${name} ${rich.text}`.trim() : `${label} ${rich.text}`.trim(),
    ...outline(children).map((line) => `  ${line}`),
  ]);

it.each([
  [
    'en',
    'Article 1',
    'Article 2 bis',
    'Every bridge is free.',
    'Every ferry is free.',
    'The General Assembly,\n\nRecalling it,\n\nProclaims the present declaration:',
  ],
  [
    'fr',
    'Article premier',
    'Article 2 bis',
    'Tout pont est libre.',
    'Tout bac est libre.',
    'L’Assemblée générale,\n\nRappelant cela,\n\nProclame la présente déclaration :',
  ],
  [
    'es',
    'Artículo 1',
    'Artículo 2 bis',
    'Todo puente es libre.',
    'Todo barco es libre.',
    'La Asamblea General,\n\nRecordando eso,\n\nProclama la presente declaración:',
  ],
  [
    'ru',
    'Статья 1',
    'Статья 2 bis',
    'Каждый мост свободен.',
    'Каждый паром свободен.',
    'Генеральная Ассамблея,\n\nссылаясь на это,\n\nпровозглашает настоящую декларацию:',
  ],
  [
    'ar',
    'المادة 1',
    'المادة ٢',
    'كل جسر حر.',
    'كل عبارة حرة.',
    'إن الجمعية العامة،\n\nوإذ تشير إلى ذلك،\n\nتصدر هذا الإعلان:',
  ],
  ['zh', '第一条', '第二条', '桥梁自由。', '渡船自由。', '大会，\n\n回顾这一点，\n\n通过本宣言：'],
] as const)('are numbered in %s', (language, first, second, one, other, opening) => {
  const text = `${opening}\n\n${first}\n\n1. ${one}\n\n2. ${other}\n\n${second}\n\n${one}\n\n${other}`;
  const [found] = segmentResolutions(blocksOf('made-up.txt', text), { language }).resolutions;
  expect(found?.preambular).toHaveLength(1);
  expect(outline(found?.provisions ?? []).slice(1)).toEqual([
    `${first} = 1`,
    `  1. ${one}`,
    `  2. ${other}`,
    `${second} = ${second.includes('bis') ? '2bis' : '2'}`,
    `  ${one}`,
    `  ${other}`,
  ]);
});

it('have their text on the next line, their title beside the number, or in their own paragraph', () => {
  const text = `The General Assembly,

Recalling it,

1. Adopts the statute annexed hereto.

Annex

Statute of the bridges

Article 1
Every bridge of the upper town is free to all who
wish to cross it on foot.

Article 2. Use of terms

For the purposes of the present statute:

(a) "Bridge" means a bridge;

(b) "Ferry" means a ferry.

Article 3 of the charter of the town applies to ferries.`;
  const [found] = segmentResolutions(blocksOf('made-up.txt', text)).resolutions;
  expect(outline(found?.annexes[0]?.provisions ?? [])).toEqual([
    'Statute of the bridges',
    'Article 1 = 1',
    '  Every bridge of the upper town is free to all who wish to cross it on foot.',
    'Article 2. = 2 Use of terms',
    '  For the purposes of the present statute:',
    '    (a) "Bridge" means a bridge;',
    '    (b) "Ferry" means a ferry.',
    '  Article 3 of the charter of the town applies to ferries.',
  ]);
});

it('follow recitals that stand above the formula', () => {
  const text = `Declaration on the Bridges

Preamble

Whereas all bridges are old,

Whereas the ferries are slow,

Now, therefore,

The General Assembly

Proclaims this Declaration:

Article 1

Every bridge is free.`;
  const [found] = segmentResolutions(blocksOf('made-up.txt', text)).resolutions;
  expect([found?.title, found?.body]).toEqual(['Declaration on the Bridges', 'The General Assembly']);
  expect(found?.preambular.map(({ kind, name, rich }) => `${kind} ${name} ${rich.text}`)).toEqual([
    'preambular 1 Whereas all bridges are old,',
    'preambular 2 Whereas the ferries are slow,',
    'text  Now, therefore,',
  ]);
});
