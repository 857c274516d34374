/** The library in a browser and for programs: lists, a document, two languages side by side, references across corpora. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.ts';
import { createWeb } from '../../src/web/index.ts';
import { store } from '../web/world.ts';
import { sampleLibrary } from './sample.ts';

let get: (address: string) => Promise<{ status: number; text: string; location: string | null }>;
let api: (address: string) => Promise<{ status: number; body: unknown }>;

beforeAll(async () => {
  const imported = await sampleLibrary();
  const web = createWeb(store, { imported });
  get = async (address) => {
    const answer = await web.request(address);
    return { status: answer.status, text: await answer.text(), location: answer.headers.get('Location') };
  };
  const data = createApi(store, { imported });
  api = async (address) => {
    const answer = await data.request(address);
    return { status: answer.status, body: await answer.json() };
  };
});

const DOCUMENT = '/library/ga/A_RES_90_10';

describe('the library', () => {
  it('is reached from the home page, which says how much it holds', async () => {
    const { text } = await get('/');
    expect(text).toContain('<a href="/library">Library</a>');
    expect(text).toContain('3 documents in full');
  });

  it('is not spoken of where nothing was imported', async () => {
    const web = createWeb(store);
    expect(await (await web.request('/')).text()).not.toContain('href="/library"');
    const page = await web.request('/library');
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('Nothing has been imported yet.'),
    ]);
  });

  it('lists documents by number, and by subject and agenda item', async () => {
    const { text } = await get('/library/ga');
    expect(text.indexOf('A_RES_55_25"')).toBeLessThan(text.indexOf('A_RES_90_9"'));
    expect(text.indexOf('A_RES_90_9"')).toBeLessThan(text.indexOf('A_RES_90_10"'));
    expect(text).toContain('href="/library/ga?subject=WELLS"');
    const narrowed = (await get('/library/ga?item=Agenda+item+4')).text;
    expect(narrowed).toContain('1 document');
    expect(narrowed).not.toContain('A_RES_90_9"');
  });

  it('says so where no document answers, and escapes what was asked', async () => {
    const { text } = await get('/library/ga?q=%3Cscript%3E');
    expect(text).toContain('No document answers to this.');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script&gt;');
  });
});

describe('the page of a document', () => {
  it('reads like the resolution, with what is known of it', async () => {
    const { status, text } = await get(DOCUMENT);
    expect(status).toBe(200);
    expect(text).toContain('id="para_2__list_1__point_a"');
    expect(text).toContain('Urges States to keep wells clean;');
    expect(text).toContain('Recorded vote: 2 in favour, 0 against, 0 abstaining');
    expect(text).toContain('ATLANTIS, LEMURIA');
  });

  it('leads to the resolution it recalls when the library has it, and says who cites that one', async () => {
    expect((await get(DOCUMENT)).text).toContain('<a class="mention" href="/library/ga/A_RES_90_9"');
    const cited = (await get('/library/ga/A_RES_90_9')).text;
    expect(cited).toContain('Cited by');
    expect(cited).toContain('href="/library/ga/A_RES_90_10#rec_1"');
  });

  it('stands in the language asked for, else in that of the interface, else in English', async () => {
    expect((await get(`${DOCUMENT}?lang=fr`)).text).toContain('lang="fr" dir="ltr">Puits');
    expect((await get(`${DOCUMENT}?ui=ar`)).text).toContain('lang="ar" dir="rtl">الآبار');
    expect((await get(`${DOCUMENT}?lang=ru`)).text).toContain('Wells</h1>');
  });

  it('sets two languages side by side, Arabic from the right, and shows a gap as a gap', async () => {
    const { text } = await get(`${DOCUMENT}?lang=en&with=ar`);
    const pair = (id: string): string =>
      new RegExp(`<div class="pair" id="${id}">(.*?)(?=<div class="pair"|<section)`, 'su').exec(text)?.[1] ??
      '';
    expect(pair('para_1')).toContain('lang="en" dir="ltr"');
    expect(pair('para_1')).toMatch(/lang="ar" dir="rtl".*تحث الدول على إبقاء الآبار نظيفة؛/su);
    expect(pair('para_2__list_1__point_b')).toContain('No counterpart in العربية');
    expect(text.match(/class="gap"/gu)).toHaveLength(1);
  });

  it('has no id twice, alone and side by side', async () => {
    for (const address of [DOCUMENT, `${DOCUMENT}?lang=en&with=ar`, `${DOCUMENT}?lang=en&with=fr`]) {
      const ids = [...(await get(address)).text.matchAll(/ id="([^"]+)"/gu)].map((m) => m[1]);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  it('is found by every name of the document', async () => {
    for (const address of ['/A/RES/90/10', '/go?q=A/RES/90/10', '/go?q=General+Assembly+resolution+90/10'])
      expect((await get(address)).location).toBe(DOCUMENT);
    expect((await get('/ga')).location).toBe('/library/ga');
  });

  it('that is not there is told with near ones', async () => {
    const { status, text } = await get('/library/ga/A_RES_90_11');
    expect(status).toBe(404);
    expect(text).toContain('href="/library/ga/A_RES_90_10"');
    expect((await get('/library/xx')).status).toBe(404);
  });
});

describe('references from one corpus to the other', () => {
  it('lead from a footnote of the compendium to the resolution it names', async () => {
    const { text } = await get('/compendium/B/VI/1');
    expect(text).toContain('<a class="mention" href="/library/ga/A_RES_55_25"');
  });

  it('lead back from the resolution to the paragraph of the compendium', async () => {
    const { text } = await get('/library/ga/A_RES_55_25');
    expect(text).toContain('<a href="/compendium/B/VI/1">');
  });

  it('lead nowhere when two corpora have the document', async () => {
    const imported = await sampleLibrary();
    const other = imported.document('ga', 'A/RES/55/25');
    if (!other) throw new Error('the sample has it');
    imported.keepCorpus({ id: 'copy', title: 'Copies', body: 'General Assembly', languages: ['en'] });
    imported.keep('copy', {
      documents: [{ document: { ...other, corpus: 'copy' }, citations: [], findings: [] }],
      files: [],
    });
    const page = await createWeb(store, { imported }).request('/compendium/B/VI/1');
    expect(await page.text()).not.toContain('/library/');
  });
});

describe('the data of the library', () => {
  it('are corpora, lists and documents', async () => {
    expect(await api('/api/library')).toMatchObject({ status: 200, body: [{ id: 'ga', documents: 3 }] });
    expect(await api('/api/library/ga?limit=1&from=1')).toMatchObject({
      body: { total: 3, documents: [{ symbol: 'A/RES/90/9' }] },
    });
    expect(await api('/api/library/ga/A_RES_90_10?language=ar')).toMatchObject({
      body: {
        symbol: 'A/RES/90/10',
        versions: [{ language: 'ar' }],
        cites: [{ target: 'A/RES/90/9' }, { target: 'A/90/7' }],
      },
    });
    expect(await api('/api/library/ga/findings')).toMatchObject({ body: [{ code: 'versions-differ' }] });
  });

  it('say what is near what is not there', async () => {
    expect(await api('/api/library/ga/A_RES_90_11')).toMatchObject({
      status: 404,
      body: { type: 'document-unknown', near: expect.arrayContaining(['A/RES/90/10']) },
    });
    expect(await api('/api/library/gb')).toMatchObject({ status: 404, body: { near: ['ga'] } });
    expect((await api('/api/library/ga?limit=many')).status).toBe(400);
  });

  it('are described in the OpenAPI document', async () => {
    const { body } = await api('/api/openapi.json');
    expect(Object.keys((body as { paths: object }).paths)).toEqual(
      expect.arrayContaining(['/api/library', '/api/library/{corpus}/{document}']),
    );
  });
});

describe('the manifest that comes with Acquis', () => {
  it('holds no texts', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../corpora/ga/manifest.json', import.meta.url), 'utf8'),
    ) as {
      kind: string;
    };
    expect(manifest.kind).toBe('library');
  });
});
