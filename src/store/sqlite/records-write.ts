import type { KnowledgeRecord, LinkDecision } from '../../record/index.ts';
import { countChanges, type PlannedChange, saysTheSame } from '../record-changes.ts';
import { facetsOf, sortKeyOf, validityOf, wordsOfRecord } from '../record-index.ts';
import type { BatchNote, BatchSummary } from '../records.ts';
import type { Database } from './database.ts';
import { type Insert, inserter, json } from './insert.ts';

export interface BatchContent {
  readonly changes: readonly PlannedChange[];
  readonly decisions?: readonly LinkDecision[];
  /** The batch that is undone by it. */
  readonly undoes?: number | null;
}

/** Writes a batch and its changes; the caller holds the transaction. */
export function writeBatch(
  db: Database,
  { at, who, what }: BatchNote,
  { changes, decisions = [], undoes = null }: BatchContent,
): BatchSummary {
  const last = db.prepare<[], { last: number | null }>('SELECT max(batch) AS last FROM record_batches').get();
  const batch = (last?.last ?? 0) + 1;
  const counts = { ...countChanges(changes), decided: decisions.length };
  const insert = inserter(db);
  insert('record_batches', { batch, at, who, what, ...counts, undoes, undone_by: null });
  if (undoes !== null)
    db.prepare<[number, number]>('UPDATE record_batches SET undone_by = ? WHERE batch = ?').run(
      batch,
      undoes,
    );
  const clear = clearer(db);
  const lastNumber = db.prepare<[], { n: number }>('SELECT last_insert_rowid() AS n');
  const numberOf = (): number => lastNumber.get()?.n ?? 0;
  changes.forEach(({ id, before, after }, seq) => {
    insert('record_changes', {
      batch,
      seq,
      id,
      before_json: before && json(before),
      after_json: after && json(after),
    });
    const place = before === null ? undefined : clear(id, saysTheSame(before, after));
    if (after) writeRecord(insert, after, place, numberOf);
  });
  decisions.forEach((decision, seq) => {
    const { record, kind, target } = decision;
    insert('link_decisions', { record, kind, target, batch, seq, decision_json: json(decision) });
  });
  return { batch, at, who, what, ...counts, undoes, undoneBy: null };
}

/** Takes away a record with all that finds it, and with what its words suggest unless that stays; answers with its number. */
function clearer(db: Database): (id: string, suggestionsStay: boolean) => number | undefined {
  const find = db.prepare<[string], { record: number }>('SELECT record FROM records WHERE id = ?');
  const deletions = [
    'DELETE FROM record_facets WHERE record = ?',
    'DELETE FROM record_links WHERE record = ?',
    'DELETE FROM record_words WHERE rowid = ?',
    'DELETE FROM records WHERE record = ?',
  ].map((sql) => db.prepare<[number]>(sql));
  const suggestions = [
    'DELETE FROM link_suggestions WHERE record = ?',
    'DELETE FROM records_compared WHERE record = ?',
  ].map((sql) => db.prepare<[number]>(sql));
  return (id, suggestionsStay) => {
    const record = find.get(id)?.record;
    if (record !== undefined)
      for (const deletion of suggestionsStay ? deletions : [...deletions, ...suggestions])
        deletion.run(record);
    return record;
  };
}

function writeRecord(
  insert: Insert,
  whole: KnowledgeRecord,
  place: number | undefined,
  numberOf: () => number,
): void {
  const sample = whole.sample ? 1 : 0;
  insert('records', {
    record: place ?? null,
    id: whole.id,
    type: whole.type,
    title: whole.title,
    sample,
    title_key: sortKeyOf(whole, 'title'),
    oldest_key: sortKeyOf(whole, 'oldest'),
    newest_key: sortKeyOf(whole, 'newest'),
    record_json: json(whole),
    ...validityOf(whole),
  });
  const record = place ?? numberOf();
  for (const [kind, value] of facetsOf(whole)) insert('record_facets', { kind, value, sample, record });
  whole.links.forEach((link, seq) => {
    const targets = link.to === 'record' ? [link.id] : [link.ref, ...(link.id === null ? [] : [link.id])];
    for (const target of new Set(targets))
      insert('record_links', { target, record, seq, relation: link.relation });
  });
  insert('record_words', { rowid: record, words: wordsOfRecord(whole).join(' ') });
}
