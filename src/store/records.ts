/**
 * How are knowledge records kept, found, changed and changed back? Every change belongs to a batch: one import, one
 * extraction, one edit. A batch is written whole or not at all, is never forgotten, and can be undone.
 */
import type { KnowledgeRecord, LinkDecision, RecordLink, RecordType, Region } from '../record/index.ts';
import type { ComparedWith, LinkStore, RecordSuggestions } from './suggested-links.ts';

/** What the doors need to read. An adapter passes the contract suite in `test/store`. */
export interface RecordStore extends LinkStore {
  record(id: string): KnowledgeRecord | undefined;
  records(query: RecordQuery): RecordPage;
  /** How many records have each value, most frequent first; the filter of a kind itself does not narrow its counts. */
  recordFacets(query: RecordFilter, kinds: readonly FacetKind[]): RecordFacets;
  /** Who links to any of these: ids of records, permanent ids or references of provisions. In the order of titles. */
  linksTo(targets: readonly string[], options?: Pick<RecordFilter, 'samples'>): readonly IncomingLink[];
  /** Every change of a record, oldest first. */
  recordHistory(id: string): readonly RecordChange[];
  /** Newest first. */
  batches(): readonly BatchSummary[];
  changes(batch: number): readonly RecordChange[];
  /** The decisions that a batch wrote down, in their order. */
  decisionsOf(batch: number): readonly LinkDecision[];
  /** The columns somebody said a file of this header has; undefined when nobody did. */
  mapping(header: string): ColumnMapping | undefined;
  close(): void;
}

export interface RecordWriter extends RecordStore {
  /**
   * Records replace those of the same id, but keep every link that was accepted; those that stay as they are make no
   * change. Undefined when nothing changes.
   * @param decisions on links of these records, made in the same batch: undone with it
   */
  putRecords(
    batch: BatchNote,
    records: readonly KnowledgeRecord[],
    decisions?: readonly LinkDecision[],
  ): BatchSummary | undefined;
  /** @throws AcquisError `argument-invalid` when there is no such record */
  removeRecords(batch: BatchNote, ids: readonly string[]): BatchSummary;
  /**
   * Brings back what was there before a batch, as a batch of its own.
   * @throws AcquisError `argument-invalid` when there is no such batch, it was undone, or a later one changed the same
   */
  undoBatch(batch: number, note: Pick<BatchNote, 'at' | 'who'>): BatchSummary;
  keepMapping(header: string, mapping: ColumnMapping): void;
  /**
   * Writes down decisions and what they change in the records, as one batch; those that repeat what was decided make no
   * change, and those on records that are not here wait for them. Undefined when nothing changes.
   */
  decideLinks(batch: BatchNote, decisions: readonly LinkDecision[]): BatchSummary | undefined;
  /** Replaces what was suggested for these records; no batch, since it can be computed again. */
  keepSuggestions(compared: ComparedWith, suggestions: readonly RecordSuggestions[]): void;
}

/** Several values of one filter: any of them; several filters: all of them. */
export interface RecordFilter {
  readonly types?: readonly RecordType[];
  readonly countries?: readonly string[];
  readonly regions?: readonly Region[];
  readonly articles?: readonly string[];
  readonly topics?: readonly string[];
  readonly years?: readonly number[];
  readonly languages?: readonly string[];
  readonly routes?: readonly string[];
  /** Of activities, statutes and publications (types of CSL), and the functions of authorities. */
  readonly kinds?: readonly string[];
  /** Statutes that were in force on a day, `2018-06-01`, as far as their dates say so. */
  readonly inForce?: string;
  /** Each is to begin a word of the record. */
  readonly words?: string;
  /** With the invented ones; they are left out of everything otherwise. */
  readonly samples?: boolean;
}

export interface RecordQuery extends RecordFilter {
  readonly sort?: RecordSort;
  /** At most this many. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly cursor?: string;
  /** Leaves out so many, for pages by number; a cursor is for those who read on. */
  readonly from?: number;
}

/** By title, by date with the oldest or the newest first (those without a date last), or those last put in first. */
export const RECORD_SORTS = ['title', 'oldest', 'newest', 'added'] as const;
export type RecordSort = (typeof RECORD_SORTS)[number];

export interface RecordPage {
  /** Of all pages. */
  readonly total: number;
  readonly records: readonly KnowledgeRecord[];
  /** Null on the last page. */
  readonly next: string | null;
}

export const FACET_KINDS = [
  'type',
  'country',
  'region',
  'article',
  'topic',
  'year',
  'language',
  'route',
  'kind',
] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

export type RecordFacets = Readonly<Partial<Record<FacetKind, readonly FacetCount[]>>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface IncomingLink {
  readonly id: string;
  readonly type: RecordType;
  readonly title: string;
  readonly target: string;
  readonly relation: RecordLink['relation'];
}

export interface BatchNote {
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  readonly who: string;
  /** What was done: `import cases.csv`. */
  readonly what: string;
}

export interface BatchSummary extends BatchNote {
  readonly batch: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Decisions on suggested links. */
  readonly decided: number;
  /** The batch that this one undid. */
  readonly undoes: number | null;
  /** The batch that undid this one. */
  readonly undoneBy: number | null;
}

export interface RecordChange {
  readonly batch: number;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly id: string;
  /** Null where it was new. */
  readonly before: KnowledgeRecord | null;
  /** Null where it was removed. */
  readonly after: KnowledgeRecord | null;
}

/** Heading of a column to the field it fills; null for one that is left out. */
export type ColumnMapping = Readonly<Record<string, string | null>>;

/** Opens the records of a database for reading; undefined when it holds none. */
export type OpenRecords = (path: string) => RecordStore | undefined;
/** Opens or makes them. */
export type OpenRecordWriter = (path: string) => RecordWriter;
