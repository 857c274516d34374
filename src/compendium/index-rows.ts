/**
 * An index that people edit in a spreadsheet → its rows, as the spreadsheet counts them. What saving it changes is no
 * edit: the separator, the byte order mark, line breaks and double blanks within cells, quotation marks, dashes.
 */
import { AcquisError } from '../finding/index.ts';
import { unguarded } from '../render/index.ts';
import { decode } from '../source/index.ts';
import { foldPunctuation } from '../text/index.ts';
import { readRows } from './records/index.ts';

const NEEDED = ['topic', 'broader', 'part', 'references', 'paragraphs', 'recommendations'] as const;
/** Looked at where they are there. */
const BESIDE = ['symbol', 'instrument'] as const;
export type IndexColumn = (typeof NEEDED)[number] | (typeof BESIDE)[number];

export interface IndexRow {
  /** Of the file, the header being 1. */
  readonly number: number;
  /** Empty for what the table does not have. */
  readonly cells: Readonly<Record<IndexColumn, string>>;
}

/**
 * @param options.encoding IANA name, when a CSV is not UTF-8 and has no byte order mark
 * @throws AcquisError `file-unreadable` for what is no table, or lacks a column; `encoding-unreadable`
 */
export async function indexRows(
  file: string,
  bytes: Uint8Array,
  options: { readonly encoding?: string } = {},
): Promise<IndexRow[]> {
  const format = /\.xlsx$/iu.test(file) ? 'xlsx' : 'csv';
  const read = await readRows(
    file,
    format === 'csv' ? plainText(file, bytes, options.encoding) : bytes,
    format,
  );
  if (read.kind !== 'table') throw new AcquisError('file-unreadable', `${file} holds no table.`);
  const header = read.header.map((name) => tidy(name).toLowerCase());
  const missing = NEEDED.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new AcquisError('file-unreadable', `${file} has no column ${missing.join(', ')}.`, {
      advice: 'Begin from "acquis export --format csv --table index" and keep its first line.',
    });
  return read.rows.map(({ row, cells }) => {
    const cell = (name: IndexColumn): string => {
      const at = header.indexOf(name);
      return at < 0 ? '' : tidy(unguarded((cells[at] ?? '').trim()));
    };
    return {
      number: row,
      cells: {
        topic: cell('topic'),
        broader: cell('broader'),
        part: cell('part'),
        references: cell('references'),
        symbol: cell('symbol'),
        instrument: cell('instrument'),
        paragraphs: cell('paragraphs'),
        recommendations: cell('recommendations'),
      },
    };
  });
}

/** Line breaks and blanks of any kind, also those that keep words together, are one blank. */
const tidy = (cell: string): string => cell.replace(/[\s\u00A0\u202F]+/gu, ' ').trim();

/** By which topics are the same, however quotation marks and dashes were set. */
export const labelKey = (label: string): string => foldPunctuation(label);

function plainText(file: string, bytes: Uint8Array, encoding: string | undefined): Uint8Array {
  try {
    return new TextEncoder().encode(decode(file, bytes, encoding).text);
  } catch (cause) {
    if (!(cause instanceof AcquisError) || cause.code !== 'encoding-unreadable') throw cause;
    throw new AcquisError(cause.code, cause.message, {
      advice: 'Save it as "CSV UTF-8", or say what it is in: --encoding windows-1252.',
      cause,
    });
  }
}
