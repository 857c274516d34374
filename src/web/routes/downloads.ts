/** What lies beside pages that are files: `/downloads`. A server makes each file where it is asked for, and has no such list. */
import type { Hono } from 'hono';
import { downloadsPage } from '../../render/html/index.ts';
import { latestReading } from '../context.ts';
import type { Library } from '../library.ts';

export function downloadRoutes(app: Hono, library: Library): void {
  const { downloads } = library.site;
  if (downloads.length > 0)
    app.get('/downloads', (c) => c.html(downloadsPage(latestReading(library, c), downloads)));
}
