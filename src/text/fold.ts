/**
 * Folding for comparison only: texts that differ merely in the kind of dash, quote, space or in case are the same
 * words. What is stored and shown is never folded.
 */

/** Hyphen, non-breaking hyphen, figure dash, en dash, em dash, horizontal bar, minus, small and full-width hyphens. */
export const DASHES = '\\-\\u2010\\u2011\\u2012\\u2013\\u2014\\u2015\\u2212\\uFE58\\uFE63\\uFF0D';
/** Everything Unicode calls a space, plus the zero-width ones that PDF readers leave behind. */
export const SPACES = '\\s\\u00A0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF';

const dashRun = new RegExp(`[${DASHES}]`, 'gu');
const spaceRun = new RegExp(`[${SPACES}]+`, 'gu');

/** Most of a text in a Latin script needs no folding but that of spaces. */
const PLAIN = /^(?:[\x21-\x5F\x61-\x7E]+(?: [\x21-\x5F\x61-\x7E]+)*)?$/u;

/** One kind of dash, quote and space; soft hyphens gone; ends trimmed; case kept. */
export function foldPunctuation(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\u00AD/gu, '')
    .replace(dashRun, '-')
    .replace(/[\u2018\u2019\u201A\u201B\u02BC\u0060\u00B4]/gu, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB]/gu, '"')
    .replace(spaceRun, ' ')
    .trim();
}

/** Punctuation folded, diacritics and case gone: for finding, never for showing. */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return foldPunctuation(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** A Chinese character is a word of its own, since nothing separates words there. */
const SEARCHED_WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Words as they are looked for by their beginnings, folded. */
export const searchedWords = (text: string): readonly string[] =>
  foldForSearch(text).match(SEARCHED_WORD) ?? [];

/** Where words begin that begin as one of these: to show why something was found. UTF-16 code units, end exclusive. */
export function wordsBeginning(
  text: string,
  asked: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  if (asked.length === 0) return [];
  return [...text.matchAll(SEARCHED_WORD)].flatMap(({ index, 0: word }) => {
    const folded = foldForSearch(word);
    return asked.some((beginning) => folded.startsWith(beginning))
      ? [{ start: index, end: index + word.length }]
      : [];
  });
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `²⁵` → `25`; undefined when a character is not a superscript digit. */
export function superscriptNumber(text: string): string | undefined {
  let digits = '';
  for (const character of text) {
    const digit = SUPERSCRIPTS.indexOf(character);
    if (digit < 0) return undefined;
    digits += String(digit);
  }
  return digits === '' ? undefined : digits;
}

export const SUPERSCRIPT_CLASS = `[${SUPERSCRIPTS}]`;
