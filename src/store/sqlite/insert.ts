import type { Database } from './database.ts';

export type Value = string | number | null;

/** Puts one row into a table; columns are those of the row, so that a misspelt one fails at once. */
export type Insert = (table: string, row: Readonly<Record<string, Value>>) => void;

/** One prepared statement per table; every row of a table must name the same columns in the same order. */
export function inserter(db: Database): Insert {
  const statements = new Map<string, { run(...values: Value[]): unknown }>();
  return (table, row) => {
    let statement = statements.get(table);
    if (statement === undefined) {
      const columns = Object.keys(row);
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
      statement = db.prepare<Value[]>(sql);
      statements.set(table, statement);
    }
    statement.run(...Object.values(row));
  };
}

export const json = (value: unknown): string => JSON.stringify(value);
