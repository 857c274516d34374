/**
 * Which matches come first? BM25 over the leaves, best first, ties in the order of the index. Blocks whose bounds together
 * cannot reach the last of the best so far are passed over without being unpacked (block-max pruning; Ding and Suel,
 * "Faster top-k document retrieval using block-max indexes", 2011); the answer is the same as if all had been scored.
 */
import { K1, lengthNorm } from './document.ts';
import { BLOCK } from './layout.ts';
import type { MatchSet } from './match-set.ts';
import { blockFrom, type Postings } from './postings.ts';

export interface Ranked {
  readonly segment: number;
  readonly document: number;
  readonly score: number;
}

/** The best so far, the worst of them on top. */
export class BestHits {
  readonly #room: number;
  readonly #hits: Ranked[] = [];

  constructor(room: number) {
    this.#room = room;
  }

  /** A score must be above this to get in; hits are offered in the order in which ties are to stand. */
  get threshold(): number {
    return this.#hits.length < this.#room ? Number.NEGATIVE_INFINITY : (this.#hits[0]?.score ?? 0);
  }

  offer(hit: Ranked): void {
    const hits = this.#hits;
    if (this.#room === 0) return;
    if (hits.length < this.#room) {
      hits.push(hit);
      for (let i = hits.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (!isWorse(hits[i] as Ranked, hits[parent] as Ranked)) break;
        swap(hits, i, parent);
        i = parent;
      }
      return;
    }
    if (!isWorse(hits[0] as Ranked, hit)) return;
    hits[0] = hit;
    for (let i = 0; ; ) {
      let worst = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < hits.length && isWorse(hits[child] as Ranked, hits[worst] as Ranked)) worst = child;
      if (worst === i) break;
      swap(hits, i, worst);
      i = worst;
    }
  }

  /** Best first. */
  sorted(): Ranked[] {
    return [...this.#hits].sort((a, b) => (isWorse(a, b) ? 1 : -1));
  }
}

function swap(hits: Ranked[], a: number, b: number): void {
  const kept = hits[a] as Ranked;
  hits[a] = hits[b] as Ranked;
  hits[b] = kept;
}

const isWorse = (a: Ranked, b: Ranked): boolean =>
  a.score < b.score ||
  (a.score === b.score && (a.segment > b.segment || (a.segment === b.segment && a.document > b.document)));

export interface ScoredLeaf {
  readonly postings: Postings;
  readonly idf: number;
}

/** What a leaf adds to the score of a document. */
export const contribution = (idf: number, tf: number, norm: number): number =>
  (idf * (K1 + 1) * tf) / (tf + norm);

interface Cursor extends ScoredLeaf {
  block: number;
  unpacked: number;
  size: number;
  at: number;
  readonly documents: Uint32Array;
  readonly counts: Uint32Array;
}

/** Documents scored against one average length. */
export interface Scope {
  readonly segment: number;
  readonly lengths: Uint16Array;
  /** Norm of each possible length by the average of the whole index. */
  readonly norms: Float64Array;
  /** By how much the bounds of this segment may be too low, since the average of the whole index differs: 1 or more. */
  readonly slack: number;
  /** Whether a document is to be counted at all. */
  readonly passes: (document: number) => boolean;
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
  const next = walker(matches);
  const cursors = leaves.map(
    (leaf): Cursor => ({
      ...leaf,
      block: 0,
      unpacked: -1,
      size: 0,
      at: 0,
      documents: new Uint32Array(BLOCK),
      counts: new Uint32Array(BLOCK),
    }),
  );
  let document = next(0);
  while (document >= 0) {
    let end = Number.POSITIVE_INFINITY;
    let bound = 0;
    for (const cursor of cursors) {
      const { postings } = cursor;
      cursor.block = blockFrom(postings, cursor.block, document);
      if (cursor.block >= postings.blocks) continue;
      bound += cursor.idf * (postings.bound[cursor.block] as number);
      end = Math.min(end, postings.last[cursor.block] as number);
    }
    if (bound * (K1 + 1) * scope.slack <= best.threshold) {
      document = end === Number.POSITIVE_INFINITY ? -1 : next(end + 1);
      continue;
    }
    while (document >= 0 && document <= end) {
      if (scope.passes(document)) {
        const score = scoreOf(document, cursors, scope.norms[scope.lengths[document] as number] as number);
        if (score > best.threshold) best.offer({ segment: scope.segment, document, score });
      }
      document = next(document + 1);
    }
  }
}

function scoreOf(document: number, cursors: readonly Cursor[], norm: number): number {
  let score = 0;
  for (let c = 0; c < cursors.length; c++) {
    const cursor = cursors[c] as Cursor;
    const { postings, block, documents } = cursor;
    if (block >= postings.blocks) continue;
    if (cursor.unpacked !== block) {
      cursor.size = postings.documents(block, documents);
      postings.counts(block, cursor.counts);
      cursor.unpacked = block;
      cursor.at = 0;
    }
    let at = cursor.at;
    while (at < cursor.size && (documents[at] as number) < document) at++;
    cursor.at = at;
    if (at < cursor.size && documents[at] === document)
      score += contribution(cursor.idf, cursor.counts[at] as number, norm);
  }
  return score;
}

/** Answers the first match from a document on, -1 when there is none; asked with ascending documents. */
function walker(matches: MatchSet): (from: number) => number {
  if (matches.kind === 'few') {
    const { documents } = matches;
    let at = 0;
    return (from) => {
      if (at < documents.length && (documents[at] as number) < from) {
        let step = 1;
        while (at + step < documents.length && (documents[at + step] as number) < from) step *= 2;
        let low = at + (step >> 1);
        let high = Math.min(documents.length, at + step);
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((documents[middle] as number) < from) low = middle + 1;
          else high = middle;
        }
        at = low;
      }
      return at < documents.length ? (documents[at] as number) : -1;
    };
  }
  const { bits } = matches;
  return (from) => {
    let w = from >>> 5;
    if (w >= bits.length) return -1;
    let word = (bits[w] as number) & (-1 << (from & 31));
    while (word === 0) {
      if (++w >= bits.length) return -1;
      word = bits[w] as number;
    }
    return w * 32 + (31 - Math.clz32(word & -word));
  };
}
