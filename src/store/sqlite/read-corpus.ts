import type {
  Body,
  ConcordanceRow,
  Edition,
  EditionDocument,
  IndexEntry,
  Instrument,
  Mention,
  OutlineHeading,
  Part,
  ReportDocument,
  Section,
  SilentMeeting,
  Topic,
} from '../../instrument/index.ts';
import type { CorpusSummary, EditionSummary } from '../port.ts';
import type { Database } from './database.ts';
import { readOrigins } from './kept-editions.ts';
import { readFindings, readProvisions } from './read-provisions.ts';
import { groupBy, list, present, rowsOf } from './rows.ts';

interface SectionRow extends Omit<Section, 'from' | 'to' | 'instruments'> {
  readonly date_from: string;
  readonly date_to: string;
  readonly instruments_json: string;
}
type InstrumentRow = Omit<Instrument, 'provisions'> & { readonly provisions_json: string };
type SilentRow = Omit<SilentMeeting, 'from' | 'to'> & {
  readonly date_from: string;
  readonly date_to: string;
};
type DocumentRow = Omit<EditionDocument, 'matter'> & { readonly matter_json: string };
type TopicRow = Omit<Topic, 'entries'> & { readonly seq: number };
type EntryRow = IndexEntry & { readonly topic: number };
type ConcordanceDbRow = Omit<ConcordanceRow, 'derivedFrom'> & {
  readonly derived_from: ConcordanceRow['derivedFrom'];
};
type MentionRow = Omit<Mention, 'from' | 'refs'> & { readonly from_ref: string; readonly refs_json: string };

/** One edition, whole; undefined when the build has none of that id. */
export function readEdition(db: Database, build: number, id: string): Edition | undefined {
  const row = db
    .prepare<
      [number, string],
      { document: number; id: string; title: string; year: number; language: string }
    >(
      'SELECT d.document, d.id, d.title, e.year, e.language FROM editions e JOIN documents d USING (document) WHERE e.build = ? AND e.id = ?',
    )
    .get(build, id);
  if (row === undefined) return undefined;
  const { document, ...edition } = row;
  return {
    ...edition,
    parts: rowsOf<Part>(db, 'parts', document).map(({ key, heading, body }) => ({ key, heading, body })),
    sections: rowsOf<SectionRow>(db, 'sections', document).map(readSection),
    instruments: rowsOf<InstrumentRow>(db, 'instruments', document).map(
      ({ key, kind, number, title, part, section, meeting, provisions_json }) => ({
        ...{ key, kind, number, title, part, section, meeting },
        provisions: list(provisions_json),
      }),
    ),
    provisions: readProvisions(db, document),
    topics: readTopics(db, document),
    concordance: rowsOf<ConcordanceDbRow>(db, 'concordance', document).map(
      ({ ref, symbol, kind, value, instrument, derived_from, support }) => ({
        ...{ ref, symbol, kind, value, instrument, support },
        derivedFrom: derived_from,
      }),
    ),
    mentions: rowsOf<MentionRow>(db, 'mentions', document).map(
      ({ from_ref, text, start, end, status, refs_json, reason, instrument }) => ({
        ...{ from: from_ref, text, start, end, status, reason },
        refs: list(refs_json),
        ...present('instrument', instrument),
      }),
    ),
    findings: readFindings(db, document),
    silent: rowsOf<SilentRow>(db, 'silent_meetings', document).map(
      ({ body, name, number, date_from, date_to }) => ({
        ...{ body, name, number },
        from: date_from,
        to: date_to,
      }),
    ),
    documents: rowsOf<DocumentRow>(db, 'edition_documents', document).map(
      ({ file, title, symbol, date, role, matter_json }) => ({
        ...{ file, title, symbol, date, role },
        matter: list(matter_json),
      }),
    ),
  };
}

function readSection(row: SectionRow): Section {
  const { part, numeral, heading, meeting, name, body, number, place, report, numbers, line } = row;
  return {
    ...{ part, numeral, heading, meeting, name, body, number, place, report, numbers, line },
    from: row.date_from,
    to: row.date_to,
    instruments: list(row.instruments_json),
  };
}

function readTopics(db: Database, document: number): readonly Topic[] {
  const entries = groupBy(rowsOf<EntryRow>(db, 'entries', document), (row) => row.topic);
  return rowsOf<TopicRow>(db, 'topics', document).map(({ seq, id, concept, label, broader, line }) => ({
    ...{ id, concept, label, broader, line },
    entries: (entries.get(seq) ?? []).map((entry) => {
      const { ref, published, status, part, section, symbol, locator, instrument } = entry;
      return { ref, published, status, part, section, symbol, locator, instrument, line: entry.line };
    }),
  }));
}

/** Documents that belong to no edition, in the order of the corpus. */
export function readReports(db: Database, build: number): readonly ReportDocument[] {
  const rows = db
    .prepare<
      [number],
      Pick<ReportDocument, 'id' | 'title' | 'symbol' | 'date'> & { readonly document: number }
    >(
      'SELECT d.document, d.id, d.title, r.symbol, r.date FROM reports r JOIN documents d USING (document) WHERE d.build = ? ORDER BY d.document',
    )
    .all(build);
  return rows.map(({ document, id, title, symbol, date }) => ({
    ...{ id, title, symbol, date },
    headings: rowsOf<OutlineHeading>(db, 'headings', document).map(({ level, label, text, line }) => ({
      level,
      label,
      text,
      line,
    })),
    paragraphs: readProvisions(db, document),
    findings: readFindings(db, document),
  }));
}

/** The newest build of each corpus, in the order of their ids. */
export const readBuilds = (db: Database): readonly { readonly corpus: string; readonly build: number }[] =>
  db
    .prepare<[], { corpus: string; build: number }>(
      'SELECT corpus, max(build) AS build FROM builds GROUP BY corpus ORDER BY corpus',
    )
    .all();

/** What the corpus is and holds, without reading any edition. */
export function readSummary(db: Database, build: number): CorpusSummary {
  const corpus = db
    .prepare<[number], { id: string; title: string; fingerprint: string }>(
      'SELECT corpus AS id, title, fingerprint FROM builds WHERE build = ?',
    )
    .get(build);
  const origins = readOrigins(db, corpus?.id ?? '');
  return {
    id: corpus?.id ?? '',
    title: corpus?.title ?? '',
    bodies: db
      .prepare<[number], Body>(
        'SELECT id, name, short_name AS shortName FROM bodies WHERE build = ? ORDER BY seq',
      )
      .all(build),
    editions: db
      .prepare<[number], EditionSummary>(
        'SELECT d.id, d.title, e.year FROM editions e JOIN documents d USING (document) WHERE e.build = ? ORDER BY d.document',
      )
      .all(build)
      .map((edition) => ({ ...edition, ...present('imported', origins.get(edition.id) ?? null) })),
    fingerprint: corpus?.fingerprint ?? '',
  };
}
