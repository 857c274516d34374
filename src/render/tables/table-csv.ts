/**
 * A table as CSV (RFC 4180): no value is an empty cell, an empty text is two quotes; what a spreadsheet would run begins
 * with an apostrophe.
 */
import { csvCell, toCsv } from '../csv.ts';
import type { Cell, Table } from './table.ts';

export const toTableCsv = ({ fields, rows }: Table): string =>
  toCsv(
    fields.map((f) => f.name),
    [],
  ) + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');

const cellText = (cell: Cell): string => (cell === null ? '' : cell === '' ? '""' : csvCell(String(cell)));
