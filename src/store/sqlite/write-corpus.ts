import type { Corpus, Edition, ReportDocument, SilentMeeting, Topic } from '../../instrument/index.ts';
import type { Database } from './database.ts';
import { type Insert, inserter, json } from './insert.ts';
import { writeFindings, writeProvisions } from './write-provisions.ts';

/** Adds a build of one corpus to prepared tables; the caller holds the transaction. */
export function writeCorpus(db: Database, corpus: Corpus, fingerprint: string): void {
  const insert = inserter(db);
  const build = following(db, 'builds', 'build');
  const first = following(db, 'documents', 'document');
  insert('builds', { build, corpus: corpus.id, title: corpus.title, fingerprint });
  corpus.bodies.forEach((body, seq) => {
    insert('bodies', { build, seq, id: body.id, name: body.name, short_name: body.shortName });
  });
  corpus.editions.forEach((edition, index) => {
    writeEdition(insert, build, first + index, edition);
  });
  corpus.reports.forEach((report, index) => {
    writeReport(insert, build, first + corpus.editions.length + index, report);
  });
  corpus.coverage.forEach((proof, seq) => {
    insert('coverage', {
      build,
      seq,
      file: proof.file,
      characters: proof.characters,
      kept: proof.kept,
      kept_as_json: json(proof.keptAs),
      ignored_json: json(proof.ignored),
      unaccounted: proof.unaccounted,
      gaps_json: json(proof.gaps),
      overlaps_json: json(proof.overlaps),
    });
  });
  corpus.sources.forEach(({ file, title, text, lineStarts }, seq) => {
    insert('sources', { build, seq, file, title, text, line_starts_json: json(lineStarts) });
  });
}

/** The number after the greatest one given so far. */
const following = (db: Database, table: string, column: string): number =>
  db.prepare<[], { next: number }>(`SELECT coalesce(max(${column}), 0) + 1 AS next FROM ${table}`).get()
    ?.next ?? 1;

function writeEdition(insert: Insert, build: number, document: number, edition: Edition): void {
  insert('documents', { document, build, kind: 'edition', id: edition.id, title: edition.title });
  insert('editions', { document, build, id: edition.id, year: edition.year, language: edition.language });
  edition.parts.forEach(({ key, heading, body }, seq) => {
    insert('parts', { document, seq, key, heading, body });
  });
  edition.sections.forEach(({ from, to, instruments, ...section }, seq) => {
    insert('sections', {
      document,
      seq,
      part: section.part,
      numeral: section.numeral,
      heading: section.heading,
      meeting: section.meeting,
      name: section.name,
      body: section.body,
      number: section.number,
      place: section.place,
      date_from: from,
      date_to: to,
      report: section.report,
      numbers: section.numbers,
      instruments_json: json(instruments),
      line: section.line,
    });
  });
  edition.silent.forEach(({ body, name, number, from, to }: SilentMeeting, seq) => {
    insert('silent_meetings', { document, seq, body, name, number, date_from: from, date_to: to });
  });
  edition.documents.forEach(({ file, title, symbol, date, role, matter }, seq) => {
    insert('edition_documents', {
      document,
      seq,
      file,
      title,
      symbol,
      date,
      role,
      matter_json: json(matter),
    });
  });
  edition.instruments.forEach(({ key, kind, number, title, part, section, meeting, provisions }, seq) => {
    insert('instruments', {
      document,
      seq,
      key,
      kind,
      number,
      title,
      part,
      section,
      meeting,
      provisions_json: json(provisions),
    });
  });
  writeProvisions(insert, document, edition.provisions);
  edition.topics.forEach((topic, seq) => {
    writeTopic(insert, document, seq, topic);
  });
  edition.concordance.forEach(({ ref, symbol, kind, value, instrument, derivedFrom, support }, seq) => {
    insert('concordance', {
      document,
      seq,
      ref,
      symbol,
      kind,
      value,
      instrument,
      derived_from: derivedFrom,
      support,
    });
  });
  edition.mentions.forEach(({ from, text, start, end, status, refs, reason, instrument = null }, seq) => {
    insert('mentions', {
      document,
      seq,
      from_ref: from,
      text,
      start,
      end,
      status,
      refs_json: json(refs),
      reason,
      instrument,
    });
  });
  writeFindings(insert, document, edition.findings);
}

function writeTopic(
  insert: Insert,
  document: number,
  topic: number,
  { id, concept, label, broader, line, entries }: Topic,
): void {
  insert('topics', { document, seq: topic, id, concept, label, broader, line });
  entries.forEach(
    ({ ref, published, status, part, section, symbol, locator, instrument, line: entryLine }, seq) => {
      insert('entries', {
        document,
        topic,
        seq,
        ref,
        published,
        status,
        part,
        section,
        symbol,
        locator,
        instrument,
        line: entryLine,
      });
    },
  );
}

function writeReport(insert: Insert, build: number, document: number, report: ReportDocument): void {
  insert('documents', { document, build, kind: 'report', id: report.id, title: report.title });
  insert('reports', { document, symbol: report.symbol, date: report.date });
  report.headings.forEach(({ level, label, text, line }, seq) => {
    insert('headings', { document, seq, level, label, text, line });
  });
  writeProvisions(insert, document, report.paragraphs);
  writeFindings(insert, document, report.findings);
}
