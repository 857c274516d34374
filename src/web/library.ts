/** Which editions can be read, and which one did the reader ask for? The store seen from the door. */
import { AcquisError } from '../finding/index.ts';
import { compareEditions, type EditionComparison } from '../lineage/index.ts';
import {
  type Book,
  type Download,
  type EditionName,
  type Interface,
  openBook,
  type Reading,
  readingOf,
  type Site,
} from '../render/html/index.ts';
import type { LibraryStore, RecordStore, Store } from '../store/index.ts';
import { type Documents, openDocuments } from './documents.ts';
import { UI_LANGUAGES } from './interface.ts';
import { openShelf, type Shelf } from './portal/shelf.ts';

export interface Library {
  readonly store: Store;
  readonly site: Site;
  /** Oldest first. */
  readonly books: readonly Book[];
  readonly latest: Book;
  /** Imported documents; undefined where there are none. */
  readonly documents: Documents | undefined;
  /** Knowledge records; undefined where none are kept. */
  readonly records: RecordStore | undefined;
  readonly shelf: Shelf | undefined;
  book(edition: string): Book | undefined;
  /** Editions are frozen: what was compared once stays true. */
  compare(earlier: Book, later: Book): EditionComparison;
  /** @param ui language of the interface; English when left out */
  reading(book: Book, ui?: Interface): Reading;
}

/** @throws AcquisError `edition-unknown` when the store holds no edition at all: there would be nothing to show. */
export function openLibrary(
  store: Store,
  assets: Site['assets'],
  {
    files,
    imported,
    records,
  }: {
    readonly files?: readonly Download[];
    readonly imported?: LibraryStore | undefined;
    readonly records?: RecordStore | undefined;
  } = {},
): Library {
  const corpus = store.corpus();
  const books = corpus.editions.flatMap(({ id }) => {
    const edition = store.edition(id);
    return edition ? [openBook(edition)] : [];
  });
  const latest = books.at(-1);
  if (!latest) throw nothingToShow(corpus.id);
  const documents = imported && openDocuments(imported, latest);
  const shelf = records && openShelf(records, store, latest);
  const site: Site = {
    title: corpus.title,
    editions: books.map(
      ({ edition }): EditionName => ({ id: edition.id, title: edition.title, year: edition.year }),
    ),
    bodies: corpus.bodies,
    reports: store.reports().map(({ id, title, symbol, date }) => ({ id, title, symbol, date })),
    sources: store.sources(),
    ...(files ? {} : { interfaceLanguages: UI_LANGUAGES }),
    files: files !== undefined,
    downloads: files ?? [],
    records: shelf !== undefined,
    ...(documents && { library: { documents: documents.count, leads: documents.leadsFor({}) } }),
    assets,
  };
  const comparisons = new Map<string, EditionComparison>();
  return {
    store,
    records,
    compare: (earlier, later) => {
      const pair = `${earlier.edition.id}...${later.edition.id}`;
      const known = comparisons.get(pair) ?? compareEditions(earlier.edition, later.edition);
      comparisons.set(pair, known);
      return known;
    },
    site,
    books,
    latest,
    documents,
    shelf,
    book: (id) => books.find((b) => b.edition.id === id),
    reading: (book, ui) =>
      readingOf(site, { id: book.edition.id, title: book.edition.title, year: book.edition.year }, ui),
  };
}

const nothingToShow = (corpus: string): AcquisError =>
  new AcquisError(
    'edition-unknown',
    `The store of "${corpus}" holds no edition, so there is nothing to show.`,
    { advice: 'Build the corpus first: acquis build.' },
  );
