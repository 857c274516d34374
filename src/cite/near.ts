import type { Provision } from '../instrument/index.ts';
import { editDistance } from '../text/index.ts';
import { compareText } from './label.ts';

/** What may a mistyped reference have meant? Only offered beside "unresolved", never taken for an answer. */
const MOST_NEAR = 5;

/** Names that differ by at most two characters (or a fifth of their length), nearest first. */
export function nearNames(name: string, names: readonly string[]): string[] {
  const wanted = name.toLowerCase();
  const most = Math.max(2, Math.floor(wanted.length / 5));
  return [...new Set(names)]
    .map((other) => ({ other, distance: editDistance(wanted, other.toLowerCase(), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || compareText(a.other, b.other))
    .slice(0, MOST_NEAR)
    .map(({ other }) => other);
}

/**
 * Provisions a missing path may have meant: those that end in it (a level was left out: `I.iii` for `I.b.iii`), then
 * the longest part of it that exists, then the numbers next to it.
 */
export function nearPaths(path: readonly string[], provisions: readonly Provision[]): string[] {
  const ending = provisions.filter((p) => p.path.length > path.length && endsWith(p.path, path));
  const stem = path.slice(0, -1);
  const above = stem.length > 0 ? provisions.filter((p) => p.path.join('.') === stem.join('.')) : [];
  const wanted = Number(path.at(-1));
  const beside = Number.isInteger(wanted)
    ? provisions.filter(
        (p) =>
          p.path.length === path.length &&
          p.path.slice(0, -1).join('.') === stem.join('.') &&
          Number.isInteger(Number(p.path.at(-1))),
      )
    : [];
  const closest = [...beside]
    .sort((a, b) => Math.abs(Number(a.path.at(-1)) - wanted) - Math.abs(Number(b.path.at(-1)) - wanted))
    .slice(0, 2);
  return [...new Set([...ending, ...above, ...closest].map((p) => p.ref))].slice(0, MOST_NEAR);
}

const endsWith = (path: readonly string[], tail: readonly string[]): boolean =>
  tail.every((label, index) => path[path.length - tail.length + index] === label);
