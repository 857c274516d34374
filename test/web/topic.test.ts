import { describe, expect, it } from 'vitest';
import { createWeb } from '../../src/web/index.ts';
import { store } from './world.ts';

const web = createWeb(store);
const files = createWeb(store, { files: [] });
const page = async (path: string): Promise<string> => (await web.request(path)).text();
const shownIn = (text: string): string[] =>
  [...text.matchAll(/<a class="ref" href="[^"]+">([^<]+)<\/a>/gu)].map((m) => m[1] ?? '');

describe('a topic', () => {
  it('says how strong each of its paragraphs is, and counts them by force', async () => {
    const text = await page('/index/children');
    expect(text).toMatch(/class="force force-recommendation".*?recommendation</su);
    const [, forces = ''] = /<ul class="topic-forces"[^>]*>(.*?)<\/ul>/su.exec(text) ?? [];
    const counts = [...forces.matchAll(/<b>(\d+)<\/b>/gu)].map((m) => Number(m[1]));
    expect(counts.reduce((a, b) => a + b, 0)).toBe(4);
  });

  it('is narrowed by force, year and part, says how many are left, and how to see all again', async () => {
    const all = shownIn(await page('/index/children'));
    expect(all).toEqual(['A.III.1', 'A.III.2.a', 'A.IV.1', 'B.VI.9.a']);
    const urged = await page('/index/children?force=strong-urging');
    expect(shownIn(urged)).toEqual(['B.VI.9.a']);
    expect(urged).toContain('1 of 4 paragraphs.');
    expect(urged).toContain('<a href="/index/children">Show all</a>');
    expect(urged).toMatch(/<option value="strong-urging" selected[^>]*>strong urging \(1\)/u);
    expect(shownIn(await page('/index/children?part=A'))).toEqual(['A.III.1', 'A.III.2.a', 'A.IV.1']);
    expect(shownIn(await page('/index/children?part=A&force=strong-urging'))).toEqual([]);
  });

  it('offers each year, part and force with as many paragraphs as it then shows', async () => {
    const text = await page('/index/children');
    let followed = 0;
    for (const [, name, options] of text.matchAll(/<select name="(\w+)">(.*?)<\/select>/gsu)) {
      for (const [, value, n] of (options ?? '').matchAll(/<option value="([^"]+)"[^>]*>[^(]*\((\d+)\)/gu)) {
        const narrowed = await page(`/index/children?${name}=${value}`);
        expect(narrowed, `${name}=${value}`).toContain(`${n} of 4 paragraphs.`);
        expect(shownIn(narrowed)).toHaveLength(Number(n));
        followed += 1;
      }
    }
    expect(followed).toBeGreaterThan(3);
  });

  it('keeps the edition and the language when it is narrowed', async () => {
    const text = await page('/index/children?ui=fr');
    expect(text).toMatch(/<form class="topic-filter"[^>]*>.*<input type="hidden" name="ui" value="fr"/su);
  });

  it.each(['force=%3Cscript%3E', 'year=abcd', 'year=-1', 'part=', 'force=none&year='])(
    'shows what it can when the address asks "%s"',
    async (query) => {
      const response = await web.request(`/index/children?${query}`);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain('<script>alert');
    },
  );

  it('tells the script of a site of files what each paragraph is, and hides the form until it runs', async () => {
    const text = await (await files.request('/index/children')).text();
    expect(text).toMatch(/<form class="topic-filter"[^>]* hidden/u);
    expect(
      text.match(/class="listed" data-year="\d+" data-part="[AB]" data-forces="[a-z -]+"/gu),
    ).toHaveLength(4);
    expect(await page('/index/children')).not.toContain('class="listed"');
  });
});

describe('the thematic index', () => {
  it('names the strongest wording of each topic, which leads to the paragraphs that have it', async () => {
    const text = await page('/index');
    const [, href = '', n = ''] =
      /href="([^"]*children-protection\?force=[a-z-]+)">.*?<\/span> ?(\d+)<\/a>/su.exec(text) ?? [];
    expect(href).toBe('/index/children-protection?force=strong-urging');
    expect(await page(href)).toContain(`${n} of 4 paragraphs.`);
  });

  it('links to no narrowed topic where pages are files', async () => {
    expect(await (await files.request('/index')).text()).not.toContain('?force=');
  });
});

describe('the margin of a section', () => {
  it('says what a paragraph mentions, and what mentions it', async () => {
    expect(await page('/compendium/A/IV')).toMatch(
      /tie-out.*?Mentions.*?href="\/compendium\/A\/III\/3">A\.III\.3</su,
    );
    expect(await page('/compendium/A/III')).toMatch(
      /tie-back.*?Mentioned by.*?href="\/compendium\/A\/IV\/1">A\.IV\.1</su,
    );
  });
});

describe('the index as the book sets it', () => {
  it('has a row for each section of a topic, with references that lead to their paragraphs', async () => {
    const text = await page('/index?as=table');
    const [, children = ''] = /<tbody id="row-children-protection">(.*?)<\/tbody>/su.exec(text) ?? [];
    expect(children).toContain('<a href="/index/children-protection">Children, protection</a>');
    expect(children).toContain('<a href="/compendium/A/III/2/a">III.2.a</a>');
    expect(children).toContain('CTOC/COP/WG.7/2015/6');
    expect(children).toContain('<a href="/compendium/A/IV/1">IV.1</a>');
  });

  it('says how many references are corrected, and shows them corrected', async () => {
    const text = await page('/index?as=table');
    expect(text).toContain('1 reference is corrected');
    expect(text).not.toContain('>IV.2<');
  });

  it('is the table of the edition that is read', async () => {
    const text = await page('/index?as=table&edition=2019');
    expect(text).toContain('href="/compendium/A/III/1?edition=2019"');
    expect(text).not.toContain('Witnesses');
  });
});
