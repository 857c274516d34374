import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.ts';
import { recordHistory, recordSuggestions, suggestedRecords } from '../../src/api/link-routes.ts';
import { makeRecord } from '../../src/record/index.ts';
import { memoryRecords } from '../../src/store/memory/index.ts';
import { store } from '../web/world.ts';

const NOTE = { at: '2026-01-02T03:04:05Z', who: 'a librarian', what: 'import' };
const kept = () => {
  const records = memoryRecords();
  records.putRecords(NOTE, [
    makeRecord('activity', { id: 'activity-a', title: 'Course for children' }),
    makeRecord('authority', {
      id: 'authority-a',
      title: 'Authority',
      contacts: [{ way: 'email', value: 'office@example.org' }],
    }),
  ]);
  records.keepSuggestions({ corpus: 'som', edition: '2024', stamp: 'x' }, [
    {
      record: 'activity-a',
      suggestions: [{ kind: 'provision', target: 'p1', label: 'A.III.1', score: 0.4, words: ['children'] }],
    },
  ]);
  return records;
};
const BODY = { target: 'A.III.1', verdict: 'accepted', by: 'An Officer' };
const post = (body: unknown = BODY, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', host: 'localhost:8080', ...headers },
  body: JSON.stringify(body),
});
const PATH = '/api/records/activity-a/decisions';

describe('suggested links for programs', () => {
  it('are read from both ends', async () => {
    const api = createApi(store, { records: kept() });
    const one = await (await api.request('/api/records/activity-a/suggestions')).json();
    expect(recordSuggestions.parse(one)).toEqual(one);
    expect(one).toMatchObject({ suggestions: [{ label: 'A.III.1', words: ['children'] }] });
    const other = await (await api.request('/api/suggested-records?target=A.III.1')).json();
    expect(suggestedRecords.parse(other)).toEqual(other);
    expect(other).toMatchObject({ label: 'A.III.1', suggested: [{ id: 'activity-a' }] });
    expect((await api.request('/api/suggested-records?target=A.IX.9')).status).toBe(400);
    expect((await api.request('/api/records/activity-none/suggestions')).status).toBe(404);
  });

  it('are decided on where the server allows it, and by nobody else', async () => {
    const records = kept();
    const api = createApi(store, { records, decide: () => records });
    const done = await api.request(PATH, post());
    expect(done.status).toBe(200);
    expect(await done.json()).toMatchObject({ batch: 2, decisions: [{ who: 'An Officer', target: 'p1' }] });
    expect(records.linksTo(['A.III.1'])).toMatchObject([{ id: 'activity-a' }]);
    const form = await api.request(PATH, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        host: 'localhost:8080',
        origin: 'http://localhost:8080',
        'sec-fetch-site': 'same-origin',
      },
      body: new URLSearchParams({ ...BODY, verdict: 'withdrawn', back: '/records/activity-a' }),
    });
    expect([form.status, form.headers.get('location')]).toEqual([303, '/records/activity-a']);
    expect(records.linksTo(['A.III.1'])).toEqual([]);
  });

  it.each([
    ['a server that only reads', undefined, {}, 403],
    ['another site', 'decide', { origin: 'https://example.org' }, 403],
    ['a page without an origin', 'decide', { origin: 'null' }, 403],
    ['another site that hides its name', 'decide', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a name that was pointed here', 'decide', { host: 'evil.example:8080' }, 403],
  ] as const)('are not decided on by %s', async (_, allowed, headers, status) => {
    const records = kept();
    const api = createApi(store, { records, ...(allowed && { decide: () => records }) });
    const answer = await api.request(PATH, post(BODY, headers));
    expect([answer.status, await answer.json()]).toMatchObject([status, { type: 'writing-refused' }]);
    expect(records.batches()).toHaveLength(1);
  });

  it('are not decided on by reading, without a name, or in words that say nothing', async () => {
    const records = kept();
    const api = createApi(store, { records, decide: () => records });
    expect((await api.request(PATH)).status).toBe(404);
    expect((await api.request(PATH, post({ ...BODY, by: '' }))).status).toBe(400);
    expect((await api.request(PATH, post({ ...BODY, verdict: 'perhaps' }))).status).toBe(400);
    expect((await api.request(PATH, post({ ...BODY, back: '//evil.example' }))).status).toBe(400);
    const plain = await api.request(PATH, post(BODY, { 'content-type': 'text/plain' }));
    expect(plain.status).toBe(400);
    expect(records.batches()).toHaveLength(1);
  });

  it('show who changed what to those at the machine, and contact data to nobody', async () => {
    const records = kept();
    const authority = records.record('authority-a');
    if (authority?.type === 'authority')
      records.putRecords(NOTE, [
        { ...authority, contacts: [{ way: 'email', value: 'new@example.org', note: null }] },
      ]);
    for (const [options, who] of [
      [{ records }, null],
      [{ records, decide: () => records }, 'a librarian'],
    ] as const) {
      const text = await (await createApi(store, options).request('/api/records/authority-a/history')).text();
      const history: unknown = JSON.parse(text);
      expect(recordHistory.parse(history)).toEqual(history);
      expect(history).toMatchObject({
        history: [
          { did: 'added', who, fields: expect.any(Array) },
          { did: 'changed', who, fields: [] },
        ],
      });
      expect(text).not.toContain('example.org');
    }
  });
});
