import { existsSync } from 'node:fs';
import { planPut, planRemove, planUndo } from '../record-changes.ts';
import type { ColumnMapping, OpenRecords, OpenRecordWriter, RecordWriter } from '../records.ts';
import { type Database, openDatabase } from './database.ts';
import { json } from './insert.ts';
import { openForWriting, stepsTaken, takeSteps } from './prepare.ts';
import {
  countRecordFacets,
  readBatch,
  readBatches,
  readChanges,
  readLinksTo,
  readRecord,
  readRecords,
} from './records-read.ts';
import { RECORD_TABLES } from './records-schema.ts';
import { writeBatch } from './records-write.ts';

/** Knowledge records in the tables of `records-schema.ts`; a read-only connection simply never writes. */
function recordsIn(db: Database): RecordWriter {
  const now = (id: string) => readRecord(db, id);
  const whole = <T>(act: () => T): T => db.transaction(act).immediate();
  return {
    record: now,
    records: (query) => readRecords(db, query),
    recordFacets: (filter, kinds) => countRecordFacets(db, filter, kinds),
    linksTo: (targets, options) => readLinksTo(db, targets, options?.samples === true),
    recordHistory: (id) => readChanges(db, 'id', id),
    batches: () => readBatches(db),
    changes: (batch) => readChanges(db, 'batch', batch),
    mapping: (header) => {
      const row = db
        .prepare<[string], { mapping_json: string }>(
          'SELECT mapping_json FROM record_mappings WHERE header = ?',
        )
        .get(header);
      return row && (JSON.parse(row.mapping_json) as ColumnMapping);
    },
    putRecords: (note, records) =>
      whole(() => {
        const planned = planPut(records, now);
        return planned.length > 0 ? writeBatch(db, note, planned, null) : undefined;
      }),
    removeRecords: (note, ids) => whole(() => writeBatch(db, note, planRemove(ids, now), null)),
    undoBatch: (asked, note) =>
      whole(() => {
        const batch = readBatch(db, asked);
        const planned = planUndo(batch, asked, readChanges(db, 'batch', asked), now);
        return writeBatch(db, { ...note, what: `undo ${batch?.what}` }, planned, asked);
      }),
    keepMapping: (header, mapping) => {
      db.prepare<[string, string]>(
        'INSERT OR REPLACE INTO record_mappings (header, mapping_json) VALUES (?, ?)',
      ).run(header, json(mapping));
    },
    close: () => {
      db.close();
    },
  };
}

/** @throws AcquisError `store-outdated` when a later program made the tables. */
export const openRecords: OpenRecords = (path) => {
  if (!existsSync(path)) return undefined;
  const db = openDatabase(path, { readonly: true });
  try {
    const taken = stepsTaken(db, RECORD_TABLES);
    if (taken === RECORD_TABLES.steps.length) return recordsIn(db);
    db.close();
    // Tables of an earlier version are read only after they were brought to this one.
    return taken === 0 ? undefined : openRecordWriter(path);
  } catch (cause) {
    db.close();
    throw cause;
  }
};

/**
 * @throws AcquisError `argument-invalid` when the database cannot be written; `store-outdated` when a later program
 *   made its tables.
 */
export const openRecordWriter: OpenRecordWriter = (path) => {
  const db = openForWriting(path);
  try {
    db.transaction(() => takeSteps(db, RECORD_TABLES)).immediate();
    return recordsIn(db);
  } catch (cause) {
    db.close();
    throw cause;
  }
};
