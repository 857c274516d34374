/** What differs by language in the labels and cross-references of adopted texts, for the six official languages. */
export type LanguageCode = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh';

export interface LanguageData {
  readonly code: LanguageCode;
  /** Words between the last two members of a list. */
  readonly and: readonly string[];
  readonly or: readonly string[];
  /** Words between the ends of a range ("12 to 14"). */
  readonly to: readonly string[];
  /** Words for a part of the compendium, standing before its letter ("Part A"). */
  readonly part: readonly string[];
  readonly resolution: readonly string[];
  readonly decision: readonly string[];
  readonly recommendation: readonly string[];
  readonly paragraph: readonly string[];
  readonly subparagraph: readonly string[];
  /** "above", "below": the mention points within the same text. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Endings that make a topic the general one of its family: "(general)", ", general". */
  readonly general: readonly string[];
  readonly meeting: readonly string[];
  readonly session: readonly string[];
  /** Ordinal words, first to twentieth, lower case, as they stand before "meeting" or "session". */
  readonly ordinals: readonly string[];
  /** Months, January to December, lower case, in the form used in dates. */
  readonly months: readonly string[];
  readonly ibid: readonly string[];
  /** Labels of a preambular paragraph when printed ("PP"). */
  readonly preambular: readonly string[];
  /** Preambular paragraphs begin in lower case, as the rest of the sentence that the enacting formula opens. */
  readonly lowerCasePreamble: boolean;
  readonly stopWords: ReadonlySet<string>;
}

/** In which direction each is written. */
export const DIRECTIONS: Readonly<Record<LanguageCode, 'ltr' | 'rtl'>> = {
  en: 'ltr',
  fr: 'ltr',
  es: 'ltr',
  ru: 'ltr',
  ar: 'rtl',
  zh: 'ltr',
};

export const isLanguage = (tag: string): tag is LanguageCode => Object.hasOwn(DIRECTIONS, tag);

/** The language of an edition by its tag; English for one that is not among the six, whose words do no harm there. */
export const languageCode = (tag: string): LanguageCode => (isLanguage(tag) ? tag : 'en');
