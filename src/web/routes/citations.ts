/** A paragraph for a reference manager: `/compendium/A/III/23.bib`, `.ris`, `.csl.json`; the same for a section's instruments. */
import type { MiddlewareHandler } from 'hono';
import { CITATION_FILES, citedInstrument, citedProvision, cslItem } from '../../render/citation/index.ts';
import { refOf } from '../../render/html/index.ts';
import { chooseEdition } from '../context.ts';
import type { Library } from '../library.ts';

/** Answers where the address ends like a citation file of something that is there; else leaves it to the pages. */
export function citationFiles(library: Library): MiddlewareHandler {
  return async (c, next) => {
    const { pathname, origin } = new URL(c.req.url);
    const file = CITATION_FILES.find(({ ending }) => pathname.endsWith(ending));
    const chosen = file && chooseEdition(library, c);
    const ref = file && refOf(pathname.slice(0, -file.ending.length));
    if (!file || !chosen || ref === undefined) return next();
    const { book } = chosen;
    const { bodies } = library.site;
    const provision = book.provisions.get(ref);
    const section = book.sections.get(ref);
    const instruments = section?.instruments.flatMap((key) => book.instruments.get(key) ?? []) ?? [];
    // Files are read at whatever host they are put.
    const base = library.site.files ? undefined : `${origin}/`;
    const cited = provision
      ? [citedProvision(book.edition, bodies, provision, base)]
      : instruments.map((i) => citedInstrument(book.edition, bodies, i, base));
    if (cited.length === 0) return next();
    const name = `${ref.replace(/[^\w.-]+/gu, '-')}${file.ending}`;
    return c.body(await file.write(cited.map(cslItem)), 200, {
      'Content-Type': file.type,
      'Content-Disposition': `inline; filename="${name}"`,
    });
  };
}
