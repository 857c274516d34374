import type { LibraryDocumentSummary, LibraryVersion } from '../instrument/index.ts';
import type { LibraryPassage } from './library.ts';

/** The paragraphs of one version that have words, each with what is said of its document. */
export function* passagesOf(
  { corpus, symbol, body, date, metadata }: LibraryDocumentSummary,
  { language, title, provisions }: LibraryVersion,
): Generator<LibraryPassage> {
  const year = date === null ? null : Number.parseInt(date, 10);
  for (const { id, eId, kind, number, text } of provisions) {
    if (text === '') continue;
    yield { corpus, symbol, body, date, year, title, language, id, eId, kind, number, text, metadata };
  }
}
