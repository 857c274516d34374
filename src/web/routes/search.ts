/** `/search?q=…&force=…&sort=date&by=meeting`, `/search.csv`, `/suggest?q=…`. */
import type { Context, Hono } from 'hono';
import {
  SEARCH_FACETS,
  type SearchResult,
  type Suggest,
  searchProvisions,
  suggesterOf,
} from '../../compendium/index.ts';
import { AcquisError } from '../../finding/index.ts';
import { searchPage } from '../../render/html/index.ts';
import { toCsv } from '../../render/index.ts';
import type { QueryContext } from '../../search/index.ts';
import { withEdition } from '../context.ts';
import type { Library } from '../library.ts';
import { type SearchAsked, searchView } from '../search-view.ts';

/** A longer question is cut; the search itself bounds how many words of it count. */
const LONGEST_QUERY = 2000;
/** Results to a page of a list, and of groups, which say more when they hold more. */
const TO_A_PAGE = 20;
const TO_A_GROUPED_PAGE = 100;
/** Results in a CSV: as many as one answer may have. */
const IN_A_FILE = 200;

export function searchRoutes(app: Hono, library: Library, open: () => Promise<QueryContext>): void {
  const suggesters = new Map<string, Suggest>();
  const find = async (c: Context, asked: SearchAsked, limit: number): Promise<SearchResult> => {
    const cursor = c.req.query('cursor');
    const request = { query: asked.query, filters: asked.filters, sort: asked.sort, limit };
    try {
      return searchProvisions(await open(), library.store, {
        ...request,
        ...(cursor === undefined || cursor === '' ? {} : { cursor }),
      });
    } catch (error) {
      if (!(error instanceof AcquisError)) throw error;
      // A filter or place in the list that is not there: the question is answered without it, and the page says so.
      const result = searchProvisions(await open(), library.store, { ...request, filters: {} });
      return { ...result, notes: [error.message, ...result.notes] };
    }
  };
  app.get(
    '/search',
    withEdition(library, async (c, { book, reading }) => {
      const asked = askedOf(c);
      if (asked.query === '' && Object.keys(asked.filters).length === 0)
        return c.html(searchPage(reading, undefined));
      const result = await find(c, asked, asked.by === 'none' ? TO_A_PAGE : TO_A_GROUPED_PAGE);
      const topicIds = new Map(book.edition.topics.map(({ label, id }) => [label, id]));
      const corpus = library.store.corpus().id;
      return c.html(searchPage(reading, searchView(reading, corpus, topicIds, asked, result)));
    }),
  );
  app.get('/search.csv', async (c) => {
    const { hits } = await find(c, askedOf(c), IN_A_FILE);
    const rows = hits.map((h) => [
      h.ref,
      h.citation,
      h.date ?? '',
      h.body,
      h.meeting,
      h.force ?? '',
      h.topics.join('; '),
      h.language,
      h.text,
    ]);
    c.header('Content-Disposition', 'attachment; filename="search.csv"');
    return c.body(toCsv(COLUMNS, rows), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  });
  app.get(
    '/suggest',
    withEdition(library, (c, { book, reading: { links } }) => {
      const { id } = book.edition;
      const suggest = suggesters.get(id) ?? suggesterOf(book.edition);
      suggesters.set(id, suggest);
      const typed = (c.req.query('q') ?? '').slice(0, LONGEST_QUERY);
      return c.json(
        suggest(typed).map(({ kind, text, leadsTo, count }) => ({
          text,
          count,
          kind,
          href:
            leadsTo === null
              ? links.to(`/search?q=${encodeURIComponent(`"${text}"`)}`)
              : kind === 'topic'
                ? links.topic(leadsTo)
                : links.inSection(...(leadsTo.split('.', 2) as [string, string])),
        })),
      );
    }),
  );
}

const COLUMNS = ['ref', 'citation', 'date', 'body', 'meeting', 'force', 'topics', 'language', 'text'];

function askedOf(c: Context): SearchAsked {
  const filters: Record<string, string[]> = {};
  for (const facet of SEARCH_FACETS) {
    const values = (c.req.queries(facet) ?? []).filter((value) => value !== '');
    if (values.length > 0) filters[facet] = values;
  }
  const by = c.req.query('by');
  return {
    query: (c.req.query('q') ?? '').slice(0, LONGEST_QUERY).trim(),
    filters,
    sort: c.req.query('sort') === 'date' ? 'date' : 'relevance',
    by: by === 'meeting' || by === 'topic' ? by : 'none',
  };
}
