import { opensNote } from './pdf-foot.ts';
import { type Line, type PageLayout, type Run, textOf } from './pdf-shapes.ts';

/** Lines at the foot of the pages → notes, those that run over a page joined; each is given out once. */
export interface FootNote {
  readonly label: string;
  readonly page: number;
  readonly lines: (readonly Run[])[];
}

export interface FootNotes {
  /** The first note with this label on one of the pages that no call has taken yet. */
  take(label: string, from: number, to: number): FootNote | undefined;
  /** Notes of the pages before `page` that nothing called, in order; each once. */
  leftBefore(page: number): FootNote[];
  hasStars(page: number): boolean;
}

const MARKER = /^\s*(\d{1,3}|\*{1,4}|[\u2020\u2021]|[a-z]{1,2})\/?\s*/u;

export function gatherNotes(pages: readonly PageLayout[]): FootNotes {
  const notes: FootNote[] = [];
  for (const { notes: lines, page } of pages) for (const line of lines) take(notes, line, page);
  const waiting = new Set(notes);
  return {
    take(label, from, to) {
      for (const note of waiting) {
        if (note.page > to) break;
        if (note.page < from || note.label !== label) continue;
        waiting.delete(note);
        return note;
      }
      return undefined;
    },
    leftBefore(page) {
      const left = [...waiting].filter((n) => n.page < page);
      for (const note of left) waiting.delete(note);
      return left;
    },
    hasStars: (page) => notes.some((n) => n.page === page && n.label.startsWith('*')),
  };
}

function take(notes: FootNote[], line: Line, page: number): void {
  const match = opensNote(line, true) ? MARKER.exec(textOf(line.runs)) : null;
  if (match?.[1]) {
    notes.push({
      label: match[1],
      page,
      lines: [
        dropStart(
          line.runs,
          textOf(line.runs).length - textOf(line.runs).slice(match[0].length).trimStart().length,
        ),
      ],
    });
    return;
  }
  const last = notes.at(-1);
  // Without a marker at its head, the foot of a page goes on with the note before.
  if (last) last.lines.push(line.runs);
  else notes.push({ label: '', page, lines: [line.runs] });
}

function dropStart(runs: readonly Run[], count: number): Run[] {
  let rest = count;
  return runs.flatMap((run): Run[] => {
    const cut = Math.min(rest, run.text.length);
    rest -= cut;
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }];
  });
}
