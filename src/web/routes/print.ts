/**
 * The book, a topic and a corrigendum for print: `/compendium.docx`, `/index/media.pdf?paper=letter`,
 * `/findings/2019/corrigendum.docx`. Made when first asked for.
 */
import type { Context, Hono, Next } from 'hono';
import { AcquisError } from '../../finding/index.ts';
import { type Book, findTopic } from '../../render/html/index.ts';
import {
  compendiumBook,
  corrigendumDocument,
  PRINT_TYPES,
  type PrintedDocument,
  type PrintFormat,
  print,
  topicDocument,
} from '../../render/index.ts';
import { chooseEdition } from '../context.ts';
import type { Library } from '../library.ts';
import { openPrintShelf } from '../print-shelf.ts';

/** Seconds after which one may ask again when too many documents are being made. */
const ASK_AGAIN = '10';

interface Asked {
  /** Of the file, without ending. */
  readonly name: string;
  readonly printed: () => PrintedDocument;
}

export function printRoutes(app: Hono, library: Library): void {
  const shelf = openPrintShelf();
  const { bodies } = library.site;
  const answer =
    (find: (book: Book, name: string) => Asked | undefined) =>
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
  const send = async (c: Context, { name, printed }: Asked, format: PrintFormat): Promise<Response> => {
    const paper = c.req.query('paper') === 'letter' ? 'letter' : 'a4';
    try {
      const bytes = await shelf.get(`${name}.${paper}.${format}`, () => print(printed(), format, { paper }));
      if (!bytes)
        return c.text('Too many documents are being made; try again.', 503, { 'Retry-After': ASK_AGAIN });
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': PRINT_TYPES[format],
        'Content-Disposition': `attachment; filename="${name}.${format}"`,
      });
    } catch (error) {
      if (error instanceof AcquisError) return c.text([error.message, error.advice].join('\n'), 501);
      throw error;
    }
  };
  app.get(
    '/:file{compendium\\.(?:docx|pdf)}',
    answer(({ edition }) => ({
      name: `compendium-${plainName(edition.id)}`,
      printed: () => compendiumBook(edition, { bodies }),
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

/** Safe in a header and on every file system; editions and topics keep different names. */
const plainName = (id: string): string => encodeURIComponent(id).replace(/[^\w.-]/gu, '_');
