/**
 * Tables as one XLSX workbook, a sheet each. Cells are typed as text, so that nothing in them is run as a formula. A
 * cell of a spreadsheet ends after 32,767 characters: a longer text breaks off there, and says where it goes on.
 */
import type { Cell, Field, Table } from './table.ts';

const LONGEST_CELL = 32_767;
const CONTINUES = ' [… goes on in the CSV]';
/** Names of sheets end after 31 characters (Excel). */
const LONGEST_NAME = 31;
/** Column widths in characters. */
const WIDTHS: Readonly<Record<Field['type'], number>> = { string: 24, integer: 9, boolean: 9, date: 12 };

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
  return undated(new Uint8Array(await blob.arrayBuffer()));
}

/** Rows of all tables that one workbook holds; a sheet ends after 1,048,576 (Excel), and programs slow down long before. */
const MOST_ROWS = 50_000;

export interface WorkbookPlan {
  /** Of the file, without ending. */
  readonly name: string;
  readonly meaning: string;
  readonly sheets: () => readonly Table[];
}

/** All tables in one workbook; where they are long, a workbook for each table, and several for the longest. */
export function workbooksOf(tables: readonly Table[]): WorkbookPlan[] {
  const lengths = tables.map(({ rows }) => rows.length);
  if (lengths.reduce((sum, length) => sum + length, 0) <= MOST_ROWS)
    return [{ name: 'tables', meaning: 'All tables in one workbook', sheets: () => tables }];
  return tables.flatMap((table, at) =>
    Array.from({ length: Math.max(1, Math.ceil((lengths[at] ?? 0) / MOST_ROWS)) }, (_, n): WorkbookPlan => {
      const part = n === 0 ? '' : `-${n + 1}`;
      return {
        name: `workbooks/${table.name}${part}`,
        meaning: `${table.meaning}, as a workbook${n === 0 ? '' : `, part ${n + 1}`}`,
        sheets: () => [{ ...table, rows: table.rows.slice(n * MOST_ROWS, (n + 1) * MOST_ROWS) }],
      };
    }),
  );
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** 1 January 1980, the first day a ZIP archive can hold: the same tables give the same bytes. */
const NO_DATE = 0x0021;

/** Puts the least date into every entry of a ZIP archive (APPNOTE 4.3.7, 4.3.12). */
function undated(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === CENTRAL_HEADER) {
    const local = view.getUint32(at + 42, true);
    for (const header of view.getUint32(local, true) === LOCAL_HEADER ? [at + 12, local + 10] : [at + 12]) {
      view.setUint16(header, 0, true);
      view.setUint16(header + 2, NO_DATE, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

function sheetCell(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'boolean') return { type: Boolean, value: cell };
  const fits = cell.length <= LONGEST_CELL;
  return { type: String, value: fits ? cell : cell.slice(0, LONGEST_CELL - CONTINUES.length) + CONTINUES };
}
