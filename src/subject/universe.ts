import { compressLocators, formatLocatorList, type LocatorPath } from '../cite/index.ts';
import {
  type Instrument,
  isInstrumentLabel,
  type Provision,
  pathWithin,
  type Section,
} from '../instrument/index.ts';

/** What the index can refer to: the sections and provisions of the compendium it belongs to, and how reports count them. */
export interface Universe {
  readonly sections: readonly Section[];
  readonly instruments: readonly Instrument[];
  readonly byRef: ReadonlyMap<string, Provision>;
  /** By meeting key: how far the report's paragraph numbers are ahead of the recommendation numbers. */
  readonly offsets: ReadonlyMap<string, Offset>;
}

export interface Offset {
  readonly offset: number;
  /** References of the index that agree with it. */
  readonly support: number;
  /** References whose two columns were compared. */
  readonly compared: number;
}

export type Counting = 'paragraph' | 'recommendation' | 'instrument';

export const sectionOf = (universe: Universe, part: string | null, numeral: string): Section | undefined =>
  universe.sections.find((s) => s.numeral === numeral && (part === null || s.part === part));

/** What the report column counts for a section. */
export function countingOf(universe: Universe, section: Section): Counting {
  const kinds = universe.instruments.filter((i) => section.instruments.includes(i.key)).map((i) => i.kind);
  if (kinds.some((k) => k !== 'recommendations')) return 'instrument';
  return section.numbers === 'paragraphs' ? 'paragraph' : 'recommendation';
}

/** What the report column must print for a path of the compendium; undefined when the offset is not known. */
export function locatorOf(
  universe: Universe,
  section: Section,
  path: readonly string[],
): LocatorPath | undefined {
  if (countingOf(universe, section) !== 'paragraph') return pathWithin(path);
  return shifted(path, universe.offsets.get(section.meeting)?.offset);
}

/**
 * The path of the compendium that a printed locator names; undefined when the offset is not known.
 * @param instrument label of the instrument meant, in a section that holds several
 */
export function pathOf(
  universe: Universe,
  section: Section,
  locator: LocatorPath,
  instrument?: string,
): readonly string[] | undefined {
  if (countingOf(universe, section) !== 'paragraph')
    return instrument !== undefined && isInstrumentLabel(instrument) ? [instrument, ...locator] : locator;
  const offset = universe.offsets.get(section.meeting)?.offset;
  return shifted(locator, offset === undefined ? undefined : -offset);
}

function shifted(path: readonly string[], by: number | undefined): readonly string[] | undefined {
  const [first, ...rest] = path;
  if (by === undefined || first === undefined || !/^\d+$/u.test(first)) return undefined;
  return [String(Number(first) + by), ...rest];
}

export const refOf = (section: Pick<Section, 'part' | 'numeral'>, path: readonly string[]): string =>
  [section.part, section.numeral, ...path].join('.');

const printed = new Map<string, string>();

/** One place in UN style: `8 (e)`. The same few are asked for again and again, so each is formatted once. */
export function printLocator(path: LocatorPath): string {
  const key = pathKey(path);
  const known = printed.get(key);
  if (known !== undefined) return known;
  const text = formatLocatorList([{ kind: 'one', value: path }]);
  printed.set(key, text);
  return text;
}

/** A whole cell in UN style: `7 (d), 8 (b), (e) and (g) and 10 (c)`. */
export const printLocators = (paths: readonly LocatorPath[]): string =>
  formatLocatorList(compressLocators(paths));

export const pathKey = (path: readonly string[]): string => path.join('.');
