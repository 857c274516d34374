import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { newsOf, sitemaps, toAtom, toCitationFile, toJsonFeed } from '../../../src/render/feed/index.ts';
import { createWeb } from '../../../src/web/index.ts';
import { anyEdition } from '../../builders/any-edition.ts';
import { edition, section, topic } from '../../builders/edition.ts';
import { store } from '../../web/world.ts';
import { viewOf } from '../view.ts';

const base = 'https://example.org/som/';
const [older, newer] = [section('A.I', ['1 Old.']), section('A.II', ['1 New & <bold>.'])];
const two = edition({
  sections: [older, { ...newer, section: { ...newer.section, from: '2023-01-01', to: '2023-10-06' } }],
  topics: [topic('Children', 'A.I.1 A.II.1'), topic('Empty')],
});
const news = newsOf(viewOf(two, { base }));

describe('what is new on a topic', () => {
  it('begins with what was adopted last, dated by its meeting', () => {
    expect(news[0]?.items.map((i) => [i.date, i.text, i.url])).toEqual([
      ['2023-10-06', 'New & <bold>.', 'https://example.org/som/compendium/A/II/1'],
      ['2020-01-02', 'Old.', 'https://example.org/som/compendium/A/I/1'],
    ]);
  });

  it('is Atom and JSON with the words as words', async () => {
    const [first] = news;
    if (!first) throw new Error('no feed');
    const atom = await toAtom(first, base);
    expect(atom).toContain('<updated>2023-10-06T00:00:00.000Z</updated>');
    expect(atom).toContain('<![CDATA[New &amp; &lt;bold&gt;.]]>');
    expect(atom).toContain('<link rel="self" href="https://example.org/som/feeds/topics/children.atom"/>');
    expect(JSON.parse(toJsonFeed(first, base)).items[0]).toMatchObject({
      id: 'urn:acquis:som:provision:a-ii-1',
      content_text: 'New & <bold>.',
    });
  });

  it('is well-formed for any edition, and the same when made again', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition, async (of) => {
        for (const one of newsOf(viewOf(of, { base }))) {
          const atom = await toAtom(one, base);
          XmlDocument.fromString(atom).dispose();
          expect(await toAtom(one, base)).toBe(atom);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is not told where nobody has said at which address the site stands', () => {
    expect(newsOf(viewOf(two))).toEqual([]);
  });
});

describe('what is new from a body', () => {
  it('is one entry for each adopted text', () => {
    expect(news.at(-1)).toMatchObject({ path: 'feeds/bodies/body', title: 'Conference of the Parties' });
    expect(news.at(-1)?.items.map((i) => i.text)).toEqual(['Texts of A.II', 'Texts of A.I']);
  });
});

describe('the sitemap', () => {
  it('is cut at fifty thousand addresses, as the protocol asks', () => {
    const paths = Array.from({ length: 50_001 }, (_, n) => `p/${n}`);
    const files = sitemaps(base, paths);
    expect(files.map((f) => f.path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files[0]?.text).toContain('<loc>https://example.org/som/sitemap-2.xml</loc>');
    expect(files[2]?.text.match(/<url>/gu)).toHaveLength(1);
  });
});

describe('the citation of the whole', () => {
  it('names title, edition and authors in words that YAML cannot misread', () => {
    expect(toCitationFile(viewOf(two, { base }))).toBe(
      [
        'cff-version: 1.2.0',
        'type: dataset',
        'message: "If you use this data set, cite it as below; cite a paragraph by its own citation."',
        'title: "Smuggling of migrants, 2020 edition"',
        'version: "2020"',
        'authors:',
        '  - name: "Conference of the Parties"',
        'url: "https://example.org/som/"',
        '',
      ].join('\n'),
    );
  });
});

describe('the server', () => {
  const web = createWeb(store);
  it.each([
    ['/feeds/topics/children-protection.atom', 'application/atom+xml'],
    ['/feeds/topics/children-protection.json', 'application/feed+json'],
    ['/sitemap.xml', 'application/xml'],
  ])('answers %s', async (path, type) => {
    const response = await web.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain('http://localhost/');
  });

  it('links a topic to its feed, and has none for what is no topic', async () => {
    const page = await (await web.request('/index/children-protection')).text();
    expect(page).toContain('href="/feeds/topics/children-protection.atom"');
    for (const path of [
      '/feeds/topics/nothing.atom',
      '/feeds/topics/children-protection.txt',
      '/feeds/x/y.atom',
    ])
      expect((await web.request(path)).status).toBe(404);
  });
});
