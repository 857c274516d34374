/**
 * Do the labels of sibling paragraphs count up without a hole?
 *
 *     12.  12 bis.  13.  15.
 *                        ^ 14 is missing
 *
 * UN practice: siblings count by one in one style; an inserted paragraph takes `bis`, `ter` after its neighbour;
 * where an edition prints "(...)" the numbers of what it leaves out are spent all the same.
 */
import { formatOrdinal, type OrdinalReading, type OrdinalStyle, readOrdinal } from '../text/index.ts';

export interface Counted {
  /** Bare label without brackets and full stop: `19`, `a`, `12 bis`. */
  readonly label: string;
  /** True when the edition marks an omission between this one and the one before. */
  readonly afterOmission: boolean;
}

export interface Break {
  /** Which of the counted items the sequence breaks at. */
  readonly at: number;
  /**
   * `gap` numbers are passed over; `repeat` the number before stands again; `jump` one number out of line while
   * the count goes on without it; `restart` the count begins again at one.
   */
  readonly kind: 'gap' | 'repeat' | 'jump' | 'restart';
  /** The label the count asks for here. */
  readonly expected: string;
  /** True when the count goes on as if that label stood here: then it is a misprint and nothing else. */
  readonly decided: boolean;
  /** Labels passed over, in order; only for `gap`. */
  readonly missing: readonly string[];
}

const STYLES: readonly OrdinalStyle[] = ['arabic', 'letter', 'roman', 'LETTER', 'ROMAN'];
const SUFFIX_ORDER = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];
const suffixRank = (reading: OrdinalReading): number =>
  reading.suffix === undefined ? 0 : SUFFIX_ORDER.indexOf(reading.suffix) + 1;

/** Every break, read in the style that leaves fewest labels unread and, of those, breaks least. */
export function findBreaks(items: readonly Counted[]): Break[] {
  let best: { unread: number; breaks: Break[] } | undefined;
  for (const style of STYLES) {
    const readings = items.map((item) => readOrdinal(item.label).find((r) => r.style === style));
    const unread = readings.filter((r) => r === undefined).length;
    if (unread === items.length) continue;
    const breaks = walk(items, readings, style);
    if (!best || unread < best.unread || (unread === best.unread && weight(breaks) < weight(best.breaks)))
      best = { unread, breaks };
  }
  return best?.breaks ?? [];
}

const weight = (breaks: readonly Break[]): number =>
  breaks.reduce((sum, found) => sum + 1 + found.missing.length, 0);

function walk(
  items: readonly Counted[],
  readings: readonly (OrdinalReading | undefined)[],
  style: OrdinalStyle,
): Break[] {
  const breaks: Break[] = [];
  const write = (rank: number): string => formatOrdinal({ style, rank });
  let previous: OrdinalReading = { style, rank: 0 };
  readings.forEach((reading, at) => {
    if (!reading) return;
    const next = readings.slice(at + 1).find((r) => r !== undefined);
    const wanted = previous.rank + 1;
    const add = (kind: Break['kind'], missing: readonly string[] = []): void => {
      breaks.push({
        at,
        kind,
        expected: write(wanted),
        decided: kind !== 'gap' && next?.rank === wanted + 1,
        missing,
      });
    };
    const inserted = reading.rank === previous.rank && suffixRank(reading) > suffixRank(previous);
    const follows = reading.rank === wanted && reading.suffix === undefined;
    const explained = items[at]?.afterOmission === true && reading.rank > previous.rank;
    if (inserted || follows || explained) {
      previous = reading;
      return;
    }
    if (reading.rank > previous.rank) {
      const strays = next !== undefined && next.rank > previous.rank && next.rank < reading.rank;
      if (strays) {
        add('jump');
        previous = { style, rank: Math.max(previous.rank, next.rank - 1) };
        return;
      }
      const last = reading.rank - (reading.suffix === undefined ? 1 : 0);
      add(
        'gap',
        Array.from({ length: last - previous.rank }, (_, offset) => write(wanted + offset)),
      );
      previous = reading;
      return;
    }
    const goesOn = next !== undefined && next.rank > wanted - 1 && next.rank !== reading.rank + 1;
    if (reading.rank === previous.rank) add('repeat');
    else add(reading.rank === 1 && !goesOn ? 'restart' : 'jump');
    const countsOn = next?.rank === wanted + 1;
    previous = countsOn || goesOn ? { style, rank: wanted } : reading;
  });
  return breaks;
}
