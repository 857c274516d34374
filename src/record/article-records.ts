import { makeRecord } from './check.ts';
import { INSTRUMENT_ARTICLES } from './instrument-articles.ts';
import type { RecordOf } from './record-types.ts';

/** The articles as records, so that they are listed, linked and exported as the others are. */
export const articleRecords = (): readonly RecordOf<'article'>[] =>
  INSTRUMENT_ARTICLES.map(({ ref, instrument, number, title }) =>
    makeRecord('article', {
      id: `article-${ref}`,
      title,
      instrument,
      number,
      articles: [ref],
      date: '2000-11-15',
      language: 'en',
      source: {
        document: 'A/RES/55/25',
        paragraph: `${instrument === 'convention' ? 'annex I' : 'annex III'}, article ${number}`,
      },
    }),
  );
