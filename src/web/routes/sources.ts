/** What was read, line by line: `/sources`, `/sources/2019-index.txt#L129`. */
import type { Hono } from 'hono';
import { sourceAddress, sourceFileOf, sourcePage, sourcesPage } from '../../render/html/index.ts';
import { nearMatches } from '../../text/index.ts';
import { latestReading, lostWords, notFound } from '../context.ts';
import type { Library } from '../library.ts';

export function sourceRoutes(app: Hono, library: Library): void {
  app.get('/sources', (c) => c.html(sourcesPage(latestReading(library, c), library.store.coverage())));
  app.get('/sources/*', (c) => {
    const file = sourceFileOf(new URL(c.req.url).pathname) ?? '';
    const source = library.store.source(file);
    const proof = library.store.coverage().find((report) => report.file === file);
    if (source)
      return c.html(sourcePage(latestReading(library, c), source, proof, library.latest.edition.language));
    const files = library.site.sources.map((s) => s.file);
    return notFound(library, c, {
      title: lostWords(c).noSource,
      reason: lostWords(c).noSourceWhy(file),
      near: nearMatches(file, files).map((name) => ({ href: sourceAddress(name), text: name })),
    });
  });
}
