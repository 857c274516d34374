/** What changed between two editions, as data: the shape of what `lineage` compares. */
import { z } from '@hono/zod-openapi';
import { editionSummary } from './schemas.ts';

const inBoth = z.object({ id: z.string(), kind: z.string(), earlier: z.string(), later: z.string() });
const inOne = z.object({ id: z.string(), ref: z.string(), kind: z.string() });
const printed = z.object({
  topic: z.string(),
  ref: z.string().nullable(),
  published: z.string(),
  symbol: z.string().nullable(),
  locator: z.string().nullable(),
  status: z.string(),
  line: z.number().int(),
});

export const comparison = z
  .object({
    earlier: editionSummary,
    later: editionSummary,
    provisions: z.object({
      added: z.array(inOne),
      removed: z.array(inOne),
      changed: z.array(
        inBoth.extend({
          extent: z.enum(['typography', 'punctuation', 'words', 'notes']),
          words: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
          notes: z.object({ earlier: z.array(z.string()), later: z.array(z.string()) }).nullable(),
        }),
      ),
      unchanged: z.array(inBoth),
      renumbered: z.array(inBoth),
    }),
    topics: z.array(
      z.object({
        kind: z.enum(['same', 'renamed', 'added', 'removed', 'split', 'merged']),
        earlier: z.array(z.string()),
        later: z.array(z.string()),
        evidence: z.array(z.string()),
      }),
    ),
    references: z.array(
      z.object({
        kind: z.enum(['added', 'removed', 'corrected']),
        topics: z.object({ earlier: z.array(z.string()), later: z.array(z.string()) }),
        earlier: printed.nullable(),
        later: printed.nullable(),
        newSection: z.boolean(),
        evidence: z.array(z.string()),
      }),
    ),
    summary: z.object({
      provisions: z.record(z.string(), z.number().int()),
      topics: z.record(z.string(), z.number().int()),
      references: z.record(z.string(), z.number().int()),
    }),
  })
  .openapi('Comparison');
