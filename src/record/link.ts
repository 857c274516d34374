import { z } from 'zod';
import { plainText, someText } from './plain-text.ts';

/**
 * What does a record stand beside? A provision by its permanent id and by the reference people cite it by, or another
 * record. Links are kept on one side and shown at both ends. Articles, countries and topics are fields of their own.
 */
export const LINK_RELATIONS = [
  'about',
  'implements',
  'mentioned-in',
  'cites',
  'applies',
  'produced-by',
  'follows',
  'part-of',
  'related',
] as const;

const shared = {
  relation: z.enum(LINK_RELATIONS).default('related').meta({ title: 'How they belong together' }),
  evidence: plainText().nullable().default(null).meta({ title: 'Words that speak for it' }),
};

export const linkSchema = z.discriminatedUnion('to', [
  z
    .object({
      to: z.literal('provision'),
      ref: someText().meta({ title: 'Reference', description: 'A.V.2.j, or resolution 5/3, para. 7' }),
      id: someText().nullable().default(null).meta({ title: 'Permanent id' }),
      ...shared,
    })
    .strict(),
  z
    .object({ to: z.literal('record'), id: someText().meta({ title: 'Id of the record' }), ...shared })
    .strict(),
]);

export type RecordLink = z.output<typeof linkSchema>;
