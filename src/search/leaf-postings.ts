/** Which documents of a segment does a leaf match, and how much does each count? */
import { BLOCK } from './layout.ts';
import type { Leaf } from './plan.ts';
import { listPostings, type Postings } from './postings.ts';
import { runPostings } from './runs.ts';
import type { Segment } from './segment.ts';

export function leafPostings(segment: Segment, leaf: Leaf): Postings {
  if (leaf.kind === 'term') {
    const entry = segment.term(leaf.term);
    return entry ? segment.postings(entry) : nothing(segment);
  }
  if (leaf.kind === 'any') {
    const lists = leaf.leaves.map((l) => leafPostings(segment, l));
    return together(segment, lists);
  }
  const opened = leaf.elements.map((terms) => {
    const entries = terms.flatMap((term) => segment.term(term) ?? []);
    return {
      list: together(
        segment,
        entries.map((entry) => segment.postings(entry)),
      ),
      entries,
    };
  });
  return opened.some(({ list }) => list.count === 0) ? nothing(segment) : runPostings(segment, leaf, opened);
}

const nothing = (segment: Segment): Postings => listPostings(new Uint32Array(0), new Uint32Array(0), segment);

/** The bytes that a leaf will read, said before so that a source that fetches may fetch them together. */
export function termsOfLeaf(leaf: Leaf): readonly string[] {
  if (leaf.kind === 'term') return [leaf.term];
  return leaf.kind === 'any' ? leaf.leaves.flatMap(termsOfLeaf) : leaf.elements.flat();
}

/** Several lists as one, counts added up. */
function together(segment: Segment, lists: readonly Postings[]): Postings {
  const found = lists.filter((list) => list.count > 0);
  const [only] = found;
  if (!only) return nothing(segment);
  if (found.length === 1) return only;
  const bits = new Uint32Array((segment.documents + 31) >>> 5);
  const sums = segment.sums;
  const documents = new Uint32Array(BLOCK);
  const counts = new Uint32Array(BLOCK);
  let count = 0;
  for (const list of found)
    for (let b = 0; b < list.blocks; b++) {
      const size = list.documents(b, documents);
      list.counts(b, counts);
      for (let i = 0; i < size; i++) {
        const document = documents[i] as number;
        const before = sums[document] as number;
        if (before === 0) {
          bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31));
          count++;
        }
        sums[document] = before + (counts[i] as number);
      }
    }
  const all = new Uint32Array(count);
  const tfs = new Uint32Array(count);
  let at = 0;
  for (let w = 0; w < bits.length; w++)
    for (let word = bits[w] as number; word !== 0; word &= word - 1) {
      const document = w * 32 + (31 - Math.clz32(word & -word));
      all[at] = document;
      tfs[at++] = sums[document] as number;
      sums[document] = 0;
    }
  return listPostings(all, tfs, segment);
}
