import { type Finding, finding } from '../finding/index.ts';
import { lineAt, type NoteMarker, type SourceText } from '../text/index.ts';
import type { NoteDraft, ParagraphDraft } from './draft.ts';

/**
 * Ties markers to notes by what is printed. Numbering may run through a document or begin anew on every page, so a
 * marker takes the first unused note with its label that stands after it; a second marker with the label of a note
 * already called calls that note again.
 */
export function tieNotes(
  source: SourceText,
  owners: readonly Pick<ParagraphDraft, 'rich' | 'notes'>[],
  loose: readonly NoteMarker[],
  notes: readonly NoteDraft[],
): Finding[] {
  const findings: Finding[] = [];
  const calls = [
    ...owners.flatMap((owner) => owner.rich.markers.map((marker) => ({ marker, owner }))),
    ...loose.map((marker) => ({ marker, owner: undefined })),
  ].sort((a, b) => a.marker.span.start - b.marker.span.start);
  const byLabel = shelve(notes);
  for (const { marker, owner } of calls) {
    const note = noteFor(byLabel.get(marker.label), marker.span.start);
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
    note.held ||= owner !== undefined;
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

/** The notes of one label in reading order, with how far the markers have come: each marker is looked up at once. */
interface Shelf {
  readonly notes: readonly NoteDraft[];
  /** Notes that stand before the marker at hand. */
  passed: number;
  /** No unused note stands after the marker before this place. */
  next: number;
}

function shelve(notes: readonly NoteDraft[]): ReadonlyMap<string, Shelf> {
  const byLabel = new Map<string, NoteDraft[]>();
  for (const note of notes) {
    const same = byLabel.get(note.label);
    if (same) same.push(note);
    else byLabel.set(note.label, [note]);
  }
  return new Map([...byLabel].map(([label, same]) => [label, { notes: same, passed: 0, next: 0 }]));
}

/** Markers must come in reading order. */
function noteFor(shelf: Shelf | undefined, marker: number): NoteDraft | undefined {
  if (!shelf) return undefined;
  const startOf = (index: number): number => shelf.notes[index]?.span.start ?? Number.POSITIVE_INFINITY;
  while (startOf(shelf.passed) < marker) shelf.passed++;
  while (shelf.next < shelf.notes.length && (shelf.notes[shelf.next]?.used || startOf(shelf.next) <= marker))
    shelf.next++;
  return shelf.notes[shelf.next] ?? shelf.notes[shelf.passed - 1] ?? shelf.notes[0];
}
