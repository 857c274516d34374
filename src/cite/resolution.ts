import { samePath } from './label.ts';
import { type LocatorPath, parseLocatorList } from './locator-list.ts';
import { pathKey, shelfOf } from './shelf.ts';
import type { Universe } from './universe.ts';

/** The answer to a reference: one provision, or the candidates, or the reason why there is none. */
export interface Resolution {
  readonly status: 'resolved' | 'ambiguous' | 'unresolved';
  /** Designation with its part; only when resolved. */
  readonly ref: string | null;
  /** In reading order; the one when resolved, none when unresolved. */
  readonly candidates: readonly string[];
  /** A clause without full stop; null when resolved. */
  readonly reason: string | null;
  /** What may have been meant, best first; never taken for an answer. */
  readonly near: readonly string[];
}

export const unresolved = (reason: string, near: readonly string[] = []): Resolution => ({
  status: 'unresolved',
  ref: null,
  candidates: [],
  reason,
  near,
});

/** One candidate resolves, several are ambiguous for the reason given. */
export function settle(candidates: readonly string[], reason: string): Resolution {
  const [ref] = candidates;
  if (ref !== undefined && candidates.length === 1)
    return { status: 'resolved', ref, candidates, reason: null, near: [] };
  return { status: 'ambiguous', ref: null, candidates, reason, near: [] };
}

const valuePaths = new Map<string, LocatorPath | null>();
/** Enough for every locator of a large corpus; beyond it values are simply read again. */
const MOST_REMEMBERED = 20_000;

/** The path of a locator as the concordance keeps it: `8 (e)` and `8(e)` are the same. */
export function locatorPath(value: string): LocatorPath | null {
  const known = valuePaths.get(value);
  if (known !== undefined) return known;
  const items = parseLocatorList(value)?.items;
  const only = items?.length === 1 ? items[0] : undefined;
  const path = only?.kind === 'one' ? only.value : null;
  if (valuePaths.size < MOST_REMEMBERED) valuePaths.set(value, path);
  return path;
}

export function hasLocatorPath(value: string, path: LocatorPath): boolean {
  const own = locatorPath(value);
  return own !== null && samePath(own, path);
}

/** Provisions of an instrument that stand at its top, in reading order. */
export const topProvisions = (universe: Universe, instrument: string): string[] =>
  shelfOf(universe, instrument).top.map((p) => p.ref);

/** Provisions of an instrument that a path names: by its place in the compendium, or by how the text itself counts. */
export function provisionsAt(universe: Universe, instrument: string, path: LocatorPath): string[] {
  const shelf = shelfOf(universe, instrument);
  const found =
    shelf.byOwnPath.get(pathKey(path)) ??
    shelf.all.filter((p) =>
      p.locators.some((l) => l.instrument !== undefined && hasLocatorPath(l.value, path)),
    );
  return found.map((p) => p.ref);
}

/** `3 parts` / `1 part`: counts in reasons. */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
