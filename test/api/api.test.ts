import { describe, expect, it } from 'vitest';
import { comparison } from '../../src/api/comparison-schema.ts';
import { editionSchema } from '../../src/api/edition-schema.ts';
import { createApi } from '../../src/api/index.ts';
import { referencesSchema } from '../../src/api/reference-routes.ts';
import * as schemas from '../../src/api/schemas.ts';
import { exportEdition } from '../../src/render/index.ts';
import { later, store } from '../web/world.ts';

const api = createApi(store);
const get = async (path: string): Promise<{ status: number; body: unknown }> => {
  const response = await api.request(path);
  return { status: response.status, body: await response.json() };
};

describe('an answer', () => {
  it.each([
    ['/api/corpus', schemas.corpusSchema],
    ['/api/editions', schemas.editionSummary.array()],
    ['/api/editions/2024', editionSchema],
    ['/api/editions/2024/provisions', schemas.provision.array()],
    ['/api/editions/2024/provisions/A.III.2.a', schemas.provision],
    ['/api/editions/2024/topics', schemas.topic.array()],
    ['/api/editions/2024/topics/children-protection', schemas.topic],
    ['/api/editions/2024/findings', schemas.findingSchema.array()],
    ['/api/editions/2024/concordance', schemas.concordanceRow.array()],
    ['/api/diff/2019/2024', comparison],
    ['/api/resolve?q=III.2', schemas.resolution],
    ['/api/references', referencesSchema],
    ['/api/references?ref=B.VI.1', referencesSchema],
    ['/api/coverage', schemas.coverageSchema],
  ])('%s has the shape its schema promises, and no field more', async (path, schema) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(schema.parse(body)).toEqual(body);
  });

  it('is the same object that the export prints', async () => {
    expect((await get('/api/editions/2024')).body).toEqual(JSON.parse(JSON.stringify(exportEdition(later))));
  });

  it.each([
    ['part=B', ['B.VI.PP.?', 'B.VI.PP.2', 'B.VI.1', 'B.VI.9', 'B.VI.9.a']],
    ['section=IV', ['A.IV.1']],
    ['kind=preambular', ['B.VI.PP.?', 'B.VI.PP.2']],
    ['topic=children-protection&part=A', ['A.III.1', 'A.III.2.a', 'A.IV.1']],
    ['part=C', []],
  ])('lists the provisions of %s in reading order', async (query, refs) => {
    const { body } = await get(`/api/editions/2024/provisions?${query}`);
    expect(
      schemas.provision
        .array()
        .parse(body)
        .map((p) => p.ref),
    ).toEqual(refs);
  });

  it('names a provision whose ordinal is not known', async () => {
    expect((await get('/api/editions/2024/provisions/B.VI.PP.%3F')).body).toMatchObject({ id: 'pp0' });
  });

  it('is not sent again to a program that has it', async () => {
    const tag = (await api.request('/api/editions/2024')).headers.get('ETag') ?? '';
    expect((await api.request('/api/editions/2024', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });
});

describe('what a text names', () => {
  it.each([
    ['CTOC/COP/WG.7/2015/6, para. 5', 'resolved', 'A.III.1'],
    ['resolution 6/3, para. 9 (a)', 'resolved', 'B.VI.9.a'],
    ['III.77', 'unresolved', null],
  ])('%s is %s', async (q, status, ref) => {
    expect((await get(`/api/resolve?q=${encodeURIComponent(q)}`)).body).toMatchObject({ status, ref });
  });
});

describe('a mistake of the caller', () => {
  it.each([
    ['/api/editions/1999', 404, 'edition-unknown', '2024'],
    ['/api/editions/2024/provisions/A.III.2.c', 404, 'reference-unknown', 'A.III.2'],
    ['/api/editions/2024/topics/child-protection', 404, 'topic-unknown', 'children-protection'],
    ['/api/editions/2024/provisions?kind=nonsense', 400, 'argument-invalid', 'kind'],
    ['/api/resolve', 400, 'argument-invalid', 'q'],
    ['/api/resolve?q=III.2&edition=1999', 404, 'edition-unknown', '2019'],
    ['/api/diff/2019/1999', 404, 'edition-unknown', '2024'],
    ['/api/nothing', 404, 'path-unknown', 'openapi.json'],
  ])('%s is a problem that helps', async (path, status, type, help) => {
    const response = await api.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    const body = schemas.problem.parse(await response.json());
    expect(body).toMatchObject({ type, status });
    expect(`${body.detail} ${body.near.join(' ')}`).toContain(help);
  });
});

describe('the OpenAPI document', () => {
  it('describes every path, each with its answer and its problems', async () => {
    const document = (await get('/api/openapi.json')).body as {
      openapi: string;
      paths: Record<string, Record<string, { responses: Record<string, unknown>; summary: string }>>;
    };
    expect(document.openapi).toBe('3.1.0');
    const paths = Object.keys(document.paths);
    expect(paths.length).toBeGreaterThanOrEqual(15);
    const asked = Object.values(document.paths).flatMap((methods) => Object.entries(methods));
    for (const [method, { responses, summary }] of asked) {
      const beyond = method === 'get' ? [] : ['303', '403'];
      expect(Object.keys(responses).sort()).toEqual(['200', '400', '404', ...beyond].sort());
      expect(summary).not.toBe('');
    }
    expect(asked.filter(([method]) => method !== 'get').map(([method]) => method)).toEqual(['post']);
  });
});
