/** Two editions side by side: `/editions/2019...2024`. */
import type { Hono } from 'hono';
import { comparisonPage } from '../../render/html/index.ts';
import { lostWords, notFound } from '../context.ts';
import { interfaceOf } from '../interface.ts';
import type { Library } from '../library.ts';

export function comparisonRoutes(app: Hono, library: Library): void {
  app.get('/editions/:pair', (c) => {
    const pair = c.req.param('pair');
    const [a = '', b = ''] = pair.split('...');
    const earlier = library.book(a);
    const later = library.book(b);
    if (earlier && b === '')
      return c.redirect(library.reading(earlier, interfaceOf(c)).links.to('/compendium'));
    if (!earlier || !later || earlier === later || earlier.edition.language !== later.edition.language) {
      return notFound(library, c, {
        title: lostWords(c).noComparison,
        reason: lostWords(c).noComparisonWhy(pair),
        near: library.books.slice(1).flatMap((newer, n) => {
          const older = library.books[n];
          return older
            ? [
                {
                  href: `/editions/${older.edition.id}...${newer.edition.id}`,
                  text: `${older.edition.id} – ${newer.edition.id}`,
                },
              ]
            : [];
        }),
      });
    }
    const ui = interfaceOf(c);
    return c.html(
      comparisonPage(
        {
          earlier: library.reading(earlier, ui),
          later: library.reading(later, ui),
          earlierBook: earlier,
          laterBook: later,
        },
        library.compare(earlier, later),
      ),
    );
  });
}
