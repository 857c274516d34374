/** What speaks of a matter? The same answer as `acquis search --json`, a page at a time. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { SEARCH_FACETS, type SearchRequest, searchProvisions } from '../compendium/index.ts';
import type { QueryContext } from '../search/index.ts';
import type { Store } from '../store/index.ts';
import { asBody } from './body.ts';
import { getRoute } from './problem.ts';
import { searchResult } from './search-schema.ts';

const several = (what: string, example: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .openapi({ description: what, example });

const query = z.object({
  q: z.string().max(20_000).default('').openapi({
    description: 'Words, "phrases", -exclusion, OR, field:value, begin*, ~misspeling; or a citation',
    example: 'witness protection',
  }),
  corpus: several('Any of these corpora', 'som'),
  body: several('Adopted by any of these bodies', 'Conference of the Parties'),
  year: several('Of any of these years, or a range', '2012..2015'),
  meeting: several('Of any of these meetings', 'third meeting'),
  kind: several('Of any of these kinds', 'recommendation'),
  part: several('Of any of these parts of the compendium', 'A'),
  topic: several('Under any of these topics or what is below them', 'children'),
  force: several('Of any of these forces', 'recommendation'),
  addressee: several('Addressed to any of these', 'states'),
  language: several('In any of these languages', 'en'),
  sort: z.enum(['relevance', 'date']).default('relevance'),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  cursor: z.string().optional().openapi({ description: '`next` of the page before' }),
  explain: z.enum(['true', 'false']).optional().openapi({ description: 'Say how each score came to be' }),
});

export function searchRoutes(api: OpenAPIHono, store: Store, open: () => Promise<QueryContext>): void {
  api.openapi(
    getRoute('/api/search', 'Provisions that speak of a matter, with counts by facet', searchResult, {
      query,
    }),
    async (c) => {
      const { q, sort, limit, cursor, explain, ...facets } = c.req.valid('query');
      const filters = Object.fromEntries(SEARCH_FACETS.map((facet) => [facet, [facets[facet] ?? []].flat()]));
      const request: SearchRequest = {
        query: q,
        filters,
        sort,
        limit,
        ...(cursor === undefined ? {} : { cursor }),
        explain: explain === 'true',
      };
      return c.json(asBody(searchProvisions(await open(), store, request)), 200);
    },
  );
}
