/** How do programs read a compiled corpus? JSON under /api, described by an OpenAPI document. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { QueryContext } from '../search/index.ts';
import type { LibraryStore, RecordStore, RecordWriter, Store } from '../store/index.ts';
import { agreedRoutes } from './agreed-routes.ts';
import { corpusRoutes } from './corpus-routes.ts';
import { editionRoutes } from './edition-routes.ts';
import { libraryRoutes } from './library-routes.ts';
import { lineageRoutes } from './lineage-routes.ts';
import { linkRoutes } from './link-routes.ts';
import { answerProblem, send } from './problem.ts';
import { recordRoutes } from './record-routes.ts';
import { referenceRoutes } from './reference-routes.ts';
import { searchRoutes } from './search-routes.ts';

export interface ApiOptions {
  /** Imported documents beside the compendium. */
  readonly imported?: LibraryStore | undefined;
  /** Knowledge records beside the compendium. */
  readonly records?: RecordStore | undefined;
  /** Opens the records for a decision on a link; without it the server only reads. */
  readonly decide?: (() => RecordWriter) | undefined;
  /** Opens the search index; without it nothing can be searched. */
  readonly search?: () => Promise<QueryContext>;
  /** Answers are written to files, which have no headers. */
  readonly files?: readonly unknown[];
}

/** The API over one store, as a Hono app whose paths begin with `/api`: mount it at the root, before the pages. */
export function createApi(store: Store, options: ApiOptions = {}): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const detail = result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ');
      return send(c, { type: 'argument-invalid', title: 'Bad request', status: 400, detail, near: [] });
    },
  });
  if (options.files === undefined) {
    api.use('/api/*', compress());
    api.use('/api/*', etag());
    api.use('/api/*', async (c, next) => {
      await next();
      // Open data for reading: any page may ask, and an edition is frozen, so that its tag decides.
      c.header('Access-Control-Allow-Origin', '*');
      c.header('Cache-Control', 'public, max-age=0, must-revalidate');
      c.header('X-Content-Type-Options', 'nosniff');
    });
  }
  api.onError(answerProblem);
  corpusRoutes(api, store);
  editionRoutes(api, store);
  libraryRoutes(api, options.imported);
  linkRoutes(api, store, { records: options.records, writer: options.decide });
  recordRoutes(api, options.records);
  lineageRoutes(api, store);
  agreedRoutes(api, store);
  referenceRoutes(api, store);
  if (options.search) searchRoutes(api, store, options.search);
  api.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: `${store.corpus().title}: data`,
      version: '1',
      description:
        'Provisions, thematic index, concordance and findings of each edition. Read only, but for decisions on links where the server allows them.',
    },
  });
  api.get('/api/*', (c) =>
    send(c, {
      type: 'path-unknown',
      title: 'No such path',
      status: 404,
      detail: `Nothing stands at ${c.req.path}. /api/openapi.json lists every path.`,
      near: ['/api/openapi.json'],
    }),
  );
  return api;
}
