/** The search of a site of files answers as the server does, from the files alone. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { fetchedFor } from '../../bench/search/page-of-files.mjs';
import { bundleClient } from '../../scripts/build/client.mjs';
import { compileCorpus, compileSearchIndex, searchProvisions } from '../../src/compendium/index.ts';
import { loadStems } from '../../src/language/index.ts';
import { type PublishedFile, searchFiles } from '../../src/publish/index.ts';
import { joinSegments, memorySource, queryContext, Segment } from '../../src/search/index.ts';
import type { Store } from '../../src/store/index.ts';
import { memoryStore } from '../../src/store/memory/index.ts';
import { openSiteSearch } from '../../src/web/client/site-search.ts';
import { answerMarkup } from '../../src/web/client/site-view.ts';
import { askedFrom } from '../../src/web/search-view.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../corpora/som/', import.meta.url));
const QUERIES = [
  'unaccompanied children',
  'witness protection',
  'border control training',
  '"international cooperation"',
  '"joint investigation"',
  'smugg*',
  'organi?ed',
  'children -trafficking',
  'children OR minors',
  '"border training"~8',
  '~trafiking',
  'topic:children',
  'year:2012..2015 training',
  'force:obligation',
  'title:organized',
  'notes:protocol',
  'interpol',
  'International Criminal Police Organization',
  'article 18',
  'protection of witneses',
  'nothinglikeit',
  'money laundering',
  'fishing vessel',
  'documents fraud travel',
  'the of and',
  'III.23',
  'A.V.4',
  'CTOC/COP/WG.7/2015/6, para. 27',
  'CTOC/COP/WG.7/2015/6',
  '*',
  '"',
  '<script>alert(1)</script>',
];

let store: Store;
let parts: Map<string, PublishedFile>;

const get = async ({ name }: { readonly name: string }): Promise<Uint8Array> => {
  const file = parts.get(`search/parts/${name}.bin`);
  if (!file) throw new Error(`there is no part ${name}`);
  return file.bytes;
};
const inflate = async (bytes: Uint8Array) => new Uint8Array(inflateRawSync(bytes));
const open = async () => openSiteSearch(await loadStems(['en']), get, inflate, async () => undefined);
const asked = (q: string) => askedFrom(new URLSearchParams({ q }));

beforeAll(async () => {
  const corpus = compileCorpus({
    name: 'corpora/som',
    read: (path) => (existsSync(CORPUS + path) ? new Uint8Array(readFileSync(CORPUS + path)) : undefined),
  });
  store = memoryStore(corpus, 'test');
  const files = await searchFiles(store, {
    'search.js': new Uint8Array(),
    'phrases.js': new Uint8Array(),
    'later.js': new Uint8Array(),
  });
  parts = new Map(files.map((file) => [file.path, file]));
}, 120_000);

describe('the search of a site of files', () => {
  it('finds what the server finds, in the same order and with the same counts', async () => {
    const stems = await loadStems(['en']);
    const bytes = new Uint8Array(Buffer.concat(compileSearchIndex({ store }, stems)));
    const context = queryContext(joinSegments([{ segment: new Segment(memorySource(bytes)) }]), stems);
    const search = await open();
    for (const query of QUERIES) {
      const there = searchProvisions(context, store, { query });
      const here = await search.ask(asked(query), null, true);
      expect({ query, refs: here.hits.map(({ ref }) => ref) }).toEqual({
        query,
        refs: there.hits.map(({ ref }) => ref),
      });
      expect(here).toMatchObject({
        total: there.total,
        facets: there.facets,
        didYouMean: there.didYouMean,
        instead: there.instead,
        hits: there.hits.map(({ citation, highlights, score }) => ({ citation, highlights, score })),
      });
    }
  }, 60_000);

  it('shows first the ten results that come first of all', async () => {
    for (const query of QUERIES) {
      const search = await open();
      const first = await search.ask(asked(query), null, false);
      const all = await search.ask(asked(query), null, true);
      expect({ query, hits: first.hits }).toEqual({ query, hits: all.hits.slice(0, 10) });
      expect(first.total).toBe(all.total);
    }
  }, 60_000);

  it('sends less than 30 kB until the first ten results are shown, scripts included', async () => {
    const scripts = await bundleClient(ROOT);
    const files = [...parts.values()];
    for (const query of ['unaccompanied children', 'witness protection', 'border control training']) {
      const { first, all, markup } = await fetchedFor(query, files, scripts);
      expect(markup).toContain('<mark>');
      expect(first.bytes).toBeLessThan(30_000);
      expect(all.bytes).toBeLessThan(48_000);
    }
    // Words behind one another need the script of phrases too.
    const { first } = await fetchedFor('"joint investigation"', files, scripts);
    expect(first.bytes).toBeLessThan(32_000);
  }, 60_000);

  it('leads from file to file, and shows nothing of what was typed unescaped', async () => {
    const search = await open();
    const result = await search.ask(asked('III.23'), null, true);
    expect(answerMarkup(search.head, asked('III.23'), result)).toContain(
      'href="../compendium/A/III/23/index.html"',
    );
    const typed = asked('<img src=x onerror=alert(1)>');
    const markup = answerMarkup(search.head, typed, await search.ask(typed, null, true));
    expect(markup).not.toContain('<img');
  });
});
