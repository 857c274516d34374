import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, look, openSite, PAGES, PHONE, type Site } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Only colours differ in the dark; the rest is checked in the light. */
const CONTRAST = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const ALL = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([
  { width: PHONE, scheme: 'light' },
  { width: PHONE, scheme: 'dark' },
  { width: DESKTOP, scheme: 'light' },
  { width: DESKTOP, scheme: 'dark' },
] as const)('at $width pixels, $scheme', (view) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await look(site, view)).newPage();
  });
  it.each(Object.entries(PAGES))('the page "%s" meets WCAG 2.2 AA', async (_, path) => {
    await page.goto(path);
    await page.evaluate(AXE);
    const violations = await page.evaluate(
      async (runOnly) => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(options: object): Promise<{
              violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
            }>;
          };
        };
        const { violations: found } = await axe.run({ runOnly });
        return found.map(
          (v) =>
            `${v.id}: ${v.nodes.length} × ${v.nodes[0]?.html.slice(0, 160)} ${v.nodes[0]?.failureSummary ?? ''}`,
        );
      },
      view.scheme === 'dark' ? CONTRAST : ALL,
    );
    expect(violations).toEqual([]);
  });
});
