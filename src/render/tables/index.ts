/** How does an edition look as tables: CSV, XLSX, Parquet, a data package, and a dictionary of every field? */
export { type FileSum, summed, sumOfCsv, toDataPackage } from './data-package.ts';
export { toDictionaryText } from './dictionary-text.ts';
export { dictionaryOf, editionTable, editionTables, TABLE_NAMES, type TableName } from './edition-tables.ts';
export { toParquet } from './parquet.ts';
export { type Cell, type Field, type Link, type Table, textsIn } from './table.ts';
export { csvPieces, toTableCsv } from './table-csv.ts';
export { toWorkbook, workbooksOf } from './workbook.ts';
