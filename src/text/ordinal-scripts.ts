import type { OrdinalReading } from './ordinal-reading.ts';

/**
 * Labels of Cyrillic, Arabic and Chinese documents, read as what they stand for in the other languages, so that one
 * designation names the same paragraph in every language edition:
 *
 *     б)  в)          (أ)  (ب)       أولا-   ألف-       (一)  （二）     一、
 *     ^b ^c  letters   ^a  ^b        ^I     ^A           ^i   ^ii        ^I
 *
 * Translators keep the drafting rule of numbers, letters, numerals: Chinese numerals stand for Roman ones.
 */

/** Cyrillic letters in the order of lists, without ё, й, ъ, ы, ь, which no list uses. */
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
/** Cyrillic letters typed for the Latin ones that look alike. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
};
/** The abjad order of Arabic lists. */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
/** "First", "second", ... before a dash: Arabic documents print them where others print I., II. */
const ARABIC_FIRSTS = [
  'أولا',
  'ثانيا',
  'ثالثا',
  'رابعا',
  'خامسا',
  'سادسا',
  'سابعا',
  'ثامنا',
  'تاسعا',
  'عاشرا',
  'حادي عشر',
  'ثاني عشر',
];
/** The names of the letters: where others print A., B. */
const ARABIC_NAMES = ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي', 'حاء', 'طاء', 'ياء'];
const HAN = '一二三四五六七八九';

/** Words that an Arabic heading is counted by, longest first. */
export const ARABIC_ORDINAL_WORDS: readonly string[] = [...ARABIC_FIRSTS, ...ARABIC_NAMES].sort(
  (a, b) => b.length - a.length,
);

/** Every way to read a label that is not written in Latin letters and digits; empty when it is no ordinal. */
export function readOtherScript(label: string): OrdinalReading[] {
  const digits = westernDigits(label);
  if (/^[0-9]+$/u.test(digits)) return [{ style: 'arabic', rank: Number(digits) }];
  const plain = label.normalize('NFC').replace(/[\u0640\u064B-\u0652]/gu, '');
  const first = ARABIC_FIRSTS.indexOf(plain);
  if (first >= 0) return [{ style: 'ROMAN', rank: first + 1 }];
  const named = ARABIC_NAMES.indexOf(plain);
  if (named >= 0) return [{ style: 'LETTER', rank: named + 1 }];
  const abjad = plain.length === 1 ? ABJAD.indexOf(plain === 'ا' ? 'أ' : plain) : -1;
  if (abjad >= 0) return [{ style: 'letter', rank: abjad + 1 }];
  const han = hanNumber(label);
  if (han !== undefined)
    return [
      { style: 'roman', rank: han },
      { style: 'ROMAN', rank: han },
    ];
  return readCyrillic(label);
}

function readCyrillic(label: string): OrdinalReading[] {
  const lower = label.toLowerCase();
  const rank = label.length === 1 ? CYRILLIC.indexOf(lower) + 1 : 0;
  if (rank === 0) return [];
  const style = label === lower ? 'letter' : 'LETTER';
  const latin = LOOK_ALIKE[lower];
  const alike =
    latin === undefined || latin === 'a' ? [] : [{ style, rank: latin.charCodeAt(0) - 96 } as const];
  return [{ style, rank }, ...alike];
}

/** `十二` → 12, `二十` → 20; undefined for anything but a Chinese numeral from 1 to 99. */
export function hanNumber(text: string): number | undefined {
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text) ?? [];
  const value = (digit: string | undefined): number => (digit === undefined ? 0 : HAN.indexOf(digit) + 1);
  if (ten === undefined) return tens !== undefined && ones === undefined ? value(tens) : undefined;
  return 10 * (tens === undefined ? 1 : value(tens)) + value(ones);
}

/** Arabic-Indic, Persian and full-width digits as ASCII ones; other characters stay. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x06f0 ? 0x06f0 : 0x0660));
  });
}
