// SQLite FTS5 with the porter stemmer over unicode61, through better-sqlite3, as an application would use it: columns
// weighted as ours, bm25, implicit AND. Facets are counted by joining the matches with a table of columns.
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

const fileIn = (folder) => join(folder, 'fts5.db');
const FACETS = ['corpus', 'body', 'year', 'meeting', 'kind', 'force'];

export function build(folder, documents) {
  rmSync(fileIn(folder), { force: true });
  const db = new Database(fileIn(folder));
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.exec(`CREATE VIRTUAL TABLE texts USING fts5(text, title, topics, notes, content='', tokenize='porter unicode61 remove_diacritics 2');
    CREATE TABLE documents (id INTEGER PRIMARY KEY, ${FACETS.map((f) => `${f} TEXT`).join(', ')});
    CREATE TABLE topics (document INTEGER, topic TEXT);
    CREATE TABLE addressees (document INTEGER, addressee TEXT);`);
  const text = db.prepare('INSERT INTO texts (rowid, text, title, topics, notes) VALUES (?, ?, ?, ?, ?)');
  const row = db.prepare(`INSERT INTO documents VALUES (?, ${FACETS.map(() => '?').join(', ')})`);
  const topic = db.prepare('INSERT INTO topics VALUES (?, ?)');
  const addressee = db.prepare('INSERT INTO addressees VALUES (?, ?)');
  db.transaction(() => {
    let id = 0;
    for (const { fields, facets } of documents) {
      id++;
      text.run(id, fields.text ?? '', fields.title ?? '', fields.topics ?? '', fields.notes ?? '');
      row.run(id, ...FACETS.map((f) => facets[f]?.[0] ?? ''));
      for (const value of facets.topic ?? []) topic.run(id, value);
      for (const value of facets.addressee ?? []) addressee.run(id, value);
    }
  })();
  db.exec(`INSERT INTO texts(texts) VALUES ('optimize');
    CREATE INDEX topics_by_document ON topics (document); CREATE INDEX addressees_by_document ON addressees (document);`);
  db.close();
}

export function size(folder) {
  const db = new Database(fileIn(folder), { readonly: true });
  const fts = db.prepare('SELECT sum(length(block)) AS bytes FROM texts_data').get().bytes;
  const docsize = db.prepare('SELECT sum(length(sz)) + 5 * count(*) AS bytes FROM texts_docsize').get().bytes;
  db.close();
  return { whole: statSync(fileIn(folder)).size, withoutTexts: fts + docsize };
}

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

export function open(folder) {
  const db = new Database(fileIn(folder), { readonly: true });
  db.pragma('cache_size = -200000');
  db.pragma('mmap_size = 2000000000');
  const match = ({ kind, words }) =>
    kind === 'phrase'
      ? quoted(words.join(' '))
      : kind === 'prefix'
        ? `${quoted(words[0])}*`
        : words.map(quoted).join(' ');
  const statements = new Map();
  const prepare = (sql) => {
    const known = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  return {
    search(query, facets) {
      const filters = Object.entries(query.filter ?? {});
      const where = filters.map(([f]) => ` AND ${f} = ?`).join('');
      const from = filters.length > 0 ? 'texts JOIN documents ON documents.id = texts.rowid' : 'texts';
      const values = [match(query), ...filters.map(([, v]) => v)];
      const hits = prepare(
        `SELECT texts.rowid FROM ${from} WHERE texts MATCH ?${where} ORDER BY bm25(texts, 2, 1, 2, 1) LIMIT 10`,
      ).all(values);
      if (!facets) return { total: -1, hits: hits.length };
      const matches = `WITH m AS MATERIALIZED (SELECT texts.rowid AS id FROM ${from} WHERE texts MATCH ?${where})`;
      const counts = prepare(
        `${matches} SELECT ${FACETS.join(', ')}, count(*) AS n FROM m JOIN documents USING (id) GROUP BY ${FACETS.join(', ')}`,
      ).all(values);
      prepare(
        `${matches} SELECT topic, count(*) FROM m JOIN topics ON topics.document = m.id GROUP BY topic`,
      ).all(values);
      prepare(
        `${matches} SELECT addressee, count(*) FROM m JOIN addressees ON addressees.document = m.id GROUP BY addressee`,
      ).all(values);
      return { total: counts.reduce((sum, { n }) => sum + n, 0), hits: hits.length };
    },
    close: () => db.close(),
  };
}
