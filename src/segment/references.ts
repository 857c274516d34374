import { westernDigits } from '../text/index.ts';

/**
 * The numbers that a cell of references names, ranges told apart.
 *
 *     A/HRC/43/15, paras. 121.4–6, 122.3         12 and 14
 *     ^symbol, no number  ^range   ^number       ^number ^number
 */
export interface ListedNumber {
  /** As printed, a range whole: `121.4–6`. */
  readonly printed: string;
  readonly path: readonly number[];
}

/** A range names no more than these; a wider one is a slip of the pen. */
const WIDEST_RANGE = 200;
const NUMBER =
  /(?<![\p{L}\d/.])(\d{1,3}(?:\.\d{1,3}){0,2})(?:\s*[\u2013\u2014-]\s*(\d{1,3}(?:\.\d{1,3}){0,2}))?(?![\d/])/gu;

export function numbersIn(text: string): ListedNumber[] {
  const plain = westernDigits(text).replace(/\b(?:[A-Z]{1,6}|[A-Z]+\d*)(?:\/[\w.()-]+)+/gu, (s) =>
    ' '.repeat(s.length),
  );
  return [...plain.matchAll(NUMBER)].flatMap((match): ListedNumber[] => {
    const printed = text.slice(match.index, match.index + match[0].length);
    const from = (match[1] ?? '').split('.').map(Number);
    if (match[2] === undefined) return [{ printed, path: from }];
    const until = match[2].split('.').map(Number);
    const [first = 0, last = 0] = [from.at(-1), until.at(-1)];
    const before = from.slice(0, -1);
    const fits = until.length === 1 || until.slice(0, -1).join() === before.join();
    // Arabic prints 121-35 for 121.35.
    if (!fits || last <= first || last - first > WIDEST_RANGE)
      return from.length === 1 && until.length === 1
        ? [{ printed, path: [first, last] }]
        : [
            { printed, path: from },
            { printed, path: until },
          ];
    return Array.from({ length: last - first + 1 }, (_, i) => ({ printed, path: [...before, first + i] }));
  });
}
