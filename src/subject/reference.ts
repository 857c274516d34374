import {
  type Designation,
  designationRangeIssue,
  expandDesignations,
  type PrintedItem,
} from '../cite/index.ts';
import { type Finding, finding, type Place } from '../finding/index.ts';
import type { Section } from '../instrument/index.ts';
import { locatorOf, pathKey, type Universe } from './universe.ts';

/** One reference of a row, and the place of the report column that answers to it. */
export interface Reference {
  readonly path: readonly string[];
  /** The list item as printed. */
  readonly printed: string;
  /** The single reference as it would be printed: `III.20` out of `III.19–21`. */
  readonly single: string;
  /** What the report column must print for it; undefined while the offset is unknown. */
  readonly expected: readonly string[] | undefined;
}

/** The references of a list item, ranges expanded; a range that makes no sense yields none and a finding. */
export function expandReferences(
  item: PrintedItem<Designation>,
  section: Section | null,
  universe: Universe,
  place: Place,
  findings: Finding[],
): Reference[] {
  const designations = expandDesignations([item]);
  if (!designations) {
    findings.push(
      finding({
        code: 'cell-unread',
        message: `The range ${item.printed} cannot be read: ${designationRangeIssue(item) ?? 'it makes no sense'}.`,
        place,
        published: item.printed,
      }),
    );
    return [];
  }
  return designations.map((d) => ({
    path: d.path,
    printed: item.printed,
    single: [d.section, ...d.path].join('.'),
    expected: section ? locatorOf(universe, section, d.path) : undefined,
  }));
}

/** First what agrees, then abbreviations, then what is left of both in order. */
export function pairUp(
  references: readonly Reference[],
  printed: readonly (readonly string[])[],
): { pairs: (readonly [Reference, readonly string[] | null])[]; spare: (readonly string[])[] } {
  const left = [...printed];
  const chosen = new Map<Reference, readonly string[]>();
  const take = (reference: Reference, fits: (locator: readonly string[]) => boolean): void => {
    if (chosen.has(reference)) return;
    const at = left.findIndex(fits);
    const found = left[at];
    if (at < 0 || found === undefined) return;
    chosen.set(reference, found);
    left.splice(at, 1);
  };
  for (const reference of references)
    take(reference, (l) => reference.expected !== undefined && pathKey(reference.expected) === pathKey(l));
  for (const reference of references) take(reference, (l) => abbreviates(reference.expected, l));
  const open = references.filter((r) => !chosen.has(r));
  if (open.length === left.length || references.every((r) => r.expected === undefined))
    for (const reference of open) take(reference, () => true);
  return { pairs: references.map((r) => [r, chosen.get(r) ?? null] as const), spare: left };
}

/** `iii` for `(b) (iii)`: the end of the path, its beginning left out. */
export const abbreviates = (path: readonly string[] | undefined, locator: readonly string[]): boolean =>
  path !== undefined &&
  locator.length > path.length &&
  pathKey(locator.slice(-path.length)) === pathKey(path);
