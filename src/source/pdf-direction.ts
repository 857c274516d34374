/**
 * From the order in which signs stand on the line, left to right, to the order in which they are read: the rules of
 * the Unicode bidirectional algorithm (UAX 9, W and N) run backwards.
 *
 *     as seen:   52/55 رارقلا        as read: القرار 55/25
 */
export interface Sign {
  readonly text: string;
}

type Kind = 'L' | 'R' | 'D' | 'S' | 'N';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const DIGIT = /\p{Nd}/u;
/** Between two digits these keep a number together. */
const IN_NUMBERS = /^[.,:/\u066B\u066C\u060C]$/u;
/** In Hebrew these do too; after Arabic letters they part numbers (UAX 9, W2 and W4). */
const SIGNS = /^[+-]$/u;
const ARABIC = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};

function kindOf(text: string, arabic = true): Kind {
  if (DIGIT.test(text)) return 'D';
  if (RIGHT_TO_LEFT.test(text) && /[\p{L}\p{M}]/u.test(text)) return 'R';
  if (/\p{L}/u.test(text)) return 'L';
  return IN_NUMBERS.test(text) || (!arabic && SIGNS.test(text)) ? 'S' : 'N';
}

/** Which way a line reads as a whole: by the greater number of letters. */
export function readsRightToLeft(signs: readonly Sign[]): boolean {
  let right = 0;
  let left = 0;
  for (const { text } of signs) {
    const kind = kindOf(text);
    if (kind === 'R') right += 1;
    else if (kind === 'L') left += 1;
  }
  return right > 0 && right >= left;
}

/** @param seen signs from left to right */
export function logicalOrder<T extends Sign>(seen: readonly T[], rtl: boolean): T[] {
  const arabic = seen.some((s) => ARABIC.test(s.text) && /\p{L}/u.test(s.text));
  const kinds = seen.map((s) => kindOf(s.text, arabic));
  if (!kinds.includes('R')) return rtl ? reversed(seen, kinds) : [...seen];
  if (rtl) return reversed(seen, kinds);
  const line = kinds.join('');
  const out: T[] = [];
  let at = 0;
  // In a line that reads from the left, each stretch of right-to-left words is turned by itself.
  for (const match of line.matchAll(/R(?:[NSD]*R)*/gu)) {
    const end = match.index + match[0].length;
    out.push(
      ...seen.slice(at, match.index),
      ...reversed(seen.slice(match.index, end), kinds.slice(match.index, end)),
    );
    at = end;
  }
  return [...out, ...seen.slice(at)];
}

/** Everything from right to left, but Latin words and numbers, which keep their own order. */
function reversed<T extends Sign>(seen: readonly T[], kinds: readonly Kind[]): T[] {
  const line = kinds.join('');
  const out: T[] = [];
  let at = seen.length;
  const kept = [...line.matchAll(/L(?:[NSD]*[LD])?(?:[NSD]*[LD])*|D(?:S?D)*/gu)].reverse();
  for (const match of kept) {
    const end = match.index + match[0].length;
    out.push(...mirrored(seen.slice(end, at)).reverse(), ...seen.slice(match.index, end));
    at = match.index;
  }
  return [...out, ...mirrored(seen.slice(0, at)).reverse()];
}

const mirrored = <T extends Sign>(signs: readonly T[]): T[] =>
  signs.map((sign) => {
    const other = MIRRORED[sign.text];
    return other === undefined ? sign : { ...sign, text: other };
  });
