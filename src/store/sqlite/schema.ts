/**
 * The tables. A corpus is documents (editions and reports); a document has provisions, headings and findings, each
 * numbered by `seq` in reading order. Nothing but `seq` is trusted to be unique inside a document: a damaged source
 * may well yield two paragraphs III.7, and both are kept.
 *
 * Columns ending in `_json` hold small arrays that are only ever read whole. NULL stands for what is absent.
 */

/** Raised with every change below; a database of another version is compiled anew, never migrated: the sources are the truth. */
export const SCHEMA_VERSION = 2;

export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE corpus (id TEXT NOT NULL, title TEXT NOT NULL) STRICT;
CREATE TABLE bodies (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, short_name TEXT NOT NULL) STRICT;

CREATE TABLE documents (
  document INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('edition', 'report')), id TEXT NOT NULL, title TEXT NOT NULL
) STRICT;
CREATE TABLE editions (
  document INTEGER PRIMARY KEY REFERENCES documents, id TEXT NOT NULL UNIQUE, year INTEGER NOT NULL, language TEXT NOT NULL
) STRICT;
CREATE TABLE reports (document INTEGER PRIMARY KEY REFERENCES documents, symbol TEXT, date TEXT) STRICT;

CREATE TABLE parts (
  document INTEGER NOT NULL REFERENCES documents, seq INTEGER NOT NULL, key TEXT NOT NULL, heading TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (document, seq)
) STRICT;
CREATE TABLE sections (
  document INTEGER NOT NULL REFERENCES documents, seq INTEGER NOT NULL, part TEXT NOT NULL, numeral TEXT NOT NULL,
  heading TEXT NOT NULL, meeting TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, number INTEGER NOT NULL, place TEXT,
  date_from TEXT NOT NULL, date_to TEXT NOT NULL, report TEXT NOT NULL, numbers TEXT NOT NULL, instruments_json TEXT NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (document, seq)
) STRICT;
CREATE TABLE silent_meetings (
  document INTEGER NOT NULL REFERENCES documents, seq INTEGER NOT NULL, body TEXT NOT NULL, name TEXT NOT NULL,
  number INTEGER NOT NULL, date_from TEXT NOT NULL, date_to TEXT NOT NULL,
  PRIMARY KEY (document, seq)
) STRICT;
CREATE TABLE instruments (
  document INTEGER NOT NULL REFERENCES documents, seq INTEGER NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, number TEXT,
  title TEXT NOT NULL, part TEXT NOT NULL, section TEXT NOT NULL, meeting TEXT NOT NULL, provisions_json TEXT NOT NULL,
  PRIMARY KEY (document, seq)
) STRICT;

CREATE TABLE provisions (
  document INTEGER NOT NULL REFERENCES documents, seq INTEGER NOT NULL, id TEXT NOT NULL, ref TEXT NOT NULL, part TEXT NOT NULL,
  section TEXT NOT NULL, path_json TEXT NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, text TEXT NOT NULL,
  marks_json TEXT NOT NULL, instrument TEXT NOT NULL, parent TEXT, children_json TEXT NOT NULL,
  file TEXT NOT NULL, line INTEGER NOT NULL, spans_json TEXT NOT NULL,
  PRIMARY KEY (document, seq)
) STRICT;
CREATE INDEX provisions_by_ref ON provisions (ref, document);
CREATE INDEX provisions_by_id ON provisions (id, document);
CREATE TABLE footnotes (
  document INTEGER NOT NULL, provision INTEGER NOT NULL, seq INTEGER NOT NULL, marker TEXT NOT NULL, text TEXT NOT NULL,
  at INTEGER NOT NULL, marks_json TEXT NOT NULL, line INTEGER NOT NULL,
  PRIMARY KEY (document, provision, seq), FOREIGN KEY (document, provision) REFERENCES provisions
) STRICT;
CREATE TABLE locators (
  document INTEGER NOT NULL, provision INTEGER NOT NULL, seq INTEGER NOT NULL, symbol TEXT NOT NULL, kind TEXT NOT NULL,
  value TEXT NOT NULL, instrument TEXT,
  PRIMARY KEY (document, provision, seq), FOREIGN KEY (document, provision) REFERENCES provisions
) STRICT;
CREATE INDEX locators_by_place ON locators (symbol, value);

CREATE TABLE topics (
  document INTEGER NOT NULL REFERENCES documents, seq INTEGER NOT NULL, id TEXT NOT NULL, concept TEXT NOT NULL,
  label TEXT NOT NULL, broader TEXT, line INTEGER NOT NULL,
  PRIMARY KEY (document, seq)
) STRICT;
CREATE TABLE entries (
  document INTEGER NOT NULL, topic INTEGER NOT NULL, seq INTEGER NOT NULL, ref TEXT, published TEXT NOT NULL,
  status TEXT NOT NULL, part TEXT NOT NULL, section TEXT NOT NULL, symbol TEXT, locator TEXT, instrument TEXT, line INTEGER NOT NULL,
  PRIMARY KEY (document, topic, seq), FOREIGN KEY (document, topic) REFERENCES topics
) STRICT;
CREATE INDEX entries_by_ref ON entries (ref, document);

CREATE TABLE concordance (
  document INTEGER NOT NULL REFERENCES documents, seq INTEGER NOT NULL, ref TEXT NOT NULL, symbol TEXT NOT NULL,
  kind TEXT NOT NULL, value TEXT NOT NULL, instrument TEXT, derived_from TEXT NOT NULL, support INTEGER NOT NULL,
  PRIMARY KEY (document, seq)
) STRICT;
CREATE TABLE mentions (
  document INTEGER NOT NULL REFERENCES documents, seq INTEGER NOT NULL, from_ref TEXT NOT NULL, text TEXT NOT NULL,
  start INTEGER NOT NULL, end INTEGER NOT NULL, status TEXT NOT NULL, refs_json TEXT NOT NULL, reason TEXT,
  instrument TEXT,
  PRIMARY KEY (document, seq)
) STRICT;
CREATE TABLE findings (
  document INTEGER NOT NULL REFERENCES documents, seq INTEGER NOT NULL, code TEXT NOT NULL, severity TEXT NOT NULL,
  message TEXT NOT NULL, source TEXT NOT NULL, line INTEGER, edition TEXT, topic TEXT, published TEXT, expected TEXT,
  refs_json TEXT NOT NULL, evidence_json TEXT NOT NULL,
  PRIMARY KEY (document, seq)
) STRICT;
CREATE TABLE headings (
  document INTEGER NOT NULL REFERENCES documents, seq INTEGER NOT NULL, level INTEGER NOT NULL, label TEXT NOT NULL,
  text TEXT NOT NULL, line INTEGER NOT NULL,
  PRIMARY KEY (document, seq)
) STRICT;

CREATE TABLE sources (
  seq INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, title TEXT NOT NULL, text TEXT NOT NULL, line_starts_json TEXT NOT NULL
) STRICT;
CREATE TABLE coverage (
  seq INTEGER PRIMARY KEY, file TEXT NOT NULL, characters INTEGER NOT NULL, kept INTEGER NOT NULL, kept_as_json TEXT NOT NULL,
  ignored_json TEXT NOT NULL, unaccounted INTEGER NOT NULL, gaps_json TEXT NOT NULL, overlaps_json TEXT NOT NULL
) STRICT;
`;
