/**
 * Do the words of a label stand in a text? Asked of two paragraphs it tells which of them a topic means: "Liaison
 * officers" belongs to the one that says "liaison officer".
 */
import type { LanguageCode } from '../language/index.ts';
import { foldForSearch } from '../text/index.ts';
import { labelWords } from './label.ts';

/** A text made ready to be asked for words; folding it once serves any number of labels. */
export interface AskableText {
  readonly folded: string;
}

export const askable = (text: string): AskableText => ({ folded: ` ${foldForSearch(text)}` });

/** Long words are the same word with another ending ("officers", "officer"). */
const STEM_LENGTH = 5;

/** Beginning of a folded word that its other endings share. */
export const wordStem = (word: string): string =>
  word.length > STEM_LENGTH ? word.slice(0, Math.max(STEM_LENGTH, word.length - 2)) : word;

/** Words that carry the meaning of a label and are long enough to prove something where they stand. */
export const tellingWords = (label: string, language: LanguageCode, shortest: number): string[] =>
  labelWords(label, language).filter((word) => word.length >= shortest);

/** Whether a folded word stands in the text, in any of its endings: enough to weigh, not to decide. */
export const standsIn = (word: string, text: AskableText): boolean =>
  text.folded.includes(` ${wordStem(word)}`);

/** Words of the text, to be asked with `standsAsWord`. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/** Whether a folded word is one of the words, but for a last letter: number or case in most of the six languages. */
export const standsAsWord = (word: string, words: ReadonlySet<string>): boolean =>
  words.has(word) ||
  [...words].some((other) => Math.abs(other.length - word.length) === 1 && begins(other, word));

const begins = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
