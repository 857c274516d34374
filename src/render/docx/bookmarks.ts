/**
 * What are the places of a document called in Word? A bookmark's name has at most 40 characters, begins with a letter
 * and holds letters, digits and underscores only (ECMA-376, 17.13.6.2); two places never share one.
 */
import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/** Word's own limit. */
const LONGEST = 40;

export interface Bookmarks {
  readonly nameOf: (anchor: string) => string;
  /** The runs with a bookmark around them. */
  readonly around: (anchor: string, runs: readonly ParagraphChild[]) => ParagraphChild[];
}

export function openBookmarks(): Bookmarks {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  let last = 0;
  const nameOf = (anchor: string): string => {
    const known = names.get(anchor);
    if (known !== undefined) return known;
    const plain = anchor.replace(/[^A-Za-z0-9]+/gu, '_').replace(/^(?![A-Za-z])/u, 'b');
    let name = plain.slice(0, LONGEST);
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${plain.slice(0, LONGEST - 6)}_${n}`;
    // Word takes names that differ only in case for the same.
    taken.add(name.toLowerCase());
    names.set(anchor, name);
    return name;
  };
  return {
    nameOf,
    around: (anchor, runs) => {
      last += 1;
      return [new BookmarkStart(nameOf(anchor), last), ...runs, new BookmarkEnd(last)];
    },
  };
}
