import { z } from 'zod';
import { plainText, someText } from '../plain-text.ts';
import { articleRef, countryCode, recordDate, sharedFields } from '../shared-fields.ts';

/** What was decided by a court? Persons are kept by role and number; a name only when it is public and asked for. */
const offence = z
  .object({
    law: someText().nullable().default(null).meta({ title: 'Law' }),
    provision: someText().nullable().default(null).meta({ title: 'Article of the law' }),
    article: articleRef().nullable().default(null).meta({ title: 'Article of the Convention or Protocol' }),
    charge: plainText().nullable().default(null).meta({ title: 'Charge' }),
  })
  .strict();

const person = z
  .object({
    role: z.enum(['defendant', 'smuggled-migrant', 'witness', 'victim', 'other']).meta({ title: 'Role' }),
    number: z.number().int().min(1).nullable().default(null).meta({ title: 'Number' }),
    sex: z.enum(['female', 'male', 'other']).nullable().default(null).meta({ title: 'Sex' }),
    child: z.boolean().nullable().default(null).meta({ title: 'Under 18' }),
    nationality: countryCode().nullable().default(null).meta({ title: 'Nationality' }),
    name: someText().nullable().default(null).meta({ title: 'Name', restricted: true }),
  })
  .strict();

export const caseSchema = z
  .object({
    type: z.literal('case').meta({ title: 'Type' }),
    ...sharedFields('Date of the decision'),
    court: someText().nullable().default(null).meta({ title: 'Court' }),
    instance: z
      .enum(['first', 'appeal', 'supreme', 'constitutional', 'international'])
      .nullable()
      .default(null)
      .meta({ title: 'Instance' }),
    number: someText().nullable().default(null).meta({ title: 'Decision number' }),
    history: z
      .array(z.object({ date: recordDate().nullable().default(null), event: someText() }).strict())
      .default([])
      .meta({ title: 'Procedural history' }),
    offences: z.array(offence).default([]).meta({ title: 'Offences' }),
    persons: z.array(person).default([]).meta({ title: 'Persons' }),
    route: z
      .array(someText())
      .default([])
      .meta({ title: 'Route', description: 'Places in the order they were passed' }),
    means: z
      .array(z.enum(['land', 'sea', 'air']))
      .default([])
      .meta({ title: 'Means' }),
    facts: plainText().nullable().default(null).meta({ title: 'Facts' }),
    verdict: z
      .enum(['conviction', 'acquittal', 'mixed', 'remitted', 'dismissed', 'pending'])
      .nullable()
      .default(null)
      .meta({ title: 'Verdict' }),
    sentence: plainText().nullable().default(null).meta({ title: 'Sentence' }),
    measures: z
      .array(
        z.enum([
          'special-investigative-techniques',
          'joint-investigation',
          'mutual-legal-assistance',
          'extradition',
          'witness-protection',
          'confiscation',
        ]),
      )
      .default([])
      .meta({ title: 'Special measures' }),
  })
  .strict()
  .meta({ title: 'Case', description: 'A decision of a court' });
