/** Records, countries and treaty articles as pages: what a reader asks, and where each page leads. */
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/store/memory/index.ts';
import { createWeb } from '../../src/web/index.ts';
import { NOTE, recordsOf, som } from './record-world.ts';
import { store as small } from './world.ts';

type Answer = { readonly status: number; readonly text: string; readonly location: string | null };
let get: (address: string) => Promise<Answer>;
let mock: string;

const asker =
  (web: ReturnType<typeof createWeb>) =>
  async (address: string): Promise<Answer> => {
    const answer = await web.request(address);
    return { status: answer.status, text: await answer.text(), location: answer.headers.get('Location') };
  };

beforeAll(async () => {
  const records = await recordsOf(som());
  get = asker(createWeb(memoryStore(som(), 'test'), { records }));
  mock =
    records.records({ words: 'mock trial', limit: 10 }).records.find(({ title }) => title === 'Mock trial')
      ?.id ?? '';
});

const words = (html: string): string => html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
const count = (html: string): number => [...html.matchAll(/class="record-line"/gu)].length;

describe('the list of records', () => {
  it('narrows by type, country and words, and marks the words that were found', async () => {
    const { text } = await get('/records?type=activity&country=Malta&q=mock');
    expect(count(text)).toBe(1);
    expect(text).toContain(`href="/records/${mock}"`);
    expect(text).toContain('<mark>Mock</mark> trial');
    expect(text).toContain('<mark>mock</mark> trial was held');
    expect(words(text)).toContain('1 activity · Malta · “mock”');
  });

  it('counts what each filter would leave, and every choice is an address', async () => {
    const { text } = await get('/records?type=activity');
    const malta = /<a href="([^"]+)"[^>]*><bdi>Malta<\/bdi><\/a> <span class="dim">(\d+)</u.exec(text);
    expect(malta?.[2]).toBe('3');
    const narrowed = await get((malta?.[1] ?? '').replaceAll('&amp;', '&'));
    expect(count(narrowed.text)).toBe(3);
    expect(narrowed.text).toContain('aria-current="true" aria-label="');
  });

  it('is put in order by date and comes in pages', async () => {
    const first = (await get('/records?sort=newest')).text;
    expect(count(first)).toBe(50);
    expect(words(first)).toContain('Page 1 of 3');
    const next = /class="turn-on" rel="next" href="([^"]+)"/u.exec(first)?.[1] ?? '';
    const second = await get(next.replaceAll('&amp;', '&'));
    expect(words(second.text)).toContain('Page 2 of 3');
    expect(next).toContain('sort=newest');
    expect((await get('/records?page=99')).status).toBe(200);
  });

  it('leaves invented records out until they are asked for, and marks them then', async () => {
    const without = (await get('/records?type=case')).text;
    expect(count(without)).toBe(0);
    expect(without).toContain('no document of this corpus tells of a decision of a court');
    expect(without).toContain('samples=true');
    const with_ = (await get('/records?type=case&samples=true')).text;
    expect(count(with_)).toBe(1);
    expect(with_).toContain('<span class="sample-mark">invented</span>');
  });

  it('says what it does not know and answers without it', async () => {
    const { status, text } = await get('/records?country=Atlantis');
    expect(status).toBe(404);
    expect(text).toContain('&quot;Atlantis&quot; is no country.');
    expect(count(text)).toBe(50);
  });

  it('is taken away as files, and followed as a feed of what was added last', async () => {
    const csv = await get('/records.csv?type=statute&country=EGY');
    expect(csv.text.split('\n')[0]).toMatch(/^type,id,title/u);
    expect(csv.text).toContain('statute-return');
    expect((await get('/records.bib?type=publication')).text).toContain('@book{publication-1');
    expect((await get('/records.ris?type=publication')).text).toContain('TI  - Basic Training Manual');
    expect(JSON.parse((await get('/records.jsonld?type=statute')).text)).toMatchObject({
      '@context': 'https://schema.org',
    });
    expect((await get('/records.csv?year=next')).status).toBe(400);
    const feed = (await get('/feeds/records.atom?type=statute')).text;
    expect(feed).toContain('<id>urn:acquis:record:statute-return</id>');
    expect(feed.indexOf('statute-return')).toBeLessThan(feed.indexOf('2015 law'));
    expect(feed).toContain('2026-02-03');
    expect(feed).toContain('href="http://localhost/feeds/records.atom?type=statute"');
    const json = JSON.parse((await get('/feeds/records.json?type=statute')).text) as {
      items: { id: string }[];
    };
    expect(json.items[0]?.id).toBe('urn:acquis:record:statute-return');
  });
});

describe('the page of a record', () => {
  it('shows the paragraph it was read from, with the words that say it', async () => {
    const { text } = await get(`/records/${mock}`);
    expect(text).toMatch(
      /<blockquote[^>]*>During the workshop, a mock trial was held[^<]+Mediterranean\.<\/blockquote>/u,
    );
    expect(text).toMatch(/<mark>During the workshop, a mock trial was held[^<]+<\/mark> In September 2017/u);
    expect(text).toContain('href="/reports/activities-2018#activities-2018.42"');
    expect(words(text)).toContain('Held May 2017');
    expect(text).toContain('"@type":"Event"');
  });

  it('suggests with the words that speak for it, and offers an answer only where one is taken', async () => {
    const { text } = await get(`/records/${mock}`);
    expect(text).toMatch(/<a href="\/compendium\/A\/V\/2\/j"[^>]*>A.V.2.j<\/a>.*shared words: mock, trial/su);
    expect(text).not.toContain('method="post"');
    const own = asker(
      createWeb(memoryStore(som(), 'test'), { records: await recordsOf(som()), decisions: true }),
    );
    const answered = (await own(`/records/${mock}`)).text;
    expect(answered).toContain(`action="/api/records/${mock}/decisions" method="post"`);
    expect(answered).toContain(`name="back" value="/records/${mock}"`);
  });

  it('shows ties from both ends, fields in the terms of the field, and its history', async () => {
    const { text } = await get('/records/statute-return');
    expect(words(text)).toContain('Egypt · act · 17 October 2016');
    expect(text).toContain('href="/records/publication-1"');
    expect(words(text)).toContain('3 February 2026 added (import)');
    const other = (await get('/records/publication-1')).text;
    expect(other).toContain('href="/records/statute-return"');
    expect(other).toContain('href="/compendium/A/V/2/j"');
    expect(other).toContain('href="/records/publication-1.bib"');
  });

  it('never shows names of persons or how to reach an authority', async () => {
    for (const address of [
      '/records/case-invented',
      '/records/authority-1',
      '/records?samples=true&q=authority',
    ]) {
      const { status, text } = await get(address);
      expect(status).toBe(200);
      expect(text).not.toMatch(/Secret Name|office@example/u);
    }
    expect((await get('/records/authority-1.json')).text).not.toContain('office@');
    expect((await get('/records.json?samples=true')).text).not.toMatch(/Secret Name|office@example/u);
  });

  it('that is not there says so, with the way back; an article has its own page', async () => {
    const lost = await get('/records/activity-none');
    expect([lost.status, lost.text]).toEqual([
      404,
      expect.stringContaining('There is no record “activity-none”'),
    ]);
    expect((await get('/records/article-protocol-18')).location).toBe('/articles/protocol-18');
  });
});

describe('the page of a country', () => {
  it('has its activities, the provisions beside them, and says that none names it', async () => {
    const { text } = await get('/countries/MLT');
    expect(count(text)).toBe(3);
    expect(text).toContain('No provision names Malta.');
    expect(text).toContain('href="/compendium/A/V/2/j"');
    expect(text).toContain('aria-label="Map: Malta and its neighbours"');
    expect(text).toContain('do not imply official endorsement');
  });

  it('quotes the provisions that name it, with the name marked', async () => {
    const { text } = await get('/countries/MEX');
    expect(text).toContain('href="/compendium/B/VI/PP/6"');
    expect(text).toMatch(/<mark>Mexico<\/mark>/u);
  });

  it('is found by its name, asks about a former one, and is designed where nothing is known', async () => {
    expect((await get('/countries/Malta')).location).toBe('/countries/MLT');
    const former = await get('/countries/Swaziland');
    expect([former.status, former.text]).toEqual([404, expect.stringContaining('until 2018')]);
    expect(former.text).toContain('href="/countries/SWZ"');
    expect((await get('/countries/SWZ')).text).toContain('Formerly: Swaziland');
    expect((await get('/countries/Atlantis')).status).toBe(404);
    expect((await get('/countries/TUV')).text).toContain('Nothing is recorded of Tuvalu yet.');
  });
});

describe('the page of a treaty article', () => {
  it('leads from article 18 of the Protocol to recommendations, topic and law about return', async () => {
    const { text } = await get('/articles/protocol-18');
    expect([...text.matchAll(/class="naming-head"><a href="([^"]+)"/gu)].map((m) => m[1])).toEqual(
      expect.arrayContaining([
        '/compendium/A/II/9',
        '/compendium/A/IV/15',
        '/compendium/B/II/n/ii',
        '/compendium/B/III/h',
      ]),
    );
    expect(text).toContain('<mark>article 18 of the Smuggling of Migrants Protocol</mark>');
    expect(text).toContain('href="/index/return-of-smuggled-persons"');
    expect(text).toContain('href="/records/statute-return"');
  });

  it('that no record is tied to says so; one that there is not leads to those there are', async () => {
    expect((await get('/articles/protocol-25')).text).toContain('No provision names this article.');
    expect((await get('/articles/Protocol-18')).location).toBe('/articles/protocol-18');
    const lost = await get('/articles/protocol-99');
    expect([lost.status, lost.text]).toEqual([404, expect.stringContaining('href="/articles"')]);
  });

  it('is counted in the list and in the table of coverage', async () => {
    const { text } = await get('/articles');
    expect(words(text)).toMatch(/18 Return of smuggled migrants 4 1/u);
    const coverage = (await get('/articles/coverage')).text;
    expect(words(coverage)).toMatch(
      /Article 18 of the Protocol Return of smuggled migrants (?:1 statute|none recorded)/u,
    );
    expect(words(coverage)).toMatch(/44 of 45 articles without a recorded statute/u);
  });
});

describe('the overview of records', () => {
  it('has the map with its table, years, topics, and what reports count beside what records add up to', async () => {
    const { text } = await get('/records/overview');
    expect(text).toMatch(/aria-label="World map: \d+ records on \d+ countries; the table has the numbers."/u);
    expect(words(text)).toContain('Egypt');
    expect(words(text)).toMatch(/2017 \d+/u);
    expect(words(text)).toContain('more than 70 countries paragraph 3 48');
    expect(text).toContain('Only countries named with an activity are counted');
  });
});

describe('records beside provisions and topics', () => {
  it('leads from recommendation V.2.j to the mock trial, told apart from what is tied to it', async () => {
    const { text } = await get('/compendium/A/V/2/j');
    const tied = text.slice(text.indexOf('id="records"'), text.indexOf('class="suggested-head"'));
    expect(tied).toContain('href="/records/publication-1"');
    expect(tied).not.toContain(mock);
    expect(text).toContain(`href="/records/${mock}"`);
  });

  it('shows no such part where nothing is kept', async () => {
    const without = asker(createWeb(small));
    expect((await without('/compendium/A/III/1')).text).not.toContain('id="records"');
    expect((await without('/')).text).not.toContain('href="/records"');
    expect((await without('/records')).status).toBe(404);
  });
});

describe('in the six languages', () => {
  it.each([
    ['fr', 'Affaires', 'Ce que demande le recueil', 'mai 2017'],
    ['es', 'Casos', 'Lo que pide el compendio', 'mayo de 2017'],
    ['ru', 'Дела', 'Чего требует сборник', 'май 2017'],
    ['ar', 'القضايا', 'ما تطلبه الخلاصة الوافية', '2017'],
    ['zh', '案例', '汇编的要求', '2017年5月'],
  ])('%s: the type, the question, the month', async (ui, cases, asks, month) => {
    const { text } = await get(`/countries/MLT?ui=${ui}`);
    for (const said of [cases, asks, month]) expect(text).toContain(said);
    expect(text).toContain(`href="/countries?ui=${ui}"`);
  });
});

describe('a change of a record', () => {
  it('is in its history, by the names of its fields and not by who made it', async () => {
    const records = await recordsOf(som());
    const [first] = records.records({ types: ['statute'], limit: 1 }).records;
    if (!first) throw new Error('no statute');
    records.putRecords({ ...NOTE, at: '2026-03-04T00:00:00Z', what: 'edit' }, [
      { ...first, keywords: ['law'] },
    ]);
    const { text } = await asker(createWeb(memoryStore(som(), 'test'), { records }))(`/records/${first.id}`);
    expect(words(text)).toContain('4 March 2026 changed : Keywords (edit)');
    expect(text).not.toContain('a librarian');
  });
});
