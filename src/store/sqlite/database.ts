import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';

/**
 * The one place that loads better-sqlite3, and only when a database is really opened: a native library has no
 * business in `acquis --help`.
 */
export type Database = BetterSqlite3.Database;

const require = createRequire(import.meta.url);

/** @throws the driver's own error when the file is no database or cannot be opened. */
export function openDatabase(path: string, options: { readonly readonly: boolean }): Database {
  const Driver = require('better-sqlite3') as typeof BetterSqlite3;
  return new Driver(path, { readonly: options.readonly, fileMustExist: options.readonly });
}
