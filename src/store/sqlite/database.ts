import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';

/**
 * The one place that loads better-sqlite3, and only when a database is really opened: a native library has no
 * business in `acquis --help`.
 */
export type Database = BetterSqlite3.Database;

const require = createRequire(import.meta.url);

/**
 * A writer that was killed leaves a journal behind, and SQLite rolls it back when the file is next opened to be written:
 * a reader alone may not, and is refused (SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_RECOVERY). So a reader that is
 * refused has it rolled back first.
 * @throws the driver's own error when the file is no database or cannot be opened.
 */
export function openDatabase(path: string, options: { readonly readonly: boolean }): Database {
  const Driver = require('better-sqlite3') as typeof BetterSqlite3;
  const open = (readonly: boolean): Database => new Driver(path, { readonly, fileMustExist: readonly });
  const db = open(options.readonly);
  if (!options.readonly) return db;
  try {
    touch(db);
    return db;
  } catch (cause) {
    db.close();
    if (!wasLeftUnfinished(cause)) throw cause;
  }
  const repaired = open(false);
  try {
    touch(repaired);
  } finally {
    repaired.close();
  }
  return open(true);
}

/** Reads a page, which is when SQLite looks for a journal. */
const touch = (db: Database): unknown => db.pragma('schema_version');

const wasLeftUnfinished = (cause: unknown): boolean =>
  cause instanceof Error &&
  'code' in cause &&
  typeof cause.code === 'string' &&
  /^SQLITE_READONLY/u.test(cause.code);
