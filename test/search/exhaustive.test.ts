/** The index answers what the slow and obvious search answers: the same documents, scores, order and counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  answerPlan,
  joinSegments,
  type Plan,
  type SearchDocument,
} from '../../src/search/index.ts';
import { anyDocument, anyPlan } from './any-index.ts';
import { oracle } from './oracle.ts';
import { says, segmentOf, stems } from './world.ts';

function expectSame(found: Answer, wanted: Answer): void {
  expect(found.total).toBe(wanted.total);
  expect(found.hits.map((h) => h.document)).toEqual(wanted.hits.map((h) => h.document));
  found.hits.forEach((hit, i) => {
    expect(hit.score).toBeCloseTo(wanted.hits[i]?.score ?? Number.NaN, 9);
  });
}

const nonEmpty = (facets: Answer['facets']) =>
  Object.fromEntries(Object.entries(facets).filter(([, v]) => v.length > 0));

describe('the compiled index', () => {
  it('finds, scores, sorts and counts as reading every document does', () => {
    fc.assert(
      fc.property(
        fc.array(anyDocument, { maxLength: 60 }),
        anyPlan,
        fc.integer({ min: 1, max: 8 }),
        (documents, plan, best) => {
          const index = joinSegments([{ segment: segmentOf(documents) }]);
          const found = answerPlan(index, plan, { best, facets: true });
          const wanted = oracle(documents, stems)(plan, best);
          expectSame(found, wanted);
          expect(nonEmpty(found.facets)).toEqual(nonEmpty(wanted.facets));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('puts the latest first when asked to, as reading every date does', () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { maxLength: 40 }), anyPlan, (documents, plan) => {
        const index = joinSegments([{ segment: segmentOf(documents) }]);
        expectSame(
          answerPlan(index, plan, { best: 5, sort: 'date' }),
          oracle(documents, stems)(plan, 5, 'date'),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('passes over blocks without changing the best ten of thousands', () => {
    const documents = manyDocuments(4000);
    const index = joinSegments([{ segment: segmentOf(documents) }]);
    const slow = oracle(documents, stems);
    for (const terms of [
      ['state'],
      ['state', 'border'],
      ['child', 'state', 'wit'],
      ['smuggl', 'border', 'the', 'rout'],
    ])
      for (const kind of ['and', 'or'] as const) {
        const plan: Plan = {
          leaves: terms.map((term) => ({ label: term, leaf: { kind: 'term', term } })),
          expression: { kind, parts: terms.map((_, leaf) => ({ kind: 'leaf', leaf })) },
          filters: [],
        };
        expectSame(answerPlan(index, plan, { best: 10 }), slow(plan, 10));
      }
  });

  it('gives a document the same score whether it lies in one segment or among several', () => {
    fc.assert(
      fc.property(
        fc.array(anyDocument, { minLength: 2, maxLength: 60 }),
        anyPlan,
        fc.nat(100),
        (documents, plan, cut) => {
          const at = cut % documents.length;
          const parts = [documents.slice(0, at), documents.slice(at)].map((d) => ({ segment: segmentOf(d) }));
          const found = answerPlan(joinSegments(parts), plan, { best: 7, facets: true });
          const wanted = oracle(documents, stems)(plan, 7);
          expectSame(
            {
              ...found,
              hits: found.hits.map((h) => ({ ...h, document: h.document + (h.segment === 1 ? at : 0) })),
            },
            wanted,
          );
          expect(nonEmpty(found.facets)).toEqual(nonEmpty(wanted.facets));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Texts of uneven length and frequency: a word's number is drawn from a falling curve. */
function manyDocuments(count: number): SearchDocument[] {
  const words = 'the of state border child smuggling route witness training protection'.split(' ');
  let seed = 7;
  const draw = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  return Array.from({ length: count }, (_, i) =>
    says(
      `d${i}`,
      Array.from(
        { length: 2 + Math.floor(draw() ** 3 * 60) },
        () => words[Math.floor(draw() ** 2 * 10)],
      ).join(' '),
    ),
  );
}
