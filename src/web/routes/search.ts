/** `/search?q=…&force=…&sort=date&by=meeting`, `/search.csv`, `/suggest?q=…`. */
import type { Context, Hono } from 'hono';
import {
  type SearchHit,
  type SearchResult,
  type Suggest,
  searchProvisions,
  suggesterOf,
} from '../../compendium/index.ts';
import { AcquisError } from '../../finding/index.ts';
import { documentAddress, searchPage } from '../../render/html/index.ts';
import { foundDocument, toCsv } from '../../render/index.ts';
import type { QueryContext } from '../../search/index.ts';
import { latestReading, withEdition } from '../context.ts';
import { filtersShown } from '../facet-view.ts';
import type { Library } from '../library.ts';
import { plainName, type SendPrinted } from '../print-answer.ts';
import { askedFrom, LONGEST_QUERY, type SearchAsked, searchView, TO_A_PAGE } from '../search-view.ts';

/** Results in a CSV: as many as one answer may have. */
const IN_A_FILE = 200;

export function searchRoutes(
  app: Hono,
  library: Library,
  open: () => Promise<QueryContext>,
  send: SendPrinted,
): void {
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
      const result = await find(c, asked, TO_A_PAGE[asked.by]);
      const inDocument = ({ corpus: within, symbol, ref, language }: SearchHit): string =>
        reading.links.apart(
          documentAddress(within, symbol ?? '', ref.split('#')[1] ?? '').replace('#', `?lang=${language}#`),
        );
      const topicIds = new Map(book.edition.topics.map(({ label, id }) => [label, id]));
      const corpus = library.store.corpus().id;
      // Results are of the latest edition, whichever is being read.
      const { latest } = library;
      const view = searchView(reading, corpus, topicIds, asked, result, inDocument, ({ symbol, ref }) =>
        symbol === null ? (latest.provisions.get(ref)?.marks ?? []).filter((m) => m.kind === 'emphasis') : [],
      );
      return c.html(searchPage(reading, view, { book: latest, links: latestReading(library, c).links }));
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
  for (const format of ['docx', 'pdf'] as const)
    app.get(
      `/search.${format}`,
      withEdition(library, async (c, { reading }) => {
        const asked = askedOf(c);
        const ui = reading.links.ui.language;
        const { edition } = library.latest;
        return send(
          c,
          {
            name: plainName(['search', ...asked.query.split(/\s+/u).slice(0, 4)].join('-')),
            key: JSON.stringify(['search', edition.id, ui, asked]),
            printed: async () => {
              const { hits, total } = await find(c, asked, IN_A_FILE);
              const filters = filtersShown(reading, library.store.corpus().id, asked);
              return foundDocument(edition, { query: asked.query, filters, total, hits }, ui);
            },
          },
          format,
        );
      }),
    );
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
                : kind === 'paragraph'
                  ? links.provision(leadsTo)
                  : links.inSection(...(leadsTo.split('.', 2) as [string, string])),
        })),
      );
    }),
  );
}

/** The page of a site of files, whose script answers. It has all the search there is, so that no edition is told apart. */
export function siteSearchRoute(app: Hono, library: Library): void {
  app.get('/search', (c) => c.html(searchPage(latestReading(library, c), undefined)));
}

const COLUMNS = ['ref', 'citation', 'date', 'body', 'meeting', 'force', 'topics', 'language', 'text'];

const askedOf = (c: Context): SearchAsked => askedFrom(new URL(c.req.url).searchParams);
