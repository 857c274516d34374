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
const plain = /^[\x20-\x7e\n]*$/u;
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const unseen = new RegExp(`[${INVISIBLE}]`, 'u');
export const isUnseen = (character: string): boolean => unseen.test(character);
const dash = new RegExp(`[${DASHES}]`, 'u');

/** From a full-width form (U+FF01 to U+FF5E) to the ASCII character it widens. */
const FULL_WIDTH = 0xff01 - 0x21;

/** The same text in ASCII as far as it can be part of a symbol; as long as the original in UTF-16 code units. */
export function foldSymbolText(text: string): string {
  if (plain.test(text)) return text;
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    codes.push(FOLDED.get(code) ?? code);
  }
  return String.fromCharCode(...codes);
}

/** First and last code of the blocks in which something is folded: Latin-1, Cyrillic, spaces, dashes, full-width forms. */
const BLOCKS = [
  [0x00, 0xff],
  [0x400, 0x4ff],
  [0x1680, 0x1680],
  [0x2000, 0x206f],
  [0x2212, 0x2215],
  [0x3000, 0x3000],
  [0xfe58, 0xfe63],
  [0xfeff, 0xff5e],
] as const;

const FOLDED: ReadonlyMap<number, number> = new Map(
  BLOCKS.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)).flatMap(
    (code) => {
      const character = String.fromCharCode(code);
      return plain.test(character) ? [] : [[code, foldCharacter(character).charCodeAt(0)] as const];
    },
  ),
);

function foldCharacter(character: string): string {
  const alike = LOOKALIKES.get(character);
  if (alike !== undefined) return alike;
  if (unseen.test(character)) return UNSEEN;
  if (/\s/u.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (character === '⁄' || character === '∕') return '/';
  if (/[（）．／［］０-９Ａ-Ｚａ-ｚ]/u.test(character))
    return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH);
  return character;
}

/** Every character that can stand for the slash of a symbol. */
export const SLASHES = '/／⁄∕';
/** Letters and hyphens an organ can be written with. */
export const ORGAN_LETTER = new RegExp(`[A-Za-z${[...LOOKALIKES.keys()].join('')}${DASHES}Ａ-Ｚ]`, 'u');
/** What cannot stand right before a symbol: a letter of an alphabet with upper case, a digit, a slash. */
export const JOINED_BEFORE = new RegExp(
  `[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Nd}${SLASHES}]`,
  'u',
);

const UPPER = 'A-ZАВЕКМНОРСТХІＡ-Ｚ';
const NUMERAL = '0-9０-９';
const BLANK = `\\s${INVISIBLE}`;
/**
 * At a slash: does the next element begin as one of a symbol can? A number, or letters in capitals that go on with a
 * full stop, slash, hyphen or bracket. Most slashes of a text are told apart here ("and/or", "A/B").
 */
export const GOES_ON = new RegExp(
  `[${SLASHES}](?:[${BLANK}]{0,16}[${NUMERAL}]|` +
    `[${UPPER}]\\p{L}{0,20}(?:[.．][${UPPER}${NUMERAL}]|[(（${SLASHES}${DASHES}${INVISIBLE}\\n])|` +
    `[${BLANK}]{1,16}[${UPPER}](?:\\p{L}{0,20}[.．][${NUMERAL}]|\\p{L}{1,20}[${SLASHES}]|[${DASHES}][${NUMERAL}]))`,
  'uy',
);
