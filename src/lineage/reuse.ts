import type { LanguageCode } from '../language/index.ts';
import type { Passage } from './passage.ts';
import { type Shingles, shingle } from './shingles.ts';

/**
 * Which passages took over words of earlier ones? Every pair that shares telling runs of words is found through an
 * inverted index of the rarer runs; its score is the weight of what both share over the weight of the lighter one, so
 * that one clause taken into a long paragraph counts as well as a whole paragraph edited.
 */
export interface Reuse {
  /** Places in the list of passages that was given. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how much of the lighter passage stands in the other, weighted by how telling it is. */
  readonly score: number;
}

export interface ReuseOptions {
  readonly language: LanguageCode;
  /** Least score of a pair. */
  readonly least?: number;
  /** At most so many sources of one passage, the best first. */
  readonly sources?: number;
}

/** Below this share, what two provisions have in common is their matter, not their words (see the labelled pairs). */
export const LEAST_SCORE = 0.18;
/** Weight of shared runs below which even a whole short line is no evidence: four rare runs among 400 provisions. */
const LEAST_WEIGHT = 22;
/** Fewer runs, of eight words, are a heading: it names a matter ("Protection and assistance measures for smuggled migrants"). */
const LEAST_RUNS = 6;
/** A run in more passages than this is a standing phrase; it counts in no pair. */
const MOST_FREQUENT = 64;
const MOST_SOURCES = 8;

/** In the order of `to`, for each the best source first. */
export function findReuse(passages: readonly Passage[], options: ReuseOptions): readonly Reuse[] {
  const { language, least = LEAST_SCORE, sources = MOST_SOURCES } = options;
  const order = passages.map((_, i) => i).sort((a, b) => compareDates(passages, a, b));
  const sorted = order.flatMap((i) => passages[i] ?? []);
  const runs = shingle(sorted, language);
  const postings = invert(runs, sorted.length);
  const instruments = numbersOf(sorted.map((p) => p.instrument));
  const earlier = firstOfDate(sorted);
  const shared = new Float64Array(sorted.length);
  const runsOf = (p: number): number => (runs.starts[p + 1] ?? 0) - (runs.starts[p] ?? 0);
  const found: Reuse[] = [];
  for (let p = 0; p < sorted.length; p++) {
    const until = earlier[p] ?? 0;
    const touched = runsOf(p) < LEAST_RUNS ? [] : share(runs, postings, p, until, shared);
    const best: Reuse[] = [];
    for (const q of touched) {
      const weight = shared[q] ?? 0;
      shared[q] = 0;
      if (runsOf(q) < LEAST_RUNS) continue;
      const lighter = Math.min(runs.totals[p] ?? 0, runs.totals[q] ?? 0);
      const score = lighter === 0 ? 0 : weight / lighter;
      if (weight < LEAST_WEIGHT || score < least || instruments[p] === instruments[q]) continue;
      best.push({ from: order[q] ?? 0, to: order[p] ?? 0, score });
    }
    best.sort((a, b) => b.score - a.score || a.from - b.from);
    found.push(...best.slice(0, sources));
  }
  return found.sort((a, b) => a.to - b.to || b.score - a.score || a.from - b.from);
}

function compareDates(passages: readonly Passage[], a: number, b: number): number {
  const [x, y] = [passages[a]?.date ?? '', passages[b]?.date ?? ''];
  return x < y ? -1 : x > y ? 1 : a - b;
}

/** For each passage, how many stand before it that are of an earlier date. */
function firstOfDate(sorted: readonly Passage[]): Int32Array {
  const first = new Int32Array(sorted.length);
  for (let p = 1; p < sorted.length; p++)
    first[p] = sorted[p]?.date === sorted[p - 1]?.date ? (first[p - 1] ?? 0) : p;
  return first;
}

function numbersOf(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

interface Postings {
  readonly starts: Int32Array;
  /** Passages that have a run, in order of time. */
  readonly passages: Int32Array;
}

function invert({ ids, starts, frequencies }: Shingles, count: number): Postings {
  const first = new Int32Array(frequencies.length + 1);
  for (let id = 0; id < frequencies.length; id++) {
    const frequency = frequencies[id] ?? 0;
    first[id + 1] = (first[id] ?? 0) + (frequency >= 2 && frequency <= MOST_FREQUENT ? frequency : 0);
  }
  const next = first.slice();
  const passages = new Int32Array(first[frequencies.length] ?? 0);
  for (let p = 0; p < count; p++)
    for (let i = starts[p] ?? 0; i < (starts[p + 1] ?? 0); i++) {
      const id = ids[i] ?? 0;
      const at = next[id] ?? 0;
      if (at >= (first[id + 1] ?? 0)) continue;
      passages[at] = p;
      next[id] = at + 1;
    }
  return { starts: first, passages };
}

/** Adds the weights of the runs of `p` to each passage before `until` that has them; answers with those touched. */
function share(runs: Shingles, postings: Postings, p: number, until: number, shared: Float64Array): number[] {
  const touched: number[] = [];
  if (until === 0) return touched;
  for (let i = runs.starts[p] ?? 0; i < (runs.starts[p + 1] ?? 0); i++) {
    const id = runs.ids[i] ?? 0;
    const weight = runs.weights[id] ?? 0;
    if (weight === 0) continue;
    for (let at = postings.starts[id] ?? 0; at < (postings.starts[id + 1] ?? 0); at++) {
      const q = postings.passages[at] ?? 0;
      if (q >= until) break;
      if (shared[q] === 0) touched.push(q);
      shared[q] = (shared[q] ?? 0) + weight;
    }
  }
  return touched;
}
