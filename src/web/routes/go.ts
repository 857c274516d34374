/**
 * From any name of a paragraph to its one page: `/go?q=III.23`, `/locator?symbol=…&para=27`,
 * `/CTOC/COP/WG.7/2015/6/para/27`, `/resolution/6/3/9/a`.
 */
import type { Context, Hono } from 'hono';
import { resolveText } from '../../cite/index.ts';
import {
  type Book,
  candidatesPage,
  documentAddress,
  lostPage,
  type NearDoor,
  openingOf,
  type Reading,
} from '../../render/html/index.ts';
import { formatSymbol, fromCitation, parseSymbol } from '../../symbol/index.ts';
import {
  chooseEdition,
  latestReading,
  lostWords,
  nearProvisions,
  notFound,
  withEdition,
} from '../context.ts';
import type { Library } from '../library.ts';
import { findLocator, type LocatorAsked, readLocatorPath, readSymbolPath } from '../locators.ts';

/** A number, or a Roman numeral before a full stop. */
const LOOKS_LIKE_A_NAME = /\d|^\s*(?:[A-Z]\.)?[IVXLC]+\./u;

/** @param searches whether there is a search page to send words to */
export function goRoutes(app: Hono, library: Library, searches: boolean): void {
  app.get(
    '/go',
    withEdition(library, (c, { book, reading }) => {
      const asked = (c.req.query('q') ?? '').slice(0, 300).trim();
      if (asked === '') return c.redirect(reading.links.to('/'));
      const named = documentNamed(library, asked);
      if (named !== undefined) return c.redirect(reading.links.apart(named));
      const answer = resolveText(asked, book.edition);
      if (answer.ref !== null) return c.redirect(reading.links.provision(answer.ref));
      const reason = sentence(answer.reason);
      if (answer.candidates.length > 0)
        return c.html(candidatesPage(reading, book, asked, answer.candidates, reason));
      // Words that name nothing are searched for; what looks like a name is looked for among the names near it.
      if (searches && !LOOKS_LIKE_A_NAME.test(asked))
        return c.redirect(reading.links.to(`/search?q=${encodeURIComponent(asked)}`));
      const say = lostWords(c);
      const page = lostPage(reading, {
        title: say.noParagraph,
        reason: reason === '' ? say.leadsNowhere(asked, book.edition.id) : reason,
        near: nearAnswers(reading, book, answer.near, asked),
        asked,
      });
      return c.html(page, 404);
    }),
  );
  app.get('/locator', (c) => {
    const { symbol = '', para, rec } = c.req.query();
    const value = para ?? rec ?? '';
    return leadTo(library, c, {
      kind: para === undefined ? 'recommendation' : 'paragraph',
      document: symbol.trim(),
      steps: value.split(/[\s()]+/u).filter((s) => s !== ''),
    });
  });
  app.get('/:organ/*', (c, next) => {
    const path = new URL(c.req.url).pathname;
    const asked = readLocatorPath(path);
    if (asked) return leadTo(library, c, asked);
    const symbol = readSymbolPath(path);
    return symbol === undefined ? next() : leadToReport(library, c, symbol);
  });
}

/** A document of the library, by its symbol or as texts cite it: "General Assembly resolution 55/25". */
function documentNamed({ documents }: Library, asked: string): string | undefined {
  const symbol = parseSymbol(asked) ?? fromCitation(asked);
  const document = symbol && documents?.named(formatSymbol(symbol));
  return document && documentAddress(document.corpus, document.symbol);
}

/** A clause of the resolver as a sentence of the page. */
const sentence = (reason: string | null): string =>
  reason === null ? '' : `${reason.charAt(0).toUpperCase()}${reason.slice(1).replace(/\.$/u, '')}.`;

/** A near match may be a paragraph or another way of naming one; either can be followed. */
function nearAnswers(reading: Reading, book: Book, near: readonly string[], asked: string): NearDoor[] {
  if (near.length === 0) return nearProvisions(reading, book, asked);
  return near.map((name) => {
    const provision = book.provisions.get(name);
    return provision
      ? { href: reading.links.provision(name), text: name, note: openingOf(provision.text, 140) }
      : { href: reading.links.to(`/go?q=${encodeURIComponent(name)}`), text: name };
  });
}

/** An address that is permanent in meaning, so the redirect is too; the reader's edition is kept. */
function leadTo(library: Library, c: Context, asked: LocatorAsked): Response | Promise<Response> {
  const chosen = chooseEdition(library, c) ?? {
    book: library.latest,
    reading: latestReading(library, c),
  };
  if (asked.steps.length === 0) return leadToInstrument(library, c, asked);
  const ref = findLocator(chosen.book, asked);
  if (ref !== undefined) return c.redirect(chosen.reading.links.provision(ref), 301);
  const report = library.latest.edition.sections.find(
    (s) => s.report.toLowerCase() === asked.document.toLowerCase(),
  );
  return notFound(library, c, {
    title: lostWords(c).noParagraph,
    reason: lostWords(c).notInDocument(
      chosen.book.edition.id,
      `${asked.kind} ${asked.steps.join(' ')}`,
      asked.document,
    ),
    near: report
      ? [
          {
            href: chosen.reading.links.inSection(report.part, report.numeral),
            text: `${report.part}.${report.numeral}, ${report.name}`,
            note: report.report,
          },
        ]
      : [],
  });
}

function leadToInstrument(library: Library, c: Context, asked: LocatorAsked): Response | Promise<Response> {
  const { book, reading } = chooseEdition(library, c) ?? {
    book: library.latest,
    reading: latestReading(library, c),
  };
  const instrument = book.edition.instruments.find(
    (i) => i.kind === asked.kind && i.number === asked.document,
  );
  if (instrument) return c.redirect(reading.links.inSection(instrument.part, instrument.section), 301);
  return notFound(library, c, {
    title: lostWords(c).noInstrument,
    reason: lostWords(c).noInstrumentWhy(book.edition.id, `${asked.kind} ${asked.document}`),
  });
}

function leadToReport(library: Library, c: Context, symbol: string): Response | Promise<Response> {
  const { book, reading } = chooseEdition(library, c) ?? {
    book: library.latest,
    reading: latestReading(library, c),
  };
  const section = book.edition.sections.find((s) => s.report.toLowerCase() === symbol.toLowerCase());
  if (section) return c.redirect(reading.links.inSection(section.part, section.numeral), 301);
  const report = library.store.reports().find((r) => r.symbol?.toLowerCase() === symbol.toLowerCase());
  if (report) return c.redirect(`/reports/${encodeURIComponent(report.id)}`, 301);
  const named = documentNamed(library, symbol);
  if (named !== undefined) return c.redirect(reading.links.apart(named), 301);
  return notFound(library, c, {
    title: lostWords(c).noDocument,
    reason: lostWords(c).noDocumentWhy(symbol),
  });
}
