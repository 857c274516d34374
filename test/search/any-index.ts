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
const term = fc.constantFrom(
  'state',
  'border',
  'child',
  'protect',
  'of',
  'the',
  'smuggl',
  'rout',
  'wit',
  'absent',
);
const anyTerm: fc.Arbitrary<Leaf> = term.map((t) => ({ kind: 'term', term: t }));
const anyRun: fc.Arbitrary<Leaf> = fc.record({
  kind: fc.constant('run' as const),
  elements: fc.array(fc.uniqueArray(term, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  slop: fc.constantFrom(null, null, 0, 2, 4),
  field: fc.constantFrom(null, null, 'text' as const, 'topics' as const),
});
const simple = fc.oneof({ weight: 3, arbitrary: anyTerm }, anyRun);
const anyLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  { weight: 5, arbitrary: simple },
  fc.record({ kind: fc.constant('any' as const), leaves: fc.array(simple, { minLength: 1, maxLength: 3 }) }),
);
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

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  leaves: fc.array(
    anyLeaf.map((leaf) => ({ label: leaf.kind, leaf })),
    { minLength: LEAVES, maxLength: LEAVES },
  ),
  expression,
  filters: fc.array(anyFilter, { maxLength: 2 }),
});
