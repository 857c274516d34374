/** Which names are near to a mistyped one? Few, best first; by the pairs of letters they share. */
import { foldForSearch } from '../../text/index.ts';

/** Below this share of pairs (Dice, 0 to 1) two names are not alike to a reader. */
const LEAST = 0.34;

export function nearest<T>(asked: string, items: readonly T[], nameOf: (item: T) => string, most = 5): T[] {
  const wanted = pairs(asked);
  return items
    .map((item) => ({ item, score: likeness(wanted, pairs(nameOf(item))) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ item }) => item);
}

function pairs(name: string): Set<string> {
  const letters = ` ${foldForSearch(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const found = new Set<string>();
  for (let n = 0; n + 1 < letters.length; n += 1) found.add(letters.slice(n, n + 2));
  return found;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
