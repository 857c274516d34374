import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/store/memory/index.ts';
import { createWeb } from '../../src/web/index.ts';
import { openPrintShelf } from '../../src/web/print-shelf.ts';
import { compileSom } from '../compendium/som.ts';

const app = createWeb(memoryStore(compileSom(), 'test'));
const get = (path: string) => app.request(path);

describe('documents for print', () => {
  it.each([
    ['/compendium.docx?edition=2019', 'PK', 'compendium-2019.docx'],
    ['/index/media.pdf?paper=letter', '%PDF', 'media-2024.pdf'],
    ['/index/children.docx', 'PK', 'children-2024.docx'],
    ['/findings/2019/corrigendum.docx', 'PK', 'corrigendum-2019.docx'],
  ])('%s is a file of its kind', async (path, opening, name) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Disposition')).toContain(name);
    expect(
      Buffer.from(await response.arrayBuffer())
        .toString('latin1')
        .startsWith(opening),
    ).toBe(true);
  });

  it('are offered on the pages they are of, where the reader is', async () => {
    const page = async (path: string) => (await get(path)).text();
    expect(await page('/compendium?edition=2019')).toContain('href="/compendium.docx?edition=2019"');
    expect(await page('/index')).toContain('href="/compendium.pdf"');
    expect(await page('/index/media')).toContain('href="/index/media.pdf"');
    expect(await page('/findings/2019')).toContain('href="/findings/2019/corrigendum.docx"');
  });

  it('that do not exist are pages that were not found', async () => {
    for (const path of [
      '/index/nothing.docx',
      '/compendium.docx?edition=1999',
      '/findings/1999/corrigendum.pdf',
      '/compendium.exe',
    ])
      expect((await get(path)).status, path).toBe(404);
    expect((await get('/index/%E0%A4%A.pdf')).status).toBeLessThan(500);
  });

  it('are made once, one after another, and only so many may wait', async () => {
    const shelf = openPrintShelf();
    let made = 0;
    const make = async () => {
      made += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
      return new Uint8Array([made]);
    };
    const asked = await Promise.all(Array.from({ length: 10 }, (_, n) => shelf.get(`book ${n}`, make)));
    expect(asked.filter((bytes) => bytes === undefined)).toHaveLength(2);
    expect(await shelf.get('book 0', make)).toEqual(new Uint8Array([1]));
    expect(made).toBe(8);
    await expect(shelf.get('torn', async () => Promise.reject(new Error('torn')))).rejects.toThrow('torn');
    expect(await shelf.get('torn', make)).toBeDefined();
  });
});
