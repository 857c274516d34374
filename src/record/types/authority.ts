import { z } from 'zod';
import { plainText, someText } from '../plain-text.ts';
import { languageCode, recordDate, sharedFields } from '../shared-fields.ts';

/** Whom does one ask in a State? How to reach them is for those allowed to see it. */
const contact = z
  .object({
    way: z.enum(['telephone', 'fax', 'email', 'post', 'secure', 'web']).meta({ title: 'Way' }),
    value: someText().meta({ title: 'Number or address' }),
    note: plainText().nullable().default(null).meta({ title: 'Note' }),
  })
  .strict();

export const authoritySchema = z
  .object({
    type: z.literal('authority').meta({ title: 'Type' }),
    ...sharedFields('As of'),
    functions: z
      .array(
        z.enum([
          'sea-requests',
          'extradition',
          'mutual-legal-assistance',
          'police-contact',
          'return',
          'other',
        ]),
      )
      .default([])
      .meta({ title: 'Functions', description: 'sea-requests: requests under article 8 of the Protocol' }),
    contacts: z.array(contact).default([]).meta({ title: 'Contact', restricted: true }),
    languages: z.array(languageCode()).default([]).meta({ title: 'Languages of requests' }),
    urgent: z.boolean().nullable().default(null).meta({ title: 'Can be reached at any hour' }),
    validFrom: recordDate().nullable().default(null).meta({ title: 'Valid from' }),
    validTo: recordDate().nullable().default(null).meta({ title: 'Valid to' }),
  })
  .strict()
  .meta({ title: 'Competent authority', description: 'Whom to ask in a State' });
