import { LANGUAGES } from './data.ts';
import type { LanguageCode } from './language.ts';

/**
 * The language a document is written in: script first (Arabic, Han, Cyrillic), then the share of stop words.
 * English when nothing speaks for another language.
 */
export function guessLanguage(text: string): LanguageCode {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp): number => (sample.match(pattern) ?? []).length;
  const letters = Math.max(1, count(/\p{L}/gu));
  if (count(/\p{Script=Arabic}/gu) / letters > 0.4) return 'ar';
  if (count(/\p{Script=Han}/gu) / letters > 0.4) return 'zh';
  if (count(/\p{Script=Cyrillic}/gu) / letters > 0.4) return 'ru';
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: LanguageCode = 'en';
  let bestShare = -1;
  for (const code of ['en', 'fr', 'es'] as const) {
    const share = tokens.filter((t) => LANGUAGES[code].stopWords.has(t)).length;
    if (share > bestShare) [best, bestShare] = [code, share];
  }
  return best;
}

/** The language of an edition by its tag; English for one that is not among the six, whose words do no harm there. */
export const languageCode = (tag: string): LanguageCode => (isLanguage(tag) ? tag : 'en');

export const isLanguage = (tag: string): tag is LanguageCode => Object.hasOwn(LANGUAGES, tag);
