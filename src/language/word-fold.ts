/**
 * Which spellings are one word to somebody who searches? Case, diacritics, invisible characters, digits of other scripts
 * and, in English, the spellings that the house style of documents changed over time. Never for showing.
 */
import type { LanguageCode } from './language.ts';

const PLAIN = /^[a-z0-9]*$/u;

/** `État` → `etat`, `СЕМЬЁЙ` → `семьей`, `٢٠٠٠` → `2000`. Russian й stays: it is a letter, not an и with a mark. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\u0438\u0306/gu, '\u0439')
    .replace(/[\p{Mn}\p{Cf}\u0640]/gu, '')
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\u0649/gu, '\u064A')
    .replace(/\u0629/gu, '\u0647')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss');
}

/** Lower case, invisible characters gone, accents kept: what a stemmer expects. */
export const lowerWord = (word: string): string => {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFC').replace(/\p{Cf}/gu, '');
};

/** Endings written in two ways in English documents: `organised`, `labour`, `programme`, `centre`. */
const ENGLISH_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/u, 'iz'],
  [/our(?=s?$)/u, 'or'],
  [/mme(?=s?$)/u, 'm'],
  [/tre(?=s?$)/u, 'ter'],
];
/** Plurals that no rule of endings finds. */
const ENGLISH_PLURALS: Readonly<Record<string, string>> = { children: 'child', women: 'woman', men: 'man' };
/** Shorter words ("four", "wise", "tour") differ by more than spelling. */
const SHORTEST = 6;

export function sameSpelling(language: LanguageCode, word: string): string {
  if (language !== 'en') return word;
  if (Object.hasOwn(ENGLISH_PLURALS, word)) return ENGLISH_PLURALS[word] ?? word;
  if (word.length < SHORTEST) return word;
  return ENGLISH_SPELLINGS.reduce((spelled, [pattern, usual]) => spelled.replace(pattern, usual), word);
}
