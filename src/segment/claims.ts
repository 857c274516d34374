import { type Claim, foldForSearch, type Inline } from '../text/index.ts';

/** Which characters of a block are kept, and as what: the bookkeeping behind the proof of coverage. */

/** Text of a heading or contents entry as compared: words only. */
export const headingKey = (text: string): string =>
  foldForSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An inline's characters: its markup ignored, the rest kept. */
export function claimInline(
  inline: Inline,
  as: 'heading' | 'provision' | 'footnote' | 'cell' | 'contents',
): Claim[] {
  const claims: Claim[] = [];
  let at = inline.span.start;
  for (const markup of inline.markup) {
    if (markup.start > at) claims.push({ span: { start: at, end: markup.start }, as });
    claims.push({ span: markup, as: 'ignored', reason: 'markup' });
    at = Math.max(at, markup.end);
  }
  if (inline.span.end > at) claims.push({ span: { start: at, end: inline.span.end }, as });
  return claims;
}

/** The dash of a list before its label is typography, not text. */
export function ignoreDash(claims: readonly Claim[], start: number, length: number): Claim[] {
  const end = start + length;
  const rest = claims.flatMap((c): Claim[] =>
    c.span.end <= end ? [] : c.span.start >= end ? [c] : [{ ...c, span: { start: end, end: c.span.end } }],
  );
  return [{ span: { start, end }, as: 'ignored', reason: 'list dash' }, ...rest];
}
