/**
 * Tables as one XLSX workbook, a sheet each. Cells are typed as text, so that nothing in them is run as a formula. A
 * cell of a spreadsheet ends after 32,767 characters: a longer text breaks off there, and says where it goes on.
 */
import { unzipSync, zipSync } from 'fflate';
import type { Cell, Field, Table } from './table.ts';

const LONGEST_CELL = 32_767;
const CONTINUES = ' [… goes on in the CSV]';
/** Names of sheets end after 31 characters (Excel). */
const LONGEST_NAME = 31;
/** Column widths in characters. */
const WIDTHS: Readonly<Record<Field['type'], number>> = { string: 24, integer: 9, boolean: 9, date: 12 };
/** The first moment a ZIP archive can hold: the same tables give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

export async function toWorkbook(tables: readonly Table[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const sheets = tables.map(({ name, fields, rows }) => ({
    sheet: name.slice(0, LONGEST_NAME),
    columns: fields.map((f) => ({ width: WIDTHS[f.type] })),
    stickyRowsCount: 1,
    data: [
      fields.map((f) => ({ type: String, value: f.name, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(sheetCell)),
    ],
  }));
  const blob = await writeXlsxFile(sheets).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return zipSync(parts, { mtime: NO_TIME });
}

function sheetCell(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'boolean') return { type: Boolean, value: cell };
  const fits = cell.length <= LONGEST_CELL;
  return { type: String, value: fits ? cell : cell.slice(0, LONGEST_CELL - CONTINUES.length) + CONTINUES };
}
