/** What does the index of one edition list, in terms that hold across editions: permanent ids and meetings? */
import type { Edition, IndexEntry } from '../instrument/index.ts';
import { foldPunctuation } from '../text/index.ts';

export interface ListedEntry extends IndexEntry {
  readonly topic: string;
  /** Permanent id of the provision, or the print when it leads nowhere. */
  readonly key: string;
}

export interface Listing {
  readonly edition: string;
  /** How many provisions the edition has. */
  readonly size: number;
  /** Keys of the meetings and sessions that the edition holds. */
  readonly meetings: ReadonlySet<string>;
  /** The entries under these labels, by permanent id of the provision, or by print when they lead nowhere. */
  readonly entriesOf: (labels: readonly string[]) => ReadonlyMap<string, ListedEntry>;
  readonly meetingOf: (entry: IndexEntry) => string;
  /** Permanent ids of the provisions that the report column of an entry names, by the concordance. */
  readonly namedBy: (entry: IndexEntry) => readonly string[];
  /** Place of a key in reading order; undefined for what is no provision of the edition. */
  readonly position: (key: string) => number | undefined;
}

export function listingOf(edition: Edition): Listing {
  const ids = new Map(edition.provisions.map((p) => [p.ref, p.id]));
  const positions = new Map(edition.provisions.map((p, i) => [p.id, i]));
  const meetings = new Map(edition.sections.map((s) => [`${s.part}.${s.numeral}`, s.meeting]));
  const named = new Map<string, string[]>();
  for (const row of edition.concordance) {
    const id = ids.get(row.ref);
    const key = locatorKey(row.symbol, row.value);
    if (id !== undefined) named.set(key, [...(named.get(key) ?? []), id]);
  }
  const keyOf = (entry: IndexEntry): string =>
    (entry.ref === null ? undefined : (ids.get(entry.ref) ?? entry.ref)) ??
    `? ${foldPunctuation(entry.published)}`;
  return {
    edition: edition.id,
    size: edition.provisions.length,
    meetings: new Set(meetings.values()),
    entriesOf: (labels) => {
      const entries = new Map<string, ListedEntry>();
      for (const topic of edition.topics) {
        if (!labels.includes(topic.label)) continue;
        for (const entry of topic.entries) {
          const key = keyOf(entry);
          if (!entries.has(key)) entries.set(key, { ...entry, topic: topic.label, key });
        }
      }
      return entries;
    },
    meetingOf: ({ part, section }) => meetings.get(`${part}.${section}`) ?? `${part}.${section}`,
    namedBy: ({ symbol, locator }) =>
      symbol === null || locator === null ? [] : (named.get(locatorKey(symbol, locator)) ?? []),
    position: (key) => positions.get(key),
  };
}

/** `8 (e)` and `8(e)` name the same paragraph. */
const locatorKey = (symbol: string, value: string): string =>
  `${symbol} ${foldPunctuation(value).replace(/ /gu, '')}`;
