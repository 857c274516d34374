/**
 * Every file of data that an edition is issued with, one after another: so that a publication only writes them down and
 * adds its manifest. The same edition gives the same files, in the same order. Each is made when it is asked for.
 */
import { corpusOf, type EditionView } from './edition-view.ts';
import type { Table } from './tables/index.ts';

export interface DataFile {
  /** Below the folder of the publication, with `/`. */
  readonly path: string;
  /** Whole, or in pieces where it may be large. */
  readonly content: string | Uint8Array | Iterable<string>;
  /** RFC 6838, without parameters; texts are UTF-8. */
  readonly mediaType: string;
  /** One sentence for the list of files. */
  readonly describes: string;
}

export interface DataFilesOptions {
  /** Writes tables as a SQLite file; left out, there is none. The store knows how, and nobody here may ask it. */
  readonly databaseOf?: (tables: readonly Table[]) => Uint8Array;
}

export async function* dataFiles(
  view: EditionView,
  options: DataFilesOptions = {},
): AsyncGenerator<DataFile> {
  yield* jsonFiles(view);
  yield* aknFiles(view);
  yield* topicFiles(view);
  yield* tableFiles(view, options);
  yield* citationFiles(view);
  yield* feedFiles(view);
}

async function* jsonFiles(view: EditionView): AsyncGenerator<DataFile> {
  const { edition } = view;
  const { issuedPieces } = await import('./edition-export.ts');
  const { toFindingsJson } = await import('./findings-json.ts');
  const { toCorrectedIndexCsv } = await import('./corrected-index.ts');
  const json = 'application/json';
  yield file(
    'data/edition.json',
    issuedPieces(edition, corpusOf(view)),
    json,
    'The whole edition, by edition.schema.json',
  );
  yield file('data/findings.json', toFindingsJson(edition), json, 'What the checks found');
  yield file(
    'data/index.csv',
    toCorrectedIndexCsv(edition),
    'text/csv',
    'The corrected index, to be edited by people',
  );
}

async function* aknFiles(view: EditionView): AsyncGenerator<DataFile> {
  const { planEdition, toCollection, toStatement } = await import('./akn/index.ts');
  const akn = planEdition(view);
  const type = 'application/akn+xml';
  const collection = toCollection(akn);
  if (collection !== undefined)
    yield file('data/akn/compendium.xml', collection, type, 'The compendium as a document collection');
  for (const instrument of view.edition.instruments)
    yield file(
      `data/akn/${encodeURIComponent(instrument.key)}.xml`,
      toStatement(akn, instrument),
      type,
      `Akoma Ntoso: ${instrument.number ?? ''} ${instrument.title}`.replace(/\s+/gu, ' '),
    );
}

async function* topicFiles(view: EditionView): AsyncGenerator<DataFile> {
  const { schemeStatements, toJsonLd, toTurtle } = await import('./skos/index.ts');
  const statements = schemeStatements(view);
  yield file('data/topics.ttl', toTurtle(statements), 'text/turtle', 'The topics as SKOS, in Turtle');
  yield file(
    'data/topics.jsonld',
    toJsonLd(statements),
    'application/ld+json',
    'The topics as SKOS, in JSON-LD',
  );
}

async function* tableFiles(view: EditionView, { databaseOf }: DataFilesOptions): AsyncGenerator<DataFile> {
  const t = await import('./tables/index.ts');
  const tables = t.editionTables(view);
  const all = [...tables, t.dictionaryOf(tables, view)];
  const folder = 'data/tables';
  const sums = new Map<string, ReturnType<typeof t.summed>>();
  for (const table of all) {
    const pieces = t.summed(t.csvPieces(table));
    sums.set(table.name, pieces);
    yield file(`${folder}/${table.name}.csv`, pieces, 'text/csv', table.meaning);
  }
  for (const table of tables)
    yield file(
      `${folder}/${table.name}.parquet`,
      await t.toParquet(table),
      'application/vnd.apache.parquet',
      table.meaning,
    );
  const described = t.toDataPackage(
    view,
    all,
    (name) => `${name}.csv`,
    (table) => sums.get(table.name)?.sum() ?? t.sumOfCsv(table),
  );
  yield file(
    `${folder}/datapackage.json`,
    described,
    'application/json',
    'What the tables hold, for programs',
  );
  yield file(`${folder}/README.md`, t.toDictionaryText(tables), 'text/markdown', 'What every field means');
  const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  for (const { name, meaning, sheets } of t.workbooksOf(all))
    yield file(`data/${name}.xlsx`, await t.toWorkbook(sheets()), workbook, meaning);
  if (databaseOf)
    yield file(
      'data/tables.sqlite',
      databaseOf(all),
      'application/vnd.sqlite3',
      'All tables in one database',
    );
}

async function* citationFiles(view: EditionView): AsyncGenerator<DataFile> {
  const c = await import('./citation/index.ts');
  const { edition, bodies, base } = view;
  const items = function* () {
    for (const i of edition.instruments) yield c.cslItem(c.citedInstrument(edition, bodies, i, base));
    for (const p of edition.provisions)
      if (p.kind !== 'omission') yield c.cslItem(c.citedProvision(edition, bodies, p, base));
  };
  const of = 'Every instrument and paragraph, to be cited';
  const csl = 'application/vnd.citationstyles.csl+json';
  yield file('data/citations.csl.json', await c.citationPieces('csl', items), csl, `${of} (CSL)`);
  const bibtex = await c.citationPieces('bibtex', items);
  yield file('data/citations.bib', bibtex, 'application/x-bibtex', `${of} (BibTeX)`);
  const ris = await c.citationPieces('ris', items);
  yield file('data/citations.ris', ris, 'application/x-research-info-systems', `${of} (RIS)`);
}

async function* feedFiles(view: EditionView): AsyncGenerator<DataFile> {
  const { newsOf, toAtom, toCitationFile, toJsonFeed } = await import('./feed/index.ts');
  yield file('CITATION.cff', toCitationFile(view), 'text/yaml', 'How the data set is cited');
  const { base } = view;
  if (base === undefined) return;
  for (const news of newsOf(view)) {
    yield file(
      `${news.path}.atom`,
      await toAtom(news, base),
      'application/atom+xml',
      `What is new: ${news.title}`,
    );
    yield file(
      `${news.path}.json`,
      toJsonFeed(news, base),
      'application/feed+json',
      `What is new: ${news.title}`,
    );
  }
}

const file = (
  path: string,
  content: DataFile['content'],
  mediaType: string,
  describes: string,
): DataFile => ({
  path,
  content,
  mediaType,
  describes,
});
