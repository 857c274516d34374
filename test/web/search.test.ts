import { describe, expect, it } from 'vitest';
import { openSearchIndex } from '../../src/compendium/index.ts';
import { memorySource } from '../../src/search/index.ts';
import { createWeb } from '../../src/web/index.ts';
import { HOSTILE, store } from './world.ts';

let kept: Uint8Array | undefined;
const file = {
  open: () => kept && memorySource(kept),
  replace: (chunks: readonly Uint8Array[]) => {
    kept = new Uint8Array(Buffer.concat(chunks));
  },
};
const web = createWeb(store, { search: () => openSearchIndex({ store }, file) });
const get = async (path: string): Promise<string> => (await web.request(path)).text();

describe('the search page', () => {
  it('says what can be typed before anything was', async () => {
    const html = await get('/search');
    expect(html).toContain('words that begin so');
    expect(html).toContain('name="q"');
  });

  it('marks what was found, with its place and a link', async () => {
    const html = await get('/search?q=protect%20children');
    expect(html).toMatch(/<mark>protect children<\/mark>|<mark>protect<\/mark> <mark>children<\/mark>/u);
    expect(html).toContain('href="/compendium/A/III/1"');
  });

  it('shows first what the words name as a citation', async () => {
    const html = await get('/search?q=III.2');
    expect(html).toMatch(/Named by what you typed[\s\S]*href="\/compendium\/A\/III\/2"/u);
  });

  it('asks another question where a word is misspelt', async () => {
    const html = await get('/search?q=chidren');
    expect(html).toMatch(/Did you mean[\s\S]*children/u);
  });

  it('never ends in nothing', async () => {
    expect(await get('/search?q=xqzzy')).toContain('href="/index"');
  });

  it('keeps the question in every address: filter, order, group, language, edition', async () => {
    const filtered = await get('/search?q=states&force=recommendation&by=meeting');
    expect(filtered).toContain('<input type="hidden" name="force" value="recommendation"/>');
    expect(filtered).toContain('<input type="hidden" name="by" value="meeting"/>');
    const html = await get('/search?q=&kind=recommendation&sort=date&by=meeting&ui=fr&edition=2019');
    expect(html).toContain(
      'href="/search?q=&amp;kind=recommendation&amp;by=meeting&amp;edition=2019&amp;ui=fr"',
    );
    expect(html).toMatch(/aria-current="true"[^>]*>les plus récents/u);
  });

  it('answers without a filter that there is not, and says so', async () => {
    const html = await get('/search?q=states&topic=nothing-of-the-kind');
    expect(html).toContain('search-note');
    expect(html).toContain('href="/compendium/A/III/1"');
  });

  it.each(['"', '*', '((((', '-', 'a'.repeat(5000), '\u0000\u202e', '%3Cscript%3E', 'x OR', '"a" ~'])(
    'answers %s without fault',
    async (query) => {
      const response = await web.request(`/search?q=${encodeURIComponent(query)}`);
      expect(response.status).toBe(200);
    },
  );

  it('lets nothing that is typed become markup', async () => {
    const html = await get(`/search?q=${encodeURIComponent(HOSTILE)}&topic=${encodeURIComponent(HOSTILE)}`);
    expect(html).not.toContain('<script>alert');
  });

  it('gives the results as CSV', async () => {
    const response = await web.request('/search.csv?q=children');
    expect(response.headers.get('Content-Type')).toContain('text/csv');
    expect(await response.text()).toMatch(
      /^ref,citation,date,body,meeting,force,topics,language,text\r\nA\.III\.1,/u,
    );
  });

  it('suggests topics as one types, in the edition that is read', async () => {
    const found = (await (await web.request('/suggest?q=chil&edition=2019')).json()) as { href: string }[];
    expect(found[0]?.href).toContain('edition=2019');
  });
});

describe('the box on every page', () => {
  it('leads straight to a paragraph that is named, and else to the search', async () => {
    const named = await web.request('/go?q=III.2');
    expect(named.headers.get('Location')).toBe('/compendium/A/III/2');
    const words = await web.request('/go?q=protect%20children');
    expect(words.headers.get('Location')).toBe('/search?q=protect%20children');
  });

  it('still helps with a name that leads nowhere', async () => {
    expect((await web.request('/go?q=III.99')).status).toBe(404);
  });
});
