import { parse } from 'csv-parse/sync';
import { AcquisError } from '../../finding/index.ts';
import { readWorks } from '../../render/citation/index.ts';

/** Which rows has a file of records? Tables have cells, JSON has records, BibTeX and RIS have works. */
export const IMPORT_FORMATS = ['csv', 'xlsx', 'json', 'bibtex', 'ris'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export type RecordFile =
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly TableRow[] }
  | { readonly kind: 'items'; readonly items: readonly FileItem[] };

export interface TableRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface FileItem {
  /** Place in the file, from 1. */
  readonly row: number;
  readonly value: unknown;
}

const ENDINGS: Readonly<Record<string, ImportFormat>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  bib: 'bibtex',
  bibtex: 'bibtex',
  ris: 'ris',
};

/** @throws AcquisError `format-unknown` */
export function formatOfFile(name: string): ImportFormat {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = ENDINGS[ending];
  if (format) return format;
  throw new AcquisError('format-unknown', `The name "${name}" does not say what is in the file.`, {
    advice: `Name it with one of the endings ${Object.keys(ENDINGS)
      .map((e) => `.${e}`)
      .join(', ')}.`,
  });
}

/** @throws AcquisError `file-unreadable` or `encoding-unreadable` when it is not what its name says */
export async function readRows(name: string, bytes: Uint8Array, format: ImportFormat): Promise<RecordFile> {
  if (format === 'xlsx') return readWorkbook(name, bytes);
  const text = textOf(name, bytes);
  try {
    if (format === 'csv') return readCsv(text);
    if (format === 'json') return readJson(text);
    const works = await readWorks(format, text);
    return { kind: 'items', items: works.map((csl, i) => ({ row: i + 1, value: csl })) };
  } catch (cause) {
    throw unreadable(name, format, cause);
  }
}

function unreadable(name: string, format: ImportFormat, cause: unknown): AcquisError {
  const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  return new AcquisError('file-unreadable', `${name} cannot be read as ${format} (${why}).`, {
    advice: 'See that the file is whole, and that its ending says what is in it.',
    cause,
  });
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AcquisError('encoding-unreadable', `${name} is not in UTF-8.`, {
      advice: 'Save it as "CSV UTF-8", or in UTF-8.',
      cause,
    });
  }
}

function readCsv(text: string): RecordFile {
  const first = text.slice(0, text.indexOf('\n') + 1 || text.length);
  // Spreadsheets write semicolons where the comma is the decimal sign.
  const delimiter = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
  const lines = parse(text, {
    bom: true,
    delimiter,
    relaxColumnCount: true,
    skipEmptyLines: false,
  }) as string[][];
  return tableOf(lines);
}

async function readWorkbook(name: string, bytes: Uint8Array): Promise<RecordFile> {
  const { readSheet } = await import('read-excel-file/node');
  try {
    const rows = await readSheet(Buffer.from(bytes));
    return tableOf(rows.map((cells) => cells.map(cellText)));
  } catch (cause) {
    throw unreadable(name, 'xlsx', cause);
  }
}

/** A cell of a spreadsheet that is a date is a day of the calendar, without a time. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? 'no date' : cell.toISOString().slice(0, 10);
  return String(cell);
}

function tableOf(lines: readonly (readonly string[])[]): RecordFile {
  const [header = [], ...rest] = lines;
  return {
    kind: 'table',
    header: header.map((cell) => cell.trim()),
    rows: rest
      .map((cells, i) => ({ row: i + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

function readJson(text: string): RecordFile {
  const whole: unknown = JSON.parse(text);
  const list: unknown =
    typeof whole === 'object' && whole !== null && 'records' in whole
      ? whole.records
      : typeof whole === 'object' && whole !== null && 'items' in whole
        ? whole.items
        : whole;
  if (!Array.isArray(list)) throw new Error('there is no list of records in it');
  return { kind: 'items', items: list.map((value: unknown, i) => ({ row: i + 1, value })) };
}
