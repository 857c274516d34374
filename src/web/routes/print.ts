/**
 * The book, a topic and a corrigendum for print: `/compendium.docx`, `/index/media.pdf?paper=letter`,
 * `/findings/2019/corrigendum.docx`. Made when first asked for.
 */
import type { Context, Hono, Next } from 'hono';
import { type Book, findTopic } from '../../render/html/index.ts';
import { compendiumBook, corrigendumDocument, toIssuedJson, topicDocument } from '../../render/index.ts';
import { chooseEdition } from '../context.ts';
import type { Library } from '../library.ts';
import { plainName, type SendPrinted, type ToPrint } from '../print-answer.ts';

export function printRoutes(app: Hono, library: Library, send: SendPrinted): void {
  const { bodies } = library.site;
  const { id, title } = library.store.corpus();
  const answer =
    (find: (book: Book, name: string) => ToPrint | undefined) =>
    async (c: Context, next: Next): Promise<Response | undefined> => {
      const [, name = '', format] = /^(.+)\.(docx|pdf)$/u.exec(c.req.param('file') ?? '') ?? [];
      const named = c.req.param('edition');
      const book = named === undefined ? chooseEdition(library, c)?.book : library.book(named);
      const asked = book && find(book, name);
      if (!asked || (format !== 'docx' && format !== 'pdf')) {
        await next();
        return undefined;
      }
      return send(c, asked, format);
    };
  app.get(
    '/:file{compendium\\.(?:docx|pdf)}',
    answer(({ edition }) => ({
      name: `compendium-${plainName(edition.id)}`,
      printed: () => compendiumBook(edition, { bodies }),
      attached: () => toIssuedJson(edition, { id, title, bodies }),
    })),
  );
  app.get(
    '/index/:file{.+\\.(?:docx|pdf)}',
    answer((book, id) => {
      const view = findTopic(book, id);
      return (
        view && {
          name: `${plainName(id)}-${plainName(book.edition.id)}`,
          printed: () => topicDocument(book.edition, view.label, view.topics),
        }
      );
    }),
  );
  app.get(
    '/findings/:edition/:file{corrigendum\\.(?:docx|pdf)}',
    answer(({ edition }) => ({
      name: `corrigendum-${plainName(edition.id)}`,
      printed: () => corrigendumDocument(edition),
    })),
  );
}
