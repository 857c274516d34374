import type { Band } from './pdf-bands.ts';
import { rowsOf } from './pdf-rows.ts';
import { isLevel } from './pdf-rules.ts';
import type { Row, Rule, Segment } from './pdf-shapes.ts';

/**
 * Is a band with gutters two columns of running text, a table without upright rules, or a masthead? Running text fills
 * its lines and its columns break independently; the rows of a table begin at one height.
 */
export interface Column {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
}

export type BandReading =
  | { readonly kind: 'columns'; readonly columns: readonly Column[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Segment[])[])[] }
  | { readonly kind: 'spread' };

/** A line is full from this share of its column on; running text has mostly full lines. */
const FULL = 0.75;
const MOSTLY = 0.5;
/** Running text has this many lines in a column at least. */
const FEWEST_LINES = 4;
/** A break between rows of a table is wider than between lines by this factor. */
const BREAK = 1.3;
/** Type sizes in a table differ less than this; a masthead has large and small. */
const ONE_SIZE = 1.35;

export function readBand(band: Band, rules: readonly Rule[]): BandReading {
  const columns = columnsOf(band);
  if (columns.every(isRunningText) && !breaksTogether(columns)) return { kind: 'columns', columns };
  const sizes = band.rows.map((r) => r.size);
  const apart = Math.max(...sizes) > ONE_SIZE * Math.min(...sizes);
  const rows = tableRows(band, columns, rules);
  const whole = rows.filter((cells) => cells.filter((c) => c.length > 0).length > 1);
  if (apart || whole.length < 2) return { kind: 'spread' };
  return { kind: 'table', rows };
}

function columnsOf(band: Band): Column[] {
  const bounds = [Number.NEGATIVE_INFINITY, ...band.gutters, Number.POSITIVE_INFINITY];
  return bounds.slice(1).flatMap((to, i): Column[] => {
    const from = bounds[i] ?? 0;
    const segments = band.rows.flatMap((r) => r.segments.filter((s) => s.x0 >= from && s.x0 < to));
    if (segments.length === 0) return [];
    return [
      {
        rows: rowsOf(segments),
        left: Math.min(...segments.map((s) => s.x0)),
        right: Math.max(...segments.map((s) => s.x1)),
      },
    ];
  });
}

function isRunningText(column: Column): boolean {
  const width = column.right - column.left;
  const ends = column.rows.map(
    (r) => Math.max(...r.segments.map((s) => s.x1)) - Math.min(...r.segments.map((s) => s.x0)),
  );
  const full = ends.filter((w) => w >= FULL * width).length;
  return column.rows.length >= FEWEST_LINES && full >= MOSTLY * column.rows.length;
}

/** Paragraphs of both columns that begin at one height, again and again, are rows. */
function breaksTogether(columns: readonly Column[]): boolean {
  const [first, ...others] = columns.map((c) => breaks(c.rows));
  if (!first || first.length < 2) return false;
  const shared = first.filter((y) => others.every((o) => o.some((other) => Math.abs(other - y) < 2)));
  return shared.length >= 2 && shared.length >= 0.6 * Math.max(first.length, ...others.map((o) => o.length));
}

function breaks(rows: readonly Row[]): number[] {
  const pitch = linePitch(rows);
  return rows
    .slice(1)
    .filter((r, i) => r.y - (rows[i]?.y ?? r.y) > BREAK * pitch)
    .map((r) => r.y);
}

/** The smallest common distance of lines. */
export function linePitch(rows: readonly { readonly y: number; readonly size: number }[]): number {
  const gaps = rows
    .slice(1)
    .map((r, i) => r.y - (rows[i]?.y ?? r.y))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 4)] ?? 1.2 * (rows[0]?.size ?? 10);
}

function tableRows(band: Band, columns: readonly Column[], rules: readonly Rule[]): Segment[][][] {
  const top = band.rows[0]?.y ?? 0;
  const bottom = band.rows.at(-1)?.y ?? 0;
  const width = (columns.at(-1)?.right ?? 0) - (columns[0]?.left ?? 0);
  const floors = rules
    .filter((r) => isLevel(r) && r.y0 > top && r.y0 < bottom && r.x1 - r.x0 > width / 2)
    .map((r) => r.y0);
  const pitch = linePitch(band.rows);
  // With a rule under every row the rules decide; two or three only set off the head.
  const ruled = floors.length >= 3;
  const out: Segment[][][] = [];
  let last: Row | undefined;
  for (const row of band.rows) {
    const cells = columns.map((c) => row.segments.filter((s) => s.x0 >= c.left - 0.5 && s.x0 <= c.right));
    const parted = last !== undefined && floors.some((f) => f > (last?.y ?? 0) && f < row.y);
    const apart = last === undefined || row.y - last.y > BREAK * pitch;
    const keyed = (cells[0]?.length ?? 0) > 0 && cells.filter((c) => c.length > 0).length > 1;
    if (!last || parted || (!ruled && (apart || keyed))) out.push(cells);
    else for (const [i, cell] of (out.at(-1) ?? []).entries()) cell.push(...(cells[i] ?? []));
    last = row;
  }
  return out;
}
