import type { LinkDecision } from '../../record/index.ts';
import {
  type ComparedWith,
  type DecisionFilter,
  isOpen,
  type LinkSuggestion,
  latestDecisions,
  openSuggestions,
  type RecordSuggestions,
  type SuggestedOptions,
  type SuggestedRecord,
} from '../suggested-links.ts';
import type { Database } from './database.ts';
import { inserter, json } from './insert.ts';
import { parsed, type RecordRow, readRecord } from './records-read.ts';

/** Suggested links from both ends, and what was decided on them. */
interface DecisionRow {
  readonly decision_json: string;
}

const decisionOf = ({ decision_json }: DecisionRow): LinkDecision =>
  JSON.parse(decision_json) as LinkDecision;

export function readDecisions(
  db: Database,
  { records, targets }: DecisionFilter = {},
): readonly LinkDecision[] {
  const where = [
    ...(records ? ['record IN (SELECT value FROM json_each(?))'] : []),
    ...(targets ? ['target IN (SELECT value FROM json_each(?))'] : []),
  ];
  const rows = db
    .prepare<string[], DecisionRow>(
      `SELECT decision_json FROM link_decisions${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''} ORDER BY batch, seq`,
    )
    .all(...[records, targets].flatMap((list) => (list ? [json(list)] : [])));
  return latestDecisions(rows.map(decisionOf));
}

export const readDecisionsOf = (db: Database, batch: number): readonly LinkDecision[] =>
  db
    .prepare<[number], DecisionRow>('SELECT decision_json FROM link_decisions WHERE batch = ? ORDER BY seq')
    .all(batch)
    .map(decisionOf);

/** The decision on the same link that counted before a batch; that of now without one. */
export function readDecisionBefore(
  db: Database,
  { record, kind, target }: LinkDecision,
  batch = Number.MAX_SAFE_INTEGER,
): LinkDecision | undefined {
  const row = db
    .prepare<[string, string, string, number], DecisionRow>(
      'SELECT decision_json FROM link_decisions WHERE record = ? AND kind = ? AND target = ? AND batch < ? ORDER BY batch DESC LIMIT 1',
    )
    .get(record, kind, target, batch);
  return row && decisionOf(row);
}

interface SuggestionRow extends Omit<LinkSuggestion, 'words'> {
  readonly words_json: string;
}

const suggestionOf = ({ words_json, ...row }: SuggestionRow): LinkSuggestion => ({
  ...row,
  words: JSON.parse(words_json) as readonly string[],
});

export function readSuggestions(db: Database, id: string): readonly LinkSuggestion[] {
  const record = readRecord(db, id);
  if (!record) return [];
  const rows = db
    .prepare<[string], SuggestionRow>(
      'SELECT s.kind, s.target, s.label, s.score, s.words_json FROM link_suggestions s JOIN records r USING (record) WHERE r.id = ?',
    )
    .all(id);
  return openSuggestions(record, rows.map(suggestionOf), readDecisions(db, { records: [id] }));
}

interface SuggestedRow extends SuggestionRow, RecordRow {}

export function readSuggestedRecords(
  db: Database,
  targets: readonly string[],
  { samples = false, limit = Number.MAX_SAFE_INTEGER }: SuggestedOptions,
): readonly SuggestedRecord[] {
  const decided = readDecisions(db, { targets });
  const rows = db
    .prepare<[string], SuggestedRow>(
      `SELECT s.kind, s.target, s.label, s.score, s.words_json, r.record_json FROM link_suggestions s JOIN records r USING (record) WHERE s.target IN (SELECT value FROM json_each(?))${samples ? '' : ' AND r.sample = 0'} ORDER BY s.score DESC, r.title_key, r.id`,
    )
    .iterate(json(targets));
  const found: SuggestedRecord[] = [];
  for (const { record_json, ...row } of rows) {
    const record = parsed(record_json);
    const suggestion = suggestionOf(row);
    if (!isOpen(record, suggestion, decided)) continue;
    const { id, type, title, date } = record;
    found.push({ ...suggestion, id, type, title, date });
    if (found.length >= limit) break;
  }
  return found;
}

export const readNotCompared = (db: Database, corpus: string, stamp: string, limit: number) =>
  db
    .prepare<[string, string, number], RecordRow>(
      'SELECT record_json FROM records r WHERE NOT EXISTS (SELECT 1 FROM records_compared c WHERE c.record = r.record AND c.corpus = ? AND c.stamp = ?) ORDER BY id LIMIT ?',
    )
    .all(corpus, stamp, limit)
    .map((row) => parsed(row.record_json));

/** The caller holds the transaction. Records that are not here any more are passed over. */
export function writeSuggestions(
  db: Database,
  { corpus, stamp }: ComparedWith,
  all: readonly RecordSuggestions[],
): void {
  const find = db.prepare<[string], { record: number }>('SELECT record FROM records WHERE id = ?');
  const clear = [
    'DELETE FROM link_suggestions WHERE record = ? AND corpus = ?',
    'DELETE FROM records_compared WHERE record = ? AND corpus = ?',
  ].map((sql) => db.prepare<[number, string]>(sql));
  const insert = inserter(db);
  for (const { record: id, suggestions } of all) {
    const record = find.get(id)?.record;
    if (record === undefined) continue;
    for (const deletion of clear) deletion.run(record, corpus);
    insert('records_compared', { record, corpus, stamp });
    for (const { kind, target, label, score, words } of suggestions)
      insert('link_suggestions', { record, kind, target, label, corpus, score, words_json: json(words) });
  }
}
