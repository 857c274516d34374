/**
 * Which forms of a word are one word? Snowball's rules for five languages, by @orama/stemmers; each language is loaded
 * when it is first needed, so that a page in English fetches the English rules alone. Chinese has no forms.
 */
import type { LanguageCode } from './language.ts';
import { foldWord, lowerWord, sameSpelling } from './word-fold.ts';

/** The stem of a word as it stands in a text, folded: "States" and "state" give the same. */
export type Stem = (word: string) => string;
export type Stems = Readonly<Partial<Record<LanguageCode, Stem>>>;

const RULES: Readonly<
  Record<Exclude<LanguageCode, 'zh'>, () => Promise<{ stemmer: (w: string) => string }>>
> = {
  en: () => import('@orama/stemmers/english'),
  fr: () => import('@orama/stemmers/french'),
  es: () => import('@orama/stemmers/spanish'),
  ru: () => import('@orama/stemmers/russian'),
  ar: () => import('@orama/stemmers/arabic'),
};

/** Loads the rules of some languages. */
export async function loadStems(languages: readonly LanguageCode[]): Promise<Stems> {
  const pairs = languages.map(async (language): Promise<[LanguageCode, Stem]> => {
    if (language === 'zh') return [language, foldWord];
    const { stemmer } = await RULES[language]();
    return [language, (word) => foldWord(stemmer(sameSpelling(language, lowerWord(word))))];
  });
  return Object.fromEntries(await Promise.all(pairs));
}
