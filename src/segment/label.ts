import { type OrdinalReading, readOrdinal } from '../text/index.ts';

/**
 * The label that opens a paragraph.
 *
 *     12 bis. States ...      - (iv) Exchange of views ...      b) Encourager ...
 *     ^label                  ^dash ^label                      ^label
 */
export interface Label {
  /** As printed: `12 bis.`, `(iv)`. */
  readonly printed: string;
  /** Without punctuation: `12 bis`, `iv`. */
  readonly name: string;
  readonly readings: readonly OrdinalReading[];
  /** The punctuation, which tells levels apart: `.`, `()`, `)`. */
  readonly bracket: '.' | ')' | '()';
  /** Length of a list dash and the spaces after it; 0 for none. */
  readonly dash: number;
  /** Where the text begins. */
  readonly end: number;
}

const ORDINAL =
  '(?:\\d{1,4}|[a-z]{1,5}|[A-Z]{1,7})(?:[\\s\\u00A0](?:bis|ter|quater|quinquies|sexies|septies))?';
const opening = new RegExp(
  `^([-\\u2013\\u2014\\u2022]\\s+)?(?:[(\\uFF08](${ORDINAL})[)\\uFF09]|(${ORDINAL})([.)\\uFF0E\\u3001\\uFF09]))(?=[\\s\\u00A0]|\\p{Script=Han}|$)[\\s\\u00A0]*`,
  'u',
);

/** Undefined when the text does not open with a label. */
export function readLabel(text: string): Label | undefined {
  const match = opening.exec(text);
  if (!match) return undefined;
  const name = (match[2] ?? match[3] ?? '').replace(/\u00A0/gu, ' ');
  const readings = readOrdinal(name);
  if (readings.length === 0) return undefined;
  const dash = match[1]?.length ?? 0;
  const bracket = match[2] !== undefined ? '()' : /[)\uFF09]/u.test(match[4] ?? '') ? ')' : '.';
  return { printed: match[0].slice(dash).trim(), name, readings, bracket, dash, end: match[0].length };
}
