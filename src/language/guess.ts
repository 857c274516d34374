import { LANGUAGES } from './data.ts';
import type { LanguageCode } from './language.ts';

/** Runs, not single letters: a page has a thousand words and five thousand letters. */
const OTHER_SCRIPTS: readonly (readonly [LanguageCode, RegExp])[] = [
  ['ar', /\p{Script=Arabic}+/gu],
  ['zh', /\p{Script=Han}+/gu],
  ['ru', /\p{Script=Cyrillic}+/gu],
];
/** Symbols and treaty titles in Latin letters fill the rest of an Arabic or Chinese page of footnotes. */
const LEAST_SHARE = 0.4;

/**
 * The language a document is written in: script first (Arabic, Han, Cyrillic), then the share of stop words.
 * English when nothing speaks for another language.
 */
export function guessLanguage(text: string): LanguageCode {
  const sample = text.slice(0, 20_000);
  const words = sample.match(/\p{L}+/gu) ?? [];
  const letters = Math.max(1, lengthOf(words));
  for (const [code, script] of OTHER_SCRIPTS)
    if (lengthOf(sample.match(script) ?? []) / letters >= LEAST_SHARE) return code;
  const tokens = words.map((word) => word.toLowerCase());
  let best: LanguageCode = 'en';
  let bestShare = -1;
  for (const code of ['en', 'fr', 'es'] as const) {
    const share = tokens.filter((t) => LANGUAGES[code].stopWords.has(t)).length;
    if (share > bestShare) [best, bestShare] = [code, share];
  }
  return best;
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);
