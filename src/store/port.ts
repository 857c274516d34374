import type { Body, Corpus, Edition, ReportDocument, SourceDocument } from '../instrument/index.ts';
import type { CoverageReport } from '../text/index.ts';
import type { EditionOrigin } from './imported.ts';

/** What the doors need to read: one compiled corpus. An adapter passes the contract suite in `test/store`. */
export interface Store {
  corpus(): CorpusSummary;
  /** Undefined for an edition that is not there. The same object on every call: an edition is frozen. */
  edition(id: string): Edition | undefined;
  reports(): readonly ReportDocument[];
  coverage(): readonly CoverageReport[];
  /** Which sources there are, in the order of the manifest, without their text. */
  sources(): readonly SourceSummary[];
  /** A source with its text; undefined for a file that is none of the corpus. */
  source(file: string): SourceDocument | undefined;
  close(): void;
}

export type SourceSummary = Pick<SourceDocument, 'file' | 'title'>;

export interface CorpusSummary {
  readonly id: string;
  readonly title: string;
  readonly bodies: readonly Body[];
  /** Oldest first. */
  readonly editions: readonly EditionSummary[];
  /** SHA-256 over manifest, sources and program version: tells whether the store is up to date. */
  readonly fingerprint: string;
}

export interface EditionSummary {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  /** Where it was read from; absent where it was compiled from its sources. */
  readonly imported?: EditionOrigin;
}

/**
 * Adds a compiled corpus to a database, whole or not at all; other corpora in it and imported documents stay. It takes the
 * place of what was imported into the same corpus.
 */
export type SaveCorpus = (path: string, corpus: Corpus, fingerprint: string) => void;
/**
 * Opens one compiled corpus of a database, the only one when none is named; throws AcquisError `store-missing` or
 * `store-outdated` with advice.
 */
export type OpenStore = (path: string, corpus?: string) => Store;
