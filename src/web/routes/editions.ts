/** Findings, editions and reports: `/findings/2019`, `/editions`, `/editions/2019...2024`, `/reports/<id>`. */
import type { Context, Hono } from 'hono';
import { FINDING_CODES, type FindingCodeName, type Severity } from '../../finding/index.ts';
import {
  editionsPage,
  type FindingsFilter,
  findingsOverview,
  findingsPage,
  reportPage,
  reportsPage,
} from '../../render/html/index.ts';
import { toCorrigendum } from '../../render/index.ts';
import { nearMatches } from '../../text/index.ts';
import { chooseEdition, latestReading, lostWords, notFound, unknownEdition } from '../context.ts';
import { interfaceOf } from '../interface.ts';
import type { Library } from '../library.ts';

export function editionRoutes(app: Hono, library: Library): void {
  app.get('/findings', (c) => {
    const chosen = c.req.query('edition');
    return chosen
      ? c.redirect(`/findings/${encodeURIComponent(chosen)}`)
      : c.html(findingsOverview(latestReading(library, c), library.books));
  });
  app.get('/findings/:edition', (c) => {
    const book = library.book(c.req.param('edition'));
    return book
      ? c.html(
          findingsPage(
            library.reading(book, interfaceOf(c)),
            book,
            readFilter(c),
            `/findings/${encodeURIComponent(book.edition.id)}/corrigendum.txt`,
          ),
        )
      : unknownEdition(library, c, c.req.param('edition'), '/findings');
  });
  app.get('/findings/:edition/corrigendum.txt', (c) => {
    const book = library.book(c.req.param('edition'));
    return book
      ? c.text(toCorrigendum(book.edition))
      : unknownEdition(library, c, c.req.param('edition'), '/findings');
  });
  app.get('/editions', (c) => c.html(editionsPage(latestReading(library, c), library.books)));
  app.get('/reports', (c) => c.html(reportsPage(latestReading(library, c))));
  app.get('/reports/:id', (c) => {
    const reports = library.store.reports();
    const id = c.req.param('id');
    const report = reports.find((r) => r.id === id);
    if (report)
      return c.html(reportPage(chooseEdition(library, c)?.reading ?? latestReading(library, c), report));
    const near = nearMatches(
      id,
      reports.map((r) => r.id),
    ).flatMap((name) => {
      const found = reports.find((r) => r.id === name);
      return found ? [{ href: `/reports/${encodeURIComponent(name)}`, text: found.title }] : [];
    });
    return notFound(library, c, {
      title: lostWords(c).noDocument,
      reason: lostWords(c).noDocumentWhy(id),
      near,
    });
  });
}

/** Unknown values are left out: a filter never makes a page fail. */
function readFilter(c: Context): FindingsFilter {
  const severity = c.req.query('severity');
  const code = c.req.query('code');
  return {
    ...(isSeverity(severity) ? { severity } : {}),
    ...(code !== undefined && isCode(code) ? { code } : {}),
  };
}

const isSeverity = (text: string | undefined): text is Severity =>
  text === 'error' || text === 'warning' || text === 'note';
const isCode = (text: string): text is FindingCodeName => Object.hasOwn(FINDING_CODES, text);
