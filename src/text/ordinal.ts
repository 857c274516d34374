import type { OrdinalReading } from './ordinal-reading.ts';
import { readOtherScript } from './ordinal-scripts.ts';

/**
 * The labels by which paragraphs are counted: `12`, `12 bis`, `(a)`, `(iv)`, `IX`, and those of other scripts, which
 * `ordinal-scripts.ts` reads.
 * `(i)` is the ninth letter or the first numeral; only the place decides, so both readings are offered.
 */

const ROMAN_DIGITS: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** Lower-case Roman numeral of a positive integer below 4000. */
export function formatRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [digits, worth] of ROMAN_DIGITS) {
    while (rest >= worth) {
      out += digits;
      rest -= worth;
    }
  }
  return out;
}

/** Value of a well-formed Roman numeral in either case; undefined for `iiii`, `vx`, `Iv`, or anything else. */
export function parseRoman(text: string): number | undefined {
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return undefined;
  const lower = text.toLowerCase();
  if (!/^[mdclxvi]+$/u.test(lower)) return undefined;
  let rest = lower;
  let value = 0;
  for (const [digits, worth] of ROMAN_DIGITS) {
    while (rest.startsWith(digits)) {
      value += worth;
      rest = rest.slice(digits.length);
    }
  }
  return rest === '' && formatRoman(value) === lower ? value : undefined;
}

/** `a` → 1 … `z` → 26, `aa` → 27 (doubled letters as in UN lists: aa, bb, cc). */
export function parseLetter(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return undefined;
  const first = lower[0];
  if (!first || !/^[a-z]+$/u.test(lower) || [...lower].some((c) => c !== first)) return undefined;
  return first.charCodeAt(0) - 96 + 26 * (lower.length - 1);
}

export function formatLetter(rank: number): string {
  const letter = String.fromCharCode(97 + ((rank - 1) % 26));
  return letter.repeat(1 + Math.floor((rank - 1) / 26));
}

const SUFFIXES = 'bis|ter|quater|quinquies|sexies|septies|octies|novies|decies';
const suffixed = new RegExp(`^([0-9]+|[a-z]{1,7}|[A-Z]{1,7})(?:[\\s\\u00A0]*(${SUFFIXES}))?$`, 'u');

/** Every way to read a bare label (without brackets or full stop); empty when it is no ordinal. */
export function readOrdinal(label: string): OrdinalReading[] {
  const match = suffixed.exec(label.trim());
  if (!match?.[1]) return readOtherScript(label.trim());
  const body = match[1];
  const suffix = match[2] ? { suffix: match[2] } : {};
  if (/^[0-9]+$/u.test(body)) return [{ style: 'arabic', rank: Number(body), ...suffix }];
  const upper = body === body.toUpperCase();
  const readings: OrdinalReading[] = [];
  const letter = parseLetter(body);
  const roman = parseRoman(body);
  if (roman !== undefined) readings.push({ style: upper ? 'ROMAN' : 'roman', rank: roman, ...suffix });
  if (letter !== undefined) readings.push({ style: upper ? 'LETTER' : 'letter', rank: letter, ...suffix });
  return readings;
}

export function formatOrdinal(reading: OrdinalReading): string {
  const { style, rank, suffix } = reading;
  const body =
    style === 'arabic'
      ? String(rank)
      : style === 'roman'
        ? formatRoman(rank)
        : style === 'ROMAN'
          ? formatRoman(rank).toUpperCase()
          : style === 'letter'
            ? formatLetter(rank)
            : formatLetter(rank).toUpperCase();
  return suffix ? `${body} ${suffix}` : body;
}
