import { documentLinks } from '../../cite/index.ts';
import type { LibraryCitation, LibraryDocument } from '../../instrument/index.ts';
import { parseSymbol } from '../../symbol/index.ts';

/** The body whose "its resolution 55/25" is meant in a document: the one that its symbol names. */
export const adopterOf = (symbol: string): { readonly body?: string } => {
  const body = parseSymbol(symbol)?.body;
  return body === undefined ? {} : { body };
};

/**
 * Which symbols do the paragraphs of a document name, in whatever language? In reading order, each once for a
 * paragraph; what a document says of itself on its masthead is no citation.
 */
export function citationsIn(document: LibraryDocument): readonly LibraryCitation[] {
  const context = adopterOf(document.symbol);
  const targets = new Map<string, Set<string>>();
  for (const { language, provisions } of document.versions)
    for (const { id, kind, text, marks, notes } of provisions) {
      if (kind === 'masthead') continue;
      const known = targets.get(id) ?? new Set<string>();
      for (const { symbol } of documentLinks(text, marks, language, context)) known.add(symbol);
      for (const note of notes)
        for (const { symbol } of documentLinks(note.text, [], language, context)) known.add(symbol);
      known.delete(document.symbol);
      targets.set(id, known);
    }
  return document.rows.flatMap((provision) =>
    [...(targets.get(provision) ?? [])].map((target) => ({ provision, target })),
  );
}
