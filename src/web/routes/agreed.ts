/** Agreed language: `/agreed?phrase=…`, `/compare?refs=A.I.18,B.VI.10`, `/draft`. */
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { resolveText } from '../../cite/index.ts';
import { AcquisError } from '../../finding/index.ts';
import { loadStems } from '../../language/index.ts';
import { adoptedPassages, findAgreedWordings } from '../../lineage/index.ts';
import { AGREED, agreedPage, comparePage, draftForm, draftPage } from '../../render/html/index.ts';
import { chooseEdition, latestReading, withEdition } from '../context.ts';
import { interfaceOf } from '../interface.ts';
import type { Library } from '../library.ts';

/** Bytes of a draft with its form: as the page says. */
const LARGEST_DRAFT = 5 * 1024 * 1024;
const LONGEST_PHRASE = 300;
const MOST_COMPARED = 12;

export function agreedRoutes(app: Hono, library: Library): void {
  // What a reader asks is answered by the server; pages written to files cannot do it.
  if (library.site.files) return;
  app.get(
    '/agreed',
    withEdition(library, async (c, { book, reading }) => {
      const phrase = (c.req.query('phrase') ?? '').slice(0, LONGEST_PHRASE).trim();
      if (phrase === '') return c.html(agreedPage(reading, book, '', undefined));
      const { passages, language } = adoptedPassages(book.edition);
      const stem = (await loadStems([language]))[language] ?? ((word: string) => word);
      const found = findAgreedWordings(phrase, passages, { language, stem });
      return c.html(agreedPage(reading, book, phrase, found));
    }),
  );
  app.get(
    '/compare',
    withEdition(library, (c, { book, reading }) => {
      const asked = [
        ...(c.req.queries('ref') ?? []),
        // References of one list, as earlier addresses have them.
        ...(c.req.query('refs') ?? '').split(/[,;]/u),
      ].map((ref) => ref.trim());
      const names = asked.filter((ref) => ref !== '').slice(0, MOST_COMPARED);
      const refs = names.map((name) =>
        book.provisions.has(name) ? name : resolveText(name, book.edition).ref,
      );
      const provisions = [...new Set(refs)].flatMap((ref) => book.provisions.get(ref ?? '') ?? []);
      const unknown = names.filter((_, n) => refs[n] === null);
      return c.html(comparePage(reading, book, provisions, unknown), unknown.length > 0 ? 404 : 200);
    }),
  );
  app.get(
    '/draft',
    withEdition(library, (c, { reading }) => c.html(draftForm(reading))),
  );
  app.post(
    '/draft',
    bodyLimit({
      maxSize: LARGEST_DRAFT,
      onError: (c) => refuse(library, c, 413, AGREED[interfaceOf(c).language].tooLarge),
    }),
    async (c) => {
      const chosen = chooseEdition(library, c);
      if (!chosen) return c.redirect('/draft');
      const given = await draftOf(c);
      c.header('Cache-Control', 'no-store');
      try {
        const { checkDraft } = await import('../../compendium/index.ts');
        const check = await checkDraft(given.name, given.bytes, chosen.book.edition);
        return c.html(draftPage(chosen.reading, chosen.book, check));
      } catch (error) {
        if (!(error instanceof AcquisError)) throw error;
        return refuse(library, c, 422, [error.message, error.advice].filter(Boolean).join(' '));
      }
    },
  );
}

/** A file when one was chosen, else the words pasted; a form that is none is an empty draft. */
async function draftOf(c: Context): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const form = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>);
  const { file, text } = form;
  if (file instanceof File && file.size > 0)
    return { name: file.name.slice(0, LONGEST_PHRASE), bytes: new Uint8Array(await file.arrayBuffer()) };
  return { name: 'draft.txt', bytes: new TextEncoder().encode(typeof text === 'string' ? text : '') };
}

function refuse(library: Library, c: Context, status: 413 | 422, why: string): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const reading = chooseEdition(library, c)?.reading ?? latestReading(library, c);
  return c.html(draftForm(reading, why), status);
}
