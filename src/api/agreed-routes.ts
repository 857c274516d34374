/** In which words a matter was agreed: every adopted wording of a phrase. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { FORCES, loadStems } from '../language/index.ts';
import { adoptedPassages, findAgreedWordings } from '../lineage/index.ts';
import type { Store } from '../store/index.ts';
import { asBody } from './body.ts';
import { findEditionOrLatest } from './find.ts';
import { getRoute } from './problem.ts';

const force = z.enum(FORCES);

const agreedSchema = z
  .object({
    edition: z.string(),
    phrase: z.string(),
    uses: z.array(
      z.object({
        ref: z.string(),
        date: z.string(),
        body: z.string(),
        instrument: z.string(),
        force,
        ladder: z.number().nullable(),
        addressees: z.array(z.string()),
        text: z.string(),
        places: z.array(
          z.object({ start: z.number().int(), end: z.number().int(), variant: z.number().int() }),
        ),
      }),
    ),
    variants: z.array(
      z.object({ text: z.string(), uses: z.number().int(), first: z.string(), last: z.string() }),
    ),
    first: z.string().nullable(),
    last: z.string().nullable(),
    bodies: z.record(z.string(), z.number().int()),
    course: z.array(z.object({ date: z.string(), ref: z.string(), force })),
  })
  .openapi('AgreedWordings');

export function agreedRoutes(api: OpenAPIHono, store: Store): void {
  api.openapi(
    getRoute('/api/agreed', 'Every adopted wording of a phrase, in order of time', agreedSchema, {
      query: z.object({
        phrase: z.string().min(1).max(300).openapi({ example: 'unaccompanied children' }),
        edition: z.string().optional(),
      }),
    }),
    async (c) => {
      const { phrase, edition: id } = c.req.valid('query');
      const edition = findEditionOrLatest(store, id);
      const { passages, language } = adoptedPassages(edition);
      const stem = (await loadStems([language]))[language] ?? ((word: string) => word);
      const found = findAgreedWordings(phrase, passages, { language, stem });
      return c.json(asBody({ edition: edition.id, ...found }), 200);
    },
  );
}
