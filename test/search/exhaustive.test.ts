/** The index answers what the slow and obvious search answers: the same documents, scores, order and counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answerPlan, deleteKeys, joinSegments, type Plan } from '../../src/search/index.ts';
import { anyDocument, anyPlan, MANY, manyDocuments, plansOver } from './any-index.ts';
import { oracle } from './oracle.ts';
import { segmentOf, stems } from './world.ts';

function expectSame(found: Answer, wanted: Answer): void {
  expect(found.total).toBe(wanted.total);
  expect(found.hits.map((h) => h.document)).toEqual(wanted.hits.map((h) => h.document));
  found.hits.forEach((hit, i) => {
    expect(hit.score).toBeCloseTo(wanted.hits[i]?.score ?? Number.NaN, 9);
  });
}

const many = manyDocuments(5000);
const manySegment = segmentOf(many);
const manyOracle = oracle(many, stems);

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
    const index = joinSegments([{ segment: manySegment }]);
    for (const terms of [
      ['w0'],
      ['w1', 'w2'],
      ['w0', 'w9', 'w30'],
      ['w40'],
      ['w35', 'w50', 'state'],
      ['w59', 'w58'],
    ])
      for (const kind of ['and', 'or'] as const) {
        const plan: Plan = {
          leaves: terms.map((term) => ({ label: term, leaf: { kind: 'term', term } })),
          expression: { kind, parts: terms.map((_, leaf) => ({ kind: 'leaf', leaf })) },
          filters: [],
        };
        expectSame(answerPlan(index, plan, { best: 10 }), manyOracle(plan, 10));
      }
  });

  it('finds phrases of frequent words by their pairs, and of others by their places', () => {
    const index = joinSegments([{ segment: manySegment }]);
    for (const words of [
      'w0 w1',
      'w1 w0 w2',
      'w0 w0',
      'w0 w20',
      'w30 w0 w1',
      'w1 w0 w35 w0',
      'w58 w59',
      'w0 absent',
    ])
      for (const slop of [null, 3])
        for (const field of [null, 'text', 'notes'] as const) {
          const elements = words.split(' ').map((term) => [term]);
          const plan: Plan = {
            leaves: [{ label: words, leaf: { kind: 'run', elements, slop, field } }],
            expression: { kind: 'leaf', leaf: 0 },
            filters: [],
          };
          expectSame(answerPlan(index, plan, { best: 10 }), manyOracle(plan, 10));
        }
  });

  it('answers any question about thousands of documents in one segment or several, some of them deleted', () => {
    const half = many.length >> 1;
    const parts = [many.slice(0, half), many.slice(half)].map((documents) => ({
      segment: segmentOf(documents),
    }));
    fc.assert(
      fc.property(
        plansOver([...MANY, 'state', 'absent']),
        fc.boolean(),
        fc.boolean(),
        (plan, several, some) => {
          const gone = new Set(some ? many.flatMap((_, d) => (d % 7 === 3 ? [d] : [])) : []);
          const keys = new Set([...gone].map((d) => `d${d}`));
          const live = (several ? parts : [{ segment: manySegment }]).map((part) =>
            some ? deleteKeys(part, keys) : part,
          );
          const found = answerPlan(joinSegments(live), plan, { best: 10, facets: true });
          const wanted = manyOracle(plan, 10, 'relevance', gone);
          const hits = found.hits.map((h) => ({ ...h, document: h.document + (h.segment === 1 ? half : 0) }));
          expectSame({ ...found, hits }, wanted);
          expect(nonEmpty(found.facets)).toEqual(nonEmpty(wanted.facets));
        },
      ),
      { numRuns: 40 },
    );
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
