/** Knowledge records: a list by filters with counts, and one record with what links to it and how it came to be. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { AcquisError } from '../finding/index.ts';
import { RECORD_SCHEMAS, RECORD_TYPES, REGIONS, withoutRestricted } from '../record/index.ts';
import { FACET_KINDS, RECORD_SORTS, type RecordStore, readRecordFilter } from '../store/index.ts';
import { asBody } from './body.ts';
import { getRoute } from './problem.ts';

const MOST = 500;
const USUAL = 50;

const { case: decided, statute, publication, authority, activity, article } = RECORD_SCHEMAS;
export const recordSchema = z
  .discriminatedUnion('type', [decided, statute, publication, authority, activity, article])
  .openapi('KnowledgeRecord');

const facetCount = z.object({ value: z.string(), count: z.number().int() });
export const recordPage = z
  .object({
    total: z.number().int(),
    next: z.string().nullable().openapi({ description: 'Cursor of the next page' }),
    facets: z.partialRecord(z.enum(FACET_KINDS), z.array(facetCount)),
    records: z.array(recordSchema),
  })
  .openapi('RecordPage');

export const recordEntry = z
  .object({
    record: recordSchema,
    linkedFrom: z.array(
      z.object({
        id: z.string(),
        type: z.enum(RECORD_TYPES),
        title: z.string(),
        target: z.string(),
        relation: z.string(),
      }),
    ),
    history: z.array(z.object({ batch: z.number().int(), at: z.string(), what: z.string() })),
  })
  .openapi('RecordEntry');

/** May be given several times: any of the values. */
const several = (example: string, description?: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat()))
    .openapi({
      type: 'array',
      items: { type: 'string' },
      example: [example],
      ...(description !== undefined && { description }),
    });

/** @param records undefined where there are none: the routes are there and say so */
export function recordRoutes(api: OpenAPIHono, records: RecordStore | undefined): void {
  api.openapi(
    getRoute('/api/records', 'Knowledge records that answer to every filter', recordPage, {
      query: z.object({
        type: several('activity', `One of ${RECORD_TYPES.join(', ')}`),
        country: several('MLT', 'Code of ISO 3166-1 alpha-3, or a name'),
        region: several('europe', `One of ${REGIONS.join(', ')}`),
        article: several('protocol-18'),
        topic: several('training', 'Id of a concept of the thematic index'),
        year: several('2017'),
        language: several('en'),
        route: several('sea', 'Of cases: land, sea, air'),
        kind: several('training', 'Of activities, statutes, publications; functions of authorities'),
        inForce: z
          .string()
          .optional()
          .openapi({ example: '2018-06-01', description: 'Statutes that were in force on the day' }),
        q: z.string().max(200).optional().openapi({ description: 'Beginnings of words of the record' }),
        sort: z.enum(RECORD_SORTS).optional(),
        samples: z.enum(['true', 'false']).optional().openapi({ description: 'With the invented records' }),
        limit: z
          .string()
          .regex(/^[1-9]\d{0,5}$/u)
          .optional()
          .transform((value) => Math.min(MOST, value === undefined ? USUAL : Number(value)))
          .openapi({ type: 'integer', example: USUAL }),
        cursor: z.string().max(4000).optional(),
      }),
    }),
    (c) => {
      const { q, sort = 'title', samples, limit, cursor, ...asked } = c.req.valid('query');
      const filter = readRecordFilter({ ...asked, words: q, samples: samples === 'true' });
      const page = records?.records({ ...filter, sort, limit, ...(cursor !== undefined && { cursor }) });
      const body = {
        total: page?.total ?? 0,
        next: page?.next ?? null,
        facets: records?.recordFacets(filter, FACET_KINDS) ?? {},
        records: (page?.records ?? []).map(withoutRestricted),
      };
      return c.json(asBody(body), 200);
    },
  );
  api.openapi(
    getRoute('/api/records/{id}', 'One record, with what links to it and how it came to be', recordEntry, {
      params: z.object({ id: z.string().openapi({ example: 'article-protocol-18' }) }),
    }),
    (c) => c.json(asBody(entryOf(records, c.req.valid('param').id)), 200),
  );
}

/** @throws AcquisError `record-unknown` */
function entryOf(records: RecordStore | undefined, id: string) {
  const record = records?.record(id);
  if (!records || !record)
    throw new AcquisError('record-unknown', `There is no record "${id}".`, {
      advice: '/api/records lists them.',
    });
  return {
    record: withoutRestricted(record),
    linkedFrom: records.linksTo([id]),
    // Who made a change is for those who keep the records.
    history: records.recordHistory(id).map(({ batch, at, what }) => ({ batch, at, what })),
  };
}
