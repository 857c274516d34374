import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { AcquisError } from '../../finding/index.ts';
import { type Database, openDatabase } from './database.ts';
import { readMeta } from './read-meta.ts';
import {
  FORMER_TABLES,
  META,
  SCHEMA,
  SCHEMA_VERSION,
  TABLES_BY_BUILD,
  TABLES_BY_DOCUMENT,
} from './schema.ts';

/**
 * Opens a database for writing, made when it is not there, with its folder.
 * @throws AcquisError `argument-invalid` when it cannot be written or is no database.
 */
export function openForWriting(path: string): Database {
  let db: Database | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    db = openDatabase(path, { readonly: false });
    db.pragma('foreign_keys = ON');
    db.exec(META);
    return db;
  } catch (cause) {
    db?.close();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AcquisError('argument-invalid', `The database cannot be written at ${path} (${why}).`, {
      advice:
        'Move the file away if it is damaged, or name another in a folder that you may write to with --db FILE.',
      cause,
    });
  }
}

/** Tables for compiled corpora; those of another version go, with what was compiled into them. Within a transaction. */
export function prepareCompiled(db: Database): void {
  if (readMeta(db, 'schema_version') === String(SCHEMA_VERSION)) return;
  for (const table of [...TABLES_BY_DOCUMENT, ...TABLES_BY_BUILD, ...FORMER_TABLES])
    db.exec(`DROP TABLE IF EXISTS ${table}`);
  db.exec(SCHEMA);
  writeMeta(db, 'schema_version', String(SCHEMA_VERSION));
}

/** Tables that are migrated step by step and never dropped, since nothing could make them anew. */
export interface SteppedTables {
  /** Key in `meta`; the value is the number of steps taken. */
  readonly key: string;
  /** What is in them: "imported documents". */
  readonly what: string;
  /** Each once, in order. */
  readonly steps: readonly string[];
}

/**
 * Brings tables to this version with what is in them. Within a transaction.
 * @throws AcquisError `store-outdated` when a later program made them.
 */
export function takeSteps(db: Database, tables: SteppedTables): void {
  const taken = stepsTaken(db, tables);
  if (taken === tables.steps.length) return;
  for (const step of tables.steps.slice(taken)) db.exec(step);
  writeMeta(db, tables.key, String(tables.steps.length));
}

/** How many steps were taken; 0 when there are no tables. */
export function stepsTaken(db: Database, { key, what, steps }: SteppedTables): number {
  const taken = Number(readMeta(db, key) ?? 0);
  if (Number.isInteger(taken) && taken >= 0 && taken <= steps.length) return taken;
  throw new AcquisError(
    'store-outdated',
    `The ${what} in ${db.name} were kept by a later version of Acquis (tables ${taken}, this program knows ${steps.length}).`,
    { advice: `Use that version, or keep the ${what} in another database with --db FILE.` },
  );
}

const writeMeta = (db: Database, key: string, value: string): void => {
  db.prepare<[string, string]>('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value);
};
