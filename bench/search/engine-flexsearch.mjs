// FlexSearch: an index of JavaScript objects; all fields as one text, words stemmed by the same stemmer. It has no phrases,
// no BM25 (it orders by where in the text a word stands), and beginnings only of an index of its own. All matches are asked
// for where facets are counted or a filter holds.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStems } from '../../lib/language/index.js';
import { FacetColumns, peer } from './peers.mjs';

const facetsIn = (folder) => join(folder, 'facets.json');
const PREFIX = 'flexsearch.';

async function newIndex() {
  const { Index } = await peer('flexsearch');
  const stems = await loadStems(['en']);
  return new Index({
    tokenize: 'strict',
    encode: (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stems.en(word)),
  });
}

export async function build(folder, documents) {
  const index = await newIndex();
  const facets = new FacetColumns();
  let id = 0;
  for (const { fields, facets: own } of documents) {
    index.add(id++, [fields.text, fields.title, fields.topics, fields.notes].filter(Boolean).join(' '));
    facets.add(own);
  }
  await index.export((key, data) => {
    if (data) writeFileSync(join(folder, PREFIX + key), data);
  });
  writeFileSync(facetsIn(folder), JSON.stringify(facets));
}

const exported = (folder) => readdirSync(folder).filter((name) => name.startsWith(PREFIX));

export function size(folder) {
  const withoutTexts = exported(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return { whole: withoutTexts + statSync(facetsIn(folder)).size, withoutTexts };
}

export const lacks = {
  phrase: 'it keeps no positions',
  prefix: 'beginnings need an index of every beginning of every word',
};

export async function open(folder) {
  const index = await newIndex();
  for (const name of exported(folder))
    index.import(name.slice(PREFIX.length), readFileSync(join(folder, name), 'utf8'));
  const columns = FacetColumns.from(JSON.parse(readFileSync(facetsIn(folder), 'utf8')));
  return {
    search({ words, filter = {} }, facets) {
      const filters = Object.entries(filter);
      const all = facets || filters.length > 0;
      const found = index.search(words.join(' '), { limit: all ? 1e9 : 10 });
      const matches = found.filter((id) => filters.every(([f, v]) => columns.has(id, f, v)));
      if (facets) columns.count(matches);
      return { total: all ? matches.length : -1, hits: Math.min(10, matches.length) };
    },
    close() {},
  };
}
