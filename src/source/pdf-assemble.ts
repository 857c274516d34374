import { type CallItem, type Item, type ParagraphPart, type Part, plainItem, type RowPart } from './parts.ts';
import { beginsParagraph, opensAfterBreak, type Pitches } from './pdf-breaks.ts';
import type { Hyphens } from './pdf-hyphens.ts';
import { cellItems, itemsOf } from './pdf-items.ts';
import { type FootNote, type FootNotes, gatherNotes } from './pdf-notes.ts';
import type { Line, PageElement, PageLayout } from './pdf-shapes.ts';

/** Pages in reading order → paragraphs and tables, joined over columns and pages, each note with its call. */
interface Assembly {
  readonly parts: Part[];
  readonly notes: FootNotes;
  readonly hyphens: Hyphens;
  lines: Line[];
  rows: RowPart[];
}

export function assemble(pages: readonly PageLayout[], hyphens: Hyphens, pitches: Pitches): Part[] {
  const state: Assembly = { parts: [], notes: gatherNotes(pages), hyphens, lines: [], rows: [] };
  for (const { elements } of pages) {
    for (const element of elements) {
      if (element.kind === 'row') takeRow(state, element);
      else takeLine(state, element.line, pitches);
    }
  }
  closeParagraph(state, Number.POSITIVE_INFINITY);
  closeTable(state, Number.POSITIVE_INFINITY);
  return state.parts;
}

function takeLine(state: Assembly, line: Line, pitches: Pitches): void {
  closeTable(state, line.page);
  const begins =
    state.lines.length === 0 ||
    beginsParagraph(state.lines, line, pitches) ||
    (line.gap === undefined && opensAfterBreak(state.lines, line));
  if (begins) closeParagraph(state, line.page);
  state.lines.push(line);
}

function takeRow(state: Assembly, row: PageElement & { readonly kind: 'row' }): void {
  closeParagraph(state, row.page);
  if (row.opens) closeTable(state, row.page);
  const stars = state.notes.hasStars(row.page);
  const cells = row.cells.map((cell): Part[] => {
    const items = tie(cellItems(cell, state.hyphens, stars), state, row.page, row.page);
    return [{ kind: 'paragraph', items }];
  });
  state.rows.push({ cells, at: `page ${row.page}` });
}

/** @param next page of what follows: notes of earlier pages that nothing called come before it */
function closeParagraph(state: Assembly, next: number): void {
  const [first, last] = [state.lines[0], state.lines.at(-1)];
  if (first && last) {
    const stars = state.notes.hasStars(first.page) || state.notes.hasStars(last.page);
    const items = itemsOf(
      state.lines.map((l) => l.runs),
      state.hyphens,
      stars,
    );
    state.parts.push({
      kind: 'paragraph',
      items: tie(items, state, first.page, last.page),
      at: `page ${first.page}`,
    });
    state.lines = [];
  }
  setLeftNotes(state, next);
}

function closeTable(state: Assembly, next: number): void {
  if (state.rows.length === 0) return;
  state.parts.push({ kind: 'table', rows: state.rows });
  state.rows = [];
  setLeftNotes(state, next);
}

function setLeftNotes(state: Assembly, next: number): void {
  for (const note of state.notes.leftBefore(next)) {
    const call: Item[] = note.label === '' ? [] : [{ kind: 'call', label: note.label }, plainItem(' ')];
    const own = body(note, state);
    state.parts.push({ ...own, note: true, items: [...call, ...own.items] });
  }
}

/** Gives each call the note of its label on the same page. */
function tie(items: readonly Item[], state: Assembly, from: number, to: number): Item[] {
  return items.map((item): Item => {
    const note = item.kind === 'call' ? state.notes.take(item.label, from, to) : undefined;
    return item.kind === 'call' && note ? ({ ...item, note: [body(note, state)] } satisfies CallItem) : item;
  });
}

const body = (note: FootNote, state: Assembly): ParagraphPart => ({
  kind: 'paragraph',
  items: itemsOf(note.lines, state.hyphens, false),
  at: `page ${note.page}`,
});
