import { DIRECTIONS, type LanguageCode, MENTION_WORDS } from '../language/index.ts';
import { foldPunctuation } from '../text/index.ts';
import type { Citation, SingleCitation } from './citation.ts';
import { type Cursor, readOne } from './citation-grammar.ts';
import { alternatives, perLanguage } from './scan.ts';

/**
 * What does a person mean who types a reference? Case, spaces, dashes and plural words are forgiven; nothing is
 * guessed: what cannot be read to its end is `unreadable`, with the reason.
 *
 *     CTOC/COP/WG.7/2015/6, para. 27      resolution 6/3, para. 9 (a)      III.23 and V.2.e
 *
 * Read in `language` first, then in the others: people cite an Arabic text in English, and the other way round.
 */
export function parseCitation(text: string, language: LanguageCode = 'en'): Citation {
  const first = parseIn(text, language);
  if (first.kind !== 'unreadable') return first;
  for (const other of Object.keys(DIRECTIONS) as LanguageCode[]) {
    const found = other === language ? first : parseIn(text, other);
    if (found.kind !== 'unreadable') return found;
  }
  return first;
}

function parseIn(text: string, language: LanguageCode): Citation {
  const tidy = foldPunctuation(text)
    .replace(/\s*\/\s*/gu, '/')
    .replace(/[.;,:]+$/u, '')
    .replace(typedDivision(language), (_, word: string, number: string) => word + number.toUpperCase());
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

/** "annex ii", "sect. b": numbered with capitals, typed without. */
const typedDivision = perLanguage((language) => {
  const { annex, division } = MENTION_WORDS[language];
  return new RegExp(
    `(?<!\\p{L})((?:${alternatives([...annex, ...division])})\\s+)([ivxlc]{1,6}|[a-z])(?![\\p{L}\\p{N}])`,
    'giu',
  );
});

/** More than any compendium has under one heading; a longer list is a slip of the keyboard. */
const MOST_CITATIONS = 1000;
