import type { Finding } from '../../finding/index.ts';
import type { Provision } from '../../instrument/index.ts';
import { type Insert, json } from './insert.ts';

/** Provisions of one document with their footnotes and locators, numbered in reading order. */
export function writeProvisions(insert: Insert, document: number, provisions: readonly Provision[]): void {
  provisions.forEach((provision, seq) => {
    const { path, marks, notes, children, locators, source, ...rest } = provision;
    insert('provisions', {
      document,
      seq,
      id: rest.id,
      ref: rest.ref,
      part: rest.part,
      section: rest.section,
      path_json: json(path),
      kind: rest.kind,
      label: rest.label,
      text: rest.text,
      marks_json: json(marks),
      instrument: rest.instrument,
      parent: rest.parent,
      children_json: json(children),
      file: source.file,
      line: source.line,
      spans_json: json(source.spans),
    });
    notes.forEach(({ marker, text, at, marks: noteMarks, line }, note) => {
      insert('footnotes', {
        document,
        provision: seq,
        seq: note,
        marker,
        text,
        at,
        marks_json: json(noteMarks),
        line,
      });
    });
    locators.forEach(({ symbol, kind, value, instrument = null }, locator) => {
      insert('locators', { document, provision: seq, seq: locator, symbol, kind, value, instrument });
    });
  });
}

export function writeFindings(insert: Insert, document: number, findings: readonly Finding[]): void {
  findings.forEach(
    ({ code, severity, message, place, published = null, expected = null, refs, evidence }, seq) => {
      const { source, line = null, edition = null, topic = null } = place;
      insert('findings', {
        document,
        seq,
        code,
        severity,
        message,
        source,
        line,
        edition,
        topic,
        published,
        expected,
        refs_json: json(refs),
        evidence_json: json(evidence),
      });
    },
  );
}
