/**
 * Of which words and signs is a text made, when two wordings are compared? A word is a run of letters and digits;
 * every other sign stands alone, so that an added comma does not change the word before it. Chinese, written
 * without spaces, goes character by character.
 */
export interface Token {
  /** White space that stands before it. */
  readonly space: string;
  /** A word or one sign; empty only for the end of the text. */
  readonly text: string;
}

const piece =
  /([\s\u200B\u2060\uFEFF]*)(\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[^\s\u200B\u2060\uFEFF])/gu;

/** All tokens in order; the last is the end, which carries the white space behind the last word. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(piece)) {
    tokens.push({ space: match[1] ?? '', text: match[2] ?? '' });
    end = match.index + match[0].length;
  }
  return [...tokens, { space: text.slice(end), text: '' }];
}

export const isWord = (token: string): boolean => /^[\p{L}\p{N}]/u.test(token);
