import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import {
  dictionaryOf,
  editionTable,
  editionTables,
  TABLE_NAMES,
  type Table,
  toDataPackage,
  toDictionaryText,
  toParquet,
  toTableCsv,
  toWorkbook,
  workbooksOf,
} from '../../../src/render/tables/index.ts';
import { databaseOf } from '../../../src/store/sqlite/index.ts';
import { anyEdition } from '../../builders/any-edition.ts';
import { edition, section, topic } from '../../builders/edition.ts';
import { compileSom } from '../../compendium/som.ts';
import { book } from '../book.ts';
import { viewOf } from '../view.ts';

const view = viewOf(book);
const published = compileSom().editions;
const objects = ({ fields, rows }: Table): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(fields.map((f, n) => [f.name, row[n]])));

describe('the tables of an edition', () => {
  it('have a row for each provision, entry and finding, under names that need no quoting', () => {
    const tables = editionTables(view);
    expect(tables.map((t) => t.name)).toEqual([...TABLE_NAMES]);
    for (const table of tables) {
      expect(table.name).toMatch(/^[a-z_]+$/u);
      for (const field of table.fields) {
        expect(field.name).toMatch(/^[a-z_]+$/u);
        expect(field.meaning.length).toBeGreaterThan(3);
      }
    }
    expect(objects(editionTable(view, 'provisions'))[1]).toMatchObject({
      ref: 'A.I.2',
      text: 'Second, with a "quotation".',
      parent: null,
      report: 'WG/2012/6',
      report_number: '5',
      source_line: 2,
    });
    expect(editionTable(view, 'index_entries').rows).toHaveLength(
      book.topics.flatMap((t) => t.entries).length,
    );
    expect(editionTable(view, 'findings').rows).toHaveLength(book.findings.length);
    expect(objects(editionTable(view, 'footnotes'))).toEqual([
      { ref: 'B.VI.PP.5', marker: '20', text: 'Ibid., vol. 2241.', at: 13, line: 9 },
    ]);
  });

  it('say where each provision stood in the edition before', () => {
    const earlier = edition({
      id: '2019',
      sections: [section('A.I', ['1#one Protect.', '2#two Train.', '3#gone Go.'])],
    });
    const later = edition({
      id: '2024',
      sections: [section('A.I', ['1#one Protect them.', '4#two Train.', '5#new Come.'])],
      topics: [topic('Sea', 'A.I.1')],
    });
    const compared = viewOf(later, { earlier: [earlier] });
    expect(objects(editionTable(compared, 'lineage'))).toEqual([
      { id: 'one', change: 'changed', extent: 'words', earlier_ref: 'A.I.1', later_ref: 'A.I.1' },
      { id: 'two', change: 'unchanged', extent: null, earlier_ref: 'A.I.2', later_ref: 'A.I.4' },
      { id: 'new', change: 'added', extent: null, earlier_ref: null, later_ref: 'A.I.5' },
      { id: 'gone', change: 'removed', extent: null, earlier_ref: 'A.I.3', later_ref: null },
    ]);
    expect(objects(editionTable(compared, 'topic_lineage'))).toMatchObject([
      { change: 'added', later: 'Sea' },
    ]);
    expect(editionTable(view, 'lineage').rows).toEqual([]);
  });

  it('leave no field without a value that is not said to be nullable', () => {
    for (const of of published)
      for (const table of editionTables(viewOf(of)))
        table.fields.forEach((field, n) => {
          if (!field.nullable)
            expect(
              table.rows.every((row) => row[n] !== null),
              `${table.name}.${field.name}`,
            ).toBe(true);
        });
  });

  it('keep their links: what a field points to is there', () => {
    const tables = new Map(editionTables(viewOf(published.at(-1) ?? book)).map((t) => [t.name, t]));
    for (const table of tables.values())
      for (const { field, table: other, to } of table.links) {
        const there = new Set(objects(tables.get(other) ?? table).map((row) => row[to]));
        for (const row of objects(table)) expect(there).toContain(row[field]);
      }
  });
});

describe('CSV, Parquet, SQLite and XLSX', () => {
  it('hold the same rows, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition, async (of) => {
        const table = editionTable(viewOf(of), 'provisions');
        const expected = objects(table);
        const parquet = await toParquet(table);
        expect(await parquetReadObjects({ file: parquet.slice().buffer })).toEqual(expected);
        expect(rowsOf(databaseOf([table]), 'provisions')).toEqual(expected);
        const [sheet] = await readXlsxFile(new Blob([(await toWorkbook([table])).slice()]));
        const [, ...rows] = sheet?.data ?? [];
        const texts = rows.map((row) => row[7] ?? '');
        expect(texts).toEqual(expected.map((row) => String(row.text).trim()));
      }),
      { numRuns: 15 },
    );
  });

  it('are the same bytes each time', async () => {
    const tables = editionTables(view);
    const twice = await Promise.all([toWorkbook(tables), toWorkbook(tables)]);
    expect(Buffer.compare(...(twice as [Uint8Array, Uint8Array]))).toBe(0);
    expect(Buffer.compare(databaseOf(tables), databaseOf(tables))).toBe(0);
  });

  it('are one workbook, or where they are long one for each table and several for the longest', async () => {
    const tables = editionTables(view);
    expect(workbooksOf(tables).map(({ name }) => name)).toEqual(['tables']);
    const [short] = tables;
    if (!short) throw new Error('There is no table.');
    const row = short.rows[0] ?? [];
    const long: Table = { ...short, name: 'long', rows: Array.from({ length: 50_003 }, () => row) };
    const plans = workbooksOf([long, short]);
    expect(plans.map(({ name }) => name)).toEqual([
      'workbooks/long',
      'workbooks/long-2',
      `workbooks/${short.name}`,
    ]);
    expect(plans.map(({ sheets }) => sheets()[0]?.rows.length)).toEqual([50_000, 3, short.rows.length]);
  });

  it('run no formula', async () => {
    const table = editionTable(view, 'topics');
    expect(toTableCsv(table)).toContain("'=Smuggling by sea");
    const [sheet] = await readXlsxFile(new Blob([(await toWorkbook([table])).slice()]));
    expect(sheet?.data[1]?.[2]).toBe('=Smuggling by sea');
  });

  it('say where a text goes on that is longer than a cell', async () => {
    const long = 'x'.repeat(40_000);
    const table = editionTable(viewOf(edition({ sections: [section('A.I', [`1 ${long}`])] })), 'provisions');
    const [sheet] = await readXlsxFile(new Blob([(await toWorkbook([table])).slice()]));
    const cell = String(sheet?.data[1]?.[7]);
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/x \[… goes on in the CSV\]$/u);
    expect(toTableCsv(table)).toContain(long);
  });
});

describe('the description of the tables', () => {
  const tables = editionTables(view);
  it('names every field once in the dictionary', () => {
    const fields = tables.flatMap((t) => t.fields);
    expect(dictionaryOf(tables, view).rows).toHaveLength(fields.length);
  });

  it('is the one in docs/formats, which scripts/write-schemas.mjs writes', () => {
    const written = readFileSync(new URL('../../../docs/formats/tables.md', import.meta.url), 'utf8');
    expect(written).toBe(toDictionaryText(tables));
  });

  it('is a data package with keys and links between tables that are in it', () => {
    const described = JSON.parse(toDataPackage(view, tables, (name) => `tables/${name}.csv`));
    expect(described).toMatchObject({ profile: 'tabular-data-package', name: 'som-2019', version: '2019' });
    const names = described.resources.map((r: { name: string }) => r.name);
    for (const resource of described.resources)
      for (const key of resource.schema.foreignKeys ?? []) expect(names).toContain(key.reference.resource);
    expect(described.resources[0]).toMatchObject({
      path: 'tables/provisions.csv',
      schema: { primaryKey: ['ref'] },
    });
  });
});

function rowsOf(bytes: Uint8Array, table: string): unknown[] {
  const Driver = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite3;
  const db = new Driver(Buffer.from(bytes));
  try {
    return db.prepare(`SELECT * FROM ${table}`).all();
  } finally {
    db.close();
  }
}
