import type { Database } from './database.ts';

/** Rows of a table that belong to one document, in the order in which they were written. */
export function rowsOf<Row>(db: Database, table: string, document: number): Row[] {
  return db.prepare<[number], Row>(`SELECT * FROM ${table} WHERE document = ? ORDER BY rowid`).all(document);
}

/** Rows by the `seq` of what they hang from (a provision, a topic). */
export function groupBy<Row>(
  rows: readonly Row[],
  owner: (row: Row) => number,
): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(owner(row));
    if (group) group.push(row);
    else groups.set(owner(row), [row]);
  }
  return groups;
}

/** A `_json` column: an array that this adapter wrote itself. */
export const list = <T>(column: string): readonly T[] => JSON.parse(column) as T[];

/** `{ [key]: value }`, or nothing at all where the column is NULL: an absent property stays absent. */
export function present<K extends string, V>(key: K, value: V | null): { [P in K]?: V } {
  const property: { [P in K]?: V } = {};
  if (value !== null) property[key] = value;
  return property;
}
