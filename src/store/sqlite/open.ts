import { existsSync } from 'node:fs';
import { AcquisError } from '../../finding/index.ts';
import type { Edition, ReportDocument, SourceDocument } from '../../instrument/index.ts';
import type { CoverageReport } from '../../text/index.ts';
import type { CorpusSummary, OpenStore, SourceSummary, Store } from '../port.ts';
import { type Database, openDatabase } from './database.ts';
import { IMPORTED_TABLES } from './imported-schema.ts';
import { LIBRARY_TABLES } from './library-schema.ts';
import { readBuilds, readEdition, readReports, readSummary } from './read-corpus.ts';
import { readMeta } from './read-meta.ts';
import { readCoverage, readSource, readSources } from './read-sources.ts';
import { RECORD_TABLES } from './records-schema.ts';
import { SCHEMA_VERSION } from './schema.ts';

/**
 * Reads one build of a compiled corpus; what was read once is kept, since an edition is frozen. A build that is added
 * meanwhile leaves the one before it in the database, so that it does not disturb a server that still reads that one.
 */
class SqliteStore implements Store {
  readonly #db: Database;
  readonly #build: number;
  readonly #summary: CorpusSummary;
  readonly #editions = new Map<string, Edition>();
  #reports: readonly ReportDocument[] | undefined;
  #coverage: readonly CoverageReport[] | undefined;
  #sources: readonly SourceSummary[] | undefined;

  constructor(db: Database, build: number) {
    this.#db = db;
    this.#build = build;
    this.#summary = readSummary(db, build);
  }

  corpus(): CorpusSummary {
    return this.#summary;
  }

  edition(id: string): Edition | undefined {
    const known = this.#editions.get(id);
    if (known) return known;
    const read = readEdition(this.#db, this.#build, id);
    if (read) this.#editions.set(id, read);
    return read;
  }

  reports(): readonly ReportDocument[] {
    this.#reports ??= readReports(this.#db, this.#build);
    return this.#reports;
  }

  coverage(): readonly CoverageReport[] {
    this.#coverage ??= readCoverage(this.#db, this.#build);
    return this.#coverage;
  }

  sources(): readonly SourceSummary[] {
    this.#sources ??= readSources(this.#db, this.#build);
    return this.#sources;
  }

  source(file: string): SourceDocument | undefined {
    return readSource(this.#db, this.#build, file);
  }

  close(): void {
    this.#db.close();
  }
}

const ADVICE = 'Run "acquis build" to compile the corpus into it.';

/**
 * @throws AcquisError `store-missing` when there is no file, or no build of the corpus in it; `store-outdated` when the
 *   file is no database of this version (also when it is no database at all); `argument-invalid` when it holds several
 *   corpora and none is named.
 */
export const openStore: OpenStore = (path, corpus) => {
  if (!existsSync(path))
    throw new AcquisError('store-missing', `There is no database at ${path}.`, { advice: ADVICE });
  let db: Database | undefined;
  try {
    const opened = openDatabase(path, { readonly: true });
    db = opened;
    const version = readMeta(db, 'schema_version');
    if (version === String(SCHEMA_VERSION)) return new SqliteStore(db, chooseBuild(db, path, corpus));
    throw version === undefined &&
      [LIBRARY_TABLES, RECORD_TABLES, IMPORTED_TABLES].some(({ key }) => readMeta(opened, key) !== undefined)
      ? noCorpus(path, corpus)
      : new AcquisError(
          'store-outdated',
          `The database at ${path} was made for version ${version ?? '(none)'} of the tables, this program reads version ${SCHEMA_VERSION}.`,
          { advice: ADVICE },
        );
  } catch (cause) {
    db?.close();
    if (cause instanceof AcquisError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AcquisError('store-outdated', `The file at ${path} is not a database of Acquis (${why}).`, {
      advice: ADVICE,
      cause,
    });
  }
};

function chooseBuild(db: Database, path: string, corpus: string | undefined): number {
  const builds = readBuilds(db);
  const wanted = corpus === undefined ? builds : builds.filter((b) => b.corpus === corpus);
  const [first, second] = wanted;
  if (!first) throw noCorpus(path, corpus);
  if (second)
    throw new AcquisError(
      'argument-invalid',
      `The database at ${path} holds several compiled corpora: ${wanted.map((b) => b.corpus).join(', ')}.`,
      { advice: 'Name one with --corpus: its folder, or an imported one by its name.' },
    );
  return first.build;
}

const noCorpus = (path: string, corpus: string | undefined): AcquisError =>
  new AcquisError(
    'store-missing',
    `The database at ${path} holds no compiled corpus${corpus === undefined ? '' : ` "${corpus}"`}.`,
    { advice: ADVICE },
  );
