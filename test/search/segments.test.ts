/** Later changes: further segments, deletions, and the merge of all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerPlan,
  deleteKeys,
  joinSegments,
  memorySource,
  mergeParts,
  type Plan,
  readDocument,
  Segment,
} from '../../src/search/index.ts';
import { anyDocument } from './any-index.ts';
import { bytesOf, says, segmentOf, stems, whole } from './world.ts';

const states: Plan = {
  leaves: [{ label: 'states', leaf: { kind: 'term', term: 'state' } }],
  expression: { kind: 'leaf', leaf: 0 },
  filters: [],
};

describe('an index that changes', () => {
  it('no longer finds a document that was deleted, and counts it no more', () => {
    const part = {
      segment: segmentOf([says('a', 'States act'), says('b', 'States wait'), says('c', 'none')]),
    };
    const index = joinSegments([deleteKeys(part, new Set(['a']))]);
    const { total, hits } = answerPlan(index, states, { best: 5 });
    expect([total, hits.map((h) => h.document), index.documents]).toEqual([1, [1], 2]);
  });

  it('merged is byte for byte the index built at once from what is left', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyDocument, { selector: (d) => d.key, maxLength: 20 }),
        fc.nat(20),
        fc.nat(20),
        (documents, cut, gone) => {
          const parts = [documents.slice(0, cut), documents.slice(cut)].map((d) => ({
            segment: segmentOf(d),
          }));
          const deleted = new Set(documents.filter((_, i) => i % 5 === gone % 5).map((d) => d.key));
          const merged = whole(
            mergeParts(
              parts.map((part) => deleteKeys(part, deleted)),
              { stems, fingerprint: 'f00d' },
            ),
          );
          expect(merged).toEqual(bytesOf(documents.filter((d) => !deleted.has(d.key))));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives every document back as it was put in', () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { minLength: 1, maxLength: 10 }), (documents) => {
        const segment = segmentOf(documents);
        documents.forEach((document, i) => {
          const facets = Object.fromEntries(
            Object.entries(readDocument(segment, i).facets).filter(([, v]) => v.length > 0),
          );
          const wanted = Object.fromEntries(
            Object.entries(document.facets)
              .filter(([, v]) => v.length > 0)
              .map(([k, v]) => [k, [...v].sort()]),
          );
          expect({ ...readDocument(segment, i), facets }).toEqual({ ...document, facets: wanted });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('says what to do with a file that is no index, or is cut short', () => {
    const bytes = bytesOf([says('a', 'States act')]);
    expect(() => new Segment(memorySource(new Uint8Array(10)))).toThrow(/not a search index/u);
    expect(() => new Segment(memorySource(bytes.subarray(0, bytes.length - 9)))).toThrow(/cut short/u);
  });
});
