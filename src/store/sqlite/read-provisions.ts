import type { Finding } from '../../finding/index.ts';
import type { Footnote, Locator, Provision } from '../../instrument/index.ts';
import type { Database } from './database.ts';
import { groupBy, list, present, rowsOf } from './rows.ts';

interface ProvisionRow
  extends Pick<
    Provision,
    'id' | 'ref' | 'part' | 'section' | 'kind' | 'label' | 'text' | 'instrument' | 'parent'
  > {
  readonly seq: number;
  readonly path_json: string;
  readonly marks_json: string;
  readonly children_json: string;
  readonly file: string;
  readonly line: number;
  readonly spans_json: string;
}

interface FootnoteRow extends Omit<Footnote, 'marks'> {
  readonly provision: number;
  readonly marks_json: string;
}

interface LocatorRow extends Omit<Locator, 'instrument'> {
  readonly provision: number;
  readonly instrument: string | null;
}

/** Provisions of one document in reading order, whole: with footnotes, locators and place. */
export function readProvisions(db: Database, document: number): readonly Provision[] {
  const notes = groupBy(rowsOf<FootnoteRow>(db, 'footnotes', document), (row) => row.provision);
  const locators = groupBy(rowsOf<LocatorRow>(db, 'locators', document), (row) => row.provision);
  return rowsOf<ProvisionRow>(db, 'provisions', document).map((row) => ({
    id: row.id,
    ref: row.ref,
    part: row.part,
    section: row.section,
    path: list(row.path_json),
    kind: row.kind,
    label: row.label,
    text: row.text,
    marks: list(row.marks_json),
    notes: (notes.get(row.seq) ?? []).map(({ marker, text, at, marks_json, line }) => ({
      marker,
      text,
      at,
      marks: list(marks_json),
      line,
    })),
    instrument: row.instrument,
    parent: row.parent,
    children: list(row.children_json),
    locators: (locators.get(row.seq) ?? []).map(({ symbol, kind, value, instrument }) => ({
      symbol,
      kind,
      value,
      ...present('instrument', instrument),
    })),
    source: { file: row.file, line: row.line, spans: list(row.spans_json) },
  }));
}

interface FindingRow extends Pick<Finding, 'code' | 'severity' | 'message'> {
  readonly source: string;
  readonly line: number | null;
  readonly edition: string | null;
  readonly topic: string | null;
  readonly published: string | null;
  readonly expected: string | null;
  readonly refs_json: string;
  readonly evidence_json: string;
}

export function readFindings(db: Database, document: number): readonly Finding[] {
  return rowsOf<FindingRow>(db, 'findings', document).map((row) => ({
    code: row.code,
    severity: row.severity,
    message: row.message,
    place: {
      source: row.source,
      ...present('line', row.line),
      ...present('edition', row.edition),
      ...present('topic', row.topic),
    },
    ...present('published', row.published),
    ...present('expected', row.expected),
    refs: list(row.refs_json),
    evidence: list(row.evidence_json),
  }));
}
