/** The corpus as a whole: its editions, what changed between two, any name of a paragraph, the proof of coverage. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { resolveText } from '../cite/index.ts';
import { compareEditions } from '../lineage/index.ts';
import { exportCoverage } from '../render/index.ts';
import type { Store } from '../store/index.ts';
import { asBody } from './body.ts';
import { comparison } from './comparison-schema.ts';
import { findEdition, findEditionOrLatest } from './find.ts';
import { getRoute } from './problem.ts';
import { corpusSchema, coverageSchema, editionSummary, resolution } from './schemas.ts';

export function corpusRoutes(api: OpenAPIHono, store: Store): void {
  api.openapi(getRoute('/api/corpus', 'The corpus, its bodies and editions', corpusSchema, {}), (c) =>
    c.json(asBody(store.corpus()), 200),
  );
  api.openapi(getRoute('/api/editions', 'The editions, oldest first', z.array(editionSummary), {}), (c) =>
    c.json([...store.corpus().editions], 200),
  );
  api.openapi(
    getRoute('/api/diff/{earlier}/{later}', 'What changed from one edition to another', comparison, {
      params: z.object({ earlier: z.string(), later: z.string() }),
    }),
    (c) => {
      const { earlier, later } = c.req.valid('param');
      return c.json(asBody(compareEditions(findEdition(store, earlier), findEdition(store, later))), 200);
    },
  );
  api.openapi(
    getRoute(
      '/api/resolve',
      'The provision that a text names, the candidates, or why there is none',
      resolution,
      {
        query: z.object({
          q: z.string().min(1).max(300).openapi({ example: 'CTOC/COP/WG.7/2015/6, para. 27' }),
          edition: z.string().optional().openapi({ description: 'The latest when left out' }),
        }),
      },
    ),
    (c) => {
      const { q, edition } = c.req.valid('query');
      return c.json(asBody(resolveText(q, findEditionOrLatest(store, edition))), 200);
    },
  );
  api.openapi(
    getRoute(
      '/api/coverage',
      'The proof that every character of every source was accounted for',
      coverageSchema,
      {},
    ),
    (c) => c.json(asBody(exportCoverage(store.coverage())), 200),
  );
}
