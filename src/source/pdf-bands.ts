import type { Row } from './pdf-shapes.ts';

/**
 * Where does a page read across and where down? From top to bottom, rows that leave the same white gutter free are a
 * band; a row that crosses it (a heading over both columns) ends the band.
 *
 *     ===== heading =====      band of one column
 *     -------    -------
 *     -------    -------       band with a gutter: two columns, or a table
 *     ==================       band of one column
 */
export interface Band {
  readonly rows: readonly Row[];
  /** Middles of the gutters, left to right; none in a band of one column. */
  readonly gutters: readonly number[];
}

/** Narrowest gutter, in type sizes. */
const NARROWEST = 0.9;
/** A gutter between fewer rows than this on either side is chance. */
const FEWEST = 2;
/** Columns may begin this much of a type size apart. */
const STAGGER = 1.6;
/** Lines of one column are at most this many type sizes apart. */
const LINE = 1.5;

interface Free {
  readonly from: number;
  readonly to: number;
}

export function findBands(rows: readonly Row[]): Band[] {
  const bands: Band[] = [];
  let single: Row[] = [];
  const segments = rows.flatMap((r) => r.segments);
  const middle = (Math.min(...segments.map((s) => s.x0)) + Math.max(...segments.map((s) => s.x1))) / 2;
  const flush = (): void => {
    if (single.length > 0) bands.push({ rows: single, gutters: [] });
    single = [];
  };
  for (let start = 0; start < rows.length; ) {
    const found = bandFrom(rows, start, middle);
    if (!found) {
      const row = rows[start];
      if (row) single.push(row);
      start += 1;
      continue;
    }
    flush();
    bands.push(found);
    start += found.rows.length;
  }
  flush();
  return bands;
}

/** The longest band whose first row has text on both sides of a gutter, or is a column begun half a line higher. */
function bandFrom(rows: readonly Row[], start: number, middle: number): Band | undefined {
  const first = rows[start];
  if (!first || !canOpen(first, rows[start + 1], middle)) return undefined;
  let free: Free[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  const taken: Row[] = [];
  let best: Band | undefined;
  for (let end = start; end < rows.length; end++) {
    const row = rows[end];
    if (!row) break;
    free = narrow(free, row);
    taken.push(row);
    if (end > start && !free.some((f) => isGutter(f, taken, first.size, 1))) break;
    const gutters = free.filter((f) => isGutter(f, taken, first.size, FEWEST));
    if (gutters.length > 0)
      best = { rows: rows.slice(start, end + 1), gutters: gutters.map((g) => (g.from + g.to) / 2) };
  }
  return best ? withoutTail(best) : undefined;
}

function canOpen(row: Row, next: Row | undefined, middle: number): boolean {
  const [only] = row.segments;
  if (!only || row.segments.length > 1 || only.x0 > middle) return true;
  // The second column may begin a little higher or lower than the first.
  return near(row, next, STAGGER) && next?.segments.every((s) => s.x0 > only.x1 || s.x1 < only.x0) === true;
}

function narrow(free: readonly Free[], row: Row): Free[] {
  let left = [...free];
  for (const segment of row.segments) {
    left = left.flatMap((f) => {
      if (segment.x1 <= f.from || segment.x0 >= f.to) return [f];
      return [
        { from: f.from, to: Math.min(f.to, segment.x0) },
        { from: Math.max(f.from, segment.x1), to: f.to },
      ].filter((piece) => piece.to - piece.from >= NARROWEST * segment.size);
    });
  }
  return left;
}

function isGutter(free: Free, rows: readonly Row[], size: number, fewest: number): boolean {
  if (!Number.isFinite(free.from) || !Number.isFinite(free.to) || free.to - free.from < NARROWEST * size)
    return false;
  const before = rows.filter((r) => r.segments.some((s) => s.x1 <= free.from + 0.1)).length;
  const after = rows.filter((r) => r.segments.some((s) => s.x0 >= free.to - 0.1)).length;
  return before >= fewest && after >= fewest;
}

/** Rows at the end with text in the first column only, set apart from those above, are what follows the band. */
function withoutTail(band: Band): Band {
  const gutter = band.gutters[0] ?? 0;
  const onlyFirst = (row: Row | undefined): boolean => row?.segments.every((s) => s.x0 < gutter) === true;
  let end = band.rows.length;
  while (end > 1 && onlyFirst(band.rows[end - 1])) end -= 1;
  // Those that follow at the distance of lines still belong to the column.
  while (end < band.rows.length && near(band.rows[end - 1], band.rows[end], LINE)) end += 1;
  return { rows: band.rows.slice(0, end), gutters: band.gutters };
}

const near = (a: Row | undefined, b: Row | undefined, sizes: number): boolean =>
  a !== undefined && b !== undefined && b.y - a.y < sizes * Math.max(a.size, b.size);
