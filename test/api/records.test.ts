import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.ts';
import { recordEntry, recordPage } from '../../src/api/record-routes.ts';
import { articleRecords, makeRecord } from '../../src/record/index.ts';
import { memoryRecords } from '../../src/store/memory/index.ts';
import { store } from '../web/world.ts';

const records = memoryRecords();
records.putRecords({ at: '2026-01-02T03:04:05Z', who: 'a librarian', what: 'import' }, [
  ...articleRecords(),
  makeRecord('activity', {
    id: 'activity-malta',
    title: 'Mock trial',
    countries: ['MLT'],
    date: '2017-05',
    links: [{ to: 'record', id: 'article-protocol-14', relation: 'about' }],
  }),
  makeRecord('authority', {
    id: 'authority-1',
    title: 'Authority',
    contacts: [{ way: 'email', value: 'office@example.org' }],
  }),
]);
const api = createApi(store, { records });
const get = async (path: string) => {
  const response = await api.request(path);
  return { status: response.status, body: (await response.json()) as unknown };
};

describe('records for programs', () => {
  it('are listed by filters, with counts, in pages', async () => {
    const { body } = await get('/api/records?type=activity&country=Malta&country=AUT');
    expect(recordPage.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      total: 1,
      next: null,
      records: [{ id: 'activity-malta', links: [{ relation: 'about' }] }],
    });
    const first = recordPage.parse((await get('/api/records?type=article&limit=40')).body);
    const second = recordPage.parse(
      (await get(`/api/records?type=article&limit=40&cursor=${first.next}`)).body,
    );
    expect([first.total, first.records.length, second.records.length, second.next]).toEqual([
      66,
      40,
      26,
      null,
    ]);
  });

  it('show what links to them and how they came to be, and no contact data', async () => {
    const { body } = await get('/api/records/article-protocol-14');
    expect(recordEntry.parse(body)).toEqual(body);
    expect(body).toMatchObject({ linkedFrom: [{ id: 'activity-malta' }], history: [{ batch: 1 }] });
    expect(JSON.stringify((await get('/api/records/authority-1')).body)).not.toContain('office@');
  });

  it('that are not there, or asked for by what there is not, are a problem with advice', async () => {
    expect(await get('/api/records/activity-none')).toMatchObject({
      status: 404,
      body: { type: 'record-unknown' },
    });
    expect(await get('/api/records?country=Atlantis')).toMatchObject({ status: 400 });
    expect(await get('/api/records?country=Swaziland')).toMatchObject({
      status: 400,
      body: { near: ['SWZ (Eswatini)'] },
    });
    expect(await get('/api/records?cursor=x')).toMatchObject({ status: 400 });
    const without = await createApi(store).request('/api/records');
    expect(await without.json()).toMatchObject({ total: 0 });
  });

  it('are described in the OpenAPI document', async () => {
    const { body } = await get('/api/openapi.json');
    expect(body).toMatchObject({
      paths: { '/api/records': {}, '/api/records/{id}': {} },
      components: { schemas: { KnowledgeRecord: {} } },
    });
  });
});
