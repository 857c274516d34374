import type { ReportWords } from '../language/index.ts';
import { westernDigits } from '../text/index.ts';

/**
 * Numbers of two or three levels, and recommendations that carry the word.
 *
 *     121.35 Continue efforts ...     ١٢١-٣٥ مواصلة ...     Recommendation 3. States should ...
 *     ^path  ^text                    ^path                 ^word and number
 */
export interface PathLabel {
  /** As printed, with its stop when it has one: `121.35`, `100.1.`. */
  readonly printed: string;
  readonly path: readonly number[];
  /** Where the text begins. */
  readonly end: number;
}

const PATH =
  /^(?:[-\u2013\u2022]\s+)?((?:A\/|R\.)?(\d{1,3})[.\u2024\uFF0E\-\u2013](\d{1,3})(?:[.\u2024\uFF0E\-\u2013](\d{1,3}))?[.)\uFF0E]?)(?=\s|\p{Lu}|\p{Lo}|$)\s*/u;

export function readPath(text: string): PathLabel | undefined {
  const match = PATH.exec(westernDigits(text));
  if (!match || match[1] === undefined) return undefined;
  const path = [match[2], match[3], match[4]].filter((p) => p !== undefined).map(Number);
  const at = match[0].indexOf(match[1]);
  if (path.some((p) => p === 0)) return undefined;
  return { printed: text.slice(at, at + match[1].length), path, end: match[0].length };
}

/** `121.35` whatever its script, stops and dashes: what two files call the same recommendation. */
export const pathKey = (path: readonly number[]): string => path.join('.');

export interface WordLabel {
  readonly printed: string;
  readonly name: string;
  readonly end: number;
}

export function readWordLabel(text: string, words: ReportWords): WordLabel | undefined {
  const match = words.label.exec(text);
  if (!match) return undefined;
  return { printed: match[0].trim(), name: westernDigits(match[1] ?? ''), end: match[0].length };
}
