/**
 * What would the index be with every decided correction made? One row for each topic, part and report, references
 * in the order of the compendium and gathered in UN style (`III.19–21`), the report's own numbers derived from them.
 * A reference that leads nowhere stays as printed: correcting is not deleting.
 */
import {
  compressDesignations,
  compressLocators,
  expandLocators,
  formatDesignationList,
  formatLocatorList,
  type ListStyle,
  parseDesignation,
  parseLocatorList,
  UN_STYLE,
} from '../cite/index.ts';
import type { Edition, IndexEntry, Instrument, Provision, Topic } from '../instrument/index.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'topic',
  'broader',
  'part',
  'references',
  'symbol',
  'instrument',
  'paragraphs',
  'recommendations',
];

/** One row of the corrected index: what one topic names in one section. */
export interface CorrectedRow {
  readonly topic: Topic;
  readonly part: string;
  readonly section: string;
  /** In reading order. */
  readonly provisions: readonly Provision[];
  /** References that lead nowhere, as printed. */
  readonly lost: readonly string[];
  readonly symbol: string;
  readonly instruments: readonly Instrument[];
  readonly paragraphs: string;
  readonly recommendations: string;
}

/** `style` is that of the edition's language; the table for spreadsheets keeps to English, as its heads do. */
export function correctedRows(edition: Edition, style: ListStyle = UN_STYLE): CorrectedRow[] {
  const order = new Map(edition.provisions.map((p, at) => [p.ref, at]));
  const sections = edition.sections.map((s) => `${s.part}.${s.numeral}`);
  return edition.topics.flatMap((topic) =>
    groupBySection(topic, sections).map((entries) => row(edition, topic, entries, order, style)),
  );
}

export function toCorrectedIndexCsv(edition: Edition): string {
  const rows = correctedRows(edition).map((found) => [
    found.topic.label,
    found.topic.broader ?? '',
    found.part,
    [references(found.provisions), ...found.lost].filter((text) => text !== '').join('; '),
    found.symbol,
    found.instruments.map(nameOf).join('; '),
    found.paragraphs,
    found.recommendations,
  ]);
  return toCsv(COLUMNS, rows);
}

function groupBySection(topic: Topic, sections: readonly string[]): IndexEntry[][] {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of topic.entries) {
    const key = `${entry.part}.${entry.section}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const rank = (key: string): number => (sections.includes(key) ? sections.indexOf(key) : sections.length);
  return [...groups].sort(([a], [b]) => rank(a) - rank(b)).map(([, entries]) => entries);
}

function row(
  edition: Edition,
  topic: Topic,
  entries: readonly IndexEntry[],
  order: ReadonlyMap<string, number>,
  style: ListStyle,
): CorrectedRow {
  const provisions = provisionsOf(edition, entries, order);
  const first = entries[0];
  const lost = entries.filter((e) => e.ref === null || !order.has(e.ref)).map((e) => e.published);
  const section = edition.sections.find((s) => s.part === first?.part && s.numeral === first.section);
  return {
    topic,
    part: first?.part ?? '',
    section: first?.section ?? '',
    provisions,
    lost: [...new Set(lost)],
    symbol: section?.report ?? first?.symbol ?? '',
    instruments: instrumentsOf(edition, provisions),
    ...reportNumbers(provisions, section?.report, style),
  };
}

/** What the columns of the report print beside these provisions: its paragraphs, its recommendations. */
export const reportNumbers = (
  provisions: readonly Provision[],
  report: string | undefined,
  style: ListStyle = UN_STYLE,
): { readonly paragraphs: string; readonly recommendations: string } => ({
  paragraphs: locatorsOf(provisions, report, (kind) => kind !== 'recommendation', style),
  recommendations: locatorsOf(provisions, report, (kind) => kind === 'recommendation', style),
});

function provisionsOf(
  edition: Edition,
  entries: readonly IndexEntry[],
  order: ReadonlyMap<string, number>,
): Provision[] {
  const places = entries
    .flatMap((e) => (e.ref === null ? [] : [order.get(e.ref)]))
    .filter((at) => at !== undefined);
  return [...new Set(places)].sort((a, b) => a - b).flatMap((at) => edition.provisions[at] ?? []);
}

function references(provisions: readonly Provision[]): string {
  const designations = provisions.flatMap((p) => parseDesignation(p.ref) ?? []);
  const bare = designations.map(({ section, path }) => ({ section, path }));
  return formatDesignationList(compressDesignations(bare));
}

/** Numbers of the report for these provisions, one list: `8 (b), (g) and (h) and 10 (e)`. */
function locatorsOf(
  provisions: readonly Provision[],
  report: string | undefined,
  wanted: (kind: string) => boolean,
  style: ListStyle,
): string {
  const values = provisions.flatMap((p) => {
    const own = p.locators.filter((l) => wanted(l.kind));
    return (own.find((l) => l.symbol === report) ?? own[0])?.value ?? [];
  });
  const paths = values.flatMap((value) => {
    const list = parseLocatorList(value);
    return (list && expandLocators(list.items)) ?? [];
  });
  return paths.length < values.length ? values.join(', ') : formatLocatorList(compressLocators(paths), style);
}

const instrumentsOf = (edition: Edition, provisions: readonly Provision[]): Instrument[] =>
  edition.instruments.filter((i) => i.number !== null && provisions.some((p) => p.instrument === i.key));

const nameOf = ({ kind, number }: Instrument): string =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`;
