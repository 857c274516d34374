import type { OrdinalReading } from '../text/index.ts';
import type { Label } from './label.ts';

/**
 * At which level does a labelled paragraph stand: 1., then (a), then (i), and deeper? The punctuation of the label
 * and what it may count decide; what follows in sequence goes before what could begin anew.
 */
export interface Level<T> {
  readonly bracket: Label['bracket'];
  readonly reading: OrdinalReading;
  readonly node: T;
}

export interface Placed {
  /** How many open levels stay open above the new paragraph. */
  readonly depth: number;
  readonly reading: OrdinalReading;
  /** Whether it is the next one in its sequence. */
  readonly inOrder: boolean;
}

/** Gaps wider than this are no paragraph left out but a figure that happens to open a line. */
const WIDEST_GAP = 3;

/** Twice what any resolution prints; deeper, a list that begins anew is one that was printed again and again. */
const DEEPEST = 12;

/** Undefined when the label cannot be one here: the paragraph is then text without a number. */
export function placeLabel<T>(open: readonly Level<T>[], label: Label): Placed | undefined {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const level = open[depth];
    if (!level || level.bracket !== label.bracket) continue;
    const reading = label.readings.find((r) => r.style === level.reading.style && follows(level.reading, r));
    if (reading) return { depth, reading, inOrder: true };
  }
  const first = label.readings.find((r) => r.rank === 1);
  const numbered = label.bracket === '.' && label.readings[0]?.style === 'arabic';
  if (first && open.length >= DEEPEST) return begunAnew(open, label, first);
  if (first && !(numbered && open.length > 0)) return { depth: open.length, reading: first, inOrder: true };
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const level = open[depth];
    if (!level || level.bracket !== label.bracket) continue;
    const reading = label.readings.find((r) => {
      const gap = r.rank - level.reading.rank;
      return r.style === level.reading.style && gap > 0 && gap <= WIDEST_GAP;
    });
    if (reading) return { depth, reading, inOrder: false };
  }
  return undefined;
}

/** A list of the same kind begins again beside the one that is open, where nothing can stand below any more. */
function begunAnew<T>(open: readonly Level<T>[], label: Label, reading: OrdinalReading): Placed | undefined {
  const depth = open.findLastIndex((l) => l.bracket === label.bracket && l.reading.style === reading.style);
  return depth < 0 ? undefined : { depth, reading, inOrder: false };
}

const follows = (before: OrdinalReading, after: OrdinalReading): boolean =>
  after.rank === before.rank + (after.suffix === undefined ? 1 : 0);
