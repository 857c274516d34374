import { describe, expect, it } from 'vitest';
import { createWeb } from '../../src/web/index.ts';
import { store } from './world.ts';

const web = createWeb(store);
const page = async (path: string): Promise<string> => (await web.request(path)).text();

describe('the first page', () => {
  it('counts the paragraphs of each topic at each meeting, and each number leads to the topic at that meeting', async () => {
    const text = await page('/');
    const table = text.slice(text.indexOf('<table class="heat"'), text.indexOf('</table>'));
    expect(table).toMatch(/href="\/index\/children#A\.III">2<\/a>/u);
    const topic = await page('/index/children');
    for (const [, path, anchor] of table.matchAll(/href="(\/index\/[^"#]*)#([^"]+)">\d+<\/a>/gu))
      expect(await page(path ?? ''), path).toContain(`id="${anchor}"`);
    expect(topic).toContain('id="A.III"');
  });

  it('says in the row of a topic how many paragraphs it has in all', async () => {
    const text = await page('/');
    const [, row = ''] =
      /<tr><th scope="row"><a href="\/index\/children">.*?<\/a><\/th>(.*?)<\/tr>/u.exec(text) ?? [];
    const cells = [...row.matchAll(/">(\d+)<\/a>/gu)].map((m) => Number(m[1]));
    expect(cells.reduce((a, b) => a + b, 0)).toBe(4);
    expect(row).toContain('<td class="heat-all">4</td>');
  });

  it('names the meeting of each part that adopted last, and what the edition changed', async () => {
    const text = await page('/');
    const news = text.slice(text.indexOf('id="new"'), text.indexOf('id="glance"'));
    expect(news).toContain('href="/compendium/A/IV"');
    expect(news).toContain('href="/compendium/B/VI"');
    expect(news).toContain('href="/editions/2019...2024">2024 against 2019');
    expect(news).toMatch(/\d+ paragraphs added/u);
    expect(news).toContain('1 text changed');
    expect(news).not.toContain('record');
  });

  it('has nothing to compare in the first edition, and says nothing of it', async () => {
    const text = await page('/?edition=2019');
    expect(text).not.toContain('Latest edition');
  });
});

describe('the timeline', () => {
  it('holds every meeting with the force of what it adopted, and those that adopted nothing', async () => {
    const text = await page('/timeline');
    const list = text.slice(text.indexOf('class="timeline-years"'));
    for (const key of ['A/III', 'A/IV', 'B/VI']) expect(list).toContain(`href="/compendium/${key}"`);
    expect(list).toMatch(/recommendation <b>\d<\/b>/u);
    expect(list).toMatch(/strong urging <b>3<\/b>/u);
    expect(list).toContain('Seventh session');
    expect(list).toContain('Nothing on this subject');
  });

  it('draws each meeting as a door that says in words what it shows', async () => {
    const text = await page('/timeline');
    const [drawing = ''] = /<svg role="group".*?<\/svg>/su.exec(text) ?? [];
    const doors = [...drawing.matchAll(/<a href="(\/compendium\/[^"]+)"><title>([^<]+)<\/title>/gu)];
    expect(doors.map((m) => m[1])).toEqual(
      expect.arrayContaining(['/compendium/A/III', '/compendium/A/IV', '/compendium/B/VI']),
    );
    for (const [, , words] of doors) expect(words).toMatch(/\d paragraphs? \(.+ \d.*\)/u);
  });

  it('counts as many paragraphs as the contents page', async () => {
    const counts = (text: string) => [...text.matchAll(/(\d+) paragraphs?</gu)].map((m) => m[1]).sort();
    const timeline = await page('/timeline');
    const contents = await page('/compendium');
    expect(counts(timeline.slice(timeline.indexOf('timeline-years')))).toEqual(
      counts(contents.slice(contents.indexOf('class="parts"'), contents.indexOf('by-time'))),
    );
  });
});
