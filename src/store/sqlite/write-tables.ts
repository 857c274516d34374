/**
 * Tables of an edition as one SQLite file for whoever asks questions in SQL: no schema of ours, only names, types, keys
 * and rows as they are given. Made in memory, so that it is whole or not at all; the same tables give the same bytes.
 */
import type { DatabaseOf } from '../plain-table.ts';
import { openDatabase } from './database.ts';

export const databaseOf: DatabaseOf = (tables) => {
  const db = openDatabase(':memory:', { readonly: false });
  try {
    db.transaction(() => {
      for (const table of tables) {
        const columns = table.fields.map(
          ({ name, type, nullable }) =>
            `${quoted(name)} ${type === 'integer' || type === 'boolean' ? 'INTEGER' : 'TEXT'}${nullable ? '' : ' NOT NULL'}`,
        );
        db.exec(`CREATE TABLE ${quoted(table.name)} (${columns.join(', ')})`);
        // An index and not a primary key: a damaged source may yield one designation twice, and both rows are kept.
        if (table.key.length > 0)
          db.exec(
            `CREATE INDEX ${quoted(`${table.name}_key`)} ON ${quoted(table.name)} (${table.key.map(quoted).join(', ')})`,
          );
        const marks = table.fields.map(() => '?').join(', ');
        const insert = db.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${marks})`);
        for (const row of table.rows)
          insert.run(row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
      }
    })();
    return new Uint8Array(db.serialize());
  } finally {
    db.close();
  }
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
