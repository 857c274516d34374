import { z } from 'zod';
import { plainText, someText, webAddress } from '../plain-text.ts';
import { articleRef, recordDate, sharedFields } from '../shared-fields.ts';

/** Which law is there, from when to when, and which of its provisions implement which article? */
const provision = z
  .object({
    number: someText().meta({ title: 'Number' }),
    title: someText().nullable().default(null).meta({ title: 'Title' }),
    text: plainText().nullable().default(null).meta({ title: 'Text or extract' }),
    articles: z.array(articleRef()).default([]).meta({ title: 'Implements' }),
  })
  .strict();

export const statuteSchema = z
  .object({
    type: z.literal('statute').meta({ title: 'Type' }),
    ...sharedFields('Adopted'),
    kind: z
      .enum(['constitution', 'code', 'act', 'decree', 'regulation', 'directive', 'policy', 'bill', 'other'])
      .nullable()
      .default(null)
      .meta({ title: 'Kind' }),
    number: someText().nullable().default(null).meta({ title: 'Number' }),
    inForce: recordDate().nullable().default(null).meta({ title: 'Entry into force' }),
    amended: z.array(recordDate()).default([]).meta({ title: 'Amended' }),
    repealed: recordDate().nullable().default(null).meta({ title: 'Repealed' }),
    provisions: z.array(provision).default([]).meta({ title: 'Provisions' }),
    eli: webAddress()
      .nullable()
      .default(null)
      .meta({ title: 'ELI', description: 'European Legislation Identifier' }),
    url: webAddress().nullable().default(null).meta({ title: 'Address' }),
  })
  .strict()
  .meta({ title: 'Statute', description: 'A law or other legislation of a country' });
