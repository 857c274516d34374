import { describe, expect, it } from 'vitest';
import { createWeb } from '../../src/web/index.ts';
import { HOSTILE, store } from './world.ts';

const web = createWeb(store);
const get = async (path: string): Promise<{ status: number; text: string; headers: Headers }> => {
  const response = await web.request(path);
  return { status: response.status, text: await response.text(), headers: response.headers };
};
const PAGES = [
  '/',
  '/compendium',
  '/timeline',
  '/compendium/A/III',
  '/compendium/A/III/2',
  '/compendium/A/III/2/a',
  '/compendium/B/VI/PP/unknown',
  '/index',
  '/index?as=table',
  '/index/children-protection',
  '/index/children',
  '/findings',
  '/findings/2019',
  '/findings/2024?severity=error',
  '/editions',
  '/editions/2019...2024',
  '/reports/2018-activities',
  '/sources',
  '/sources/2024.txt',
  '/sources/~/2019.txt',
];

describe('every page', () => {
  it.each(PAGES)(
    '%s is one document with a heading, landmarks and no inline script or style',
    async (path) => {
      const { status, text } = await get(path);
      expect(status).toBe(200);
      expect(text).toMatch(/^<!DOCTYPE html><html lang="en"/u);
      expect(text.match(/<h1/gu)).toHaveLength(1);
      for (const landmark of ['<header', '<nav', '<main', '<footer', 'Skip to the text'])
        expect(text).toContain(landmark);
      expect(text).not.toMatch(/ style="| on[a-z]+="|<style|<script>|javascript:/iu);
      expect(text).not.toContain('undefined');
      expect(text).not.toContain('[object');
    },
  );

  it.each(PAGES)('%s names no other host', async (path) => {
    const { text } = await get(path);
    expect(text.match(/(?:src|href|action)="(?:https?:)?\/\//gu)).toBeNull();
  });

  it.each(PAGES)('%s links only to addresses that are there', async (path) => {
    const { text } = await get(path);
    const links = new Set(
      [...text.matchAll(/ href="(\/[^"#]*)/gu)].map((m) => m[1]?.replaceAll('&amp;', '&') ?? ''),
    );
    for (const link of links) {
      if (link.startsWith('/api')) continue;
      expect([200, 301, 302], link).toContain((await web.request(link)).status);
    }
  });

  it.each(PAGES)('%s has no fragment link without its target', async (path) => {
    const { text } = await get(path);
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/gu)].map((m) => m[1]));
    for (const [, target] of text.matchAll(/ href="#([^"]+)"/gu)) expect(ids, target).toContain(target);
  });

  it('carries headers that allow nothing from elsewhere and nothing inline', async () => {
    const policy = (await get('/')).headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect((await get('/compendium/A/III')).headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect((await get('/nowhere')).headers.get('Content-Security-Policy')).toBe(policy);
  });

  it('is not sent again to a reader who has it', async () => {
    const tag = (await get('/index')).headers.get('ETag') ?? '';
    expect(tag).not.toBe('');
    expect((await web.request('/index', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  it('shows words that look like mark-up as words', async () => {
    for (const path of [
      '/compendium/A/III',
      '/compendium/A/III/2',
      '/index',
      `/index/${encodeURIComponent('hostile-script-alert-x-script')}`,
      '/findings/2019',
      '/sources/2024.txt',
      `/go?q=${encodeURIComponent(HOSTILE)}`,
    ]) {
      const { text } = await get(path);
      expect(text, path).toContain('&lt;script&gt;');
      expect(text, path).not.toContain('<script>alert');
    }
  });
});

describe('a provision', () => {
  it('stands under its opening words, with both citations and what changed since', async () => {
    const { text } = await get('/compendium/A/III/1');
    expect(text).toContain('CTOC/COP/WG.7/2015/6, para. 5');
    expect(text).toContain('Compendium, A.III.1');
    expect(text).toContain('/editions/2019...2024#A.III.1');
    const child = (await get('/compendium/A/III/2/a')).text;
    const body = child.slice(child.indexOf('<main'));
    expect(body.indexOf('Train officers')).toBeLessThan(body.indexOf('At borders;'));
  });

  it('keeps emphasis and ties the footnote to its marker', async () => {
    const { text } = await get('/compendium/B/VI/1');
    expect(text).toContain('<em>Urges</em> States');
    expect(text).toContain('href="#note-B.VI.1-7"');
    expect(text).toContain('id="note-B.VI.1-7"');
  });

  it('is read in another edition at the same address', async () => {
    expect((await get('/compendium/A/III/1?edition=2019')).text).toContain('States shall protect children.');
    expect((await get('/compendium/A/III/1')).text).toContain('States should protect children.');
  });

  it('links a mention to the paragraph it means, and back', async () => {
    expect((await get('/compendium/A/IV/1')).text).toContain('<a class="mention" href="/compendium/A/III/3"');
    expect((await get('/compendium/A/III/3')).text).toContain('Mentioned by');
  });
});

describe('a topic', () => {
  it('gives its paragraphs in order of time, part A before part B, with both references', async () => {
    const { text } = await get('/index/children-protection');
    const places = ['States should protect children.', 'At borders;', 'Protect witnesses', 'To do so;'].map(
      (words) => text.indexOf(words),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain('para. 5');
  });

  it('says what print has wrong', async () => {
    expect((await get('/index/children-protection')).text).toContain('Corrected: the index prints “IV.2”');
    expect((await get('/index/witnesses')).text).toContain('Unresolved: “IV.99”');
  });

  it('gathers the paragraphs of narrower topics, each once', async () => {
    const { text } = await get('/index/children');
    expect(text.match(/States should protect children\./gu)).toHaveLength(1);
  });
});

describe('the findings', () => {
  it('set what is published against what is expected, with the proof and the words', async () => {
    const { text } = await get('/findings/2024');
    for (const words of [
      'IV.2 should be IV.1.',
      'Published',
      'Expected',
      'The report column says 1.',
      'Protect witnesses',
      '<a href="/sources/2024.txt#L4">sources/2024.txt, line 4</a>',
    ])
      expect(text).toContain(words);
  });

  it('are filtered by links that stay in the address', async () => {
    expect((await get('/findings/2024?severity=note')).text).toContain('Nothing of this kind');
    expect((await get('/findings/2024?code=reference-wrong')).text).toContain('IV.2 should be IV.1.');
    expect((await get('/findings/2024?severity=nonsense')).status).toBe(200);
  });
});

describe('a source', () => {
  it('is read line by line, with what is in no text set apart and its reason said', async () => {
    const { text } = await get('/sources/2024.txt');
    expect(text).toContain('<li id="L1">Compendium of 2024</li>');
    expect(text).toContain('<li id="L2"><i title="page number">12</i></li><li id="L3"></li>');
    expect(text).toContain('<li id="L4"><i>*</i>Recalling<i>*</i> &lt;script&gt;');
    expect(text).toContain('<li id="L5">II\tA\tB</li></ol>');
    expect(text).toContain('page numbers, markup');
  });

  it('has the line of every finding that leads to it', async () => {
    const [, file, line] = /href="([^"#]+)#(L\d+)"/u.exec((await get('/findings/2024')).text) ?? [];
    expect((await get(file ?? '')).text).toContain(`id="${line}"`);
  });

  it('is not invented: a file that was not read is not there', async () => {
    const { status, text } = await get('/sources/2025.txt');
    expect(status).toBe(404);
    expect(text).toContain('href="/sources/2024.txt"');
    expect((await get('/sources/%E0%A4%A')).status).toBe(404);
  });
});

describe('the citation files of a paragraph', () => {
  it.each([
    ['/compendium/A/III/2.bib', /^@techreport\{p2,/u, 'application/x-bibtex'],
    ['/compendium/B/VI/PP/unknown.ris', /^TY {2}- /u, 'application/x-research-info-systems'],
    ['/compendium/B/VI.csl.json', /^\[\n {2}\{/u, 'application/vnd.citationstyles.csl+json'],
  ])('%s is there', async (path, begins, type) => {
    const { status, text, headers } = await get(path);
    expect(status).toBe(200);
    expect(text).toMatch(begins);
    expect(headers.get('content-type')).toContain(type);
  });

  it('are linked from its page, and absent where there is no paragraph', async () => {
    expect((await get('/compendium/A/III/2')).text).toContain('href="/compendium/A/III/2.bib"');
    expect((await get('/compendium/A/III/99.bib')).status).toBe(404);
  });
});
