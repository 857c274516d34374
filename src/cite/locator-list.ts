import type { LanguageCode } from '../language/index.ts';
import { inheritPath } from './inherit.ts';
import { assembleList, type Group, type Joint, type ParsedList, type Unit } from './list.ts';
import { type LocatorReading, readLocators, scanLocators } from './locator-scan.ts';

/**
 * Lists of places as reports and resolutions number them: `7 (d) and 8 (e) and (f)`, `(n) (iii)`,
 * `8 (a)–(c), 10 and 12`, `PP 1–7; 6, 7, 19 and 20`. A place is a path of labels: `8 (e)` is `['8', 'e']`.
 */
export type LocatorPath = readonly string[];

interface LocatorUnit extends Unit {
  readonly tail: readonly string[];
}

/** Reads a whole list; undefined when anything is left over. Offsets are those of `text`. */
export function parseLocatorList(
  text: string,
  language: LanguageCode = 'en',
): ParsedList<LocatorPath> | undefined {
  const scan = scanLocators(text, 0, language);
  if (!scan.complete) return undefined;
  const groups = toGroups(text, readLocators(scan.tokens, 1)[0] ?? []);
  return groups?.length === 1 ? groups[0]?.list : undefined;
}

/** The longest list that begins at `from` in running text; undefined when none does. */
export function locatorListAt(
  text: string,
  from: number,
  language: LanguageCode = 'en',
): ParsedList<LocatorPath> | undefined {
  const scan = scanLocators(text, from, language);
  const groups = toGroups(text, readLocators(scan.tokens, 1)[0] ?? []);
  return groups?.[0]?.list;
}

/** One reading of a cell as groups; undefined when a joint has nothing to join. */
export function toGroups(text: string, reading: readonly LocatorReading[]): Group<LocatorPath>[] | undefined {
  const groups: Group<LocatorPath>[] = [];
  for (const { units, joints } of reading) {
    const list = assembleList<LocatorUnit, LocatorPath>(
      text,
      units,
      joints as readonly Joint[],
      (unit, previous, far) =>
        previous
          ? inheritPath(previous, unit.tail, far?.tail.length === 1 ? far.tail[0] : undefined)
          : unit.tail,
    );
    if (!list) return undefined;
    groups.push({ start: list.start, end: list.end, list });
  }
  return groups;
}
