/** From a recommendation to what was done about it, from a country to all that concerns it, from an article to its laws. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, look, openSite, PHONE, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

describe.each([
  { name: 'on a phone, without scripts', width: PHONE, scripts: false },
  { name: 'on a desk', width: DESKTOP, scripts: true },
])('$name', (view) => {
  const open = async (address: string): Promise<Page> => {
    const page = await (await look(site, view)).newPage();
    await page.goto(address);
    return page;
  };

  it('the page of recommendation V.2.j leads to the mock trial held in Malta in May 2017', async () => {
    const page = await open('/compendium/A/V/2/j');
    await page.getByRole('link', { name: 'Mock trial' }).click();
    expect(await heading(page)).toBe('Mock trial');
    expect(await page.locator('.record-head').innerText()).toContain('May 2017 · Malta');
    expect(await page.locator('.record-source').innerText()).toContain(
      'During the workshop, a mock trial was held',
    );
    await page.locator('.record-cite a').click();
    expect(page.url()).toMatch(/\/reports\/activities-2018#activities-2018\.42$/u);
    await page.context().close();
  });

  it('the mock trial leads to Malta, and Malta to every activity and provision that concerns it', async () => {
    const page = await open('/records?q=mock+trial');
    await page.locator('.record-title a').first().click();
    await page.locator('.record-side').getByRole('link', { name: 'Malta' }).click();
    expect(await heading(page)).toBe('Malta');
    const section = page.locator('.country-section', { has: page.locator('#activity') });
    expect(await section.locator('.record-title').allInnerTexts()).toEqual([
      'Regional workshop',
      'Mock trial',
      'Joint Valletta Action Plan Senior Officials Meeting',
    ]);
    const asks = page.locator('.country-section', { has: page.locator('#asks') });
    expect(await asks.innerText()).toContain('No provision names Malta.');
    expect(await asks.getByRole('link', { name: 'A.V.2.j' }).count()).toBe(1);
    await page.context().close();
  });

  it('article 18 of the Protocol leads to recommendations, the topic and the law about return', async () => {
    const page = await open('/articles');
    await page.getByRole('link', { name: '18 Return of smuggled migrants' }).click();
    expect(await page.locator('.naming mark').allInnerTexts()).toContain(
      'article 18 of the Smuggling of Migrants Protocol',
    );
    await page.getByRole('link', { name: 'Return of smuggled persons' }).click();
    expect(await heading(page)).toBe('Return of smuggled persons');
    await page.goBack();
    await page.getByRole('link', { name: 'Act on the return of smuggled migrants' }).first().click();
    expect(await page.locator('.record-head').innerText()).toContain('Egypt');
    await page.context().close();
  });

  it('a list is narrowed, put in order and turned by links alone', async () => {
    const page = await open('/records');
    await page.locator('.record-types a').nth(5).click();
    await page.locator('.facets a', { hasText: 'Egypt' }).click();
    await page.getByRole('link', { name: 'Newest first' }).click();
    expect(new URL(page.url()).search).toBe('?type=activity&country=EGY&sort=newest');
    expect(await page.locator('.search-count b').innerText()).toMatch(/^\d+ activities$/u);
    await page.context().close();
  });
});

describe('with the keyboard', () => {
  it('tables that are wider than the page are reached and scrolled', async () => {
    const page = await (await look(site, { width: 320 })).newPage();
    await page.goto('/records/overview');
    const table = page.locator('.table-scroll').first();
    await table.focus();
    expect(await table.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await page.context().close();
  });
});

describe('on paper', () => {
  it('a country keeps its questions and answers, and loses what can only be pressed', async () => {
    const page = await (await look(site, { width: DESKTOP })).newPage();
    await page.goto('/records?type=activity');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.facets').isVisible()).toBe(false);
    expect(await page.locator('.record-types').isVisible()).toBe(false);
    expect(await page.locator('.record-title').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
