/** Random documents of few words, so that they meet often, and random questions about them. */
import fc from 'fast-check';
import type { Expression, Filter, Leaf, Plan, SearchDocument } from '../../src/search/index.ts';

const WORDS = 'states state border borders child protection of the smuggling route witness training'.split(
  ' ',
);
const word = fc.constantFrom(...WORDS);
const text = (most: number) => fc.array(word, { maxLength: most }).map((words) => words.join(' '));
const YEARS = ['2012', '2015', '2018'];
const TOPICS = ['Children', 'Borders', 'Witnesses'];

export const anyDocument: fc.Arbitrary<SearchDocument> = fc.record({
  key: fc.uuid(),
  language: fc.constant('en'),
  fields: fc.record({ text: text(14), title: text(3), topics: text(2), notes: text(2) }),
  date: fc.constantFrom('2012-06-01', '2015-11-18', '2018-07-04'),
  facets: fc.record({ year: fc.subarray(YEARS, { maxLength: 1 }), topic: fc.subarray(TOPICS) }),
  stored: fc.constant('{}'),
});

/** The terms of the words above. */
const TERMS = ['state', 'border', 'child', 'protect', 'of', 'the', 'smuggl', 'rout', 'wit', 'absent'];

function leavesOver(terms: readonly string[]): fc.Arbitrary<Leaf> {
  const term = fc.constantFrom(...terms);
  const anyTerm: fc.Arbitrary<Leaf> = term.map((t) => ({ kind: 'term', term: t }));
  const anyRun: fc.Arbitrary<Leaf> = fc.record({
    kind: fc.constant('run' as const),
    elements: fc.array(fc.uniqueArray(term, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    slop: fc.constantFrom(null, null, 0, 2, 4),
    field: fc.constantFrom(null, null, 'text' as const, 'topics' as const),
  });
  const phrase: fc.Arbitrary<Leaf> = fc.record({
    kind: fc.constant('run' as const),
    elements: fc.array(fc.tuple(term), { minLength: 2, maxLength: 4 }),
    slop: fc.constant(null),
    field: fc.constant(null),
  });
  const simple = fc.oneof({ weight: 3, arbitrary: anyTerm }, anyRun, phrase);
  return fc.oneof(
    { weight: 5, arbitrary: simple },
    fc.record({
      kind: fc.constant('any' as const),
      leaves: fc.array(simple, { minLength: 1, maxLength: 3 }),
    }),
  );
}
const anyFilter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ facet: fc.constant('year'), values: fc.subarray(YEARS), except: fc.boolean() }),
  fc.record({ facet: fc.constant('topic'), values: fc.subarray(TOPICS), except: fc.boolean() }),
);

const LEAVES = 4;
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: fc.constant('leaf' as const), leaf: fc.nat(LEAVES - 1) }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('expression') }),
    fc.record({ kind: fc.constant('facet' as const), filter: anyFilter }),
    fc.constant<Expression>({ kind: 'all' }),
  ),
}));

/** Any question of any shape about some terms. */
export const plansOver = (terms: readonly string[]): fc.Arbitrary<Plan> =>
  fc.record({
    leaves: fc.array(
      leavesOver(terms).map((leaf) => ({ label: leaf.kind, leaf })),
      { minLength: LEAVES, maxLength: LEAVES },
    ),
    expression,
    filters: fc.array(anyFilter, { maxLength: 2 }),
  });

export const anyPlan = plansOver(TERMS);

/**
 * Thousands of documents of words from frequent to rare, so that lists have blocks, the frequent ones are kept as bits and
 * by pairs, and the rare ones are not. The same in every run.
 */
export function manyDocuments(count: number): SearchDocument[] {
  let seed = 7;
  const draw = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const one = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const words = (most: number): string =>
    Array.from(
      { length: Math.floor(draw() ** 3 * most) },
      () => MANY[Math.floor(draw() ** 4 * MANY.length)],
    ).join(' ');
  return Array.from({ length: count }, (_, i) => ({
    key: `d${i}`,
    language: 'en',
    fields: { text: `state ${words(60)}`, title: words(6), topics: words(6), notes: words(6) },
    date: one(['2012-06-01', '2015-11-18', '2018-07-04']),
    facets: { year: [one(YEARS)], topic: TOPICS.filter(() => draw() < 0.4) },
    stored: '{}',
  }));
}

/** As they stand in the index, since they are no words of any language: the first in most documents, the last in few. */
export const MANY = Array.from({ length: 60 }, (_, i) => `w${i}`);
