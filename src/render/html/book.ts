/**
 * One edition, opened for reading: what stands where, under which topics, mentioned by what?
 * An edition is frozen, so its lookups are made once and kept as long as the edition itself.
 */
import type { Finding } from '../../finding/index.ts';
import type {
  Edition,
  IndexEntry,
  Instrument,
  Mention,
  Provision,
  Section,
  Topic,
} from '../../instrument/index.ts';
import { languageCode } from '../../language/index.ts';
import { briefCitation, type Citations, citationWithin, citeProvision } from '../cite-provision.ts';

export interface Book {
  readonly edition: Edition;
  readonly provisions: ReadonlyMap<string, Provision>;
  /** Place in reading order by designation. */
  readonly order: ReadonlyMap<string, number>;
  /** By `A.III`. */
  readonly sections: ReadonlyMap<string, Section>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Provisions of a section in reading order, by `A.III`. */
  readonly bySection: ReadonlyMap<string, readonly Provision[]>;
  /** Where the index lists a provision, by designation. */
  readonly listings: ReadonlyMap<string, readonly Listing[]>;
  readonly mentionsFrom: ReadonlyMap<string, readonly Mention[]>;
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

export interface Listing {
  readonly topic: Topic;
  readonly entry: IndexEntry;
}

const opened = new WeakMap<Edition, Book>();

export function openBook(edition: Edition): Book {
  const known = opened.get(edition);
  if (known) return known;
  const book: Book = {
    edition,
    provisions: new Map(edition.provisions.map((p) => [p.ref, p])),
    order: new Map(edition.provisions.map((p, place) => [p.ref, place])),
    sections: new Map(edition.sections.map((s) => [`${s.part}.${s.numeral}`, s])),
    instruments: new Map(edition.instruments.map((i) => [i.key, i])),
    topics: new Map(edition.topics.map((t) => [t.id, t])),
    bySection: gather(edition.provisions, (p) => [`${p.part}.${p.section}`]),
    listings: gather(
      edition.topics.flatMap((topic) => topic.entries.map((entry) => ({ topic, entry }))),
      ({ entry }) => (entry.ref === null ? [] : [entry.ref]),
    ),
    mentionsFrom: gather(edition.mentions, (m) => [m.from]),
    mentionsOf: gather(
      edition.mentions.filter((m) => m.status === 'resolved'),
      (m) => m.refs,
    ),
    findings: gather(edition.findings, (f) => f.refs),
  };
  opened.set(edition, book);
  return book;
}

export const sectionOf = (book: Book, provision: Provision): Section | undefined =>
  book.sections.get(`${provision.part}.${provision.section}`);

/** In UN style; only the designation where section or instrument is not known. */
export const citationsOf = (book: Book, provision: Provision): Citations =>
  citeProvision(
    provision,
    sectionOf(book, provision),
    book.instruments.get(provision.instrument),
    undefined,
    languageCode(book.edition.language),
  );

export const citeBriefly = (book: Book, provision: Provision): string =>
  briefCitation(citationsOf(book, provision));

/** As where the report is known from the context. */
export const citeWithin = (book: Book, provision: Provision): string =>
  citationWithin(citationsOf(book, provision), sectionOf(book, provision)?.report);

/** From the top of the tree down to the parent; empty for a provision at the top. */
export function ancestorsOf(book: Book, provision: Provision): Provision[] {
  const line: Provision[] = [];
  const seen = new Set([provision.ref]);
  let above = provision.parent === null ? undefined : book.provisions.get(provision.parent);
  while (above && !seen.has(above.ref)) {
    seen.add(above.ref);
    line.unshift(above);
    above = above.parent === null ? undefined : book.provisions.get(above.parent);
  }
  return line;
}

export const childrenOf = (book: Book, provision: Provision): Provision[] =>
  provision.children.flatMap((ref) => book.provisions.get(ref) ?? []);

/** The provisions before and after at the same level: what a reader means by "the next paragraph". */
export function neighboursOf(book: Book, provision: Provision): { before?: Provision; after?: Provision } {
  const level = (book.bySection.get(`${provision.part}.${provision.section}`) ?? []).filter(
    (p) =>
      p.parent === provision.parent &&
      p.kind !== 'omission' &&
      (p.kind !== 'chapeau' || provision.kind === 'chapeau'),
  );
  const at = level.findIndex((p) => p.ref === provision.ref);
  const before = at > 0 ? level[at - 1] : undefined;
  const after = at >= 0 ? level[at + 1] : undefined;
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** Topics under which a provision is listed, itself only, without repeats. */
export function topicsOf(book: Book, ref: string): Listing[] {
  const seen = new Set<string>();
  return (book.listings.get(ref) ?? []).filter(({ topic }) => !seen.has(topic.id) && seen.add(topic.id));
}

function gather<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const list = map.get(key);
      if (list) list.push(item);
      else map.set(key, [item]);
    }
  }
  return map;
}
