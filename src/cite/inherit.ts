import { labelReadings, readAs, readPath } from './label.ts';

/**
 * What does an abbreviated reference take over from the one before it? In `8 (a), (c) and 10 (e)` the second item
 * stands for `8 (c)`: it replaces the label of its own class and keeps what is above that.
 *
 *     8 (b), (g)        (n) (i) and (ii)       PP 1 and 3        (h) (ii) and (i)
 *            ^8 (g)                 ^(n) (ii)           ^PP 3               ^(i), the letter after (h)
 */
export function inheritPath(
  previous: readonly string[],
  tail: readonly string[],
  rangeEnd?: string,
): readonly string[] {
  const first = tail[0];
  if (first === undefined) return previous;
  const above = readPath(previous);
  const fits = above.flatMap((reading, level) => {
    const here = readAs(first, reading.class);
    return here ? [{ level, class: reading.class, later: here.rank > reading.rank }] : [];
  });
  const deepest = fits.at(-1);
  if (!deepest) return tail;
  const keep = (level: number): readonly string[] => [...previous.slice(0, level), ...tail];
  if (deepest.class !== 'numeral') return keep(deepest.level);
  const asLetter = fits.find((fit) => fit.class === 'letter');
  const closes = rangeEnd === undefined || labelReadings(rangeEnd).some((r) => r.class === 'numeral');
  if (asLetter && (!closes || (!deepest.later && asLetter.later))) return keep(asLetter.level);
  return keep(deepest.level);
}
