/**
 * The tables of compiled corpora. Each build of a corpus is rows of its own, so that a reader who opened the build
 * before keeps it; a build is documents (editions and reports); a document has provisions, headings and findings, each
 * numbered by `seq` in reading order. Nothing but `seq` is trusted to be unique inside a document: a damaged source
 * may well yield two paragraphs III.7, and both are kept.
 *
 * Columns ending in `_json` hold small arrays that are only ever read whole. NULL stands for what is absent.
 */

/**
 * Raised with every change below; tables of another version are dropped and compiled anew, never migrated: the sources
 * are the truth. Imported documents have tables and a version of their own (`library-schema.ts`).
 */
export const SCHEMA_VERSION = 4;

/** Children before what they hang from: the order in which rows can be deleted. */
export const TABLES_BY_DOCUMENT = [
  'footnotes',
  'locators',
  'entries',
  'provisions',
  'topics',
  'concordance',
  'mentions',
  'findings',
  'headings',
  'instruments',
  'silent_meetings',
  'edition_documents',
  'sections',
  'parts',
  'reports',
  'editions',
] as const;
export const TABLES_BY_BUILD = ['documents', 'bodies', 'sources', 'coverage', 'builds'] as const;
/** Tables of earlier versions that have no successor. */
export const FORMER_TABLES = ['corpus'] as const;

/** What is known of the database itself. */
export const META = 'CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT';

export const SCHEMA = `
CREATE TABLE builds (
  build INTEGER PRIMARY KEY, corpus TEXT NOT NULL, title TEXT NOT NULL, fingerprint TEXT NOT NULL
) STRICT;
CREATE INDEX builds_by_corpus ON builds (corpus, build);
CREATE TABLE bodies (
  build INTEGER NOT NULL REFERENCES builds, seq INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, short_name TEXT NOT NULL,
  PRIMARY KEY (build, seq)
) STRICT;

CREATE TABLE documents (
  document INTEGER PRIMARY KEY, build INTEGER NOT NULL REFERENCES builds, kind TEXT NOT NULL CHECK (kind IN ('edition', 'report')), id TEXT NOT NULL, title TEXT NOT NULL
) STRICT;
CREATE INDEX documents_by_build ON documents (build, document);
CREATE TABLE editions (
  document INTEGER PRIMARY KEY REFERENCES documents, build INTEGER NOT NULL REFERENCES builds, id TEXT NOT NULL,
  year INTEGER NOT NULL, language TEXT NOT NULL,
  UNIQUE (build, id)
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
CREATE TABLE edition_documents (
  document INTEGER NOT NULL REFERENCES documents, seq INTEGER NOT NULL, file TEXT NOT NULL, title TEXT NOT NULL,
  symbol TEXT, date TEXT, role TEXT NOT NULL, matter_json TEXT NOT NULL,
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
  build INTEGER NOT NULL REFERENCES builds, seq INTEGER NOT NULL, file TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL,
  line_starts_json TEXT NOT NULL,
  PRIMARY KEY (build, seq), UNIQUE (build, file)
) STRICT;
CREATE TABLE coverage (
  build INTEGER NOT NULL REFERENCES builds, seq INTEGER NOT NULL, file TEXT NOT NULL, characters INTEGER NOT NULL, kept INTEGER NOT NULL, kept_as_json TEXT NOT NULL,
  ignored_json TEXT NOT NULL, unaccounted INTEGER NOT NULL, gaps_json TEXT NOT NULL, overlaps_json TEXT NOT NULL,
  PRIMARY KEY (build, seq)
) STRICT;
`;
