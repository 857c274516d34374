/** A paragraph to be cited: lines in UN style, and what reference managers read. */
import { z } from '@hono/zod-openapi';

const dates = z.object({ 'date-parts': z.array(z.array(z.number().int())) });

export const citationsSchema = z
  .object({
    un: z.array(z.string()).openapi({ example: ['CTOC/COP/WG.7/2015/6, para. 27', 'Compendium, A.III.23'] }),
    csl: z
      .object({
        id: z.string(),
        'citation-key': z.string(),
        type: z.enum(['legislation', 'report']),
        genre: z.string(),
        title: z.string(),
        author: z.array(z.object({ literal: z.string() })).optional(),
        authority: z.string().optional(),
        number: z.string().optional(),
        section: z.string().optional(),
        'container-title': z.string(),
        'event-title': z.string().optional(),
        'event-place': z.string().optional(),
        'event-date': dates.optional(),
        issued: dates.optional(),
        language: z.string(),
        note: z.string(),
        URL: z.string().optional(),
      })
      .openapi({ description: 'CSL-JSON 1.0.2' }),
    bibtex: z.string(),
    ris: z.string(),
  })
  .openapi('Citations');
