/** Which paragraph does a reader mean by what was typed into the box? */
import type { Book } from '../render/html/index.ts';

export interface Answer {
  readonly status: 'resolved' | 'ambiguous' | 'unresolved';
  readonly refs: readonly string[];
  readonly reason: string | null;
}

export function resolveText(book: Book, asked: string): Answer {
  const found = book.edition.provisions.filter((p) => p.ref.toLowerCase() === asked.toLowerCase() || p.ref.toLowerCase().endsWith(`.${asked.toLowerCase()}`));
  return { status: found.length === 1 ? 'resolved' : found.length > 1 ? 'ambiguous' : 'unresolved', refs: found.map((p) => p.ref), reason: null };
}
