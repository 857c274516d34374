/** What provisions name, what names them, and which texts are named most often. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { referencesIn } from '../cite/index.ts';
import type { Store } from '../store/index.ts';
import { asBody } from './body.ts';
import { findEditionOrLatest, findProvision } from './find.ts';
import { getRoute } from './problem.ts';

export const referencesSchema = z
  .object({
    edition: z.string(),
    mentions: z.array(
      z.object({
        from: z.string(),
        text: z.string(),
        start: z.number().int(),
        end: z.number().int(),
        status: z.enum(['resolved', 'ambiguous', 'unresolved', 'external']),
        refs: z.array(z.string()),
        reason: z.string().nullable(),
        instrument: z.string().optional(),
      }),
    ),
    instruments: z.array(
      z.object({
        key: z.string().nullable(),
        name: z.string(),
        mentions: z.number().int(),
        citedBy: z.array(z.string()),
      }),
    ),
  })
  .openapi('References');

export function referenceRoutes(api: OpenAPIHono, store: Store): void {
  api.openapi(
    getRoute('/api/references', 'What provisions name, and the texts named most often', referencesSchema, {
      query: z.object({
        edition: z.string().optional(),
        ref: z
          .string()
          .optional()
          .openapi({ description: 'Only what this provision names and what names it', example: 'B.V.9' }),
      }),
    }),
    (c) => {
      const { edition: id, ref } = c.req.valid('query');
      const edition = findEditionOrLatest(store, id);
      const named = ref === undefined ? undefined : findProvision(edition, edition.provisions, ref).ref;
      const found = referencesIn(edition, named === undefined ? undefined : new Set([named]));
      return c.json(asBody({ edition: edition.id, ...found }), 200);
    },
  );
}
