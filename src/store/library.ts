/**
 * How are imported documents kept and found? Several corpora live side by side; a document is written whole with its
 * language versions, its findings and what it cites, in one transaction.
 */
import type { Finding } from '../finding/index.ts';
import type {
  DocumentMetadata,
  LibraryCitation,
  LibraryCorpus,
  LibraryDocument,
  LibraryDocumentSummary,
  LibraryKind,
} from '../instrument/index.ts';
import type { LanguageCode } from '../language/index.ts';

/** What the doors need to read. An adapter passes the contract suite in `test/store`. */
export interface LibraryStore {
  /** In the order of their ids. */
  corpora(): readonly LibraryCorpusSummary[];
  /** A page of the documents of a corpus, in the order of their symbols. */
  documents(corpus: string, query: DocumentQuery): DocumentPage;
  document(corpus: string, symbol: string): LibraryDocument | undefined;
  /** Documents with this canonical symbol in any corpus; a reference leads somewhere only when there is one. */
  withSymbol(symbol: string): readonly LibraryDocumentSummary[];
  /** What a document cites, in reading order. */
  citationsFrom(corpus: string, symbol: string): readonly LibraryCitation[];
  /** Who cites a symbol, in the order of corpora and symbols. */
  citationsOf(symbol: string): readonly CitingProvision[];
  /** How often each value occurs, most frequent first. */
  headings(corpus: string, kind: HeadingKind): readonly HeadingCount[];
  findings(corpus: string): readonly Finding[];
  /** What is known of files imported before, by their path. */
  files(corpus: string): ReadonlyMap<string, ImportedFile>;
  /** Every paragraph of every document in one language, corpus by corpus in the order of their symbols. */
  libraryProvisions(language: LanguageCode): Iterable<LibraryPassage>;
  close(): void;
}

/** Writes too. Each call is one transaction: done whole or not at all. */
export interface LibraryWriter extends LibraryStore {
  /** Adds a corpus or corrects what is said of it; its documents stay. */
  keepCorpus(corpus: LibraryCorpus): void;
  /** Documents replace those of the same symbol, files those of the same path. */
  keep(corpus: string, batch: LibraryBatch): void;
}

export interface LibraryBatch {
  readonly documents: readonly KeptDocument[];
  readonly files: readonly ImportedFile[];
}

export interface KeptDocument {
  readonly document: LibraryDocument;
  readonly citations: readonly LibraryCitation[];
  /** About the document as a whole: where its versions differ. */
  readonly findings: readonly Finding[];
}

export interface ImportedFile {
  readonly file: string;
  /** SHA-256 over content, metadata and program: the same, and the file need not be read again. */
  readonly hash: string;
  /** Symbols of the documents it holds. */
  readonly symbols: readonly string[];
  /** About the file alone. */
  readonly findings: readonly Finding[];
}

export interface LibraryCorpusSummary extends LibraryCorpus {
  readonly documents: number;
  /** How many documents there are in each language. */
  readonly versions: Readonly<Partial<Record<LanguageCode, number>>>;
}

export interface DocumentQuery {
  readonly subject?: string;
  readonly agendaItem?: string;
  /** Words of the title or symbol, each to be found. */
  readonly words?: string;
  readonly from: number;
  readonly limit: number;
}

export interface DocumentPage {
  readonly total: number;
  readonly documents: readonly LibraryDocumentSummary[];
}

export type HeadingKind = 'subject' | 'agendaItem';

export interface HeadingCount {
  readonly value: string;
  /** What the value is called besides: the title of an agenda item. */
  readonly title: string | null;
  readonly documents: number;
}

export interface CitingProvision {
  readonly corpus: string;
  readonly symbol: string;
  readonly titles: LibraryDocumentSummary['titles'];
  readonly date: string | null;
  readonly provision: string;
}

/** A paragraph as search wants it. */
export interface LibraryPassage {
  readonly corpus: string;
  readonly symbol: string;
  readonly body: string;
  readonly date: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly language: LanguageCode;
  /** Id within the document, the same in every language; the fragment of its address. */
  readonly id: string;
  readonly eId: string;
  readonly kind: LibraryKind;
  readonly number: string;
  readonly text: string;
  readonly metadata: DocumentMetadata;
}

/** Opens the library of a database for reading; undefined when the database holds none. */
export type OpenLibrary = (path: string) => LibraryStore | undefined;
/** Opens or makes the library of a database, older tables brought to this version with all that is in them. */
export type OpenLibraryWriter = (path: string) => LibraryWriter;
