import { ARABIC_ORDINAL_WORDS, formatOrdinal, type OrdinalReading, readOrdinal } from '../text/index.ts';

/**
 * The label that opens a paragraph.
 *
 *     12 bis. States ...      - (iv) Exchange of views ...      b) Encourager ...
 *     ^label                  ^dash ^label                      ^label
 */
export interface Label {
  /** As printed: `12 bis.`, `(iv)`. */
  readonly printed: string;
  /** Without punctuation: `12 bis`, `iv`; of another script, what the reading that fits stands for (`б` is `b`). */
  readonly name: (reading: OrdinalReading) => string;
  readonly readings: readonly OrdinalReading[];
  /** The punctuation, which tells levels apart: `.`, `()`, `)`. */
  readonly bracket: '.' | ')' | '()';
  /** Length of a list dash and the spaces after it; 0 for none. */
  readonly dash: number;
  /** Where the text begins. */
  readonly end: number;
}

const ORDINAL =
  '(?:(?:\\d{1,4}|[a-z]{1,5}|[A-Z]{1,7})(?:[\\s\\u00A0](?:bis|ter|quater|quinquies|sexies|septies))?' +
  '|\\p{Script=Cyrillic}|[\\u0660-\\u0669]{1,4}|\\p{Script=Arabic}\\u0640?|[一二三四五六七八九十]{1,3})';
/** Arabic headings are counted in words, with a dash behind them. */
const WORDED = `(${ARABIC_ORDINAL_WORDS.join('|')})\\u064B?[\\s\\u00A0]?[-\\u2013\\u2014]`;
const opening = new RegExp(
  `^([-\\u2013\\u2014\\u2022]\\s+)?(?:[(\\uFF08](${ORDINAL})[)\\uFF09]|(${ORDINAL})([.)\\uFF0E\\u3001\\uFF09]|[\\s\\u00A0]?-(?=[\\s\\u00A0]*\\p{Script=Arabic}))|${WORDED})(?=[\\s\\u00A0]|\\p{Script=Han}|\\p{Script=Arabic}|$)[\\s\\u00A0]*`,
  'u',
);

const LATIN = /^[0-9A-Za-z]/u;

/** Undefined when the text does not open with a label. */
export function readLabel(text: string): Label | undefined {
  const match = opening.exec(text);
  if (!match) return undefined;
  const body = (match[2] ?? match[3] ?? match[5] ?? '').replace(/\u00A0/gu, ' ');
  const readings = readOrdinal(body);
  if (readings.length === 0) return undefined;
  const dash = match[1]?.length ?? 0;
  const bracket = match[2] !== undefined ? '()' : /[)\uFF09]/u.test(match[4] ?? '') ? ')' : '.';
  return {
    printed: match[0].slice(dash).trim(),
    name: LATIN.test(body) ? () => body : formatOrdinal,
    readings,
    bracket,
    dash,
    end: match[0].length,
  };
}
