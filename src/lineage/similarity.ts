/**
 * How alike are two wordings? Used to recognise one provision in two editions, where the numbers may have changed.
 * Pairs of neighbouring words are compared, not words: openings and formulas ("States parties should consider ...")
 * recur in half of a compendium, their sequence with what follows does not.
 */
import { foldForSearch } from '../text/index.ts';
import { isWord, tokenize } from './tokens.ts';

/** Pairs of neighbouring words of one text; made once when a text is compared with many. */
export interface WordProfile {
  /** How often each pair occurs. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * 0 to 1: twice the common pairs of neighbouring words over those of both texts (Dice, repeated pairs counted),
 * case, diacritics and punctuation apart. 1 for the same words in the same order, 0 when one text has no word.
 * To compare every text with every other, make the profiles first.
 */
export const textSimilarity = (a: string, b: string): number =>
  profileSimilarity(wordProfile(a), wordProfile(b));

/** As `textSimilarity`, of texts whose profiles are known. */
export function profileSimilarity(a: WordProfile, b: WordProfile): number {
  if (a.total === 0 || b.total === 0) return a.total === b.total ? 1 : 0;
  let common = 0;
  for (const [pair, times] of a.pairs) common += Math.min(times, b.pairs.get(pair) ?? 0);
  return (2 * common) / (a.total + b.total);
}

/** The ends of the text count as words, so that a text of one word has two pairs. */
export function wordProfile(text: string): WordProfile {
  const words = tokenize(foldForSearch(text))
    .map((t) => t.text)
    .filter(isWord);
  const pairs = new Map<string, number>();
  if (words.length === 0) return { pairs, total: 0 };
  let previous = '';
  for (const word of [...words, '']) {
    const pair = `${previous} ${word}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    previous = word;
  }
  return { pairs, total: words.length + 1 };
}
