import { DIVISION_LABEL, INSTRUMENT_LABEL } from '../instrument/index.ts';
import { readOrdinal } from '../text/index.ts';

/**
 * What does one label of a path mean where it stands? `(i)` is the letter after `(h)` when it stands below a number
 * or a section, and the numeral one when it stands below a letter: the drafting practice of resolutions is
 * number, letter, numeral. The label itself is never rewritten; only its reading depends on the place.
 */
export type LabelClass =
  | 'opening'
  | 'preamble'
  | 'number'
  | 'letter'
  | 'numeral'
  | 'capital'
  | 'division'
  | 'word';

export interface LabelReading {
  readonly class: LabelClass;
  readonly rank: number;
  /** 0 for none, 1 for `bis`, 2 for `ter`, ... */
  readonly suffix: number;
}

/** Path label of a preambular paragraph in every language of the compendium ("PP" in its notes). */
export const PREAMBLE = 'PP';

/** Path label of the unnumbered words that open a text or a paragraph. */
export const CHAPEAU = 'chapeau';

/** No published list of sub-subparagraphs comes near forty; above it `l`, `c`, `d` and `m` would pass for numerals. */
const HIGHEST_NUMERAL = 39;

const SUFFIX_ORDER = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];
const CLASS_ORDER: readonly LabelClass[] = [
  'opening',
  'preamble',
  'number',
  'letter',
  'numeral',
  'capital',
  'division',
  'word',
];

const known = new Map<string, readonly LabelReading[]>();
/** The labels of a whole corpus are a few hundred; the bound only guards against hostile input. */
const MOST_REMEMBERED = 5000;

const division = new RegExp(`^(?:${INSTRUMENT_LABEL}|${DIVISION_LABEL})$`, 'u');

/** Every reading of a label apart from its place. */
export function labelReadings(label: string): readonly LabelReading[] {
  const ready = known.get(label);
  if (ready) return ready;
  const fresh = readAfresh(label);
  if (known.size < MOST_REMEMBERED) known.set(label, fresh);
  return fresh;
}

function readAfresh(label: string): LabelReading[] {
  if (label === PREAMBLE) return [{ class: 'preamble', rank: 0, suffix: 0 }];
  if (label === CHAPEAU) return [{ class: 'opening', rank: 0, suffix: 0 }];
  if (division.test(label)) return [{ class: 'division', rank: divisionRank(label), suffix: 0 }];
  return readOrdinal(label).flatMap((reading): LabelReading[] => {
    const suffix = reading.suffix ? 1 + SUFFIX_ORDER.indexOf(reading.suffix) : 0;
    const read = (kind: LabelClass): LabelReading[] => [{ class: kind, rank: reading.rank, suffix }];
    if (reading.style === 'arabic') return read('number');
    if (reading.style === 'letter') return read('letter');
    if (reading.style === 'roman') return reading.rank <= HIGHEST_NUMERAL ? read('numeral') : [];
    return reading.style === 'LETTER' ? read('capital') : [];
  });
}

/** `annex` → 0, `annex-2` → 2, `sec-b` → 2, `dec-14-32` → 32. */
function divisionRank(label: string): number {
  return readOrdinal(label.split('-').slice(1).at(-1) ?? '').at(-1)?.rank ?? 0;
}

export const readAs = (label: string, wanted: LabelClass): LabelReading | undefined =>
  labelReadings(label).find((reading) => reading.class === wanted);

/**
 * The reading of a label below a parent. A single character is a letter unless it stands below a letter; of a
 * longer one (`ii`, `cc`) the lower rank counts, since a list reaches numeral 2 before letter 35.
 */
export function readLabel(label: string, parent: LabelClass | null): LabelReading {
  const readings = labelReadings(label);
  const letter = readings.find((r) => r.class === 'letter');
  const numeral = readings.find((r) => r.class === 'numeral');
  if (letter && numeral) {
    if (parent === 'letter') return numeral;
    return label.length === 1 || letter.rank < numeral.rank ? letter : numeral;
  }
  return readings[0] ?? { class: 'word', rank: 0, suffix: 0 };
}

/** The reading of each label of a path, each below the one before it. */
export function readPath(path: readonly string[]): LabelReading[] {
  const readings: LabelReading[] = [];
  for (const label of path) readings.push(readLabel(label, readings.at(-1)?.class ?? null));
  return readings;
}

/** Reading order of paths: PP, numbers, letters, numerals; `12`, `12 bis`, `13`; a paragraph before its parts. */
export function comparePaths(a: readonly string[], b: readonly string[]): number {
  const left = readPath(a);
  const right = readPath(b);
  for (const [level, x] of left.entries()) {
    const y = right[level];
    if (!y) return 1;
    const order =
      CLASS_ORDER.indexOf(x.class) - CLASS_ORDER.indexOf(y.class) ||
      x.rank - y.rank ||
      x.suffix - y.suffix ||
      compareText(a[level] ?? '', b[level] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

export const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, level) => label === b[level]);

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
