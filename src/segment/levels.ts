import type { OrdinalReading, OrdinalStyle } from '../text/index.ts';
import type { Label } from './label.ts';

/**
 * Which level does a label belong to? `(i)` after `(h)` is a letter; under `(n) ... as follows:` it is a numeral.
 * The rule: a label continues the deepest open level it can; a first label opens a new one; when both are possible
 * the next label decides (`(ii)` or `(j)`), then the colon that announces a list.
 */
/** No adopted text nests so many lists; labels that never go back are siblings from here on. */
const DEEPEST = 12;

export interface Level {
  readonly key: string;
  readonly style: OrdinalStyle;
  rank: number;
}

export interface Placement {
  /** Depth at which the paragraph stands; levels from there on are closed. */
  readonly depth: number;
  readonly reading: OrdinalReading;
}

export const levelKey = (style: OrdinalStyle, bracket: string): string => `${style}${bracket}`;

/**
 * @param levels open levels, outermost first
 * @param announced the paragraph before ends with a colon
 * @param next the label that follows in the text, if any
 */
export function placeLabel(
  levels: readonly Level[],
  label: Label,
  announced: boolean,
  next: Label | undefined,
): Placement | undefined {
  const continuing: Placement[] = [];
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth];
    if (!level) continue;
    for (const reading of label.readings) {
      if (levelKey(reading.style, label.bracket) !== level.key) continue;
      if (follows(level.rank, reading)) continuing.push({ depth, reading });
    }
  }
  const opening = label.readings
    .filter((r) => r.rank === 1 && r.suffix === undefined)
    .map((reading) => ({ depth: Math.min(levels.length, DEEPEST - 1), reading }));
  const [deepest] = continuing;
  const [first] = opening;
  if (deepest && first) return decide(deepest, first, label, announced, next);
  if (deepest) return deepest;
  if (first) return first;
  return jumping(levels, label);
}

const follows = (rank: number, reading: OrdinalReading): boolean =>
  reading.suffix === undefined ? reading.rank === rank + 1 : reading.rank === rank;

function decide(
  continuing: Placement,
  opening: Placement,
  label: Label,
  announced: boolean,
  next: Label | undefined,
): Placement {
  if (next && next.bracket === label.bracket) {
    const goesOn = (reading: OrdinalReading): boolean =>
      next.readings.some((n) => n.style === reading.style && n.rank === reading.rank + 1);
    const asLetter = goesOn(continuing.reading);
    const asNumeral = goesOn(opening.reading);
    if (asNumeral !== asLetter) return asNumeral ? opening : continuing;
  }
  return announced ? opening : continuing;
}

/** A label out of sequence (a line was lost): the deepest level written the same way, else a new one. */
function jumping(levels: readonly Level[], label: Label): Placement | undefined {
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth];
    const reading = label.readings.find(
      (r) => level && levelKey(r.style, label.bracket) === level.key && r.rank >= level.rank,
    );
    if (reading) return { depth, reading };
  }
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth];
    const reading = label.readings.find((r) => level && levelKey(r.style, label.bracket) === level.key);
    if (reading) return { depth, reading };
  }
  const reading = label.readings[0];
  return reading ? { depth: Math.min(levels.length, DEEPEST - 1), reading } : undefined;
}
