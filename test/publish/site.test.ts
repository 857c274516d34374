import { describe, expect, it } from 'vitest';
import { SEARCH_SCRIPT_ADDRESS, WORKER_ADDRESS, workerFile } from '../../src/publish/index.ts';
import { linksIn } from '../../src/publish/links.ts';
import { createWeb } from '../../src/web/index.ts';
import { HOSTILE, store } from '../web/world.ts';
import { collectSite, entriesOf } from './collected.ts';

const web = createWeb(store, { files: [] });
const answer = (address: string): Response | Promise<Response> =>
  address.startsWith('/api/') ? Response.json({ address }) : web.request(address);
const made = collectSite(answer, { brought: [WORKER_ADDRESS, SEARCH_SCRIPT_ADDRESS] });
const site = made.then(({ files }) => files);
const textOf = async (path: string): Promise<string> =>
  new TextDecoder().decode((await site).find((f) => f.path === path)?.bytes);

describe('a site of files', () => {
  it('holds every paragraph of every edition', async () => {
    const paths = (await site).map((f) => f.path);
    expect(paths).toContain('compendium/A/III/2/a/index.html');
    expect(paths).toContain('compendium/A/III/1/@edition=2019/index.html');
  });

  it('has no link that leads to no file', async () => {
    const files = await site;
    const brought = [WORKER_ADDRESS, SEARCH_SCRIPT_ADDRESS].map((address) => address.slice(1));
    const paths = new Set([...files.map((f) => f.path), ...brought]);
    let followed = 0;
    for (const { path, bytes, mediaType } of files) {
      for (const page of linksIn(new TextDecoder().decode(bytes), mediaType, `/${encodeURI(path)}`)) {
        expect(paths, `${path} leads to ${page}`).toContain(decodeURIComponent(page.slice(1)));
        followed += 1;
      }
    }
    expect(followed).toBeGreaterThan(500);
  });

  it('asks no other host for anything, and no server for its root', async () => {
    for (const { path, bytes, mediaType } of await site) {
      if (mediaType !== 'text/html') continue;
      const html = new TextDecoder().decode(bytes);
      expect(html.match(/\s(?:src|action)="(?:https?:)?\/[^"]*"/gu), path).toBeNull();
      expect(html.match(/<link[^>]*href="(?:https?:)?\/[^"]*"/gu), path).toBeNull();
    }
  });

  it('keeps the place within a page', async () => {
    expect(await textOf('index.html')).toMatch(/href="index\/children\/index\.html#A\.III"/u);
  });

  it('has a worker that keeps every page, and another for any change of one', async () => {
    const files = await site;
    const text = new TextDecoder().decode(workerFile(entriesOf(files)).bytes);
    for (const { path, mediaType } of files)
      if (mediaType === 'text/html')
        expect(text).toContain(`"${path.split('/').map(encodeURIComponent).join('/')}"`);
    const changed = files.map((f) => (f.path === 'index.html' ? { ...f, bytes: new Uint8Array([1]) } : f));
    expect(workerFile(entriesOf(changed))).not.toEqual(workerFile(entriesOf(files)));
  });

  it('leaves hostile words escaped', async () => {
    const html = await textOf('compendium/A/III/2/index.html');
    expect(html).not.toContain(HOSTILE);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    expect(await collectSite(answer, { brought: [WORKER_ADDRESS, SEARCH_SCRIPT_ADDRESS] })).toEqual(
      await made,
    );
    expect((await made).dangling).toEqual([]);
  });

  it('keeps the words of a link that leads to no page, without the link, and says so', async () => {
    const broken = (address: string): Response =>
      address === '/'
        ? new Response('<p>See <a class="x" href="/gone">III.99</a>.</p>', {
            headers: { 'Content-Type': 'text/html' },
          })
        : new Response('', { status: 404 });
    const { files, dangling } = await collectSite(broken);
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe('<p>See <a class="x">III.99</a>.</p>');
    expect(dangling).toEqual([{ page: '/', to: '/gone' }]);
  });

  it('is the same where pages wait on the disk for want of memory', async () => {
    const disk = new Map<string, Uint8Array>();
    const stash = {
      keep: (path: string, text: string) => void disk.set(path, new TextEncoder().encode(text)),
      take: (path: string) => disk.get(path) ?? new Uint8Array(),
    };
    const brought = [WORKER_ADDRESS, SEARCH_SCRIPT_ADDRESS];
    expect(await collectSite(answer, { brought, stash, most: 50_000 })).toEqual(await made);
    expect(disk.size).toBeGreaterThan(10);
  });

  it('has a worker that does not fetch a site of many thousand pages into every browser', () => {
    const many = Array.from({ length: 6000 }, (_, n) => ({
      path: `compendium/A/I/${n}/index.html`,
      bytes: 1,
      sha256: '0',
      mediaType: 'text/html',
    }));
    const text = new TextDecoder().decode(
      workerFile([...many, { ...many[0], path: 'index.html' } as (typeof many)[0]]).bytes,
    );
    expect(text).toContain('const FIRST=["index.html"]');
    expect(text).not.toContain('A/I/5999');
  });

  it('is not made when there is no first page', async () => {
    await expect(collectSite(() => new Response('', { status: 500 }))).rejects.toThrow(
      'There is no first page',
    );
  });

  it('is not made when two addresses would be one file', async () => {
    const twice = (address: string): Response =>
      new Response(address === '/' ? '<a href="/A">A</a> <a href="/a">a</a>' : '', {
        headers: { 'Content-Type': 'text/html' },
      });
    await expect(collectSite(twice)).rejects.toThrow('would both be written to');
  });
});
