// MiniSearch: an index of JavaScript objects, kept as JSON. Fields weighted as ours, words stemmed by the same stemmer; no
// phrases. It gives back all matches, so that facets are counted over them.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStems } from '../../lib/language/index.js';
import { FacetColumns, peer } from './peers.mjs';

const fileIn = (folder) => join(folder, 'minisearch.json');
const facetsIn = (folder) => join(folder, 'facets.json');

async function options() {
  const stems = await loadStems(['en']);
  return {
    fields: ['text', 'title', 'topics', 'notes'],
    processTerm: (word) => stems.en(word),
    searchOptions: {
      boost: { text: 2, title: 1, topics: 2, notes: 1 },
      combineWith: 'AND',
      processTerm: (word) => stems.en(word),
    },
  };
}

export async function build(folder, documents) {
  const MiniSearch = await peer('minisearch');
  const index = new MiniSearch(await options());
  const facets = new FacetColumns();
  let id = 0;
  for (const { fields, facets: own } of documents) {
    index.add({ id: id++, text: '', title: '', topics: '', notes: '', ...fields });
    facets.add(own);
  }
  writeFileSync(fileIn(folder), JSON.stringify(index));
  writeFileSync(facetsIn(folder), JSON.stringify(facets));
}

export function size(folder) {
  const whole = statSync(fileIn(folder)).size;
  return { whole: whole + statSync(facetsIn(folder)).size, withoutTexts: whole };
}

export const lacks = { phrase: 'it keeps no positions' };

export async function open(folder) {
  const MiniSearch = await peer('minisearch');
  const own = await options();
  const index = MiniSearch.loadJSON(readFileSync(fileIn(folder), 'utf8'), own);
  const columns = FacetColumns.from(JSON.parse(readFileSync(facetsIn(folder), 'utf8')));
  return {
    search({ kind, words, filter = {} }, facets) {
      const filters = Object.entries(filter);
      const matches = index.search(words.join(' '), {
        ...(kind === 'prefix' ? { prefix: true, processTerm: (word) => word } : {}),
        ...(filters.length > 0
          ? { filter: ({ id }) => filters.every(([f, v]) => columns.has(id, f, v)) }
          : {}),
      });
      if (facets) columns.count(matches.map(({ id }) => id));
      return { total: matches.length, hits: Math.min(10, matches.length) };
    },
    close() {},
  };
}
