import { z } from 'zod';
import { plainText } from '../plain-text.ts';
import { sharedFields } from '../shared-fields.ts';
import { cslSchema } from './csl.ts';

/** What was written? CSL-JSON at heart, so that it goes to and from reference managers without loss. */
export const publicationSchema = z
  .object({
    type: z.literal('publication').meta({ title: 'Type' }),
    ...sharedFields('Issued'),
    csl: cslSchema.meta({ title: 'Citation', description: 'The work as CSL-JSON' }),
    abstract: plainText().nullable().default(null).meta({ title: 'Abstract' }),
    method: plainText()
      .nullable()
      .default(null)
      .meta({ title: 'Method', description: 'How the findings were come by' }),
  })
  .strict()
  .meta({ title: 'Publication', description: 'A work: book, report, manual, article, data set' });
