import type { SteppedTables } from './prepare.ts';

/**
 * The tables of knowledge records. A record is one JSON value, always read whole; what is asked across records has rows
 * and indexes. Changes are kept for good. A step that was published is never changed; the next change is another step.
 */
const STEPS: readonly string[] = [
  `
CREATE TABLE records (
  record INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, title TEXT NOT NULL, sample INTEGER NOT NULL,
  title_key TEXT NOT NULL, oldest_key TEXT NOT NULL, newest_key TEXT NOT NULL, record_json TEXT NOT NULL
) STRICT;
CREATE INDEX records_by_title ON records (title_key, id);
CREATE INDEX records_by_oldest ON records (oldest_key, id);
CREATE INDEX records_by_newest ON records (newest_key DESC, id);
CREATE TABLE record_facets (
  kind TEXT NOT NULL, value TEXT NOT NULL, sample INTEGER NOT NULL, record INTEGER NOT NULL,
  PRIMARY KEY (kind, value, sample, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_facets_by_record ON record_facets (record, kind, value);
CREATE TABLE record_links (
  target TEXT NOT NULL, record INTEGER NOT NULL, seq INTEGER NOT NULL, relation TEXT NOT NULL,
  PRIMARY KEY (target, record, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_links_by_record ON record_links (record);
CREATE VIRTUAL TABLE record_words USING fts5(
  words, content='', contentless_delete=1, detail=none, prefix='2 3', tokenize='unicode61 remove_diacritics 0'
);
CREATE TABLE record_batches (
  batch INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, added INTEGER NOT NULL,
  changed INTEGER NOT NULL, removed INTEGER NOT NULL, undoes INTEGER, undone_by INTEGER
) STRICT;
CREATE TABLE record_changes (
  batch INTEGER NOT NULL REFERENCES record_batches, seq INTEGER NOT NULL, id TEXT NOT NULL, before_json TEXT,
  after_json TEXT,
  PRIMARY KEY (batch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_changes_by_id ON record_changes (id, batch);
CREATE TABLE record_mappings (header TEXT PRIMARY KEY, mapping_json TEXT NOT NULL) STRICT;
`,
  // Records are found by their kind, those too that were put in before.
  `
INSERT OR IGNORE INTO record_facets
  SELECT 'kind', coalesce(record_json ->> '$.kind', record_json ->> '$.csl.type'), sample, record FROM records
    WHERE coalesce(record_json ->> '$.kind', record_json ->> '$.csl.type') IS NOT NULL
  UNION ALL
  SELECT 'kind', f.value, sample, record FROM records, json_each(record_json, '$.functions') f WHERE records.type = 'authority';
`,
  // Decisions are kept for good; suggestions, and what they were compared with, can be computed again.
  `
ALTER TABLE record_batches ADD COLUMN decided INTEGER NOT NULL DEFAULT 0;
CREATE TABLE link_decisions (
  record TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, batch INTEGER NOT NULL REFERENCES record_batches,
  seq INTEGER NOT NULL, decision_json TEXT NOT NULL,
  PRIMARY KEY (record, kind, target, batch)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_decisions_by_batch ON link_decisions (batch, seq);
CREATE INDEX link_decisions_by_target ON link_decisions (target);
CREATE TABLE link_suggestions (
  record INTEGER NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, label TEXT NOT NULL, corpus TEXT NOT NULL,
  score REAL NOT NULL, words_json TEXT NOT NULL,
  PRIMARY KEY (record, corpus, kind, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_suggestions_by_target ON link_suggestions (target, score DESC);
CREATE TABLE records_compared (
  record INTEGER NOT NULL, corpus TEXT NOT NULL, stamp TEXT NOT NULL, PRIMARY KEY (record, corpus)
) STRICT, WITHOUT ROWID;
`,
  // The first day a law surely was in force, and the first it may no longer have been.
  `
ALTER TABLE records ADD COLUMN in_force TEXT;
ALTER TABLE records ADD COLUMN ended TEXT;
UPDATE records SET in_force = last_day(record_json ->> '$.inForce'), ended = first_day(record_json ->> '$.repealed')
  WHERE type = 'statute';
CREATE INDEX records_in_force ON records (in_force, ended) WHERE in_force IS NOT NULL;
`,
];

export const RECORD_TABLES: SteppedTables = {
  key: 'records_version',
  what: 'knowledge records',
  steps: STEPS,
};
