import { existsSync } from 'node:fs';
import type { LibraryDocument } from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import type {
  LibraryBatch,
  LibraryPassage,
  LibraryWriter,
  OpenLibrary,
  OpenLibraryWriter,
} from '../library.ts';
import { passagesOf } from '../passages.ts';
import { type Database, openDatabase } from './database.ts';
import {
  countHeadings,
  readCitationsFrom,
  readCitationsOf,
  readCorpora,
  readFiles,
  readLibraryFindings,
} from './library-lists.ts';
import { orderOf, readDocument, readPage, readSummaries, readVersion, summaryOf } from './library-read.ts';
import { LIBRARY_TABLES } from './library-schema.ts';
import { writeDocument, writeFile, writeLibraryCorpus } from './library-write.ts';
import { openForWriting, stepsTaken, takeSteps } from './prepare.ts';

/** Imported documents in the tables of `library-schema.ts`; a read-only connection simply never writes. */
class SqliteLibrary implements LibraryWriter {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  corpora(): ReturnType<LibraryWriter['corpora']> {
    return readCorpora(this.#db);
  }

  documents(...query: Parameters<LibraryWriter['documents']>): ReturnType<LibraryWriter['documents']> {
    return readPage(this.#db, ...query);
  }

  document(corpus: string, symbol: string): LibraryDocument | undefined {
    return readDocument(this.#db, corpus, symbol);
  }

  withSymbol(symbol: string): ReturnType<LibraryWriter['withSymbol']> {
    return readSummaries(this.#db, 'symbol = ?', [symbol]).map(summaryOf);
  }

  citationsFrom(corpus: string, symbol: string): ReturnType<LibraryWriter['citationsFrom']> {
    return readCitationsFrom(this.#db, corpus, symbol);
  }

  citationsOf(symbol: string): ReturnType<LibraryWriter['citationsOf']> {
    return readCitationsOf(this.#db, symbol);
  }

  headings(...kind: Parameters<LibraryWriter['headings']>): ReturnType<LibraryWriter['headings']> {
    return countHeadings(this.#db, ...kind);
  }

  findings(corpus: string): ReturnType<LibraryWriter['findings']> {
    return readLibraryFindings(this.#db, corpus);
  }

  /** One version in memory at a time, and no statement left open, so that an import may go on meanwhile. */
  *libraryProvisions(language: LanguageCode): Generator<LibraryPassage> {
    for (const row of orderOf(readSummaries(this.#db, '1', []))) {
      const version = readVersion(this.#db, row.document, language);
      if (version) yield* passagesOf(summaryOf(row), version);
    }
  }

  keepCorpus(corpus: Parameters<LibraryWriter['keepCorpus']>[0]): void {
    writeLibraryCorpus(this.#db, corpus);
  }

  files(corpus: string): ReturnType<LibraryWriter['files']> {
    return readFiles(this.#db, corpus);
  }

  keep(corpus: string, { documents, files }: LibraryBatch): void {
    this.#db
      .transaction(() => {
        for (const document of documents) writeDocument(this.#db, document);
        for (const file of files) writeFile(this.#db, corpus, file);
      })
      .immediate();
  }

  close(): void {
    this.#db.close();
  }
}

/**
 * @throws AcquisError `store-outdated` when a later program made the tables.
 */
export const openLibrary: OpenLibrary = (path) => {
  if (!existsSync(path)) return undefined;
  const db = openDatabase(path, { readonly: true });
  try {
    const taken = stepsTaken(db, LIBRARY_TABLES);
    if (taken === 0) {
      db.close();
      return undefined;
    }
    // Tables of an earlier version are read only after they were brought to this one.
    if (taken === LIBRARY_TABLES.steps.length) return new SqliteLibrary(db);
  } catch (cause) {
    db.close();
    throw cause;
  }
  db.close();
  return openLibraryWriter(path);
};

/**
 * @throws AcquisError `argument-invalid` when the database cannot be written; `store-outdated` when a later program
 *   made its tables.
 */
export const openLibraryWriter: OpenLibraryWriter = (path) => {
  const db = openForWriting(path);
  try {
    db.transaction(() => takeSteps(db, LIBRARY_TABLES)).immediate();
    return new SqliteLibrary(db);
  } catch (cause) {
    db.close();
    throw cause;
  }
};
