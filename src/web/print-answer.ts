/** How is a document for print sent: made once, one after another, as a file to keep, or with a reason why there is none? */
import type { Context } from 'hono';
import { AcquisError } from '../finding/index.ts';
import { PRINT_TYPES, type PrintedDocument, type PrintFormat, print } from '../render/index.ts';
import { openPrintShelf } from './print-shelf.ts';

/** Seconds after which one may ask again when too many documents are being made. */
const ASK_AGAIN = '10';

export interface ToPrint {
  /** Of the file, without ending. */
  readonly name: string;
  /** What tells it from other documents of that name; the name is enough when left out. */
  readonly key?: string;
  readonly printed: () => PrintedDocument | Promise<PrintedDocument>;
  /** What goes with a document that can be read back. */
  readonly attached?: () => string;
}

export type SendPrinted = (c: Context, document: ToPrint, format: PrintFormat) => Promise<Response>;

/** All documents of one server wait in one line. */
export function openPrinter(): SendPrinted {
  const shelf = openPrintShelf();
  return async (c, { name, key = name, printed, attached }, format) => {
    const paper = c.req.query('paper') === 'letter' ? 'letter' : 'a4';
    try {
      const bytes = await shelf.get(`${key}.${paper}.${format}`, async () =>
        print(await printed(), format, { paper, ...(attached ? { attached: attached() } : {}) }),
      );
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
}

/** Safe in a header and on every file system; different names stay different. */
export const plainName = (id: string): string => encodeURIComponent(id).replace(/[^\w.-]/gu, '_');
