/** What does the folder of tables hold, for programs? A tabular data package (Frictionless Data, version 1). */
import { createHash } from 'node:crypto';
import type { EditionView } from '../edition-view.ts';
import type { Field, Table } from './table.ts';
import { csvPieces } from './table-csv.ts';

/** What proves that a file of a table is whole. */
export interface FileSum {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** @param pathOf path of a table's CSV within the folder of `datapackage.json` */
export function toDataPackage(
  view: EditionView,
  tables: readonly Table[],
  pathOf: (table: string) => string,
  sumOf: (table: Table) => FileSum = sumOfCsv,
): string {
  const { edition, corpus, base } = view;
  const described = {
    profile: 'tabular-data-package',
    name: `${slug(corpus.id)}-${slug(edition.id)}`,
    title: `${corpus.title}, ${edition.id} edition`,
    description:
      'One CSV file a table. A text that begins with = + - @, a tab or a carriage return has an apostrophe before it, and so has one that begins with apostrophes and such a character.',
    version: edition.id,
    ...(base === undefined ? {} : { homepage: base }),
    resources: tables.map((table) => describeTable(table, pathOf(table.name), sumOf(table))),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** Rows may be made anew whenever they are asked for: once is enough. */
function describeTable({ rows, ...table }: Table, path: string, { bytes, sha256 }: FileSum) {
  return {
    profile: 'tabular-data-resource',
    name: table.name.replaceAll('_', '-'),
    path,
    description: table.meaning,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.fields.map((field, n) => describeField(field, typeOf(field, rows, n))),
      missingValues: [''],
      ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
      ...(table.links.length === 0
        ? {}
        : {
            foreignKeys: table.links.map(({ field, table: other, to }) => ({
              fields: field,
              reference: { resource: other.replaceAll('_', '-'), fields: to },
            })),
          }),
    },
  };
}

/** Of a table as CSV. */
export function sumOfCsv(table: Table): FileSum {
  const pieces = summed(csvPieces(table));
  for (const _ of pieces);
  return pieces.sum() ?? { bytes: 0, sha256: '' };
}

/** Hands pieces of a text on, once; when all have passed, their sum is known. */
export function summed(
  pieces: Iterable<string>,
): Iterable<string> & { readonly sum: () => FileSum | undefined } {
  const hash = createHash('sha256');
  let bytes = 0;
  let sum: FileSum | undefined;
  return {
    *[Symbol.iterator]() {
      for (const piece of pieces) {
        hash.update(piece);
        bytes += Buffer.byteLength(piece);
        yield piece;
      }
      sum = { bytes, sha256: hash.digest('hex') };
    },
    sum: () => sum,
  };
}

/** A date is a whole day there; a column that holds a year or a month is text. */
const typeOf = ({ type }: Field, rows: Table['rows'], column: number): Field['type'] =>
  type === 'date' && rows.some((row) => row[column] !== null && !WHOLE_DAY.test(String(row[column])))
    ? 'string'
    : type;

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

const describeField = ({ name, meaning, nullable }: Field, type: Field['type']) => ({
  name,
  type,
  description: meaning,
  ...(nullable === true || type === 'string' ? {} : { constraints: { required: true } }),
});

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9._-]+/gu, '-') || 'edition';
