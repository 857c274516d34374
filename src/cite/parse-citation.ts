import type { LanguageCode } from '../language/index.ts';
import { foldPunctuation } from '../text/index.ts';
import type { Citation, SingleCitation } from './citation.ts';
import { type Cursor, readOne } from './citation-grammar.ts';

/**
 * What does a person mean who types a reference? Case, spaces, dashes and plural words are forgiven; nothing is
 * guessed: what cannot be read to its end is `unreadable`, with the reason.
 *
 *     CTOC/COP/WG.7/2015/6, para. 27      resolution 6/3, para. 9 (a)      III.23 and V.2.e
 */
export function parseCitation(text: string, language: LanguageCode = 'en'): Citation {
  const tidy = foldPunctuation(text)
    .replace(/\s*\/\s*/gu, '/')
    .replace(/[.;,:]+$/u, '');
  const unreadable = (reason: string): Citation => ({ kind: 'unreadable', text, reason });
  if (tidy === '') return unreadable('nothing was given');
  const citations: SingleCitation[] = [];
  let cursor: Cursor = { text: tidy, at: 0, language, after: null };
  while (cursor.at < tidy.length) {
    const found = readOne(cursor);
    if (typeof found === 'string') return unreadable(found);
    citations.push(...found.citations);
    cursor = { ...cursor, at: found.end, after: found.citations.at(-1) ?? null };
    if (citations.length > MOST_CITATIONS)
      return unreadable(`it names more than ${MOST_CITATIONS} paragraphs`);
  }
  const [only] = citations;
  if (!only) return unreadable('it names no paragraph');
  return citations.length === 1 ? only : { kind: 'list', citations };
}

/** More than any compendium has under one heading; a longer list is a slip of the keyboard. */
const MOST_CITATIONS = 1000;
