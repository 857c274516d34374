/** A paragraph is taken along: copied with its citation, put into the tray, compared. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, look, openSite, PHONE, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function withClipboard(width: number): Promise<{ context: BrowserContext; page: Page }> {
  const context = await look(site, { width });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return { context, page: await context.newPage() };
}

const clipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = await Promise.all(types.map(async (type) => (await item?.getType(type))?.text() ?? ''));
    return Object.fromEntries(types.map((type, n) => [type, texts[n] ?? '']));
  });

/** Read while it is being written, the clipboard is not there. */
const plain = (page: Page): Promise<string> =>
  clipboard(page).then(
    (item) => item['text/plain'] ?? '',
    () => '',
  );

describe.each([PHONE, DESKTOP])('at %s pixels', (width) => {
  it('a paragraph is copied with its citation by one key, in italics where print has them', async () => {
    const { context, page } = await withClipboard(width);
    await page.goto('/compendium/B/VI');
    const button = page.getByRole('button', { name: 'Copy B.VI.1', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Copied', { exact: true }).first().waitFor();
    expect(await page.textContent('#said')).toBe('Copied');
    const { 'text/html': html = '', 'text/plain': text = '' } = await clipboard(page);
    expect(html).toMatch(/<p><em>Urges<\/em> Member States/u);
    expect(html).toContain('(<a href="');
    expect(text).toMatch(/^Urges Member States .*\(Resolution 6\/3, para\. 1\)$/su);
    await context.close();
  });

  it('what stands below a paragraph is copied with it, with its letters and without the calls of notes', async () => {
    const { context, page } = await withClipboard(width);
    await page.goto('/compendium/B/VI');
    await page.getByRole('button', { name: 'Copy B.VI.9', exact: true }).click();
    await page.getByText('Copied', { exact: true }).first().waitFor();
    const { 'text/plain': text = '' } = await clipboard(page);
    const lines = text.split('\n');
    expect(lines[1]).toMatch(/^\(a\) /u);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.at(-1)).toMatch(/\(Resolution 6\/3, para\. 9\)$/u);
    await context.close();
  });

  it('the short style and the link are a keystroke further', async () => {
    const { context, page } = await withClipboard(width);
    await page.goto('/index/children-unaccompanied-separated-children');
    await page.locator('.take[data-ref="A.III.23"] summary').first().press('Enter');
    await page.getByRole('button', { name: 'Copy the paragraph with A.III.23' }).first().click();
    await expect.poll(() => plain(page)).toMatch(/services\. \(A\.III\.23\)$/u);
    await page.getByRole('button', { name: 'Copy the paragraph with Link' }).first().click();
    await expect.poll(() => plain(page)).toContain(`(${site.base}/compendium/A/III/23)`);
    await context.close();
  });

  it('the tray follows the reader, counts, is emptied, and opens the comparison in the order of choice', async () => {
    const { context, page } = await withClipboard(width);
    await page.goto('/compendium/A/I');
    const add = page.getByRole('button', { name: 'Compare A.I.18', exact: true });
    await add.press(' ');
    expect(await add.getAttribute('aria-pressed')).toBe('true');
    expect(await page.textContent('#said')).toBe('A.I.18: added to compare (1)');
    await page.goto('/compendium/B/VI/10');
    await page.getByRole('button', { name: 'Compare B.VI.10', exact: true }).click();
    expect(await page.textContent('.tray-count')).toBe('2');
    await page.getByRole('link', { name: 'Side by side' }).click();
    expect(new URL(page.url()).searchParams.getAll('ref')).toEqual(['A.I.18', 'B.VI.10']);
    expect(await page.locator('.side-by-side article').count()).toBe(2);
    expect(await page.isVisible('#tray')).toBe(false);
    await page.goto('/index');
    await page.getByRole('button', { name: 'Empty' }).click();
    expect(await page.isVisible('#tray')).toBe(false);
    await context.close();
  });
});

describe('without scripts', () => {
  it('the citations can be selected, the link leads to the comparison, and no dead button is shown', async () => {
    const context = await look(site, { width: PHONE, scripts: false });
    const page = await context.newPage();
    await page.goto('/compendium/A/III');
    expect(await page.locator('.take button:visible').count()).toBe(0);
    await page.locator('.take[data-ref="A.III.23"] summary').click();
    expect(await page.locator('.take[data-ref="A.III.23"] .take-text').first().textContent()).toBe(
      'CTOC/COP/WG.7/2015/6, para. 27',
    );
    await page.locator('.take[data-ref="A.III.23"] a[data-tray]').click();
    expect(await page.locator('.side-by-side article').count()).toBe(1);
    await context.close();
  });
});

describe('among results', () => {
  it('a paragraph is copied whole, in italics, though only a part of it is shown', async () => {
    const { context, page } = await withClipboard(DESKTOP);
    await page.goto('/search?q=%22fullest+extent+possible%22');
    await page.getByRole('button', { name: 'Copy B.VI.13', exact: true }).click();
    await expect
      .poll(() => plain(page))
      .toMatch(/^Also urges States parties to use.*\(Resolution 6\/3, para\. 13\)$/su);
    expect((await clipboard(page))['text/html']).toContain('<em>Also urges</em>');
    await context.close();
  });

  it('of a draft, the adopted wording is copied and not what the draft made of it', async () => {
    const { context, page } = await withClipboard(PHONE);
    await page.goto('/draft');
    await page.fill(
      '#draft-text',
      'States parties may respect the fundamental human rights of smuggled migrants.',
    );
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page
      .getByRole('button', { name: /^Copy A\.I\.18$|^Copy B\.VI\.10$/u })
      .first()
      .click();
    await expect.poll(() => plain(page)).toMatch(/irrespective of their migration status.*\(/su);
    expect(await plain(page)).not.toContain('may respect');
    await context.close();
  });
});
