import { existsSync } from 'node:fs';
import { AcquisError } from '../../finding/index.ts';
import type { Edition, ReportDocument, SourceDocument } from '../../instrument/index.ts';
import type { CoverageReport } from '../../text/index.ts';
import type { CorpusSummary, OpenStore, SourceSummary, Store } from '../port.ts';
import { type Database, openDatabase } from './database.ts';
import { readEdition, readMeta, readReports, readSummary } from './read-corpus.ts';
import { readCoverage, readSource, readSources } from './read-sources.ts';
import { SCHEMA_VERSION } from './schema.ts';

/**
 * Reads a compiled corpus; what was read once is kept, since an edition is frozen. The file is opened read-only, so
 * a build that puts a new file in its place does not disturb a server that still reads the old one.
 */
class SqliteStore implements Store {
  readonly #db: Database;
  readonly #summary: CorpusSummary;
  readonly #editions = new Map<string, Edition>();
  #reports: readonly ReportDocument[] | undefined;
  #coverage: readonly CoverageReport[] | undefined;
  #sources: readonly SourceSummary[] | undefined;

  constructor(db: Database) {
    this.#db = db;
    this.#summary = readSummary(db);
  }

  corpus(): CorpusSummary {
    return this.#summary;
  }

  edition(id: string): Edition | undefined {
    const known = this.#editions.get(id);
    if (known) return known;
    const read = readEdition(this.#db, id);
    if (read) this.#editions.set(id, read);
    return read;
  }

  reports(): readonly ReportDocument[] {
    this.#reports ??= readReports(this.#db);
    return this.#reports;
  }

  coverage(): readonly CoverageReport[] {
    this.#coverage ??= readCoverage(this.#db);
    return this.#coverage;
  }

  sources(): readonly SourceSummary[] {
    this.#sources ??= readSources(this.#db);
    return this.#sources;
  }

  source(file: string): SourceDocument | undefined {
    return readSource(this.#db, file);
  }

  close(): void {
    this.#db.close();
  }
}

const ADVICE = 'Run "acquis build" to compile the corpus into it.';

/**
 * @throws AcquisError `store-missing` when there is no file; `store-outdated` when the file is no database of this
 *   version (also when it is no database at all).
 */
export const openStore: OpenStore = (path) => {
  if (!existsSync(path))
    throw new AcquisError('store-missing', `There is no database at ${path}.`, { advice: ADVICE });
  let db: Database | undefined;
  try {
    db = openDatabase(path, { readonly: true });
    const version = readMeta(db, 'schema_version');
    if (version === String(SCHEMA_VERSION)) return new SqliteStore(db);
    throw new AcquisError(
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
