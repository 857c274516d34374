import { DASHES } from '../text/index.ts';

/**
 * A symbol is the same in all six languages, but it is typed with what the keyboard of each offers: Cyrillic `А` and
 * `С` that only look Latin, full-width `／` and `（2002）` in Chinese, direction marks in Arabic, no-break spaces and
 * hyphens anywhere. Folding maps each character to one character, so that places in the text stay what they are.
 */

/** A word joiner stands for all that is not seen: zero-width space, direction mark, soft hyphen. */
export const UNSEEN = '\u2060';

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'АВЕКМНОРСТХІаеорсхі'].map((cyrillic, i) => [cyrillic, 'ABEKMHOPCTXIaeopcxi'[i] ?? cyrillic]),
);
const unusual = /[^\x20-\x7e\n]/gu;
const plain = /^[\x20-\x7e\n]*$/u;
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const dash = new RegExp(`[${DASHES}]`, 'u');

/** The same text in ASCII as far as it can be part of a symbol; as long as the original in UTF-16 code units. */
export function foldSymbolText(text: string): string {
  return plain.test(text) ? text : text.replace(unusual, foldCharacter);
}

function foldCharacter(character: string): string {
  const alike = LOOKALIKES.get(character);
  if (alike !== undefined) return alike;
  if (character === '\r') return ' ';
  if (unseen.test(character)) return UNSEEN;
  if (/\s/u.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (character === '⁄' || character === '∕') return '/';
  if (character === '［' || character === '］') return character === '［' ? '[' : ']';
  if (/[（）．／０-９Ａ-Ｚａ-ｚ]/u.test(character))
    return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH);
  return character;
}

/** From a full-width form (U+FF01 to U+FF5E) to the ASCII character it widens. */
const FULL_WIDTH = 0xff01 - 0x21;

/** Every character that can stand for the slash of a symbol. */
export const SLASHES = '/／⁄∕';
/** Letters and hyphens an organ can be written with. */
export const ORGAN_LETTER = new RegExp(`[A-Za-z${[...LOOKALIKES.keys()].join('')}${DASHES}Ａ-Ｚ]`, 'u');
/** What cannot stand right before a symbol: a letter of an alphabet with upper case, a digit, a slash. */
export const JOINED_BEFORE = new RegExp(
  `[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Nd}${SLASHES}]`,
  'u',
);
