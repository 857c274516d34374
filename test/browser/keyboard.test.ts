import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, look, openSite, PAGES, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('with the keyboard alone', () => {
  it('the first stop skips to the text', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    await page.goto('/compendium/A/III');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await context.close();
  });

  it.each([
    'home',
    'timeline',
    'provision',
    'topic',
    'narrowed topic',
    'findings of one edition',
    'index',
  ] as const)('every door of the page "%s" is reached, and its focus is seen', async (name) => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    await page.goto(PAGES[name]);
    const doors = (await page.evaluate(
      `[...document.querySelectorAll('a[href], button:not([hidden]), input:not([type=hidden]), select, summary, [tabindex="0"]')].filter((e) => e.checkVisibility()).length`,
    )) as number;
    await page.evaluate('document.activeElement.blur()');
    const reached = new Set<string>();
    // Where the box is focused when the page opens, the stops before it come after the last one and the page itself.
    for (let n = 0; n <= doors && reached.size < doors; n += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.tagName')) === 'BODY') continue;
      const { at, seen } = (await page.evaluate(`(() => {
        const e = document.activeElement;
        const s = getComputedStyle(e.closest('.go-line') ?? e);
        return { at: [...document.querySelectorAll('*')].indexOf(e) + e.tagName, seen: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 };
      })()`)) as { at: string; seen: boolean };
      reached.add(at);
      expect(seen, at).toBe(true);
    }
    expect(reached.size).toBe(doors);
    await context.close();
  });

  it('suggestions are reached by the arrows, told to those who do not see them, and followed by Enter', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    await page.goto('/search');
    await page.locator('#q').pressSequentially('unacc', { delay: 20 });
    await page.locator('[role=option]').first().waitFor();
    expect(await page.getAttribute('#q', 'aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.getAttribute('#q', 'aria-activedescendant');
    expect(await page.getAttribute(`#${chosen}`, 'aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/index/children-unaccompanied-separated-children');
    await page.goto('/search');
    await page.locator('#q').pressSequentially('unacc', { delay: 20 });
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('#q', 'aria-expanded')).toBe('false');
    await context.close();
  });

  it('"/" leads to the box, but is a letter inside one', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    await page.goto('/index');
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.name')).toBe('q');
    await page.keyboard.type('6/3');
    expect(await page.inputValue('#go')).toBe('6/3');
    expect(await page.getAttribute('#go', 'title')).toBe('Press / to come here');
    await page.getByLabel('Narrow the list').press('/');
    expect(await page.inputValue('#narrow')).toBe('/');
    await page.evaluate('document.activeElement.blur()');
    for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+/`);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY');
    await context.close();
  });
});

describe('what scripts add', () => {
  it('the citation is copied as it is shown', async () => {
    const context = await look(site, { width: DESKTOP });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(PAGES.provision);
    await page.getByRole('button', { name: 'Copy the citation of the report' }).click();
    await page.getByRole('button', { name: /Copied/u }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('CTOC/COP/WG.7/2015/6, para. 27');
    await context.close();
  });

  it('the index narrows to the words typed, and says how many are left', async () => {
    const context = await look(site, { width: DESKTOP });
    const page = await context.newPage();
    await page.goto('/index');
    await page.getByLabel('Narrow the list').fill('unaccompanied child');
    expect(await page.locator('.topic-row:visible').count()).toBe(1);
    expect(await page.textContent('[data-narrow-count]')).toBe('1 topic');
    await page.getByLabel('Narrow the list').fill('nothing like this');
    expect(await page.textContent('[data-narrow-count]')).toBe('No topic with these words');
    await context.close();
  });
});
