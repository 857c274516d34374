import type { KnowledgeRecord } from '../../record/index.ts';
import { searchedWords } from '../../text/index.ts';
import { cursorOf, demandsOf, readCursor } from '../record-index.ts';
import type {
  BatchSummary,
  FacetCount,
  FacetKind,
  IncomingLink,
  RecordChange,
  RecordFacets,
  RecordFilter,
  RecordPage,
  RecordQuery,
  RecordSort,
} from '../records.ts';
import type { Database } from './database.ts';

/** Records by id, by what they have in common, by what they link to; batches and their changes. */
export interface RecordRow {
  readonly record_json: string;
}

export const parsed = (text: string): KnowledgeRecord => JSON.parse(text) as KnowledgeRecord;

export function readRecord(db: Database, id: string): KnowledgeRecord | undefined {
  const row = db.prepare<[string], RecordRow>('SELECT record_json FROM records WHERE id = ?').get(id);
  return row && parsed(row.record_json);
}

interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** What records must be, `record` being the number of one; the filter of one kind may be left out. */
function conditionOf(filter: RecordFilter, without?: FacetKind): Condition | undefined {
  const sql: string[] = [];
  const values: (string | number)[] = [];
  const samples = filter.samples === true ? '(0, 1)' : '(0)';
  for (const [kind, wanted] of demandsOf(filter)) {
    if (kind === without) continue;
    const places = wanted.map(() => '?').join(', ');
    sql.push(
      `record IN (SELECT record FROM record_facets WHERE kind = ? AND value IN (${places}) AND sample IN ${samples})`,
    );
    values.push(kind, ...wanted);
  }
  if (filter.inForce !== undefined) {
    sql.push('record IN (SELECT record FROM records WHERE in_force <= ? AND (ended IS NULL OR ended > ?))');
    values.push(filter.inForce, filter.inForce);
  }
  const words = searchedWords(filter.words ?? '');
  if (words.length > 0) {
    sql.push('record IN (SELECT rowid FROM record_words WHERE record_words MATCH ?)');
    values.push(words.map((word) => `"${word}"*`).join(' AND '));
  }
  return sql.length > 0 ? { sql: sql.join(' AND '), values } : undefined;
}

const ORDERS: Readonly<
  Record<RecordSort, { readonly column: string; readonly order: string; readonly after: string }>
> = {
  title: { column: 'title_key', order: 'title_key, id', after: '(title_key, id) > (?, ?)' },
  oldest: { column: 'oldest_key', order: 'oldest_key, id', after: '(oldest_key, id) > (?, ?)' },
  newest: {
    column: 'newest_key',
    order: 'newest_key DESC, id',
    after: '(newest_key < ? OR (newest_key = ? AND id > ?))',
  },
  // A record keeps its number when it is changed.
  added: {
    column: "printf('%015d', record)",
    order: 'record DESC',
    after: '(record < CAST(? AS INTEGER) AND ? IS NOT NULL)',
  },
};

export function readRecords(
  db: Database,
  { limit, cursor, from: skipped = 0, sort = 'title', ...filter }: RecordQuery,
): RecordPage {
  const condition = conditionOf(filter);
  const where = [...(filter.samples === true ? [] : ['sample = 0']), ...(condition ? [condition.sql] : [])];
  const values = condition?.values ?? [];
  const total =
    db
      .prepare<(string | number)[], { n: number }>(
        `SELECT count(*) AS n FROM records${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''}`,
      )
      .get(...values)?.n ?? 0;
  const { column, order, after } = ORDERS[sort];
  const position = readCursor(sort, cursor);
  const from = position
    ? sort === 'newest'
      ? [position.key, position.key, position.id]
      : [position.key, position.id]
    : [];
  const all = [...where, ...(position ? [after] : [])];
  const rows = db
    .prepare<(string | number)[], RecordRow & { readonly id: string; readonly key: string }>(
      `SELECT id, ${column} AS key, record_json FROM records${all.length > 0 ? ` WHERE ${all.join(' AND ')}` : ''} ORDER BY ${order} LIMIT ? OFFSET ?`,
    )
    .all(...values, ...from, limit + 1, position ? 0 : skipped);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = last !== undefined && rows.length > limit;
  return {
    total,
    records: page.map((row) => parsed(row.record_json)),
    next: more ? cursorOf(sort, last) : null,
  };
}

export function countRecordFacets(
  db: Database,
  filter: RecordFilter,
  kinds: readonly FacetKind[],
): RecordFacets {
  const samples = filter.samples === true ? '(0, 1)' : '(0)';
  return Object.fromEntries(
    kinds.map((kind) => {
      const condition = conditionOf(filter, kind);
      const rows = db
        .prepare<(string | number)[], FacetCount>(
          `SELECT value, count(*) AS count FROM record_facets${condition ? ' INDEXED BY record_facets_by_record' : ''} WHERE kind = ? AND sample IN ${samples}${condition ? ` AND ${condition.sql}` : ''} GROUP BY value ORDER BY count DESC, value`,
        )
        .all(kind, ...(condition?.values ?? []));
      return [kind, rows];
    }),
  );
}

export function readLinksTo(
  db: Database,
  targets: readonly string[],
  samples: boolean,
): readonly IncomingLink[] {
  // Its id and its reference may both name one provision: the link counts once.
  return db
    .prepare<[string], IncomingLink>(
      `SELECT r.id, r.type, r.title, min(l.target) AS target, l.relation FROM record_links l JOIN records r USING (record) WHERE l.target IN (SELECT value FROM json_each(?))${samples ? '' : ' AND r.sample = 0'} GROUP BY l.record, l.seq ORDER BY r.title_key, r.id, l.seq`,
    )
    .all(JSON.stringify(targets));
}

interface BatchRow extends Omit<BatchSummary, 'undoneBy'> {
  readonly undone_by: number | null;
}

const summaryOf = ({ undone_by, ...row }: BatchRow): BatchSummary => ({ ...row, undoneBy: undone_by });

export const readBatches = (db: Database): readonly BatchSummary[] =>
  db.prepare<[], BatchRow>('SELECT * FROM record_batches ORDER BY batch DESC').all().map(summaryOf);

export function readBatch(db: Database, batch: number): BatchSummary | undefined {
  const row = db.prepare<[number], BatchRow>('SELECT * FROM record_batches WHERE batch = ?').get(batch);
  return row && summaryOf(row);
}

interface ChangeRow extends Omit<RecordChange, 'before' | 'after'> {
  readonly before_json: string | null;
  readonly after_json: string | null;
}

/** `column` is `batch` or `id` of a change. */
export const readChanges = (
  db: Database,
  column: 'batch' | 'id',
  value: string | number,
): readonly RecordChange[] =>
  db
    .prepare<[string | number], ChangeRow>(
      `SELECT c.batch, b.at, b.who, b.what, c.id, c.before_json, c.after_json FROM record_changes c JOIN record_batches b USING (batch) WHERE c.${column} = ? ORDER BY c.batch, c.seq`,
    )
    .all(value)
    .map(({ before_json, after_json, ...change }) => ({
      ...change,
      before: before_json === null ? null : parsed(before_json),
      after: after_json === null ? null : parsed(after_json),
    }));
