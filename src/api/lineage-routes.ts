/** Where the words of provisions come from: text reuse within an edition. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { FORCES } from '../language/index.ts';
import { LINEAGE_KINDS, lineageOfEdition } from '../lineage/index.ts';
import type { Store } from '../store/index.ts';
import { asBody } from './body.ts';
import { findEditionOrLatest, findProvision } from './find.ts';
import { getRoute } from './problem.ts';

const force = z.enum(FORCES);

const lineageSchema = z
  .object({
    edition: z.string(),
    pairs: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        score: z.number(),
        kind: z.enum(LINEAGE_KINDS),
        force: z.object({ from: force, to: force }),
        qualifiers: z.object({ added: z.array(z.string()), dropped: z.array(z.string()) }),
        changes: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
      }),
    ),
  })
  .openapi('Lineage');

export function lineageRoutes(api: OpenAPIHono, store: Store): void {
  api.openapi(
    getRoute('/api/lineage', 'Which provisions took over words of earlier ones', lineageSchema, {
      query: z.object({
        edition: z.string().optional(),
        ref: z
          .string()
          .optional()
          .openapi({ description: 'Only pairs of this provision', example: 'B.VI.13' }),
      }),
    }),
    (c) => {
      const { edition: id, ref } = c.req.valid('query');
      const edition = findEditionOrLatest(store, id);
      const named = ref === undefined ? undefined : findProvision(edition, edition.provisions, ref).ref;
      const pairs = lineageOfEdition(edition).filter(
        (p) => named === undefined || p.from === named || p.to === named,
      );
      return c.json(asBody({ edition: edition.id, pairs }), 200);
    },
  );
}
