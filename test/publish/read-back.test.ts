/** What is published of an edition, read by libraries that others wrote: all forms say the same, and every link leads on. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { XmlDocument } from 'libxml2-wasm';
import { Parser } from 'n3';
import readXlsxFile from 'read-excel-file/universal';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/instrument/index.ts';
import { dataFiles } from '../../src/render/index.ts';
import { databaseOf } from '../../src/store/sqlite/index.ts';
import { compileSom } from '../compendium/som.ts';
import { viewOf } from '../render/view.ts';

const { editions, bodies } = compileSom();
/** All formats of a compendium, on a busy machine. */
const LONG = 60_000;

type Row = Readonly<Record<string, unknown>>;
interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean };
}
interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly { fields: string; reference: { resource: string; fields: string } }[];
  };
  readonly name: string;
}

describe.each(
  editions.map((edition, n): [string, Edition, Edition[]] => [edition.id, edition, editions.slice(0, n)]),
)('the data of the %s edition', (_, edition, earlier) => {
  const files = new Map<string, Uint8Array>();
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  beforeAll(async () => {
    const view = viewOf(edition, { bodies, earlier, base: 'https://example.org/c/' });
    for await (const { path, content } of dataFiles(view, { databaseOf })) {
      const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
      files.set(path, new Uint8Array(Buffer.concat([...pieces].map((p) => Buffer.from(p as string)))));
    }
  }, LONG);

  const resources = (): Resource[] => JSON.parse(text('data/tables/datapackage.json')).resources;
  /** A table by what the data package says of it, and by nothing else. */
  const rowsOf = ({ path, schema }: Resource): Row[] =>
    parse(text(`data/tables/${path}`), {
      columns: true,
      cast: (value, { header, column }) => {
        if (header) return value;
        const type = schema.fields.find(({ name }) => name === column)?.type;
        const whole = value.replace(/^'(?='*[=+\-@\t\r])/u, '');
        if (value === '') return null;
        return type === 'integer' ? Number(whole) : type === 'boolean' ? whole === 'true' : whole;
      },
    });

  it('holds in its data package: every file with its sum, its fields, its keys and its links', () => {
    const tables = new Map(resources().map((r) => [r.name, rowsOf(r)]));
    for (const { path, bytes, hash, schema, name } of resources()) {
      const file = files.get(`data/tables/${path}`) ?? new Uint8Array();
      expect([path, file.length]).toEqual([path, bytes]);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
      const rows = tables.get(name) ?? [];
      for (const { name: field, type, constraints } of schema.fields)
        for (const row of rows) {
          const value = row[field];
          expect(Object.keys(row)).toContain(field);
          if (constraints?.required) expect(value, `${path} ${field}`).not.toBeNull();
          if (type === 'integer' && value !== null)
            expect(Number.isInteger(value), `${path} ${field}`).toBe(true);
          if (type === 'date' && value !== null) expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        }
      const { primaryKey = [] } = schema;
      const keys = rows.map((row) => JSON.stringify(primaryKey.map((k) => row[k])));
      if (primaryKey.length > 0) expect(new Set(keys).size).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(tables.get(reference.resource)?.map((row) => row[reference.fields]));
        for (const row of rows) expect(there.has(row[fields]), `${path} ${row[fields]}`).toBe(true);
      }
    }
  });

  it('is described field by field in its dictionary', () => {
    const described = rowsOf(resources().find((r) => r.name === 'dictionary') as Resource);
    const named = resources()
      .filter((r) => r.name !== 'dictionary')
      .flatMap((r) => r.schema.fields.map((f) => [r.path.replace('.csv', ''), f.name]));
    expect(described.map((row) => [row.table, row.field])).toEqual(named);
    for (const row of described) expect(String(row.meaning).length).toBeGreaterThan(3);
  });

  it(
    'is the same in CSV, XLSX, Parquet and SQLite, table by table and cell by cell',
    async () => {
      const Driver = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite3;
      const db = new Driver(Buffer.from(files.get('data/tables.sqlite') ?? []));
      const sheets = await readXlsxFile(
        new Blob([(files.get('data/tables.xlsx') ?? new Uint8Array()).slice()]),
        {
          trim: false,
        },
      );
      try {
        for (const resource of resources()) {
          const table = resource.path.replace('.csv', '');
          const csv = rowsOf(resource);
          const blank = (rows: readonly Row[]) =>
            rows.map((row) => Object.values(row).map((v) => (v === '' || v === undefined ? null : v)));
          const stored = db.prepare(`SELECT * FROM "${table}"`).all() as Row[];
          const plain = (v: unknown): unknown => (typeof v === 'boolean' ? Number(v) : v);
          expect(blank(stored).flat()).toEqual(blank(csv).flat().map(plain));
          const sheet = sheets.find(({ sheet: name }) => name === table.slice(0, 31));
          const [head = [], ...lines] = sheet?.data ?? [];
          expect(head).toEqual(resource.schema.fields.map((f) => f.name));
          const wide = lines.map((line) => resource.schema.fields.map((_f, n) => line[n] ?? null));
          expect(wide).toEqual(blank(csv));
          const parquet = files.get(`data/tables/${table}.parquet`);
          if (table === 'dictionary') continue;
          const read = await parquetReadObjects({ file: (parquet ?? new Uint8Array()).slice().buffer });
          expect(blank(read as Row[])).toEqual(blank(csv));
        }
      } finally {
        db.close();
      }
    },
    LONG,
  );

  it('is Akoma Ntoso in which every id is unique, every resolved mention a reference, and every reference leads to an id', () => {
    const documents = [...files.keys()].filter((path) => /^data\/akn\/.*\.xml$/u.test(path));
    expect(documents).toHaveLength(edition.instruments.length + 1);
    const works = new Map<string, Set<string>>();
    const guids = new Set<string>();
    let references = 0;
    const hrefs: string[] = [];
    for (const path of documents) {
      const xml = text(path);
      XmlDocument.fromString(xml).dispose();
      const ids = [...xml.matchAll(/<(?!acquis:)[^>]*? eId="([^"]+)"/gu)].map((m) => m[1] ?? '');
      expect(new Set(ids).size, path).toBe(ids.length);
      const [, work = path] = /<FRBRWork>\s*<FRBRthis [^>]*>\s*<FRBRuri value="([^"]+)"/u.exec(xml) ?? [];
      works.set(work, new Set(ids));
      for (const [, guid = ''] of xml.matchAll(/ GUID="([^"]+)"/gu)) guids.add(guid);
      for (const [, href = ''] of xml.matchAll(/<ref href="([^"]+)"/gu)) {
        hrefs.push(href.startsWith('#') ? `${work}/~${href.slice(1)}` : href);
      }
      references += xml.match(/(?<!<mref>)<ref |<mref>/gu)?.length ?? 0;
    }
    expect(works.size).toBe(documents.length);
    expect([...guids].sort()).toEqual(edition.provisions.map((p) => p.id).sort());
    for (const href of hrefs) {
      const [work = '', id] = href.split('/~');
      const ids = works.get(work);
      expect(ids, href).toBeDefined();
      if (id !== undefined) expect(ids?.has(decodeURI(id)), href).toBe(true);
    }
    const resolved = edition.mentions.filter((m) => m.status === 'resolved' && m.end > m.start);
    expect(references).toBeGreaterThanOrEqual(resolved.length);
  });

  it('is SKOS that says the same in Turtle and JSON-LD, with a concept for each topic', () => {
    const quads = new Parser().parse(text('data/topics.ttl'));
    const graph = JSON.parse(text('data/topics.jsonld'));
    const concepts = quads.filter((q) => q.object.value.endsWith('#Concept')).map((q) => q.subject.value);
    const nodes: Row[] = graph['@graph'];
    const inJson = nodes.filter((n) => String(n['@type']).endsWith('Concept')).map((n) => n['@id']);
    expect(inJson.sort()).toEqual(concepts.sort());
    for (const { concept } of edition.topics)
      expect(
        concepts.some((iri) => decodeURIComponent(iri).endsWith(concept)),
        concept,
      ).toBe(true);
  });

  it('cites each instrument and each paragraph, preambular ones too, in three formats', () => {
    const cited = edition.provisions.filter((p) => p.kind !== 'omission').length + edition.instruments.length;
    const items: Row[] = JSON.parse(text('data/citations.csl.json'));
    expect(items).toHaveLength(cited);
    expect(new Set(items.map((i) => i.id)).size).toBe(cited);
    expect(text('data/citations.bib').match(/^@/gmu)).toHaveLength(cited);
    expect(text('data/citations.ris').match(/^TY {2}- /gmu)).toHaveLength(cited);
    expect(text('data/citations.ris').match(/^ER {2}- /gmu)).toHaveLength(cited);
    if (edition.provisions.some((p) => p.kind === 'preambular'))
      expect(items.filter((i) => /preambular para/u.test(String(i.note))).length).toBeGreaterThan(0);
  });

  it('is told in feeds whose entries have an id, a title, a date and an address of their own', () => {
    const feeds = [...files.keys()].filter((path) => path.startsWith('feeds/'));
    expect(feeds.length).toBeGreaterThan(edition.topics.length);
    for (const path of feeds.filter((p) => p.endsWith('.atom'))) {
      const atom = XmlDocument.fromString(text(path));
      const ns = { a: 'http://www.w3.org/2005/Atom' };
      expect(atom.find('/a:feed[a:id and a:title and a:updated]', ns).length, path).toBe(1);
      expect(atom.find('//a:entry', ns).length).toBe(
        atom.find('//a:entry[a:id and a:title and a:updated and a:link]', ns).length,
      );
      const ids = atom.find('//a:entry/a:id', ns).map((node) => node.content);
      expect(new Set(ids).size, path).toBe(ids.length);
      atom.dispose();
      const feed = JSON.parse(text(path.replace('.atom', '.json')));
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      expect(feed.items.map((i: Row) => i.id)).toHaveLength(ids.length);
    }
  });
});
