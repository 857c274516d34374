import type { Mark, StructureElement } from '../text/index.ts';

/**
 * What a reader of HTML, DOCX or XML has understood of a file before it is laid out as text: paragraphs, tables and
 * the typography inside them, in reading order. Knows nothing of any one format.
 */
export type Part = ParagraphPart | TablePart;

export interface ParagraphPart {
  readonly kind: 'paragraph';
  readonly items: readonly Item[];
  readonly headingLevel?: number;
  /** The paragraph is a line of a table of contents: its last tab parts title and page. */
  readonly contents?: true;
  /** The paragraph is itself the body of a note. */
  readonly note?: true;
  /** Where the file has it, as a person would look for it: `line 40`. */
  readonly at?: string;
  readonly element?: StructureElement;
  /** Lengths of the labels at its beginning, each with its space. */
  readonly labels?: readonly number[];
}

export interface TablePart {
  readonly kind: 'table';
  readonly rows: readonly RowPart[];
}

export interface RowPart {
  /** One entry per column of the table, so that a cell over two columns is followed by an empty one. */
  readonly cells: readonly (readonly Part[])[];
  readonly at?: string;
}

export type Item = TextItem | CallItem | BreakItem;

export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: readonly TypedMark[];
  /** Set above the line: a note marker, or a power. */
  readonly raised?: true;
  /** White space counts as it stands. */
  readonly exact?: true;
}

export type TypedMark = Pick<Mark, 'kind' | 'target'>;

/** A note marker, with its note where the format says which one it is. */
export interface CallItem {
  readonly kind: 'call';
  readonly label: string;
  /** What is shown for it; the raised label when absent. */
  readonly printed?: string;
  readonly note?: readonly Part[];
}

export interface BreakItem {
  readonly kind: 'break';
}

export const plainItem = (text: string): TextItem => ({ kind: 'text', text, marks: [] });

/** The characters of items, markers left out: for decisions, never for showing. */
export const itemsText = (items: readonly Item[]): string =>
  items.map((i) => (i.kind === 'text' ? i.text : i.kind === 'break' ? '\n' : '')).join('');

/** Paragraphs of a cell or note run together, one line each; the tables among them apart. */
export function runTogether(parts: readonly Part[]): { items: Item[]; tables: TablePart[] } {
  const items: Item[] = [];
  const tables: TablePart[] = [];
  for (const part of parts) {
    if (part.kind === 'table') {
      tables.push(part);
      continue;
    }
    if (items.length > 0) items.push({ kind: 'break' });
    items.push(...part.items);
  }
  return { items, tables };
}

/** Items without the first `count` characters of their text; markers and breaks among them stay. */
export function dropCharacters(items: readonly Item[], count: number): Item[] {
  let left = count;
  return items.flatMap((item): Item[] => {
    if (item.kind !== 'text' || left === 0) return [item];
    const rest = item.text.slice(left);
    left = Math.max(0, left - item.text.length);
    return rest === '' ? [] : [{ ...item, text: rest }];
  });
}
