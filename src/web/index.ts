/** How is a compiled corpus read in a browser? Server-rendered pages; scripts only add to what already works. */
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { Download } from '../render/html/index.ts';
import type { QueryContext } from '../search/index.ts';
import type { LibraryStore, RecordStore, Store } from '../store/index.ts';
import { type Assets, loadAssets } from './assets.ts';
import { lostWords, notFound } from './context.ts';
import { securityHeaders } from './headers.ts';
import { openLibrary } from './library.ts';
import { openPrinter } from './print-answer.ts';
import { agreedRoutes } from './routes/agreed.ts';
import { comparisonRoutes } from './routes/comparison.ts';
import { compendiumRoutes } from './routes/compendium.ts';
import { countryRoutes } from './routes/countries.ts';
import { documentRoutes } from './routes/documents.ts';
import { downloadRoutes } from './routes/downloads.ts';
import { editionRoutes } from './routes/editions.ts';
import { feedRoutes } from './routes/feeds.ts';
import { goRoutes } from './routes/go.ts';
import { indexRoutes } from './routes/index-routes.ts';
import { lineageRoutes } from './routes/lineage.ts';
import { printRoutes } from './routes/print.ts';
import { recordRoutes } from './routes/records.ts';
import { searchRoutes, siteSearchRoute } from './routes/search.ts';
import { sourceRoutes } from './routes/sources.ts';

export interface WebOptions {
  /** Style, script and faces; read from the project when left out. */
  readonly assets?: Assets;
  /** The pages are written to files, with these beside them: what only a server can answer is left out. */
  readonly files?: readonly Download[];
  /** Imported documents, to be read beside the compendium. */
  readonly imported?: LibraryStore | undefined;
  /** Knowledge records, to be read beside the provisions. */
  readonly records?: RecordStore | undefined;
  /** Suggested links may be decided on, at `/api/records/ID/decisions`: on the reader's own machine alone. */
  readonly decisions?: boolean;
  /** Opens the search index when it is first asked for; without it there is no search page. */
  readonly search?: () => Promise<QueryContext>;
}

/** The pages over one store, as a Hono app that can be mounted at the root next to the API. */
export function createWeb(store: Store, options: WebOptions = {}): Hono {
  const assets = options.assets ?? loadAssets();
  const library = openLibrary(store, assets.names, options);
  const app = new Hono();
  // A page that becomes a file has no headers, and making tags for caches is a third of the work.
  if (options.files === undefined) {
    app.use(compress());
    app.use(etag());
    app.use(securityHeaders);
  }
  app.get('/assets/*', (c) => {
    const asset = assets.find(c.req.path.slice('/assets/'.length));
    if (!asset) return c.text('There is no such file.', 404);
    // The name carries a hash of the content, so that it never changes under its address.
    return c.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
  const send = openPrinter();
  printRoutes(app, library, send);
  downloadRoutes(app, library);
  // A feed says at which host it stands, which files do not know.
  if (options.files === undefined) feedRoutes(app, library);
  compendiumRoutes(app, library);
  indexRoutes(app, library);
  editionRoutes(app, library);
  comparisonRoutes(app, library);
  agreedRoutes(app, library, send);
  lineageRoutes(app, library);
  sourceRoutes(app, library);
  documentRoutes(app, library);
  recordRoutes(app, library, options.decisions === true);
  countryRoutes(app, library);
  if (options.search) searchRoutes(app, library, options.search, send);
  if (options.files) siteSearchRoute(app, library);
  goRoutes(app, library, options.search !== undefined);
  // A route, not a handler for what is not found, so that it stays in force where this app is mounted in another.
  app.get('*', (c) =>
    notFound(library, c, {
      title: lostWords(c).noPage[0],
      reason: lostWords(c).noPage[1],
    }),
  );
  app.onError((error, c) => {
    console.error(error);
    return c.text(
      'The page could not be made. The fault is in the program, not in the address; please report it.',
      500,
    );
  });
  return app;
}
