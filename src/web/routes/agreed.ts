/** Agreed language: `/agreed?phrase=…`, `/compare?ref=A.I.18&ref=B.VI.10`, `/draft`; the last two also as documents. */
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { resolveText } from '../../cite/index.ts';
import { AcquisError } from '../../finding/index.ts';
import { loadStems } from '../../language/index.ts';
import { adoptedPassages, type DraftCheck, findAgreedWordings } from '../../lineage/index.ts';
import {
  AGREED,
  agreedPage,
  type Book,
  type ComparisonView,
  comparePage,
  DRAFT,
  draftForm,
  draftPage,
} from '../../render/html/index.ts';
import {
  comparedProvisions,
  comparisonDocument,
  draftDocument,
  PRINT_TYPES,
  print,
} from '../../render/index.ts';
import { type Chosen, chooseEdition, latestReading, withEdition } from '../context.ts';
import { interfaceOf } from '../interface.ts';
import type { Library } from '../library.ts';
import { plainName, type SendPrinted } from '../print-answer.ts';

/** Bytes of a draft with its form: as the page says. */
const LARGEST_DRAFT = 5 * 1024 * 1024;
const LONGEST_PHRASE = 300;
const MOST_COMPARED = 12;

export function agreedRoutes(app: Hono, library: Library, send: SendPrinted): void {
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
      const from = Number(c.req.query('from'));
      return c.html(
        agreedPage(reading, book, phrase, found, Number.isSafeInteger(from) && from > 0 ? from : 0),
      );
    }),
  );
  app.get(
    '/compare',
    withEdition(library, (c, { book, reading }) => {
      const view = comparisonOf(c, book);
      return c.html(comparePage(reading, book, view), view.unknown.length > 0 ? 404 : 200);
    }),
  );
  for (const format of ['docx', 'pdf'] as const)
    app.get(
      `/compare.${format}`,
      withEdition(library, (c, { book, reading }) => {
        const { compared, against } = comparisonOf(c, book);
        if (compared.length === 0) return c.redirect(reading.links.to('/compare'));
        const ui = reading.links.ui.language;
        const refs = compared.map(({ provision }) => provision.ref);
        return send(
          c,
          {
            name: plainName(['compare', ...refs.slice(0, 3)].join('-')),
            key: JSON.stringify(['compare', book.edition.id, ui, against, refs]),
            printed: () => comparisonDocument(book.edition, compared, ui),
          },
          format,
        );
      }),
    );
  app.get(
    '/draft',
    withEdition(library, (c, { reading }) => c.html(draftForm(reading))),
  );
  const limit = bodyLimit({
    maxSize: LARGEST_DRAFT,
    onError: (c) => refuse(library, c, 413, AGREED[interfaceOf(c).language].tooLarge),
  });
  /** Checks what was sent, and answers with it; what is wrong with a draft is said above the form. */
  const checked =
    (
      answer: (
        c: Context,
        chosen: Chosen,
        check: DraftCheck,
        given: GivenDraft,
      ) => Response | Promise<Response>,
    ) =>
    async (c: Context): Promise<Response> => {
      const chosen = chooseEdition(library, c);
      if (!chosen) return c.redirect('/draft');
      const given = await draftOf(c);
      c.header('Cache-Control', 'no-store');
      const empty = given.pasted === undefined ? given.bytes.length === 0 : given.pasted.trim() === '';
      if (empty) return refuse(library, c, 422, DRAFT[interfaceOf(c).language].empty);
      try {
        const { checkDraft } = await import('../../compendium/index.ts');
        const check = await checkDraft(given.name, given.bytes, chosen.book.edition);
        return await answer(c, chosen, given.pasted === undefined ? check : { ...check, file: '' }, given);
      } catch (error) {
        if (!(error instanceof AcquisError)) throw error;
        return refuse(library, c, 422, [error.message, error.advice].filter(Boolean).join(' '));
      }
    };
  app.post(
    '/draft',
    limit,
    checked((c, { reading, book }, check, { pasted }) => c.html(draftPage(reading, book, check, pasted))),
  );
  for (const format of ['docx', 'pdf'] as const)
    app.post(
      `/draft.${format}`,
      limit,
      checked(async (c, { reading, book }, check) => {
        const name = plainName(`check-${check.file.replace(/\.[^.]*$/u, '') || 'draft'}`).slice(0, 80);
        const printed = draftDocument(book.edition, check, reading.links.ui.language);
        return c.body(new Uint8Array(await print(printed, format)), 200, {
          'Content-Type': PRINT_TYPES[format],
          'Content-Disposition': `attachment; filename="${name}.${format}"`,
        });
      }),
    );
}

/** The provisions that an address names, each once, in its order. */
function comparisonOf(c: Context, book: Book): ComparisonView {
  const asked = [
    ...(c.req.queries('ref') ?? []),
    // References of one list, as earlier addresses have them.
    ...(c.req.query('refs') ?? '').split(/[,;]/u),
  ].map((ref) => ref.trim().slice(0, LONGEST_PHRASE));
  const names = asked.filter((ref) => ref !== '').slice(0, MOST_COMPARED);
  const refs = names.map((name) => (book.provisions.has(name) ? name : resolveText(name, book.edition).ref));
  const against = c.req.query('with') === 'previous' ? 'previous' : 'first';
  return {
    compared: comparedProvisions(
      book.edition,
      refs.flatMap((ref) => ref ?? []),
      against,
    ),
    against,
    unknown: names.filter((_, n) => refs[n] === null),
  };
}

interface GivenDraft {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The words that were pasted; absent when a file was chosen. */
  readonly pasted?: string;
}

/** A file when one was chosen, else the words pasted; a form that is none is an empty draft. */
async function draftOf(c: Context): Promise<GivenDraft> {
  const form = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>);
  const { file, text } = form;
  if (file instanceof File && file.size > 0)
    return { name: file.name.slice(0, LONGEST_PHRASE), bytes: new Uint8Array(await file.arrayBuffer()) };
  const pasted = typeof text === 'string' ? text : '';
  return { name: 'draft.txt', bytes: new TextEncoder().encode(pasted), pasted };
}

function refuse(library: Library, c: Context, status: 413 | 422, why: string): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const reading = chooseEdition(library, c)?.reading ?? latestReading(library, c);
  return c.html(draftForm(reading, why), status);
}
