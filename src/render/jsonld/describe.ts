/**
 * What is on a page, for search engines and reference managers? schema.org (`Legislation` for resolutions and decisions,
 * `CreativeWork` for recommendations, `DefinedTerm` for topics), without addresses: the same page stands at many hosts,
 * and what it describes is told apart by its permanent id.
 */
import type { Topic } from '../../instrument/index.ts';
import type { Cited } from '../citation/cited.ts';
import { type CslItem, cslItem } from '../citation/csl.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

/** A paragraph, as part of the text that was adopted. */
export function describeProvision(cited: Cited, topics: readonly Topic[]): JsonLd {
  const item = cslItem(cited);
  const { provision, instrument } = cited;
  return {
    '@context': CONTEXT,
    ...workOf(item, provision?.id ?? cited.id),
    name: provision?.ref ?? item.title,
    ...(provision && provision.text !== '' ? { text: provision.text } : {}),
    citation: item.note,
    ...(topics.length === 0
      ? {}
      : { about: topics.map(({ label }) => ({ '@type': 'DefinedTerm', name: label })) }),
    ...(instrument && provision ? { isPartOf: { ...workOf(item, instrument.key), name: item.title } } : {}),
  };
}

/** The texts that one meeting or session adopted. */
export function describeSection(name: string, instruments: readonly Cited[]): JsonLd {
  const items = instruments.map((cited) => ({ cited, item: cslItem(cited) }));
  return {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    name,
    hasPart: items.map(({ cited, item }) => ({
      ...workOf(item, cited.id),
      name: item.title,
      citation: item.note,
    })),
  };
}

export function describeTopic(label: string, index: string, concepts: readonly string[]): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'DefinedTerm',
    name: label,
    ...(concepts.length === 1 ? { termCode: concepts[0] } : {}),
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: index },
  };
}

/** Any other page. */
export const describePage = (name: string, site: string, language: string): JsonLd => ({
  '@context': CONTEXT,
  '@type': 'WebPage',
  name,
  inLanguage: language,
  isPartOf: { '@type': 'WebSite', name: site },
});

function workOf(item: CslItem, identifier: string): JsonLd {
  const year = item.issued?.['date-parts'][0]?.[0];
  const body = item.authority === undefined ? undefined : { '@type': 'Organization', name: item.authority };
  const common = { identifier, inLanguage: item.language };
  if (item.type === 'report')
    return {
      '@type': 'CreativeWork',
      ...common,
      genre: item.genre,
      ...(item.number === undefined ? {} : { reportNumber: item.number }),
      ...(body ? { creator: body } : {}),
      ...(year === undefined ? {} : { dateCreated: String(year) }),
    };
  return {
    '@type': 'Legislation',
    ...common,
    legislationType: item.genre,
    ...(item.number === undefined ? {} : { legislationIdentifier: item.number }),
    ...(body ? { legislationPassedBy: body } : {}),
    ...(year === undefined ? {} : { legislationDate: String(year) }),
  };
}

/** For a `<script>` of data: what would end the element, or open a comment in it, is written as an escape. */
export const scriptText = (data: JsonLd): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
