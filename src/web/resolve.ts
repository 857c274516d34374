/** Which paragraph does a reader mean by what was typed into the box? One, several to choose from, or none and why. */
import { parseCitation, type Resolution, resolveCitation } from '../cite/index.ts';
import { LANGUAGES, type LanguageCode } from '../language/index.ts';
import type { Book } from '../render/html/index.ts';

export function resolveText(book: Book, asked: string): Resolution {
  return resolveCitation(parseCitation(asked, languageOf(book)), book.edition);
}

const languageOf = (book: Book): LanguageCode =>
  Object.values(LANGUAGES).find((l) => l.code === book.edition.language)?.code ?? 'en';
