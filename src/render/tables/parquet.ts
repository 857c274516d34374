/** A table as Parquet, for analysts: typed columns, no value as null, nothing guarded or cut. */
import type { Field, Table } from './table.ts';

const TYPES = { string: 'STRING', integer: 'INT32', boolean: 'BOOLEAN', date: 'STRING' } as const;

export async function toParquet(table: Table): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const { fields, rows } = table;
  const buffer = parquetWriteBuffer({
    createdBy: 'acquis',
    columnData: fields.map((field, n) => ({
      name: field.name,
      type: typeOf(field),
      nullable: field.nullable === true,
      data: rows.map((row) => row[n] ?? null),
    })),
  });
  return new Uint8Array(buffer);
}

const typeOf = ({ type }: Field): (typeof TYPES)[Field['type']] => TYPES[type];
