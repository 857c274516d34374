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
import type { Edition, IndexEntry, Instrument, Provision, Section, Topic } from '../instrument/index.ts';
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
  const sections = new Map(
    edition.sections.map((section, at) => [`${section.part}.${section.numeral}`, { section, at }]),
  );
  const instruments = new Map(
    edition.instruments.map((instrument, at) => [instrument.key, { instrument, at }]),
  );
  const places: Places = { edition, order, sections, instruments };
  return edition.topics.flatMap((topic) =>
    groupBySection(topic, places).map((entries) => row(places, topic, entries, style)),
  );
}

/** Where things stand in an edition. */
interface Places {
  readonly edition: Edition;
  readonly order: ReadonlyMap<string, number>;
  readonly sections: ReadonlyMap<string, { readonly section: Section; readonly at: number }>;
  readonly instruments: ReadonlyMap<string, { readonly instrument: Instrument; readonly at: number }>;
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

function groupBySection(topic: Topic, { sections }: Places): IndexEntry[][] {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of topic.entries) {
    const key = `${entry.part}.${entry.section}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const rank = (key: string): number => sections.get(key)?.at ?? sections.size;
  return [...groups].sort(([a], [b]) => rank(a) - rank(b)).map(([, entries]) => entries);
}

function row(places: Places, topic: Topic, entries: readonly IndexEntry[], style: ListStyle): CorrectedRow {
  const { edition, order } = places;
  const provisions = provisionsOf(edition, entries, order);
  const first = entries[0];
  const lost = entries.filter((e) => e.ref === null || !order.has(e.ref)).map((e) => e.published);
  const section = places.sections.get(`${first?.part}.${first?.section}`)?.section;
  return {
    topic,
    part: first?.part ?? '',
    section: first?.section ?? '',
    provisions,
    lost: [...new Set(lost)],
    symbol: section?.report ?? first?.symbol ?? '',
    instruments: instrumentsOf(places, provisions),
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

/** Resolutions and decisions, in the order of the edition. */
function instrumentsOf({ instruments }: Places, provisions: readonly Provision[]): Instrument[] {
  const found = new Set(provisions.map((p) => instruments.get(p.instrument)));
  return [...found]
    .flatMap((one) => one ?? [])
    .sort((a, b) => a.at - b.at)
    .flatMap(({ instrument }) => (instrument.number === null ? [] : [instrument]));
}

const nameOf = ({ kind, number }: Instrument): string =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`;
