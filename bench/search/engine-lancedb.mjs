// LanceDB: columns in files, a full-text index of one column with positions, stemmed; all fields stand in that column. It
// cannot count by a column, so that the facets of all matches are fetched and counted; it has no beginnings of words.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderSize } from './folder-size.mjs';
import { FACETS, MANY, peer } from './peers.mjs';

// On two cores its threads otherwise wait for one another for ever while the index is made (0.31.0).
process.env.LANCE_CPU_THREADS ??= '4';

const tableIn = (folder) => join(folder, 'lancedb');
const BATCH = 20_000;

function* batches(documents) {
  let rows = [];
  let id = 0;
  for (const { fields, facets } of documents) {
    const row = {
      id: id++,
      text: [fields.text, fields.title, fields.topics, fields.notes].filter(Boolean).join('\n'),
    };
    for (const name of FACETS) row[name] = facets[name]?.[0] ?? '';
    for (const [name, column] of Object.entries(MANY)) row[column] = (facets[name] ?? []).join('\n');
    rows.push(row);
    if (rows.length === BATCH) {
      yield rows;
      rows = [];
    }
  }
  if (rows.length > 0) yield rows;
}

export async function build(folder, documents) {
  const { connect, Index } = await peer('@lancedb/lancedb');
  rmSync(tableIn(folder), { recursive: true, force: true });
  const db = await connect(tableIn(folder));
  let table;
  for (const rows of batches(documents)) {
    if (table) await table.add(rows);
    else table = await db.createTable('texts', rows);
  }
  await table.optimize();
  await table.createIndex('text', {
    config: Index.fts({
      stem: true,
      language: 'English',
      asciiFolding: true,
      removeStopWords: false,
      withPosition: true,
    }),
    waitTimeoutSeconds: 3600,
  });
  table.close();
}

export function size(folder) {
  const whole = folderSize(tableIn(folder));
  return { whole, withoutTexts: folderSize(join(tableIn(folder), 'texts.lance', '_indices')) };
}

export const lacks = { prefix: 'it has no beginnings of words' };

export async function open(folder) {
  const { connect, MatchQuery, Operator, PhraseQuery } = await peer('@lancedb/lancedb');
  const db = await connect(tableIn(folder));
  const table = await db.openTable('texts');
  const ask = ({ kind, words, filter = {} }) => {
    const text = words.join(' ');
    const wanted =
      kind === 'phrase'
        ? new PhraseQuery(text, 'text')
        : new MatchQuery(text, 'text', { operator: Operator.And });
    const asked = table.query().fullTextSearch(wanted);
    const where = Object.entries(filter).map(([f, v]) => `${f} = '${v.replaceAll("'", "''")}'`);
    return where.length > 0 ? asked.where(where.join(' AND ')) : asked;
  };
  return {
    async search(query, facets) {
      const hits = await ask(query).select(['id', '_score']).limit(10).toArray();
      if (!facets) return { total: -1, hits: hits.length };
      const columns = [...FACETS, ...Object.values(MANY)];
      const found = await ask(query)
        .select([...columns, '_score'])
        .limit(2_000_000)
        .toArrow();
      for (const name of columns) {
        const counts = new Map();
        const column = found.getChild(name);
        for (let i = 0; i < found.numRows; i++) {
          const value = column.get(i);
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      return { total: found.numRows, hits: hits.length };
    },
    close: () => table.close(),
  };
}
