/** How paragraphs of adopted texts end: with a full stop, semicolon or colon; preambular ones with a comma. */

const CLOSERS = '["\'\\u2019\\u201C\\u201D\\u00BB\\u300D\\u300F)\\]\\uFF09]*\\s*$';
const ended = new RegExp(
  `[.;:!?\\u2026\\u061B\\u061F\\u06D4\\u3002\\uFF1B\\uFF1A\\uFF1F\\uFF01]${CLOSERS}`,
  'u',
);
const comma = new RegExp(`[,\\u060C\\uFF0C]${CLOSERS}`, 'u');
const colon = new RegExp(`[:\\uFF1A]${CLOSERS}`, 'u');
/** The last item but one of a list may end in "; and" or ", or". */
const conjunction = /[;,]\s*(?:and|or|et|ou|y|o|и|или|و|أو)\s*$/u;

export const endsSentence = (text: string): boolean => ended.test(text) || conjunction.test(text);
export const endsWithComma = (text: string): boolean => comma.test(text);
export const endsWithColon = (text: string): boolean => colon.test(text);
/** Begins with a lower-case letter: in cased scripts only the rest of a broken paragraph does. */
export const beginsLowerCase = (text: string): boolean => /^["'\u201C(]?\p{Ll}/u.test(text);
/** Begins with a capital, or in a script that has none. */
export const beginsText = (text: string): boolean => /^\s*["'\u201C\u00AB(]?(?:\p{Lu}|\p{Lo})/u.test(text);
