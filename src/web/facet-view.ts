/** By what can results be narrowed? The values of each facet as the page shows them, each with the address that takes it in or out. */
import { SEARCH_FACETS, type SearchResult } from '../compendium/index.ts';
import { isForce } from '../language/index.ts';
import {
  ADDRESSEE_NAMES,
  FORCE_NAMES,
  NOUNS,
  OWN_NAMES,
  type Reading,
  SEARCH,
  type SearchView,
} from '../render/html/index.ts';
import type { FacetCount } from '../search/index.ts';
import type { SearchAsked } from './search-asked.ts';

/** The address of the same search, but for some change. */
export type AddressOf = (change: Partial<SearchAsked>, more?: Readonly<Record<string, string>>) => string;

export function facetViews(
  reading: Reading,
  corpus: string,
  asked: SearchAsked,
  result: SearchResult,
  at: AddressOf,
): SearchView['facets'] {
  return SEARCH_FACETS.map((name) => ({
    name,
    values: shownValues(result.facets[name] ?? [], asked.filters[name] ?? []).map(({ value, count }) => {
      const chosen = asked.filters[name] ?? [];
      const is = chosen.includes(value);
      const next = is ? chosen.filter((v) => v !== value) : [...chosen, value];
      return {
        label: labelOf(reading, corpus, name, value),
        count,
        chosen: is,
        href: at({ filters: { ...asked.filters, [name]: next } }),
      };
    }),
  }));
}

/** Values of a facet on the page: nobody reads two thousand; what is chosen is always there, to be taken back. */
const MOST_VALUES = 40;
const shownValues = (values: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] => [
  ...values.slice(0, MOST_VALUES),
  ...values.slice(MOST_VALUES).filter(({ value }) => chosen.includes(value)),
];

/** What a value is called on the page: codes of force, kind, addressee and language have names in six languages. */
function labelOf({ links, site }: Reading, corpus: string, facet: string, value: string): string {
  const ui = links.ui.language;
  if (facet === 'force' && isForce(value)) return FORCE_NAMES[ui][value];
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    addressee: ADDRESSEE_NAMES[ui],
    kind: NOUNS[ui].kinds,
    language: OWN_NAMES,
    corpus: { [corpus]: site.title },
  };
  return named[facet]?.[value] ?? value;
}

/** By what an answer is narrowed, in words: "Year: 2015". */
export const filtersShown = (reading: Reading, corpus: string, { filters }: SearchAsked): string[] =>
  Object.entries(filters).flatMap(([name, values]) =>
    (values ?? []).map((value) => {
      const facet = SEARCH[reading.links.ui.language].facets[name] ?? name;
      return `${facet}: ${labelOf(reading, corpus, name, value)}`;
    }),
  );
