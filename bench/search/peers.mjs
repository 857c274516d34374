// Packages that are measured against are no part of the program: they are taken from bench/search/peers, or from the folder
// that ACQUIS_PEERS names, and whoever lacks them is told how to get them.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = process.env.ACQUIS_PEERS ?? fileURLToPath(new URL('peers', import.meta.url));

/** A package of another engine, by name. @throws Error that says what to run */
export async function peer(name) {
  let path;
  try {
    path = createRequire(join(folder, 'package.json')).resolve(name);
  } catch {
    throw new Error(
      `${name} is not installed: run "npm install" in bench/search/peers, or set ACQUIS_PEERS.`,
    );
  }
  const loaded = await import(pathToFileURL(path).href);
  return loaded.default ?? loaded;
}

export const FACETS = ['corpus', 'body', 'year', 'meeting', 'kind', 'force'];
/** Facets of which a document has several values. */
export const MANY = { topic: 'topics', addressee: 'addressees' };

/** Facets counted where an engine gives back the matches and nothing more: by their columns, held in memory. */
export class FacetColumns {
  #columns = new Map(
    [...FACETS, ...Object.keys(MANY)].map((name) => [name, { values: [], ids: new Map(), of: [] }]),
  );

  add(facets) {
    for (const [name, { values, ids, of }] of this.#columns) {
      const own = (facets[name] ?? []).map((value) => {
        if (!ids.has(value)) ids.set(value, values.push(value) - 1);
        return ids.get(value);
      });
      of.push(own);
    }
  }

  has(document, name, value) {
    const { ids, of } = this.#columns.get(name);
    return of[document].includes(ids.get(value));
  }

  /** Counts by facet and value, sorted as a page shows them. */
  count(documents) {
    const answer = {};
    for (const [name, { values, of }] of this.#columns) {
      const counts = new Uint32Array(values.length);
      for (const document of documents) for (const value of of[document]) counts[value]++;
      answer[name] = values
        .map((value, i) => ({ value, count: counts[i] }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
    }
    return answer;
  }

  toJSON() {
    return [...this.#columns].map(([name, { values, of }]) => [name, values, of]);
  }

  static from(json) {
    const columns = new FacetColumns();
    for (const [name, values, of] of json) {
      const ids = new Map(values.map((value, i) => [value, i]));
      columns.#columns.set(name, { values, ids, of });
    }
    return columns;
  }
}
