import { displayWidth, pad, wrap } from './width.ts';

/** A table for the terminal: columns side by side, the flexible ones wrapped so that the lines fit. */
export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly align?: 'left' | 'right';
  /** Shares what the fixed columns leave. */
  readonly flexible?: true;
}

const GAP = '  ';
const NARROWEST = 12;

/** Lines joined by line ends, without one at the end; with a row of titles above. Empty for no rows. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  title = (t: string): string => t,
): string {
  if (rows.length === 0) return '';
  const widths = columnWidths(columns, rows, width);
  const line = (cells: readonly string[], show: (text: string) => string): string[] => {
    const wrapped = columns.map((column, c) =>
      column.flexible ? wrap(cells[c] ?? '', widths[c] ?? 0) : [cells[c] ?? ''],
    );
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, row) =>
      columns
        .map((column, c) => show(pad(wrapped[c]?.[row] ?? '', widths[c] ?? 0, column.align)))
        .join(GAP)
        .trimEnd(),
    );
  };
  const head = line(
    columns.map((c) => c.title),
    title,
  );
  return [...head, ...rows.flatMap((row) => line(row, (t) => t))].join('\n');
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const natural = columns.map((column, c) =>
    Math.max(displayWidth(column.title), ...rows.map((row) => displayWidth(row[c] ?? ''))),
  );
  const flexible = columns.flatMap((column, c) => (column.flexible ? [c] : []));
  const fixed = natural.reduce(
    (sum, w, c) => sum + (flexible.includes(c) ? 0 : w),
    GAP.length * (columns.length - 1),
  );
  const wanted = flexible.reduce((sum, c) => sum + (natural[c] ?? 0), 0);
  const room = Math.max(width - fixed, NARROWEST * flexible.length);
  if (wanted <= room) return natural;
  return natural.map((w, c) =>
    flexible.includes(c) ? Math.max(NARROWEST, Math.floor((w / wanted) * room)) : w,
  );
}
