/**
 * All that the command line touches besides its arguments, so that a test can hand it a world of its own and
 * `main.ts` the real one. Which store, compiler and web server there are is decided there, not here.
 */
import type { CorpusFiles, FolderFiles, Progress } from '../compendium/index.ts';
import type { Corpus } from '../instrument/index.ts';
import type { SearchScripts } from '../publish/index.ts';
import type { Download } from '../render/html/index.ts';
import type { QueryContext } from '../search/index.ts';
import type {
  DatabaseOf,
  KeepEditions,
  KeptEditions,
  ListImported,
  OpenLibrary,
  OpenLibraryWriter,
  OpenRecords,
  OpenRecordWriter,
  OpenStore,
  SaveCorpus,
  Store,
} from '../store/index.ts';

export interface Outside {
  readonly out: Screen;
  readonly err: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of the package: holds `corpora/` and, when nothing else is asked for, `.acquis/`. */
  readonly packageRoot: string;
  /** Relative paths on the command line start here. */
  readonly workingFolder: string;
  readonly version: string;
  /** Milliseconds; only differences are used. */
  readonly clock: () => number;
  /** The time of day, ISO 8601 in UTC: for the log of changes alone. */
  readonly now: () => string;
  /** Who changes something, as the machine names the person. */
  readonly who: string;
  readonly writeFile: (path: string, content: string | Uint8Array) => void;
  readonly files: (folder: string) => CorpusFiles;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** A folder whose files are listed. */
  readonly folder: (folder: string) => FolderFiles;
  /** Calls back when the person asks to stop (Ctrl-C), once; the answer takes that back. */
  readonly onInterrupt: (act: () => void) => () => void;
  /** Loaded only by commands that compile. */
  readonly compiler: () => Promise<Compiler>;
  /** Tables as the bytes of a database. */
  readonly databaseOf: DatabaseOf;
  readonly openStore: OpenStore;
  readonly saveCorpus: SaveCorpus;
  /** Editions that were read back from publications. */
  readonly listImported: ListImported;
  readonly keptEditions: KeptEditions;
  readonly keepEditions: KeepEditions;
  /** The search index beside a database, compiled first when it does not fit. */
  readonly openSearch: OpenSearch;
  /** The search of a site of files, as scripts for browsers. @throws AcquisError when the program was not built */
  readonly searchScripts: () => SearchScripts;
  /** What the server would answer at an address, for pages that are written to files. */
  readonly pages: (
    store: Store,
    database: string,
    files: readonly Download[],
  ) => Promise<(address: string) => Response | Promise<Response>>;
  readonly openLibrary: OpenLibrary;
  readonly openLibraryWriter: OpenLibraryWriter;
  readonly openRecords: OpenRecords;
  readonly openRecordWriter: OpenRecordWriter;
  /** Serves a store until it is told to stop. */
  readonly serve: (store: Store, address: Address, database: string) => Promise<Listening>;
}

export type OpenSearch = (store: Store, database: string) => Promise<QueryContext>;

export interface Screen {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Characters to a line; undefined when it is no terminal. */
  readonly columns: number | undefined;
}

export interface Compiler {
  readonly corpusId: (files: CorpusFiles) => string;
  /** SHA-256 over manifest, sources and program version. */
  readonly fingerprint: (files: CorpusFiles) => string;
  readonly compile: (
    files: CorpusFiles,
    options: { readonly progress: Progress },
  ) => Corpus | Promise<Corpus>;
}

export interface Address {
  /** A name or number of this machine; `localhost` means both its numbers, 127.0.0.1 and ::1. */
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Whether links of records may be decided on. */
  readonly decisions?: boolean;
}

export interface Listening {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
  /** Settles when the server has been told to stop and has stopped. */
  readonly closed: Promise<void>;
}
