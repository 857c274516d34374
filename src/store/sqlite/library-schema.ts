import type { SteppedTables } from './prepare.ts';

/**
 * The tables of imported documents. They are not compiled from anything the program has, so a database of an earlier
 * version is brought to this one with all that is in it, step by step, and a later one is refused, never dropped.
 */

/** Each step once, in order. A step that was published is never changed; the next change is another step. */
const STEPS: readonly string[] = [
  `
CREATE TABLE library_corpora (
  corpus TEXT PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL, languages_json TEXT NOT NULL
) STRICT;
CREATE TABLE library_documents (
  document INTEGER PRIMARY KEY, corpus TEXT NOT NULL REFERENCES library_corpora, symbol TEXT NOT NULL, body TEXT NOT NULL,
  date TEXT, titles_json TEXT NOT NULL, metadata_json TEXT NOT NULL, rows_json TEXT NOT NULL, findings_json TEXT NOT NULL,
  UNIQUE (corpus, symbol)
) STRICT;
CREATE INDEX library_documents_by_symbol ON library_documents (symbol);
CREATE TABLE library_versions (
  document INTEGER NOT NULL REFERENCES library_documents, language TEXT NOT NULL, title TEXT NOT NULL, file TEXT NOT NULL,
  provisions_json TEXT NOT NULL, notes_json TEXT NOT NULL,
  PRIMARY KEY (document, language)
) STRICT;
CREATE TABLE library_headings (
  document INTEGER NOT NULL REFERENCES library_documents, kind TEXT NOT NULL, value TEXT NOT NULL, title TEXT,
  PRIMARY KEY (document, kind, value)
) STRICT;
CREATE INDEX library_headings_by_value ON library_headings (kind, value, document);
CREATE TABLE library_citations (
  document INTEGER NOT NULL REFERENCES library_documents, seq INTEGER NOT NULL, provision TEXT NOT NULL, target TEXT NOT NULL,
  PRIMARY KEY (document, seq)
) STRICT;
CREATE INDEX library_citations_by_target ON library_citations (target, document);
CREATE TABLE library_files (
  corpus TEXT NOT NULL REFERENCES library_corpora, file TEXT NOT NULL, hash TEXT NOT NULL, symbols_json TEXT NOT NULL,
  findings_json TEXT NOT NULL,
  PRIMARY KEY (corpus, file)
) STRICT;
`,
];

export const LIBRARY_TABLES: SteppedTables = {
  key: 'library_version',
  what: 'imported documents',
  steps: STEPS,
};
