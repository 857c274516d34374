import {
  type Designation,
  expandDesignations,
  expandLocators,
  findPartLabel,
  type Group,
  type LocatorPath,
  splitDesignationGroups,
  splitLocatorGroups,
} from '../cite/index.ts';
import { instrumentNamePattern, LANGUAGES, type LanguageCode } from '../language/index.ts';
import type { TableRow } from '../segment/index.ts';
import { findSymbols } from '../symbol/index.ts';

/**
 * What does a cell of an index hold? Told by its content, not by its column: in tables read from PDF cells run
 * together and columns slip, but a designation still looks like a designation.
 *
 *     Awareness-raising | Part A I.29 and I.32 | CTOC/COP/WG.7/2012/6 | Resolution 6/3 | 32 and 35
 *     ^topic              ^part ^references      ^symbols               ^instruments     ^locators
 */
export type Cell =
  | { readonly kind: 'topic'; readonly column: number; readonly text: string }
  | {
      readonly kind: 'references';
      readonly column: number;
      readonly text: string;
      readonly parts: readonly PartReferences[];
    }
  | {
      readonly kind: 'symbols';
      readonly column: number;
      readonly text: string;
      readonly symbols: readonly string[];
    }
  | {
      readonly kind: 'instruments';
      readonly column: number;
      readonly text: string;
      readonly names: readonly string[];
    }
  | {
      readonly kind: 'locators';
      readonly column: number;
      readonly text: string;
      readonly readings: readonly (readonly LocatorGroup[])[];
    };

/** References of one cell under one part label; `part` null when the cell names none. */
export interface PartReferences {
  readonly part: string | null;
  readonly groups: readonly ReferenceGroup[];
}

/** Consecutive references of one section, with the words they were read from. */
export interface ReferenceGroup {
  readonly section: string;
  readonly printed: string;
  readonly list: Group<Designation>['list'];
  /** Every reference of the list, ranges expanded; undefined when a range makes no sense. */
  readonly designations: readonly Designation[] | undefined;
}

export interface LocatorGroup {
  readonly printed: string;
  readonly list: Group<LocatorPath>['list'];
  /** Every place of the list, ranges expanded; none when a range makes no sense. */
  readonly paths: readonly LocatorPath[];
}

/**
 * A reader of the rows of one index. The same symbols and designations stand in many rows, so what a text says is
 * found out once.
 * @param reports symbols of the reports the index can name, whatever series they belong to
 */
export function cellReader(language: LanguageCode, reports: readonly string[]): (row: TableRow) => Cell[] {
  const series = new Set(reports.map((r) => r.split('/')[0] ?? r));
  const known = new Map<string, Cell>();
  return (row) =>
    row.cells.flatMap((cell, column): Cell[] => {
      const { text } = cell.rich;
      if (text.trim() === '') return [];
      const read = known.get(text) ?? readCell(text, column, language, series);
      known.set(text, read);
      return [read.column === column ? read : { ...read, column }];
    });
}

function readCell(text: string, column: number, language: LanguageCode, series: ReadonlySet<string>): Cell {
  return (
    readReferences(text, column, language) ??
    readSymbols(text, column, series) ??
    readInstruments(text, column, language) ??
    readLocators(text, column, language) ?? { kind: 'topic', column, text: text.trim() }
  );
}

function readReferences(text: string, column: number, language: LanguageCode): Cell | undefined {
  const labels = findPartLabel(text, language);
  const before = text.slice(0, labels[0]?.label.start ?? text.length);
  const parts: PartReferences[] = [];
  if (before.trim() !== '') {
    const groups = groupsOf(before, language);
    if (!groups) return undefined;
    parts.push({ part: null, groups });
  }
  for (const label of labels) {
    const governed = text.slice(label.governs.start, label.governs.end);
    const groups = governed === '' ? [] : groupsOf(governed, language);
    if (!groups) return undefined;
    parts.push({ part: label.part, groups });
  }
  return parts.length === 0 ? undefined : { kind: 'references', column, text: text.trim(), parts };
}

function groupsOf(text: string, language: LanguageCode): ReferenceGroup[] | undefined {
  return splitDesignationGroups(text, language)?.map((group) => ({
    section: group.list.items[0]
      ? (group.list.items[0].kind === 'one' ? group.list.items[0].value : group.list.items[0].from).section
      : '',
    printed: text.slice(group.start, group.end),
    list: group.list,
    designations: expandDesignations(group.list.items),
  }));
}

/** Symbols of a known series, and those of the same series as a report of this corpus (the same first element). */
function readSymbols(text: string, column: number, series: ReadonlySet<string>): Cell | undefined {
  if (!text.includes('/')) return undefined;
  const symbols = findSymbols(text).map((m) => m.symbol.text);
  let rest = text;
  for (const symbol of symbols) rest = rest.replace(symbol, '');
  for (const [word] of rest.matchAll(/(?<!\S)[A-Z][A-Za-z]*(?:\/[A-Z0-9][A-Za-z0-9.-]*)+/gu)) {
    if (!series.has(word.split('/')[0] ?? word)) continue;
    symbols.push(word);
    rest = rest.replace(word, '');
  }
  if (symbols.length === 0 || !/^[\s,;]*$/u.test(rest)) return undefined;
  const inOrder = symbols.map((symbol) => ({ symbol, at: text.indexOf(symbol) })).sort((a, b) => a.at - b.at);
  return { kind: 'symbols', column, text: text.trim(), symbols: inOrder.map((s) => s.symbol) };
}

function readInstruments(text: string, column: number, language: LanguageCode): Cell | undefined {
  const patterns = instrumentPatterns(language);
  if (!patterns.cell.test(text)) return undefined;
  return { kind: 'instruments', column, text: text.trim(), names: text.match(patterns.one) ?? [] };
}

const patternsByLanguage = new Map<LanguageCode, { readonly cell: RegExp; readonly one: RegExp }>();

/** "Decision 1/6 Resolution 5/3": one or more names and nothing else. */
function instrumentPatterns(language: LanguageCode): { readonly cell: RegExp; readonly one: RegExp } {
  const known = patternsByLanguage.get(language);
  if (known) return known;
  const one = (['resolution', 'decision'] as const)
    .map((kind) => instrumentNamePattern(language, kind))
    .join('|');
  const and = LANGUAGES[language].and.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  const joint = `(?:[\\s,;\u060C\u3001]+(?:(?:${and})\\s*)?|(?:${and}))`;
  const made = {
    cell: new RegExp(`^\\s*(?:${one})(?:${joint}(?:${one}))*\\s*$`, 'iu'),
    one: new RegExp(one, 'giu'),
  };
  patternsByLanguage.set(language, made);
  return made;
}

function readLocators(text: string, column: number, language: LanguageCode): Cell | undefined {
  const readings = splitLocatorGroups(text, language);
  if (readings.length === 0) return undefined;
  return {
    kind: 'locators',
    column,
    text: text.trim(),
    readings: readings.map((reading) =>
      reading.map((group) => ({
        printed: text.slice(group.start, group.end),
        list: group.list,
        paths: expandLocators(group.list.items) ?? [],
      })),
    ),
  };
}
