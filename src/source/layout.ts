import type { Block, Inline, SourceText } from '../text/index.ts';
import {
  type CallItem,
  dropCharacters,
  type Item,
  itemsText,
  type ParagraphPart,
  type Part,
  runTogether,
  type TablePart,
} from './parts.ts';
import { raise, settleRaised } from './raised.ts';
import { type Page, put, setInline, trimItems } from './set-inline.ts';

/**
 * Parts → the text a reader lays out: one line per block, cells parted by tabs, notes after the paragraph or table
 * that calls them. No blank lines but before tables, so that a lone "I" over a section is not taken for a page number.
 */
interface Printer {
  readonly page: Page;
  readonly blocks: Block[];
  paragraphs: number;
  tables: number;
  line: number;
}

export function layOut(parts: readonly Part[]): Pick<SourceText, 'text' | 'blocks' | 'lineStarts'> {
  const printer: Printer = { page: { chunks: [], length: 0 }, blocks: [], paragraphs: 0, tables: 0, line: 1 };
  for (const part of parts) setPart(printer, part, '');
  const text = printer.page.chunks.join('');
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { text, blocks: printer.blocks, lineStarts };
}

function setPart(printer: Printer, part: Part, within: string): void {
  if (part.kind === 'paragraph') setParagraph(printer, part, within);
  else if (isFrame(part))
    for (const row of part.rows)
      for (const cell of row.cells) for (const inner of cell) setPart(printer, inner, within);
  else setTable(printer, part, within);
}

function setParagraph(printer: Printer, part: ParagraphPart, within: string): void {
  const items = trimItems(settleRaised(part.items));
  if (items.length === 0) return;
  if (!part.note) printer.paragraphs += 1;
  const first = items[0];
  const name =
    part.note && first?.kind === 'call' ? `note ${first.label}` : `paragraph ${printer.paragraphs}`;
  const place = placeOf(name, part.at, within);
  const line = printer.line;
  const columns = part.contents ? contentsColumns(items) : undefined;
  if (columns) setRow(printer, columns, false, place);
  else {
    const inline = setInline(printer.page, items, false);
    printer.blocks.push({
      kind: 'paragraph',
      ...inline,
      line,
      afterBlank: false,
      place,
      ...(part.headingLevel === undefined
        ? {}
        : { headingLevel: Math.min(9, Math.max(1, part.headingLevel)) }),
      ...(part.element === undefined ? {} : { element: part.element }),
      ...(part.labels === undefined ? {} : { labels: part.labels }),
    });
    endLine(printer, inline);
  }
  setNotes(printer, items);
}

/** Title and page of a line in a table of contents: parted by its last tab. */
function contentsColumns(items: readonly Item[]): Item[][] | undefined {
  const index = items.findLastIndex((i) => i.kind === 'text' && i.text.includes('\t'));
  const item = items[index];
  if (item?.kind !== 'text') return undefined;
  const tab = item.text.lastIndexOf('\t');
  return [
    [...items.slice(0, index), { ...item, text: item.text.slice(0, tab) }],
    [{ ...item, text: item.text.slice(tab + 1) }, ...items.slice(index + 1)],
  ];
}

function setTable(printer: Printer, table: TablePart, within: string): void {
  printer.tables += 1;
  const name = `table ${printer.tables}`;
  const notes: Item[] = [];
  let first = true;
  table.rows.forEach((row, index) => {
    const cells = row.cells.map((cell) => {
      const { items, tables } = runTogether(cell);
      return { items: settleRaised(items), tables };
    });
    const place = placeOf(`${name}, row ${index + 1}`, row.at, within);
    if (cells.some((c) => trimItems(c.items).length > 0)) {
      setRow(
        printer,
        cells.map((c) => c.items),
        first,
        place,
      );
      first = false;
    }
    notes.push(...cells.flatMap((c) => c.items));
    for (const inner of cells.flatMap((c) => c.tables)) setPart(printer, inner, `${name}, row ${index + 1}`);
  });
  setNotes(printer, notes);
}

function setRow(
  printer: Printer,
  columns: readonly (readonly Item[])[],
  apart: boolean,
  place: string,
): void {
  if (apart && printer.blocks.length > 0) {
    put(printer.page, '\n');
    printer.line += 1;
  }
  const line = printer.line;
  const start = printer.page.length;
  const cells = columns.map((items, i): Inline => {
    if (i > 0) put(printer.page, '\t');
    const inline = setInline(printer.page, items, true);
    printer.line += breaksIn(printer, inline);
    return inline;
  });
  const span = { start, end: printer.page.length };
  printer.blocks.push({ kind: 'row', span, line, afterBlank: apart, place, cells });
  put(printer.page, '\n');
  printer.line += 1;
}

const EMPTY_BRACKETS = /^\(\s*\)/u;

function setNotes(printer: Printer, items: readonly Item[]): void {
  const called = items.filter((i): i is CallItem => i.kind === 'call' && i.note !== undefined);
  for (const { label, note } of called) {
    const { items, tables } = runTogether(note ?? []);
    const body = trimItems(items);
    // A pair of brackets with nothing in it is the place of the marker.
    const place = EMPTY_BRACKETS.exec(itemsText(body))?.[0];
    const own: Item[] = [
      { kind: 'call', label, ...(place ? { printed: `(${raise(label)})` } : {}) },
      { kind: 'text', text: ' ', marks: [] },
      ...trimItems(dropCharacters(body, place?.length ?? 0)),
    ];
    const first = note?.find((part) => part.kind === 'paragraph');
    const at = first?.at === undefined ? {} : { at: first.at };
    setParagraph(printer, { kind: 'paragraph', items: own, note: true, ...at }, '');
    for (const table of tables) setPart(printer, table, `note ${label}`);
  }
}

function endLine(printer: Printer, inline: Inline): void {
  printer.line += breaksIn(printer, inline) + 1;
  put(printer.page, '\n');
}

/** Line ends just set: chunks hold them alone. */
function breaksIn(printer: Printer, inline: Inline): number {
  let breaks = 0;
  let at = printer.page.length;
  for (let i = printer.page.chunks.length - 1; i >= 0 && at > inline.span.start; i--) {
    const chunk = printer.page.chunks[i] ?? '';
    if (chunk === '\n') breaks += 1;
    at -= chunk.length;
  }
  return breaks;
}

/** A table of one column, or of one row that holds headings or tables, is the frame of a page, not a table. */
function isFrame(table: TablePart): boolean {
  if (table.rows.every((r) => r.cells.length <= 1)) return true;
  const holds = (part: Part): boolean => part.kind === 'table' || part.headingLevel !== undefined;
  return table.rows.length === 1 && table.rows[0]?.cells.some((c) => c.length > 1 && c.some(holds)) === true;
}

const placeOf = (name: string, at: string | undefined, within: string): string =>
  `${name}${within === '' ? '' : ` in ${within}`}${at === undefined ? '' : ` (${at})`}`;
