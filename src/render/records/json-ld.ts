import { countryName, firstDay, type KnowledgeRecord, lastDay } from '../../record/index.ts';

/** Records for search engines and other portals: schema.org, with the permanent id as identifier. */
export function toRecordJsonLd(records: readonly KnowledgeRecord[]): string {
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': records.map(describeRecord) }, null, 2)}\n`;
}

/** One record, without `@context`. */
export function describeRecord(record: KnowledgeRecord): Readonly<Record<string, unknown>> {
  const { id, title, summary, countries, keywords, language, source } = record;
  return {
    ...ofType(record),
    identifier: id,
    name: title,
    ...(summary !== null && { description: summary }),
    ...(countries.length > 0 && {
      spatialCoverage: countries.map((code) => ({
        '@type': 'Country',
        name: countryName(code),
        identifier: code,
      })),
    }),
    ...(keywords.length > 0 && { keywords }),
    ...(language !== null && { inLanguage: language }),
    ...(source !== null && {
      isBasedOn: source.paragraph === null ? source.document : `${source.document}, ${source.paragraph}`,
    }),
  };
}

const CSL_AS_SCHEMA: Readonly<Record<string, string>> = {
  'article-journal': 'ScholarlyArticle',
  'paper-conference': 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

function ofType(record: KnowledgeRecord): Readonly<Record<string, unknown>> {
  switch (record.type) {
    case 'case':
      return {
        '@type': 'CreativeWork',
        additionalType: 'court decision',
        ...published(record),
        ...(record.court !== null && { author: { '@type': 'Organization', name: record.court } }),
      };
    case 'statute':
      return {
        '@type': 'Legislation',
        ...(record.number !== null && { legislationIdentifier: record.number }),
        ...(record.date !== null && { legislationDate: record.date }),
        ...(record.eli !== null && { sameAs: record.eli }),
      };
    case 'publication':
      return {
        '@type': CSL_AS_SCHEMA[record.csl.type] ?? 'CreativeWork',
        ...published(record),
        ...(record.abstract !== null && { abstract: record.abstract }),
        ...(record.csl.author && {
          author: record.csl.author.map(({ literal, given, family }) =>
            literal === undefined
              ? { '@type': 'Person', name: [given, family].flatMap((part) => part ?? []).join(' ') }
              : { '@type': 'Organization', name: literal },
          ),
        }),
      };
    case 'authority':
      return { '@type': 'GovernmentOrganization' };
    case 'activity':
      return {
        '@type': 'Event',
        ...(record.date !== null && { startDate: firstDay(record.date), endDate: lastDay(record.date) }),
        ...(record.place !== null && { location: { '@type': 'Place', name: record.place } }),
      };
    case 'article':
      return {
        '@type': 'Legislation',
        legislationIdentifier: `article ${record.number}`,
        ...(record.date !== null && { legislationDate: record.date }),
      };
  }
}

const published = ({ date }: KnowledgeRecord): object => (date === null ? {} : { datePublished: date });
