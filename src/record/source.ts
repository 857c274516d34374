import { z } from 'zod';
import { plainText, someText, webAddress } from './plain-text.ts';

/** Where was it read? Without a source a record is a claim of whoever typed it. */
export const sourceSchema = z
  .object({
    document: someText().meta({
      title: 'Document',
      description: 'Symbol of the document, or the name of the file that was imported',
    }),
    file: someText()
      .nullable()
      .default(null)
      .meta({ title: 'File', description: 'Source file of the corpus' }),
    paragraph: someText()
      .nullable()
      .default(null)
      .meta({ title: 'Paragraph', description: 'Paragraph, footnote or row: 42, note 7, row 12' }),
    text: plainText()
      .nullable()
      .default(null)
      .meta({ title: 'Words', description: 'The words that say it, as they stand there' }),
    url: webAddress().nullable().default(null).meta({ title: 'Address' }),
  })
  .strict();

export type Source = z.output<typeof sourceSchema>;
