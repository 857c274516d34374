import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.ts';
import {
  openPublication,
  putFile,
  SEARCH_SCRIPT_ADDRESS,
  searchFiles,
  siteFiles,
  WORKER_ADDRESS,
  workerFile,
} from '../../src/publish/index.ts';
import { memoryStore } from '../../src/store/memory/index.ts';
import { createWeb } from '../../src/web/index.ts';
import { DESKTOP, look, openSite, type Site } from './browser.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

let site: Site;
let root: string;
let folder: string;
let server: Server;
let base: string;
let searchParts = 0;

beforeAll(async () => {
  site = await openSite();
  root = mkdtempSync(join(tmpdir(), 'acquis-files-'));
  folder = join(root, 'site');
  const store = memoryStore(site.corpus, 'test');
  const app = new Hono().route('/', createApi(store)).route('/', createWeb(store, { files: [] }));
  const facts = { title: 'T', corpus: 'som', edition: '2024', fingerprint: 'f', program: 'acquis' };
  const publication = openPublication(folder, facts);
  await siteFiles((address) => app.request(address), publication.put, {
    brought: [WORKER_ADDRESS, SEARCH_SCRIPT_ADDRESS],
  });
  const scripts = join(root, 'scripts');
  execFileSync(process.execPath, [
    fileURLToPath(new URL('../../scripts/build/client.mjs', import.meta.url)),
    scripts,
  ]);
  const search = await searchFiles(store, {
    'search.js': readFileSync(join(scripts, 'search.js')),
    'phrases.js': readFileSync(join(scripts, 'phrases.js')),
    'later.js': readFileSync(join(scripts, 'later.js')),
  });
  searchParts = search.filter(({ path }) => path.startsWith('search/parts/')).length;
  for (const file of search) putFile(publication.put, file);
  putFile(publication.put, workerFile(publication.entries()));
  publication.finish();
  // As plain as a server can be: a file for a path, index.html for a folder.
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = join(folder, decodeURIComponent(pathname));
    try {
      const path = statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(readFileSync(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await site.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the site as files', () => {
  it('is read from a folder, with no server at all', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByRole('link', { name: 'Compendium' }).first().click();
    await page.locator('.section-list').getByRole('link', { name: 'Third meeting' }).click();
    await page.getByRole('link', { name: 'A.III.23' }).click();
    expect(await page.textContent('h1')).toBe('A.III.23');
    expect(
      await page.evaluate(`document.fonts.ready.then(() => document.fonts.check('16px "Acquis Serif"'))`),
    ).toBe(true);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await context.close();
  });

  it('narrows a topic by what its address asks, with no server', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    const topic = join(folder, 'index/criminal-justice-system-investigations-and-prosecution/index.html');
    await page.goto(pathToFileURL(topic).href);
    const all = await page.locator('.listed:visible').count();
    await page.selectOption('select[name=force]', 'option');
    await page.locator('.topic-filter button').click();
    await page.waitForURL('**?*force=option');
    const left = await page.locator('.listed:visible').count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await page.locator('.listed:visible .force-option').count()).toBe(left);
    expect(await page.textContent('.narrowed')).toContain(`${left} of `);
    await page.locator('.narrowed a').click();
    expect(await page.locator('.listed:visible').count()).toBe(all);
    await context.close();
  });

  it('has the addresses of the server on a plain web server', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    await page.goto(`${base}/compendium/A/III/23/`);
    expect(await page.textContent('h1')).toBe('A.III.23');
    await context.close();
  });

  it('opens where there is no network, once it was visited', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    await page.goto(`${base}/`);
    const kept = (): Promise<unknown> =>
      page.evaluate(`(async () => {
        const names = await caches.keys();
        const pages = names.length === 0 ? [] : await (await caches.open(names[0])).keys();
        return pages.some((r) => r.url.endsWith('/compendium/B/VI/PP/5/index.html'));
      })()`);
    await expect.poll(kept, { timeout: 50_000, interval: 500 }).toBe(true);
    await context.setOffline(true);
    await page.goto(`${base}/compendium/B/VI/PP/5/`);
    expect(await page.textContent('h1')).toBe('B.VI.PP.5');
    await context.close();
  });

  it('is searched by keyboard from a folder, with no server at all', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.keyboard.press('/');
    await page.keyboard.type('unaccompanied children');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-shown="all"]');
    expect(await page.locator('li.hit mark').count()).toBeGreaterThan(5);
    await page.locator('li.hit a.ref').first().press('Enter');
    await page.waitForURL(/compendium/u);
    expect(await page.textContent('h1')).toMatch(/^[AB]\./u);
    await context.close();
  });

  it('is searched on a plain web server, and where there is no network once it was visited', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    await page.goto(`${base}/search/?q=III.23`);
    await page.waitForSelector('[data-shown="all"]');
    expect(await page.locator('li.hit a.ref').first().textContent()).toBe('A.III.23');
    const kept = (): Promise<unknown> =>
      page.evaluate(`(async () => {
        const names = await caches.keys();
        const files = names.length === 0 ? [] : await (await caches.open(names[0])).keys();
        return files.filter((r) => r.url.includes('/search/parts/')).length >= ${searchParts};
      })()`);
    await expect.poll(kept, { timeout: 50_000, interval: 500 }).toBe(true);
    await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
    await context.setOffline(true);
    await page.goto(`${base}/search/?q=witness+protection`);
    await page.waitForSelector('[data-shown="all"]');
    expect(await page.locator('li.hit').count()).toBeGreaterThan(5);
    await context.close();
  });

  it('says what to do where scripts are switched off', async () => {
    const context = await look(site, { width: DESKTOP, scripts: false });
    const page = await context.newPage();
    await page.goto(`${base}/search/?q=children`);
    expect(await page.textContent('main')).toContain('Look in the thematic index');
    await context.close();
  });
});
