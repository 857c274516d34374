import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.ts';
import { searchJsonSchema, searchResult } from '../../src/api/search-schema.ts';
import { type IndexFile, openSearchIndex } from '../../src/compendium/index.ts';
import { memorySource } from '../../src/search/index.ts';
import { whole } from '../search/world.ts';
import { store } from '../web/world.ts';

const memory = (): IndexFile & { readonly made: () => number } => {
  let bytes: Uint8Array | undefined;
  let made = 0;
  return {
    made: () => made,
    open: () => (bytes ? memorySource(bytes) : undefined),
    replace: (chunks) => {
      bytes = whole(chunks);
      made++;
    },
  };
};

const file = memory();
const api = createApi(store, { search: () => openSearchIndex({ store }, file) });
const get = async (path: string) => {
  const response = await api.request(path);
  return { status: response.status, body: await response.json() };
};

describe('a search', () => {
  it('has the shape its schema promises, and no field more', async () => {
    const { status, body } = await get('/api/search?q=children&explain=true');
    expect(status).toBe(200);
    expect(searchResult.parse(body)).toEqual(body);
    expect(body.total).toBeGreaterThan(0);
  });

  it('is described by the file that the documents promise', () => {
    const path = new URL('../../docs/formats/search.schema.json', import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(searchJsonSchema());
  });

  it('leads straight to what a citation names', async () => {
    const { direct, hits } = (await get('/api/search?q=A.III.2.a')).body;
    expect([direct, hits[0].ref]).toEqual([['A.III.2.a'], 'A.III.2.a']);
  });

  it('goes on where the page before ended', async () => {
    const all = (await get('/api/search?q=*&limit=200')).body;
    const refs: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: { hits: { ref: string }[]; next: string | null } = (
        await get(`/api/search?q=*&limit=3${next === '' ? '' : `&cursor=${next}`}`)
      ).body;
      refs.push(...page.hits.map((h) => h.ref));
      next = page.next;
    }
    expect(refs).toEqual(all.hits.map((h: { ref: string }) => h.ref));
    expect(refs).toHaveLength(all.total);
  });

  it('counts what it filters by', async () => {
    const { facets } = (await get('/api/search?q=*')).body;
    for (const facet of ['year', 'part', 'kind', 'topic', 'force'])
      for (const { value, count } of facets[facet] ?? []) {
        const filtered = (await get(`/api/search?q=*&${facet}=${encodeURIComponent(value)}`)).body;
        expect([facet, value, filtered.total]).toEqual([facet, value, count]);
      }
  });

  it.each(['topic=nothing-like-this', 'cursor=-1', 'limit=0', 'sort=size'])(
    '%s is answered with advice',
    async (wrong) => {
      const { status, body } = await get(`/api/search?q=children&${wrong}`);
      expect([status, body.type]).toEqual([400, 'argument-invalid']);
    },
  );

  it('compiles its index once', () => {
    expect(file.made()).toBe(1);
  });
});
