import type { Section } from '../instrument/index.ts';
import type { LocatorGroup } from './cells.ts';
import { instrumentsMeant, isNamed } from './instruments.ts';
import type { IndexRow, LocatorColumn, PartGroup } from './rows.ts';
import { countingOf, locatorOf, pathKey, sectionOf, type Universe } from './universe.ts';

/**
 * Which symbol, instrument and locators belong to which references of a row? Cells of several sections run together
 * in one line; the sections come in the same order in every column, and what each column says of a section must fit.
 */
export interface AlignedGroup {
  readonly row: IndexRow;
  readonly group: PartGroup;
  /** Section meant; from the symbol when the numeral leads nowhere; null when neither does. */
  readonly section: Section | null;
  /** The numeral printed is no section of the part, and the symbol told which is meant. */
  readonly sectionFromSymbol: boolean;
  readonly symbol: string | null;
  instrument: string | null;
  locators: LocatorGroup | null;
  /** Line of another row where the locators stood. */
  recoveredFrom: number | null;
}

/** A cell's content that no reference of its row calls for. */
export interface Stray {
  readonly locators: LocatorGroup;
  readonly instrument: string | null;
  readonly line: number;
  /** The group that stands in the same row, if any. */
  readonly beside: AlignedGroup | null;
  readonly orphanRow: boolean;
}

export interface AlignedRow {
  readonly groups: readonly AlignedGroup[];
  readonly strays: readonly Stray[];
  readonly spareSymbols: readonly string[];
  readonly spareInstruments: readonly string[];
  /** Both columns had as many lists as the row has sections: the pairs are fit to learn the offset from. */
  readonly clean: boolean;
}

/** Pairing two lists that share nothing is still likelier than losing both, but only just. */
const LEAST = 0.02;
/** A reading that leaves a list over must explain the others clearly better. */
const LEFT_OVER = 0.6;

export function alignRow(row: IndexRow, universe: Universe, singleColumn: boolean): AlignedRow {
  const symbols = pairSymbols(row, universe);
  const instruments = pairInstruments(row, symbols, universe);
  const groups = row.groups.map(
    (group, i): AlignedGroup => ({
      row,
      group,
      section: symbols.sections[i] ?? null,
      sectionFromSymbol: symbols.fromSymbol[i] ?? false,
      symbol: symbols.paired[i] ?? null,
      instrument: instruments.paired[i] ?? null,
      locators: null,
      recoveredFrom: null,
    }),
  );
  const counts = (g: AlignedGroup): boolean =>
    g.section !== null && countingOf(universe, g.section) === 'recommendation';
  const inFirst = groups.filter((g) => singleColumn || !counts(g));
  const inSecond = groups.filter((g) => !singleColumn && counts(g));
  const first = pairLocators(inFirst, row.paragraphs, universe, row);
  const second = pairLocators(inSecond, row.recommendations, universe, row);
  return {
    groups,
    strays: [...first.strays, ...second.strays],
    spareSymbols: symbols.spare,
    spareInstruments: instruments.spare,
    clean: first.clean && second.clean,
  };
}

interface PairedSymbols {
  readonly paired: readonly (string | undefined)[];
  readonly sections: readonly (Section | undefined)[];
  readonly fromSymbol: readonly boolean[];
  readonly spare: readonly string[];
}

function pairSymbols(row: IndexRow, universe: Universe): PairedSymbols {
  const known = row.groups.map((g) => sectionOf(universe, g.part, g.section));
  const left = [...row.symbols];
  const paired = known.map((section): string | undefined => {
    const at = section ? left.indexOf(section.report) : -1;
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  // Two instruments of one session share a symbol that is printed once.
  known.forEach((section, i) => {
    const beside = section ? known.findIndex((other, k) => k < i && other === section) : -1;
    if (paired[i] === undefined && beside >= 0) paired[i] = paired[beside];
  });
  // What is left fits in order, as many as there are: one symbol wrong, or a numeral that leads nowhere.
  const open = paired.flatMap((symbol, i) => (symbol === undefined ? [i] : []));
  if (open.length === left.length || open.length === 1) for (const i of open) paired[i] = left.shift();
  const fromSymbol = known.map(() => false);
  const sections = known.map((section, i) => {
    if (section) return section;
    const part = row.groups[i]?.part ?? null;
    const meant = universe.sections.find((s) => s.report === paired[i] && (part === null || s.part === part));
    fromSymbol[i] = meant !== undefined;
    return meant;
  });
  return { paired, sections, fromSymbol, spare: left };
}

function pairInstruments(
  row: IndexRow,
  symbols: PairedSymbols,
  universe: Universe,
): { paired: (string | undefined)[]; spare: string[] } {
  const left = [...row.instruments];
  const wanted = symbols.sections.map(
    (section) => section !== undefined && countingOf(universe, section) === 'instrument',
  );
  const paired = symbols.sections.map((section, i): string | undefined => {
    if (!section || !wanted[i]) return undefined;
    const meant = instrumentsMeant(universe, section, row.groups[i]?.designations?.map((d) => d.path) ?? []);
    const at = left.findIndex((name) => meant.some((instrument) => isNamed(name, instrument)));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  const open = paired.flatMap((name, i) => (name === undefined && wanted[i] ? [i] : []));
  if (open.length === left.length) for (const i of open) paired[i] = left.shift();
  return { paired, spare: left };
}

interface PairedLocators {
  readonly strays: readonly Stray[];
  readonly clean: boolean;
}

/** Chooses the reading of the column and the pairing in order that agree best; sets `locators` on the groups. */
function pairLocators(
  groups: readonly AlignedGroup[],
  column: LocatorColumn | null,
  universe: Universe,
  row: IndexRow,
): PairedLocators {
  if (!column) return { strays: [], clean: groups.length === 0 };
  const expected = groups.map((group) => expectedLocators(group, universe)?.map(pathKey));
  let best:
    | { score: number; pairs: readonly (readonly [number, number])[]; reading: readonly LocatorGroup[] }
    | undefined;
  for (const reading of column.readings) {
    const { score, pairs } = pairInOrder(groups.length, reading.length, (i, j) => {
      const locators = reading[j];
      return locators ? share(expected[i], groups[i]?.group.designations?.length ?? 0, locators) : 0;
    });
    const total = score - LEFT_OVER * Math.abs(groups.length - reading.length);
    if (!best || total > best.score + 1e-9) best = { score: total, pairs, reading };
  }
  if (!best) return { strays: [], clean: false };
  const used = new Set<number>();
  for (const [i, j] of best.pairs) {
    const group = groups[i];
    if (!group) continue;
    group.locators = best.reading[j] ?? null;
    used.add(j);
  }
  const strays = best.reading.flatMap((locators, j): Stray[] =>
    used.has(j)
      ? []
      : [{ locators, instrument: null, line: row.line, beside: groups[0] ?? null, orphanRow: false }],
  );
  return { strays, clean: groups.length === best.reading.length };
}

/** Best pairing of two sequences that keeps the order and may leave members of either out. */
function pairInOrder(
  n: number,
  m: number,
  score: (i: number, j: number) => number,
): { score: number; pairs: [number, number][] } {
  const table: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = n - 1; i >= 0; i--) {
    const line = table[i];
    if (!line) continue;
    for (let j = m - 1; j >= 0; j--)
      line[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + LEAST + score(i, j));
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    if (at(i, j) === at(i + 1, j + 1) + LEAST + score(i, j)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return { score: at(0, 0), pairs };
}

/** 0 to 1: share of locators that both columns have; by count and shape alone while the offset is unknown. */
export const likeness = (group: AlignedGroup, locators: LocatorGroup, universe: Universe): number =>
  share(expectedLocators(group, universe)?.map(pathKey), group.group.designations?.length ?? 0, locators);

/** A list that differs in one of many places still belongs to its references; an end of a path counts half. */
function share(expected: readonly string[] | undefined, wanted: number, locators: LocatorGroup): number {
  if (expected === undefined) return wanted === locators.paths.length ? 0.5 : 0.1;
  const printed = locators.paths.map(pathKey);
  const left = new Map<string, number>();
  for (const key of printed) left.set(key, (left.get(key) ?? 0) + 1);
  let common = 0;
  for (const key of expected) {
    const times = left.get(key) ?? 0;
    if (times > 0) {
      common++;
      left.set(key, times - 1);
    } else if (printed.some((p) => p.endsWith(`.${key}`))) common += 0.5;
  }
  return (2 * common) / Math.max(1, printed.length + expected.length);
}

/** What the report column should print for the references of a group; undefined while the offset is unknown. */
export function expectedLocators(
  group: AlignedGroup,
  universe: Universe,
): readonly (readonly string[])[] | undefined {
  const { section } = group;
  if (!section) return undefined;
  const paths = group.group.designations?.map((d) => locatorOf(universe, section, d.path));
  return paths?.every((p) => p !== undefined) ? paths.filter((p) => p !== undefined) : undefined;
}
