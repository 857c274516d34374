import { type Finding, finding } from '../finding/index.ts';
import { lineAt, type NoteMarker, type SourceText } from '../text/index.ts';
import type { HeadingDraft, NoteDraft, ParagraphDraft } from './draft.ts';

/**
 * Ties markers to notes by what is printed. Numbering may run through a document or begin anew on every page, so a
 * marker takes the first unused note with its label that stands after it; a second marker with the label of a note
 * already called calls that note again.
 */
export function tieNotes(
  source: SourceText,
  owners: readonly (HeadingDraft | ParagraphDraft)[],
  loose: readonly NoteMarker[],
  notes: readonly NoteDraft[],
): Finding[] {
  const findings: Finding[] = [];
  const calls = [
    ...owners.flatMap((owner) => owner.rich.markers.map((marker) => ({ marker, owner }))),
    ...loose.map((marker) => ({ marker, owner: undefined })),
  ].sort((a, b) => a.marker.span.start - b.marker.span.start);
  for (const { marker, owner } of calls) {
    const same = notes.filter((n) => n.label === marker.label);
    const after = same.find((n) => !n.used && n.span.start > marker.span.start);
    const note = after ?? same.findLast((n) => n.span.start < marker.span.start) ?? same[0];
    if (!note) {
      findings.push(
        finding({
          code: 'marker-without-note',
          message: `The marker ${marker.label} has no footnote.`,
          place: { source: source.file, line: lineAt(source, marker.span.start) },
          published: marker.label,
        }),
      );
      continue;
    }
    note.used = true;
    owner?.notes.push({ label: marker.label, at: marker.at, note });
  }
  for (const note of notes) {
    if (note.used) continue;
    findings.push(
      finding({
        code: 'note-without-marker',
        message: `The footnote "${note.label} ${excerpt(note.rich.text)}" has no marker in the text.`,
        place: { source: source.file, line: note.line },
        published: note.label,
      }),
    );
  }
  return findings;
}

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
