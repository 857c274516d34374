import type { Corpus } from '../../instrument/index.ts';
import type { SaveCorpus } from '../port.ts';
import type { Database } from './database.ts';
import { forgetEditions } from './kept-editions.ts';
import { openForWriting, prepareCompiled } from './prepare.ts';
import { TABLES_BY_BUILD, TABLES_BY_DOCUMENT } from './schema.ts';
import { writeCorpus } from './write-corpus.ts';

/**
 * Adds a build of one corpus in one transaction and clears away its builds but the one before, which a server may
 * still read. Whoever interrupts it, at whatever moment, leaves the database as it was; the rows of other corpora and
 * imported documents are not touched.
 *
 * @throws AcquisError `argument-invalid` when it cannot be written there; whatever went wrong inside otherwise.
 */
export const saveCorpus: SaveCorpus = (path, corpus, fingerprint) => {
  const db = openForWriting(path);
  try {
    db.transaction(() => {
      forgetEditions(db, corpus.id);
      addBuild(db, corpus, fingerprint);
    }).immediate();
  } finally {
    db.close();
  }
};

/** Within a transaction. */
export function addBuild(db: Database, corpus: Corpus, fingerprint: string): void {
  // Rows of a build fit into memory; the journal is written once, not page by page.
  db.pragma(`cache_size = -${CACHE_KIBIBYTES}`);
  prepareCompiled(db);
  clearBuilds(db, corpus.id);
  writeCorpus(db, corpus, fingerprint);
}

/** Many times what a compendium of five hundred pages takes. */
const CACHE_KIBIBYTES = 65_536;

/** All builds of a corpus but the newest. */
function clearBuilds(db: Database, corpus: string): void {
  const old = db
    .prepare<[string], { build: number }>(
      'SELECT build FROM builds WHERE corpus = ? ORDER BY build DESC LIMIT -1 OFFSET 1',
    )
    .all(corpus);
  for (const { build } of old) {
    for (const table of TABLES_BY_DOCUMENT)
      db.prepare<[number]>(
        `DELETE FROM ${table} WHERE document IN (SELECT document FROM documents WHERE build = ?)`,
      ).run(build);
    for (const table of TABLES_BY_BUILD)
      db.prepare<[number]>(`DELETE FROM ${table} WHERE build = ?`).run(build);
  }
}
