import type { LanguageCode } from '../language/index.ts';
import type { Group } from './list.ts';
import { type LocatorPath, toGroups } from './locator-list.ts';
import { readLocators, scanLocators } from './locator-scan.ts';

/**
 * Which lists were run together in one cell of a table that lost its rows? Two references side by side without a
 * separator begin a new list; where that can be read in more than one way, every reading is given.
 */
export const MOST_READINGS = 64;

/**
 * All readings of a cell of report locators, best first, at most 64: `10 7, 11 and 12 39` has one, `(n) (i) (k) 2`
 * two. Empty when anything in the cell is no locator. The other column of the row decides between them.
 */
export function splitLocatorGroups(
  text: string,
  language: LanguageCode = 'en',
): ReadonlyArray<ReadonlyArray<Group<LocatorPath>>> {
  const scan = scanLocators(text, 0, language);
  if (!scan.complete) return [];
  return readLocators(scan.tokens, MOST_READINGS).flatMap((reading) => {
    const groups = toGroups(text, reading);
    return groups ? [groups] : [];
  });
}
