/** By what can results be narrowed and counted? */
export const SEARCH_FACETS = [
  'corpus',
  'body',
  'year',
  'meeting',
  'kind',
  'part',
  'topic',
  'force',
  'addressee',
  'language',
] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];
