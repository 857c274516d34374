/** Which documents of a segment does a leaf match, and how much does each count? */
import { allDocuments } from './intersect.ts';
import { BLOCK } from './layout.ts';
import type { Leaf } from './plan.ts';
import { listPostings, type Postings } from './postings.ts';
import { runPostings } from './runs.ts';
import type { Segment, TermEntry } from './segment.ts';
import { runParts } from './word-pairs.ts';

export function leafPostings(segment: Segment, leaf: Leaf): Postings {
  if (leaf.kind === 'term') {
    const entry = segment.term(leaf.term);
    return entry ? segment.postings(entry) : nothing(segment);
  }
  if (leaf.kind === 'any') {
    const lists = leaf.leaves.map((l) => leafPostings(segment, l));
    return together(segment, lists);
  }
  const parts = runParts(segment, leaf);
  const [first, second] = parts;
  if (!first) return nothing(segment);
  const [pair] = first.entries;
  if (pair && !second && leaf.field === null && leaf.elements.length === 2) return segment.postings(pair);
  const listed = parts.map((part) => ({
    ...part,
    list: together(
      segment,
      part.entries.map((entry) => segment.postings(entry)),
    ),
  }));
  return runPostings(segment, leaf, listed);
}

const nothing = (segment: Segment): Postings => listPostings(new Uint32Array(0), new Uint32Array(0), segment);

/** The terms that a leaf will read, said before so that a source that fetches may fetch them together. */
export function termsOfLeaf(segment: Segment, leaf: Leaf): readonly TermEntry[] {
  if (leaf.kind === 'term') return [segment.term(leaf.term) ?? []].flat();
  if (leaf.kind === 'any') return leaf.leaves.flatMap((l) => termsOfLeaf(segment, l));
  return runParts(segment, leaf).flatMap(({ entries }) => entries);
}

/** Several lists as one, counts added up. */
function together(segment: Segment, lists: readonly Postings[]): Postings {
  const found = lists.filter((list) => list.count > 0).sort((a, b) => b.count - a.count);
  const [longest, ...others] = found;
  if (!longest) return nothing(segment);
  if (others.length === 0) return longest;
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  // Mostly one word is meant and the others are rare: then the long list is gone through once, in order.
  return rest * 2 < longest.count
    ? withFew(segment, longest, together(segment, others))
    : summed(segment, found);
}

/** A long list and what a short one adds to it. */
function withFew(segment: Segment, long: Postings, short: Postings): Postings {
  const documents = new Uint32Array(long.count + short.count + BLOCK);
  const counts = new Uint32Array(long.count + short.count + BLOCK);
  const block = new Uint32Array(BLOCK);
  const own = new Uint32Array(BLOCK);
  const others = allDocuments(short);
  let [at, s] = [0, 0];
  for (let b = 0; b < long.blocks; b++) {
    const last = long.last[b] as number;
    if (s === others.length || (others[s] as number) > last) {
      long.counts(b, counts, at);
      at += long.documents(b, documents, at);
      continue;
    }
    const size = long.documents(b, block);
    long.counts(b, own);
    for (let i = 0; i < size; i++) {
      const document = block[i] as number;
      let count = own[i] as number;
      for (; s < others.length && (others[s] as number) <= document; s++) {
        if (others[s] === document) count += short.countAt(s);
        else {
          documents[at] = others[s] as number;
          counts[at++] = short.countAt(s);
        }
      }
      documents[at] = document;
      counts[at++] = count;
    }
  }
  for (; s < others.length; s++) {
    documents[at] = others[s] as number;
    counts[at++] = short.countAt(s);
  }
  return listPostings(documents.subarray(0, at), counts.subarray(0, at), segment);
}

/** Lists of any lengths, added up document by document. */
function summed(segment: Segment, lists: readonly Postings[]): Postings {
  const bits = new Uint32Array((segment.documents + 31) >>> 5);
  const sums = segment.sums;
  const documents = new Uint32Array(BLOCK);
  const counts = new Uint32Array(BLOCK);
  let count = 0;
  for (const list of lists)
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
