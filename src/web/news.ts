/** What is new, as far as only the store knows it: the edition against the one before, the records taken in last. */
import type { Book, News } from '../render/html/index.ts';
import type { Library } from './library.ts';

export function newsOf(library: Library, book: Book): News {
  const { books } = library;
  const earlier = books
    .slice(0, books.indexOf(book))
    .findLast(({ edition }) => edition.language === book.edition.language);
  const batch = library.records?.batches().find(({ added, undoneBy }) => added > 0 && undoneBy === null);
  return {
    ...(earlier && {
      since: { earlier: earlier.edition, summary: library.compare(earlier, book).summary },
    }),
    ...(batch && { records: { count: batch.added, at: batch.at } }),
  };
}
