import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, look, openSite, PAGES, PHONE, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('every page', () => {
  it.each([320, PHONE, 768, DESKTOP])(
    'fits a screen of %i pixels without scrolling sideways',
    async (width) => {
      const context = await look(site, { width });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(path);
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(over, name).toBeLessThanOrEqual(0);
      }
      await context.close();
    },
  );

  it('asks nothing of another host and says nothing in the console', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    const elsewhere: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.base)) elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (!message.text().includes('status of 404')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    for (const path of Object.values(PAGES)) await page.goto(path);
    expect(elsewhere).toEqual([]);
    expect(said).toEqual([]);
    await context.close();
  });

  it('does not move while it loads', async () => {
    const context = await look(site, { width: PHONE });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(path);
      const shift = await page.evaluate(
        `new Promise((done) => {
          let sum = 0;
          new PerformanceObserver((list) => { for (const e of list.getEntries()) sum += e.value; }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 150);
        })`,
      );
      // Good is below 0.1 (Core Web Vitals); a page made by the server has no reason to move at all.
      expect(shift, name).toBeLessThan(0.02);
    }
    await context.close();
  });

  it('sends the first page, drawing and all, in less than 80 kB', async () => {
    const plain = await (await fetch(`${site.base}/`)).text();
    expect(plain.length).toBeLessThan(80_000);
  });

  it('sends a topic of forty paragraphs in less than 60 kB, and a phone reads no more than 120 kB of it', async () => {
    const address = `${site.base}/index/criminal-justice-system-investigations-and-prosecution`;
    const { sent, encoding } = await new Promise<{ sent: number; encoding: string | undefined }>(
      (done, fail) => {
        get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
          let sent = 0;
          response.on('data', (part: Buffer) => {
            sent += part.length;
          });
          response.on('end', () => done({ sent, encoding: response.headers['content-encoding'] }));
        }).on('error', fail);
      },
    );
    expect(encoding).toBe('gzip');
    expect(sent).toBeLessThan(60_000);
    expect((await (await fetch(address)).text()).length).toBeLessThan(120_000);
  });
});

describe('a line of text', () => {
  it('holds 55 to 75 letters on a wide screen', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    await page.goto('/compendium/A/III');
    const perLine = await page.evaluate(`[...document.querySelectorAll('.depth-0 .words')].map((p) => {
      const lines = Math.round(p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight));
      return { lines, letters: p.textContent.length };
    }).filter((p) => p.lines >= 6).map((p) => p.letters / (p.lines - 0.5))`);
    const all = perLine as number[];
    expect(all.length).toBeGreaterThan(2);
    const mean = all.reduce((a, b) => a + b, 0) / all.length;
    expect(mean).toBeGreaterThan(55);
    expect(mean).toBeLessThan(75);
    await context.close();
  });
});

describe('without scripts', () => {
  it('a reader goes from the first page to a paragraph, its topic and the findings', async () => {
    const context = await look(site, { width: PHONE, scripts: false });
    const page = await context.newPage();
    await page.goto('/');
    await page.fill('#go', 'CTOC/COP/WG.7/2015/6, para. 27');
    await page.press('#go', 'Enter');
    expect(new URL(page.url()).pathname).toBe('/compendium/A/III/23');
    expect(await page.textContent('.provision-head h1')).toBe('A.III.23');
    expect(await page.textContent('.cite')).toContain('CTOC/COP/WG.7/2015/6, para. 27');
    expect(await page.locator('button.copy:visible').count()).toBe(0);
    await page.getByRole('link', { name: 'Children, unaccompanied/separated children' }).click();
    expect(await page.textContent('h1')).toBe('Children, unaccompanied/separated children');
    expect(await page.textContent('main')).toContain(
      'States should provide protection to unaccompanied children',
    );
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Findings' }).click();
    await page.getByRole('link', { name: '2019 edition' }).click();
    expect(await page.textContent('main')).toContain('Expected');
    await page.locator('.finding .place a').first().click();
    const line = await page.locator('.lines li:target').boundingBox();
    expect(line?.y).toBeGreaterThanOrEqual(0);
    expect(line?.y).toBeLessThan(900);
    await context.close();
  });

  it('a broader topic folds and opens', async () => {
    const context = await look(site, { width: PHONE, scripts: false });
    const page = await context.newPage();
    await page.goto('/index');
    const topic = page.getByRole('link', { name: 'Children, protection' });
    expect(await topic.isVisible()).toBe(true);
    await page.locator('summary', { hasText: 'Children' }).click();
    expect(await topic.isVisible()).toBe(false);
    await context.close();
  });
});

describe('on a phone', () => {
  it('what is touched is at least 24 pixels high, and the main doors 44', async () => {
    const context = await look(site, { width: PHONE });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(path);
      const low =
        await page.evaluate(`[...document.querySelectorAll('.doors a, .go button, .go input[type=search], .filters a, .letters a, .edition-switch li > *')]
        .filter((e) => e.checkVisibility()).map((e) => [e.className, e.textContent, e.getBoundingClientRect().height]).filter((e) => e[2] < 41)`);
      expect(low, name).toEqual([]);
    }
    await context.close();
  });

  it('footnotes stand under their paragraph, and beside it on a wide screen', async () => {
    for (const [width, below] of [
      [PHONE, true],
      [DESKTOP, false],
    ] as const) {
      const context = await look(site, { width });
      const page = await context.newPage();
      await page.goto('/compendium/B/VI');
      const paragraph = page.locator('.para', { has: page.locator('.notes') }).first();
      const words = await paragraph.locator('.words').boundingBox();
      const notes = await paragraph.locator('.notes').boundingBox();
      expect((notes?.y ?? 0) >= (words?.y ?? 0) + (words?.height ?? 0)).toBe(below);
      await context.close();
    }
  });
});
