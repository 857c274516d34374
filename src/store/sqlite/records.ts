import { existsSync } from 'node:fs';
import { firstDay, lastDay } from '../../record/index.ts';
import { planDecide, planPutDecided, planRemove, planUndecide, planUndo } from '../record-changes.ts';
import type { ColumnMapping, OpenRecords, OpenRecordWriter, RecordWriter } from '../records.ts';
import { type Database, openDatabase } from './database.ts';
import { json } from './insert.ts';
import { openForWriting, stepsTaken, takeSteps } from './prepare.ts';
import {
  readDecisionBefore,
  readDecisions,
  readDecisionsOf,
  readNotCompared,
  readSuggestedRecords,
  readSuggestions,
  writeSuggestions,
} from './record-links.ts';
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
  const decided = (id: string) => readDecisions(db, { records: [id] });
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
    putRecords: (note, records, decisions = []) =>
      whole(() => {
        const planned = planPutDecided(records, decisions, now, decided);
        return planned.changes.length + planned.decisions.length > 0
          ? writeBatch(db, note, planned)
          : undefined;
      }),
    removeRecords: (note, ids) => whole(() => writeBatch(db, note, { changes: planRemove(ids, now) })),
    undoBatch: (asked, note) =>
      whole(() => {
        const batch = readBatch(db, asked);
        const changes = planUndo(batch, asked, readChanges(db, 'batch', asked), now);
        const decisions = planUndecide(
          asked,
          readDecisionsOf(db, asked),
          (decision) => readDecisionBefore(db, decision, asked),
          (decision) => readDecisionBefore(db, decision),
          note,
        );
        const what = `undo ${batch?.what}`;
        return writeBatch(db, { ...note, what }, { changes, decisions, undoes: asked });
      }),
    decideLinks: (note, decisions) =>
      whole(() => {
        const planned = planDecide(decisions, now, decided);
        return planned.decisions.length > 0 ? writeBatch(db, note, planned) : undefined;
      }),
    keepSuggestions: (compared, suggestions) => whole(() => writeSuggestions(db, compared, suggestions)),
    suggestedLinks: (id) => readSuggestions(db, id),
    suggestedRecords: (targets, options = {}) => readSuggestedRecords(db, targets, options),
    notCompared: (corpus, stamp, limit) => readNotCompared(db, corpus, stamp, limit),
    linkDecisions: (of) => readDecisions(db, of),
    decisionsOf: (batch) => readDecisionsOf(db, batch),
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
    // Steps know what days a date can mean.
    const days = { first_day: firstDay, last_day: lastDay };
    for (const [name, of] of Object.entries(days))
      db.function(name, { deterministic: true }, (date: unknown) =>
        typeof date === 'string' ? of(date) : null,
      );
    db.transaction(() => takeSteps(db, RECORD_TABLES)).immediate();
    return recordsIn(db);
  } catch (cause) {
    db.close();
    throw cause;
  }
};
