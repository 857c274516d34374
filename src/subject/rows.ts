import { type Finding, finding } from '../finding/index.ts';
import type { LanguageCode } from '../language/index.ts';
import type { TableRow } from '../segment/index.ts';
import { foldForSearch } from '../text/index.ts';
import { type Cell, cellReader, type LocatorGroup, type ReferenceGroup } from './cells.ts';

/** Table rows → topics with their rows, as the print has them: slipped columns put back, split names joined. */
export interface IndexRow {
  readonly part: string | null;
  readonly groups: readonly PartGroup[];
  readonly symbols: readonly string[];
  readonly instruments: readonly string[];
  /** Readings of the column that counts report paragraphs (and paragraphs of resolutions and decisions). */
  readonly paragraphs: LocatorColumn | null;
  /** Readings of the column that counts recommendations. */
  readonly recommendations: LocatorColumn | null;
  readonly line: number;
  readonly newPage: boolean;
}

export interface PartGroup extends ReferenceGroup {
  readonly part: string | null;
}

export interface LocatorColumn {
  readonly text: string;
  readonly readings: readonly (readonly LocatorGroup[])[];
}

export interface PrintedTopic {
  readonly label: string;
  readonly line: number;
  readonly rows: readonly IndexRow[];
}

/** A row with cells but no reference: torn from the row it belongs to. */
export interface OrphanRow {
  readonly instruments: readonly string[];
  readonly symbols: readonly string[];
  readonly locators: readonly LocatorGroup[];
  readonly line: number;
  readonly topic: string | null;
}

export interface PrintedIndex {
  readonly topics: readonly PrintedTopic[];
  readonly orphans: readonly OrphanRow[];
  readonly findings: readonly Finding[];
}

export interface RowOptions {
  readonly file: string;
  readonly edition: string;
  readonly language: LanguageCode;
  /** The part meant when the edition prints no part labels; null when it has more than one. */
  readonly onlyPart: string | null;
  /** Symbols of the reports that the sections were taken from. */
  readonly reports: readonly string[];
}

export function readRows(table: readonly TableRow[], options: RowOptions): PrintedIndex {
  const readCells = cellReader(options.language, options.reports);
  const read = table.filter((r) => r.kind === 'body').map((row) => ({ row, cells: readCells(row) }));
  const columns = usualColumns(read.map((r) => r.cells));
  const topics: { label: string; line: number; rows: IndexRow[] }[] = [];
  const orphans: OrphanRow[] = [];
  const findings: Finding[] = [];
  let part: string | null = options.onlyPart;
  const place = (line: number) => ({
    source: options.file,
    line,
    edition: options.edition,
    ...(topics.at(-1) ? { topic: topics.at(-1)?.label ?? '' } : {}),
  });
  for (const { row, cells } of read) {
    const label = cells.find((c) => c.kind === 'topic');
    const current = topics.at(-1);
    if (label) {
      const split = current && row.newPage && continuesLabel(current.label, label.text);
      if (current && split) {
        findings.push(
          finding({
            code: 'topic-split',
            message: `The topic "${current.label} ${label.text}" is split over a page break.`,
            place: place(row.line),
            published: `${current.label} | ${label.text}`,
            expected: `${current.label} ${label.text}`,
          }),
        );
        current.label = `${current.label} ${label.text}`;
      } else if (!current || foldForSearch(current.label) !== foldForSearch(label.text)) {
        topics.push({ label: label.text, line: row.line, rows: [] });
        part = options.onlyPart;
      }
      for (const extra of cells.filter((c) => c.kind === 'topic' && c !== label)) {
        findings.push(
          finding({
            code: 'cell-unread',
            message: `The cell "${extra.text}" is neither a topic nor a reference.`,
            place: place(row.line),
            published: extra.text,
          }),
        );
      }
    }
    const shift = shiftOf(cells, columns.byKind);
    if (shift !== 0) {
      findings.push(
        finding({
          code: 'cells-shifted',
          message: `The cells stand ${Math.abs(shift)} column${Math.abs(shift) === 1 ? '' : 's'} too far to the ${shift < 0 ? 'left' : 'right'}.`,
          place: place(row.line),
          published: row.cells.map((c) => c.rich.text.trim()).join(' | '),
          evidence: ['What each cell holds shows which column it belongs to.'],
        }),
      );
    }
    const groups: PartGroup[] = [];
    for (const cell of cells) {
      if (cell.kind !== 'references') continue;
      for (const list of cell.parts) {
        if (list.part !== null) part = list.part;
        for (const item of list.groups.map((g) => ({ ...g, part }))) groups.push(item);
      }
    }
    const symbols = cells.flatMap((c) => (c.kind === 'symbols' ? c.symbols : []));
    const instruments = cells.flatMap((c) => (c.kind === 'instruments' ? c.names : []));
    const locators = locatorColumns(cells, columns, shift);
    const topic = topics.at(-1);
    if (groups.length > 0 && topic)
      topic.rows.push({
        part,
        groups,
        symbols,
        instruments,
        ...locators,
        line: row.line,
        newPage: row.newPage,
      });
    else if (
      groups.length > 0 ||
      symbols.length > 0 ||
      instruments.length > 0 ||
      locators.paragraphs ||
      locators.recommendations
    ) {
      const loose = [locators.paragraphs, locators.recommendations].flatMap((c) => c?.readings[0] ?? []);
      orphans.push({ instruments, symbols, locators: loose, line: row.line, topic: topic?.label ?? null });
    }
  }
  return { topics, orphans, findings };
}

/** A name goes on after a page break when it stopped at a comma or open bracket, or goes on in lower case. */
function continuesLabel(before: string, next: string): boolean {
  return /[,(/\u2013-]\s*$/u.test(before) || /^\p{Ll}/u.test(next);
}

interface UsualColumns {
  readonly byKind: ReadonlyMap<Cell['kind'], number>;
  /** The two columns of figures, in order; one when the index has only one. */
  readonly locators: readonly number[];
}

function usualColumns(rows: readonly (readonly Cell[])[]): UsualColumns {
  const count = new Map<Cell['kind'], Map<number, number>>();
  for (const cells of rows) {
    for (const cell of cells) {
      const columns = count.get(cell.kind) ?? new Map<number, number>();
      columns.set(cell.column, (columns.get(cell.column) ?? 0) + 1);
      count.set(cell.kind, columns);
    }
  }
  const ranked = (kind: Cell['kind']): [number, number][] =>
    [...(count.get(kind) ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const byKind = new Map<Cell['kind'], number>();
  for (const kind of count.keys()) {
    const best = ranked(kind)[0];
    if (best) byKind.set(kind, best[0]);
  }
  // Rows that slipped are counted where they belong.
  const places = new Map<number, number>();
  for (const cells of rows) {
    const shift = shiftOf(cells, byKind);
    for (const cell of cells) {
      if (cell.kind === 'locators')
        places.set(cell.column - shift, (places.get(cell.column - shift) ?? 0) + 1);
    }
  }
  const figures = [...places].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const most = figures[0]?.[1] ?? 0;
  // A second column of figures counts when it is a habit of the table, not the slip of a few rows.
  const locators = figures
    .filter(([, times], i) => i < 2 && times * 5 >= most)
    .map(([column]) => column)
    .sort((a, b) => a - b);
  return { byKind, locators };
}

/** By how many columns a row slipped: all its cells that have a usual column must agree. */
function shiftOf(cells: readonly Cell[], usualOf: UsualColumns['byKind']): number {
  const shifts = new Set(
    cells.flatMap((c) => {
      const usual = c.kind === 'locators' ? undefined : usualOf.get(c.kind);
      return usual === undefined ? [] : [c.column - usual];
    }),
  );
  const [only] = shifts;
  return shifts.size === 1 && only !== undefined ? only : 0;
}

function locatorColumns(
  cells: readonly Cell[],
  columns: UsualColumns,
  shift: number,
): Pick<IndexRow, 'paragraphs' | 'recommendations'> {
  const found = cells.filter((c) => c.kind === 'locators');
  const column = (c: (typeof found)[number] | undefined): LocatorColumn | null =>
    c ? { text: c.text, readings: c.readings } : null;
  const [first, second] = found;
  if (second) return { paragraphs: column(first), recommendations: column(second) };
  const [, right] = columns.locators;
  if (first && right !== undefined && first.column - shift >= right)
    return { paragraphs: null, recommendations: column(first) };
  return { paragraphs: column(first), recommendations: null };
}
