import { z } from 'zod';
import { isCountryCode } from './country.ts';
import { isRecordDate } from './date.ts';
import { articleByRef } from './instrument-articles.ts';
import { linkSchema } from './link.ts';
import { plainText, someText } from './plain-text.ts';
import { sourceSchema } from './source.ts';

/** Which fields has every record, whatever its type? */
export const countryCode = (): z.ZodString =>
  z.string().refine(isCountryCode, { message: 'It is not a code of ISO 3166-1 alpha-3, such as MLT.' });

export const recordDate = (): z.ZodString =>
  z.string().refine(isRecordDate, {
    message: 'It is no date: write 2017, 2017-05, 2017-05-08 or 2017-05-08/2017-05-12.',
  });

export const articleRef = (): z.ZodString =>
  z.string().refine((ref) => articleByRef(ref) !== undefined, {
    message: 'There is no such article: write convention-18 or protocol-18.',
  });

export const languageCode = (): z.ZodString =>
  z.string().regex(/^[a-z]{2,3}$/u, { message: 'It is not a code of ISO 639, such as en.' });

/** `label` says what the date of this type is the date of. */
export const sharedFields = (date: string) => ({
  id: z
    .string()
    .regex(/^[a-z]+-[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    .meta({ title: 'Id', description: 'Permanent: the address of the record' }),
  title: someText().meta({ title: 'Title' }),
  countries: z
    .array(countryCode())
    .default([])
    .meta({ title: 'Countries', description: 'ISO 3166-1 alpha-3' }),
  date: recordDate().nullable().default(null).meta({
    title: date,
    description: 'As exactly as it is known: 2017, 2017-05, 2017-05-08, 2017-05-08/2017-05-12',
  }),
  topics: z
    .array(someText())
    .default([])
    .meta({ title: 'Topics', description: 'Concepts of the thematic index, by their id' }),
  articles: z
    .array(articleRef())
    .default([])
    .meta({ title: 'Articles', description: 'Articles of the Convention and the Protocol: protocol-18' }),
  keywords: z.array(someText()).default([]).meta({ title: 'Keywords' }),
  summary: plainText().nullable().default(null).meta({ title: 'Summary' }),
  language: languageCode()
    .nullable()
    .default(null)
    .meta({ title: 'Language', description: 'Language the record is written in, ISO 639-1' }),
  links: z.array(linkSchema).default([]).meta({ title: 'Links' }),
  source: sourceSchema.nullable().default(null).meta({ title: 'Source' }),
  mentions: z
    .array(sourceSchema)
    .default([])
    .meta({ title: 'Also mentioned in', description: 'Other places that speak of the same' }),
  sample: z
    .boolean()
    .default(false)
    .meta({ title: 'Sample', description: 'Invented, for demonstration: kept out of every figure' }),
});
