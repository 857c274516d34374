/**
 * Which matches come first? BM25 over the leaves, best first, ties in the order of the index. What cannot reach the last of
 * the best so far, by the bounds of the blocks it is in, is passed over without being counted, and blocks of which that is
 * true of all are not unpacked (block-max pruning; Ding and Suel, "Faster top-k document retrieval using block-max
 * indexes", 2011); the answer is the same as if all had been scored.
 */
import type { BestHits } from './best-hits.ts';
import { K1, lengthNorm } from './document.ts';
import { BLOCK } from './layout.ts';
import { ListCursor } from './list-cursor.ts';
import { bitsOf, type MatchSet, nextBit } from './match-set.ts';
import type { Postings } from './postings.ts';

export interface ScoredLeaf {
  /** Its number in the plan. */
  readonly leaf: number;
  readonly postings: Postings;
  readonly idf: number;
}

/** What a leaf adds to the score of a document. */
export const contribution = (idf: number, tf: number, norm: number): number =>
  (idf * (K1 + 1) * tf) / (tf + norm);

/** Documents scored against one average length. */
export interface Scope {
  readonly segment: number;
  readonly lengths: Uint16Array;
  /** Norm of each possible length by the average of the whole index. */
  readonly norms: Float64Array;
  /** By how much the bounds of this segment may be too low, since the average of the whole index differs: 1 or more. */
  readonly slack: number;
  /** Which classes are to be counted at all, and the class of each document; undefined where all are. */
  readonly filter: { readonly pass: Uint8Array; readonly classOf: Uint16Array | Uint32Array } | undefined;
}

export function normsOf(average: number): Float64Array {
  const norms = new Float64Array(65_536);
  for (let length = 0; length < norms.length; length++) norms[length] = lengthNorm(length, average);
  return norms;
}

/** Offers the matches of one segment to `best`; whoever cannot get in may be left out. */
export function rankMatches(
  matches: MatchSet,
  leaves: readonly ScoredLeaf[],
  scope: Scope,
  best: BestHits,
): void {
  const [first, second] = leaves;
  if (matches.kind === 'list' && first?.leaf === matches.leaf && !second) rankList(first, scope, best);
  else if (matches.kind === 'some') rankSome(matches, leaves, scope, best);
  else rankBits(matches, leaves, scope, best);
}

/** All that one leaf matches: the most frequent questions are of one word. */
function rankList({ postings, idf }: ScoredLeaf, scope: Scope, best: BestHits): void {
  const { segment, lengths, norms, slack, filter } = scope;
  const documents = new Uint32Array(BLOCK);
  const counts = new Uint32Array(BLOCK);
  const most = idf * (K1 + 1);
  for (let b = 0; b < postings.blocks; b++) {
    if (most * postings.bound(b) * slack <= best.threshold) continue;
    const size = postings.documents(b, documents);
    postings.counts(b, counts);
    let reach = reachOf(best.threshold, most);
    for (let i = 0; i < size; i++) {
      const document = documents[i] as number;
      const tf = counts[i] as number;
      const norm = norms[lengths[document] as number] as number;
      if (norm > tf * reach) continue;
      if (filter !== undefined && filter.pass[filter.classOf[document] as number] === 0) continue;
      const score = contribution(idf, tf, norm);
      if (score <= best.threshold) continue;
      best.offer({ segment, document, score });
      reach = reachOf(best.threshold, most);
    }
  }
}

/**
 * A document whose norm is more than so many times its count stays below the threshold: it is told without dividing.
 * A little more, so that rounding shuts nobody out.
 */
const reachOf = (threshold: number, most: number): number =>
  threshold <= 0 ? Number.POSITIVE_INFINITY : (most / threshold - 1) * (1 + 1e-9) + 1e-9;

/** A leaf with what tells where in its list a document stands: the ranks of all matches, or else a cursor. */
interface Scorer {
  readonly postings: Postings;
  readonly idf: number;
  readonly ranks: Uint32Array | undefined;
  readonly cursor: ListCursor | undefined;
}

function rankSome(
  { documents, ranks }: Extract<MatchSet, { readonly kind: 'some' }>,
  leaves: readonly ScoredLeaf[],
  { segment, lengths, norms, slack, filter }: Scope,
  best: BestHits,
): void {
  const scorers = leaves.map(({ leaf, postings, idf }): Scorer => {
    const own = ranks.get(leaf);
    return { postings, idf, ranks: own, cursor: own ? undefined : new ListCursor(postings) };
  });
  const most = (K1 + 1) * slack;
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] as number;
    if (filter !== undefined && filter.pass[filter.classOf[document] as number] === 0) continue;
    const { threshold } = best;
    if (threshold > 0 && boundAt(scorers, i, document) * most <= threshold) continue;
    const norm = norms[lengths[document] as number] as number;
    let score = 0;
    for (let s = 0; s < scorers.length; s++) {
      const { postings, idf, ranks: own, cursor } = scorers[s] as Scorer;
      const rank = cursor === undefined ? ((own as Uint32Array)[i] as number) : cursor.seek(document);
      if (rank >= 0) score += contribution(idf, postings.countAt(rank), norm);
    }
    if (score > threshold) best.offer({ segment, document, score });
  }
}

/** The most that the leaves can add to a document, by the blocks it is in. */
function boundAt(scorers: readonly Scorer[], index: number, document: number): number {
  let bound = 0;
  for (let s = 0; s < scorers.length; s++) {
    const { postings, idf, ranks, cursor } = scorers[s] as Scorer;
    const block =
      cursor === undefined ? ((ranks as Uint32Array)[index] as number) >>> 7 : cursor.blockAt(document);
    if (block < postings.blocks) bound += idf * postings.bound(block);
  }
  return bound;
}

function rankBits(
  matches: MatchSet,
  leaves: readonly ScoredLeaf[],
  { segment, lengths, norms, slack, filter }: Scope,
  best: BestHits,
): void {
  const cursors = leaves.map(({ postings }) => new ListCursor(postings));
  const bits = bitsOf(matches, lengths.length);
  let document = nextBit(bits, 0);
  while (document >= 0) {
    // Up to `end` no cursor leaves its block, so that one bound holds for all.
    let end = Number.POSITIVE_INFINITY;
    let bound = 0;
    for (let c = 0; c < cursors.length; c++) {
      const { postings, idf } = leaves[c] as ScoredLeaf;
      const block = (cursors[c] as ListCursor).blockAt(document);
      if (block >= postings.blocks) continue;
      bound += idf * postings.bound(block);
      end = Math.min(end, postings.last[block] as number);
    }
    if (bound * (K1 + 1) * slack <= best.threshold) {
      document = end === Number.POSITIVE_INFINITY ? -1 : nextBit(bits, end + 1);
      continue;
    }
    for (; document >= 0 && document <= end; document = nextBit(bits, document + 1)) {
      if (filter !== undefined && filter.pass[filter.classOf[document] as number] === 0) continue;
      const norm = norms[lengths[document] as number] as number;
      let score = 0;
      for (let c = 0; c < cursors.length; c++) {
        const { postings, idf } = leaves[c] as ScoredLeaf;
        const rank = (cursors[c] as ListCursor).seek(document);
        if (rank >= 0) score += contribution(idf, postings.countAt(rank), norm);
      }
      if (score > best.threshold) best.offer({ segment, document, score });
    }
  }
}
