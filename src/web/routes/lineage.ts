/** Where words come from and what a text names: `/lineage`, `/lineage/B/VI`, `/references`. */
import type { Hono } from 'hono';
import { lineagePage, referencesPage, refOf, sectionLineagePage } from '../../render/html/index.ts';
import { lostWords, notFound, withEdition } from '../context.ts';
import type { Library } from '../library.ts';

export function lineageRoutes(app: Hono, library: Library): void {
  app.get(
    '/lineage',
    withEdition(library, (c, { book, reading }) => c.html(lineagePage(reading, book, () => true))),
  );
  app.get(
    '/lineage/:part/:numeral',
    withEdition(library, (c, { book, reading }) => {
      const path = new URL(c.req.url).pathname.slice('/lineage'.length);
      const ref = refOf(`/compendium${path}`);
      const section = ref === undefined ? undefined : book.sections.get(ref);
      if (!section || ref === undefined) {
        const say = lostWords(c).noPlace;
        return notFound(library, c, { title: say[0], reason: say[1] });
      }
      const has = ({ id }: { readonly id: string }): boolean => library.book(id)?.sections.has(ref) ?? false;
      return c.html(sectionLineagePage(reading, book, section, has));
    }),
  );
  app.get(
    '/references',
    withEdition(library, (c, { book, reading }) => c.html(referencesPage(reading, book, () => true))),
  );
}
