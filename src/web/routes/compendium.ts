/** Contents, sections and provisions: `/`, `/compendium`, `/timeline`, `/compendium/A/III`, `/compendium/A/III/19`. */
import type { Context, Hono } from 'hono';
import type { Provision } from '../../instrument/index.ts';
import { sameWords } from '../../lineage/index.ts';
import {
  type Book,
  compendiumPage,
  type Elsewhere,
  homePage,
  provisionPage,
  refOf,
  sectionPage,
  timelinePage,
} from '../../render/html/index.ts';
import { type Chosen, lostWords, nearProvisions, notFound, withEdition } from '../context.ts';
import type { Library } from '../library.ts';
import { newsOf } from '../news.ts';
import { besideProvision } from '../portal/beside-view.ts';
import { citationFiles } from './citations.ts';

export function compendiumRoutes(app: Hono, library: Library): void {
  app.get(
    '/',
    withEdition(library, (c, { book, reading }) => c.html(homePage(reading, book, newsOf(library, book)))),
  );
  app.get(
    '/compendium',
    withEdition(library, (c, { book, reading }) => c.html(compendiumPage(reading, book))),
  );
  app.get(
    '/timeline',
    withEdition(library, (c, { book, reading }) => c.html(timelinePage(reading, book))),
  );
  app.get('/compendium/:part/*', citationFiles(library));
  app.get(
    '/compendium/*',
    withEdition(library, (c, chosen) => answerPlace(library, c, chosen)),
  );
}

function answerPlace(library: Library, c: Context, { book, reading }: Chosen): Response | Promise<Response> {
  const say = lostWords(c);
  const ref = refOf(new URL(c.req.url).pathname.replace(/\/+$/u, ''));
  if (ref === undefined)
    return notFound(library, c, {
      title: say.noPlace[0],
      reason: say.noPlace[1],
    });
  const section = book.sections.get(ref);
  if (section)
    return c.html(sectionPage(reading, book, section, (e) => library.book(e.id)?.sections.has(ref) ?? false));
  const provision = book.provisions.get(ref);
  if (provision)
    return c.html(
      provisionPage(
        reading,
        book,
        provision,
        standings(library, book, provision),
        library.shelf ? besideProvision(reading, library.shelf, provision) : null,
      ),
    );
  const part = book.edition.parts.find((p) => p.key === ref);
  if (part) return c.redirect(reading.links.to(`/compendium#part-${part.key}`));
  const others = library.books.filter((b) => b !== book && b.provisions.has(ref));
  return notFound(library, c, {
    title: say.notInEdition(ref, book.edition.id),
    reason: others.length > 0 ? say.otherHasIt : say.noneHasIt,
    near: [
      ...others.map((b) => ({
        href: library.reading(b, reading.links.ui).links.provision(ref),
        text: say.refInEdition(ref, b.edition.id),
      })),
      ...nearProvisions(reading, book, ref),
    ],
    asked: ref,
  });
}

/** Identity is the permanent id, so that a renumbered provision is found again in the other edition. */
function standings(library: Library, book: Book, provision: Provision): Elsewhere[] {
  return library.books
    .filter((b) => b !== book)
    .map((other) => {
      const same = other.edition.provisions.find((p) => p.id === provision.id);
      const { id, title, year } = other.edition;
      const standing =
        same === undefined ? 'absent' : sameWords(same.text, provision.text) ? 'same' : 'changed';
      return { edition: { id, title, year }, standing };
    });
}
