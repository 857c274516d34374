import { existsSync } from 'node:fs';
import type { EditionOrigin, KeptEdition, KeptEditions, ListImported } from '../imported.ts';
import { type Database, openDatabase } from './database.ts';
import { IMPORTED_TABLES } from './imported-schema.ts';
import { stepsTaken } from './prepare.ts';
import { readMeta } from './read-meta.ts';

export const listImported: ListImported = (path) =>
  reading(path, (db) =>
    db
      .prepare<[], Omit<KeptEdition, 'issued' | 'origin'> & WithOrigin>(
        'SELECT corpus, edition, digest, origin_json FROM imported_editions ORDER BY corpus, edition',
      )
      .all()
      .map(withOrigin),
  );

export const keptEditions: KeptEditions = (path, corpus) =>
  reading(path, (db) =>
    db
      .prepare<[string], Omit<KeptEdition, 'origin'> & WithOrigin>(
        'SELECT corpus, edition, digest, issued, origin_json FROM imported_editions WHERE corpus = ? ORDER BY edition',
      )
      .all(corpus)
      .map(withOrigin),
  );

interface WithOrigin {
  readonly origin_json: string;
}

const withOrigin = <T extends WithOrigin>({ origin_json, ...row }: T) => ({
  ...row,
  origin: JSON.parse(origin_json) as EditionOrigin,
});

function reading<T>(path: string, read: (db: Database) => T[]): T[] {
  if (!existsSync(path)) return [];
  let db: Database;
  try {
    db = openDatabase(path, { readonly: true });
  } catch {
    // Whoever opens the store says what is wrong with it.
    return [];
  }
  try {
    return hasEditions(db) ? read(db) : [];
  } finally {
    db.close();
  }
}

function hasEditions(db: Database): boolean {
  let known: boolean;
  try {
    known = readMeta(db, IMPORTED_TABLES.key) !== undefined;
  } catch {
    return false;
  }
  return known && stepsTaken(db, IMPORTED_TABLES) > 0;
}

/** Within a transaction, as a build takes the place of what was imported. */
export function forgetEditions(db: Database, corpus: string): void {
  if (hasEditions(db)) db.prepare<[string]>('DELETE FROM imported_editions WHERE corpus = ?').run(corpus);
}

/** Where the editions of a corpus were read from, by their ids; empty for a compiled corpus. */
export function readOrigins(db: Database, corpus: string): ReadonlyMap<string, EditionOrigin> {
  if (!hasEditions(db)) return new Map();
  const rows = db
    .prepare<[string], { edition: string; origin_json: string }>(
      'SELECT edition, origin_json FROM imported_editions WHERE corpus = ?',
    )
    .all(corpus);
  return new Map(rows.map(({ edition, origin_json }) => [edition, JSON.parse(origin_json) as EditionOrigin]));
}
