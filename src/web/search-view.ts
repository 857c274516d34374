/** The answer to a search as the page shows it: every choice is an address, so that it can be sent to somebody. */
import { SEARCH_FACETS, type SearchHit, type SearchResult } from '../compendium/index.ts';
import { type HitView, RESULTS, type Reading, type SearchView } from '../render/html/index.ts';
import { type AddressOf, facetViews } from './facet-view.ts';
import type { SearchAsked } from './search-asked.ts';

export type { SearchAsked };

/** A longer question is cut; the search itself bounds how many words of it count. */
export const LONGEST_QUERY = 2000;
/** Results to a page of a list, and of groups, which say more when they hold more. */
export const TO_A_PAGE: Readonly<Record<SearchAsked['by'], number>> = { none: 20, meeting: 100, topic: 100 };

/** What the query of an address asks. */
export function askedFrom(parameters: URLSearchParams): SearchAsked {
  const filters: Record<string, string[]> = {};
  for (const facet of SEARCH_FACETS) {
    const values = parameters.getAll(facet).filter((value) => value !== '');
    if (values.length > 0) filters[facet] = values;
  }
  const by = parameters.get('by');
  return {
    query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY).trim(),
    filters,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    by: by === 'meeting' || by === 'topic' ? by : 'none',
  };
}

/**
 * @param topicIds of the edition, by label
 * @param elsewhere address of a paragraph that stands in an imported document
 * @param italicsOf where print has italics, for whoever has more than the words
 */
export function searchView(
  reading: Reading,
  corpus: string,
  topicIds: ReadonlyMap<string, string>,
  asked: SearchAsked,
  result: SearchResult,
  elsewhere: (hit: SearchHit) => string,
  italicsOf?: (hit: SearchHit) => HitView['italics'],
): SearchView {
  const { links } = reading;
  const at: AddressOf = (change, more = {}) => links.to(`/search?${queryOf({ ...asked, ...change }, more)}`);
  const other = ({ query, total }: { readonly query: string; readonly total: number }) => ({
    query,
    total,
    href: at({ query }),
  });
  const direct = new Set(result.direct);
  const views = result.hits.map((hit) => ({
    hit,
    view: { ...hitView(reading, topicIds, hit, elsewhere), ...withItalics(italicsOf?.(hit)) },
  }));
  const rest = views.filter(({ hit }) => !direct.has(hit.ref) || hit.score > 0);
  return {
    query: asked.query,
    total: result.total,
    allWords: result.allWords,
    named: views.filter(({ hit }) => direct.has(hit.ref) && hit.score === 0).map(({ view }) => view),
    whole: wholeOf(reading, result),
    groups: grouped(rest, asked.by, RESULTS[links.ui.language].noTopic),
    // Results that are shown before they are counted have no facets.
    facets: Object.keys(result.facets).length === 0 ? [] : facetViews(reading, corpus, asked, result, at),
    didYouMean: result.didYouMean && other(result.didYouMean),
    instead: result.instead.map((one) => ({ ...other(one), without: one.without })),
    notes: result.notes,
    next: result.next === null ? null : at({}, { cursor: result.next }),
    orders: (['relevance', 'date'] as const).map((name) => ({
      name,
      href: at({ sort: name }),
      chosen: asked.sort === name,
    })),
    groupings: (['none', 'meeting', 'topic'] as const).map((name) => ({
      name,
      href: at({ by: name }),
      chosen: asked.by === name,
    })),
    downloads: reading.site.files
      ? []
      : [
          { name: 'Word', href: links.to(`/search.docx?${queryOf(asked)}`) },
          { name: 'PDF', href: links.to(`/search.pdf?${queryOf(asked)}`) },
          { name: 'CSV', href: `/search.csv?${queryOf(asked)}` },
          { name: 'JSON', href: `/api/search?${queryOf({ ...asked, by: 'none' }, { limit: '200' })}` },
        ],
    kept: [
      ...Object.entries(asked.filters).flatMap(([name, values]) =>
        (values ?? []).map((value) => [name, value] as const),
      ),
      ...(asked.sort === 'date' ? [['sort', 'date'] as const] : []),
      ...(asked.by === 'none' ? [] : [['by', asked.by] as const]),
    ],
  };
}

function queryOf(
  { query, filters, sort, by }: SearchAsked,
  more: Readonly<Record<string, string>> = {},
): string {
  const parameters = new URLSearchParams({ q: query });
  for (const [name, values] of Object.entries(filters))
    for (const value of values ?? []) parameters.append(name, value);
  if (sort === 'date') parameters.set('sort', sort);
  if (by !== 'none') parameters.set('by', by);
  for (const [name, value] of Object.entries(more)) parameters.set(name, value);
  return parameters.toString();
}

/** A meeting or a resolution that was named is a page; null where one paragraph was, or several that stand apart. */
function wholeOf({ links }: Reading, { direct, hits }: SearchResult): SearchView['whole'] {
  const [first] = hits;
  if (direct.length < 2 || !first || first.symbol !== null) return null;
  const [part = '', section = ''] = first.ref.split('.');
  const within = `${part}.${section}.`;
  if (!direct.every((ref) => ref.startsWith(within))) return null;
  return { text: `${part}.${section} ${first.meeting}`, href: links.inSection(part, section) };
}

function hitView(
  { links }: Reading,
  topicIds: ReadonlyMap<string, string>,
  hit: SearchHit,
  elsewhere: (hit: SearchHit) => string,
): HitView {
  return {
    ref: hit.symbol === null ? hit.ref : hit.citation,
    href: hit.symbol === null ? links.provision(hit.ref) : elsewhere(hit),
    citation: hit.symbol === null ? hit.citation : '',
    date: hit.date,
    meeting: hit.meeting,
    force: hit.force,
    topics: hit.topics.map((label) => {
      const id = hit.symbol === null ? topicIds.get(label) : undefined;
      return { label, href: id === undefined ? null : links.topic(id) };
    }),
    language: hit.language,
    text: hit.text,
    highlights: hit.highlights,
  };
}

const withItalics = (italics: HitView['italics']) => (italics === undefined ? {} : { italics });

interface Shown {
  readonly hit: SearchHit;
  readonly view: HitView;
}

/** Groups in the order in which their first result comes; a result under several topics stands under its first. */
function grouped(shown: readonly Shown[], by: SearchAsked['by'], none: string): SearchView['groups'] {
  if (shown.length === 0) return [];
  if (by === 'none') return [{ title: '', hits: shown.map(({ view }) => view) }];
  const groups = new Map<string, HitView[]>();
  for (const { hit, view } of shown) {
    const title = (by === 'meeting' ? hit.meeting || hit.body : hit.topics[0]) || none;
    groups.set(title, [...(groups.get(title) ?? []), view]);
  }
  return [...groups].map(([title, hits]) => ({ title, hits }));
}
