import { foldForSearch } from './fold.ts';

/**
 * What did the person who mistyped a name mean? Near matches for topics, references, editions and options: first
 * names that hold the typed words, then names that differ by a few letters.
 */

/**
 * Edits that turn one text into the other: letters put in, left out, replaced, or two neighbours swapped (optimal
 * string alignment distance). Stops counting above `limit` and answers `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number = Number.POSITIVE_INFINITY): number {
  const [s, t] = [[...a], [...b]];
  if (Math.abs(s.length - t.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = t.map((_, j) => j + 1);
  last.unshift(0);
  for (let i = 1; i <= s.length; i++) {
    const row = [i];
    for (let j = 1; j <= t.length; j++) {
      const same = s[i - 1] === t[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[t.length] ?? 0, limit + 1);
}

/**
 * Up to `count` candidates that a person may have meant, best first; those too far off are left out. Case, accents and
 * kinds of dash do not matter. Ties keep the order of the candidates.
 */
export function nearMatches(typed: string, candidates: readonly string[], count = 5): string[] {
  const wanted = foldForSearch(typed);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  return candidates
    .map((candidate, order) => ({ candidate, order, cost: costOf(wanted, words, foldForSearch(candidate)) }))
    .filter(({ cost }) => cost !== undefined)
    .sort((a, b) => (a.cost ?? 0) - (b.cost ?? 0) || a.order - b.order)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Share of letters that may be wrong: one in three, so that "chidren" finds "children" and "III.19" not "V.2". */
const TOLERANCE = 1 / 3;
/** Words found in a candidate outweigh any number of edits below this. */
const BY_LETTERS = 10;
const BY_WORDS = 20;

function costOf(wanted: string, words: readonly string[], candidate: string): number | undefined {
  if (candidate === wanted) return 0;
  if (candidate.startsWith(wanted)) return 1;
  if (candidate.includes(wanted)) return 2;
  const limit = Math.max(1, Math.floor(wanted.length * TOLERANCE));
  const distance = editDistance(wanted, candidate, limit);
  if (distance <= limit) return BY_LETTERS + distance / (wanted.length + 1);
  const missed = words.filter(
    (word) => !candidate.split(/[\s,/()-]+/u).some((other) => resembles(word, other)),
  ).length;
  return missed < words.length ? BY_WORDS + missed / words.length : undefined;
}

/** One word for another, give or take a letter or its ending. */
function resembles(word: string, other: string): boolean {
  if (word.length < 4) return word === other;
  const limit = Math.min(2, Math.floor(word.length * TOLERANCE));
  return other.startsWith(word) || editDistance(word, other, limit) <= limit;
}
