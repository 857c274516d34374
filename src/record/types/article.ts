import { z } from 'zod';
import { someText } from '../plain-text.ts';
import { sharedFields } from '../shared-fields.ts';

/** An article as a point of reference: number and short title are facts, its text stands in the instrument. */
export const articleSchema = z
  .object({
    type: z.literal('article').meta({ title: 'Type' }),
    ...sharedFields('Adopted'),
    instrument: z.enum(['convention', 'protocol']).meta({ title: 'Instrument' }),
    number: someText().meta({ title: 'Number' }),
  })
  .strict()
  .meta({ title: 'Article', description: 'An article of the Convention or the Protocol' });
