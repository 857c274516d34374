/** A whole edition: the same object as `acquis export --format json` prints. */
import { z } from '@hono/zod-openapi';
import {
  concordanceRow,
  editionDocument,
  editionSummary,
  findingSchema,
  provision,
  topic,
} from './schemas.ts';

export const editionSchema = z
  .object({
    format: z.string().openapi({ example: 'acquis-edition/1' }),
    edition: editionSummary.extend({ language: z.string() }),
    parts: z.array(z.object({ key: z.string(), heading: z.string(), body: z.string() })),
    sections: z.array(
      z.object({
        part: z.string(),
        numeral: z.string(),
        heading: z.string(),
        meeting: z.string(),
        name: z.string(),
        body: z.string(),
        number: z.number().int(),
        place: z.string().nullable(),
        from: z.string(),
        to: z.string(),
        report: z.string(),
        numbers: z.enum(['paragraphs', 'recommendations']),
        instruments: z.array(z.string()),
        line: z.number().int(),
      }),
    ),
    silent: z.array(
      z.object({
        body: z.string(),
        name: z.string(),
        number: z.number().int(),
        from: z.string(),
        to: z.string(),
      }),
    ),
    instruments: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(['recommendations', 'resolution', 'decision']),
        number: z.string().nullable(),
        title: z.string(),
        part: z.string(),
        section: z.string(),
        meeting: z.string(),
        provisions: z.array(z.string()),
      }),
    ),
    provisions: z.array(provision),
    topics: z.array(topic),
    concordance: z.array(concordanceRow),
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
    findings: z.array(findingSchema),
    documents: z.array(editionDocument),
  })
  .openapi('Edition');
