/** Imported documents: `/library`, `/library/ga?subject=…`, `/library/ga/A_RES_75_100?lang=fr&with=ar`. */
import type { Context, Hono } from 'hono';
import { adopterOf } from '../../compendium/index.ts';
import type { LibraryDocument } from '../../instrument/index.ts';
import { isLanguage, type LanguageCode } from '../../language/index.ts';
import {
  browsePage,
  corpusAddress,
  documentAddress,
  documentPage,
  libraryPage,
  symbolOfSlug,
} from '../../render/html/index.ts';
import { nearMatches } from '../../text/index.ts';
import { latestReading, lostWords, notFound } from '../context.ts';
import type { Documents } from '../documents.ts';
import { interfaceOf } from '../interface.ts';
import type { Library } from '../library.ts';

/** Documents to a page of a list: a screenful or two, and quick to send over a bad line. */
const TO_A_PAGE = 50;

export function documentRoutes(app: Hono, library: Library): void {
  const { documents } = library;
  app.get('/library', (c) => c.html(libraryPage(latestReading(library, c), documents?.corpora ?? [])));
  if (!documents) return;
  app.get('/library/:corpus', (c) => browse(library, documents, c, c.req.param('corpus')));
  app.get('/library/:corpus/:slug', (c) =>
    read(library, documents, c, c.req.param('corpus'), c.req.param('slug')),
  );
  // The short name of a corpus is an address too, as long as nothing else stands there.
  for (const { id } of documents.corpora) app.get(`/${id}`, (c) => c.redirect(corpusAddress(id), 301));
}

function browse(
  library: Library,
  { corpora, store }: Documents,
  c: Context,
  id: string,
): Response | Promise<Response> {
  const corpus = corpora.find((known) => known.id === id);
  if (!corpus)
    return notFound(library, c, {
      title: lostWords(c).noPage[0],
      reason: lostWords(c).noPage[1],
      near: corpora.map((known) => ({ href: corpusAddress(known.id), text: known.title })),
    });
  const { subject = '', item = '', q = '', page = '1' } = c.req.query();
  const words = q.slice(0, 200).trim();
  const at = /^\d{1,5}$/u.test(page) ? Math.max(1, Number(page)) : 1;
  const found = store.documents(id, {
    ...(subject !== '' && { subject }),
    ...(item !== '' && { agendaItem: item }),
    ...(words !== '' && { words }),
    from: (at - 1) * TO_A_PAGE,
    limit: TO_A_PAGE,
  });
  const view = {
    corpus,
    asked: { subject, item, words },
    documents: found.documents,
    total: found.total,
    page: at,
    pages: Math.ceil(found.total / TO_A_PAGE),
    subjects: [...store.headings(id, 'subject')].sort((a, b) => COLLATOR.compare(a.value, b.value)),
    items: [...store.headings(id, 'agendaItem')].sort((a, b) => COLLATOR.compare(a.value, b.value)),
  };
  return c.html(browsePage(latestReading(library, c), view));
}

/** Item 9 before item 10. */
const COLLATOR = new Intl.Collator('en', { numeric: true });

function read(
  library: Library,
  documents: Documents,
  c: Context,
  id: string,
  slug: string,
): Response | Promise<Response> {
  const corpus = documents.corpora.find((known) => known.id === id);
  const symbol = symbolOfSlug(slug);
  const document = symbol === undefined ? undefined : documents.store.document(id, symbol);
  if (!corpus || !document) return missing(library, documents, c, id, symbol ?? slug);
  const reading = latestReading(library, c);
  const ui = interfaceOf(c).language;
  const language =
    chosen(document, c.req.query('lang')) ?? chosen(document, ui) ?? document.versions[0]?.language ?? 'en';
  const beside = chosen(document, c.req.query('with'));
  return c.html(
    documentPage(reading, {
      corpus,
      document,
      language,
      beside: beside === language ? null : (beside ?? null),
      leads: documents.leadsFor(adopterOf(document.symbol)),
      cites: documents.cites(document, language),
      citedBy: documents.citedBy(document, language, library.latest.edition.title),
    }),
  );
}

function chosen({ versions }: LibraryDocument, code: string | undefined): LanguageCode | undefined {
  return code !== undefined && isLanguage(code) && versions.some((v) => v.language === code)
    ? code
    : undefined;
}

function missing(
  library: Library,
  { store, corpora }: Documents,
  c: Context,
  id: string,
  asked: string,
): Response | Promise<Response> {
  const known = corpora.some((corpus) => corpus.id === id)
    ? store.documents(id, { from: 0, limit: Number.MAX_SAFE_INTEGER }).documents
    : [];
  const near = nearMatches(
    asked,
    known.map((d) => d.symbol),
  );
  return notFound(library, c, {
    title: lostWords(c).noDocument,
    reason: lostWords(c).noDocumentWhy(asked),
    near: near.map((symbol) => ({ href: documentAddress(id, symbol), text: symbol })),
  });
}
