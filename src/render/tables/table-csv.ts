/**
 * A table as CSV (RFC 4180): no value is an empty cell, an empty text is two quotes; what a spreadsheet would run begins
 * with an apostrophe.
 */
import { csvCell, toCsv } from '../csv.ts';
import type { Cell, Table } from './table.ts';

export const toTableCsv = (table: Table): string => [...csvPieces(table)].join('');

/** Line by line. */
export function* csvPieces({ fields, rows }: Table): Generator<string> {
  yield toCsv(
    fields.map((f) => f.name),
    [],
  );
  for (const row of rows) yield `${row.map(cellText).join(',')}\r\n`;
}

const cellText = (cell: Cell): string => (cell === null ? '' : cell === '' ? '""' : csvCell(String(cell)));
