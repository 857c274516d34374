/**
 * In which language does the interface speak, and how does a message get its plural and its numbers? The adopted texts
 * stay in the language they have. Each file of this folder holds the messages of one page or part in the six official
 * languages side by side, so that a message added in one and forgotten in another does not compile. Plural categories
 * are those of the Unicode CLDR, by `Intl.PluralRules`.
 */
import type { LanguageCode } from '../../../language/index.ts';

/** One set of messages in the six languages. */
export type InSixLanguages<Messages> = Readonly<Record<LanguageCode, Messages>>;

/** Forms of a counted noun; `#` stands for the number. CLDR: Russian has one, few, many; Arabic all six. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>>;

/** United Nations documents write Western Arabic digits in Arabic too. */
const LOCALES: InSixLanguages<string> = {
  en: 'en',
  fr: 'fr',
  es: 'es',
  ru: 'ru',
  ar: 'ar-u-nu-latn',
  zh: 'zh-Hans',
};

/** Each language by its own name, as a list of languages is read by somebody who looks for theirs. */
export const OWN_NAMES: InSixLanguages<string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

const rules = new Map<LanguageCode, Intl.PluralRules>();

/** "1 paragraph", "2 параграфа": the form of the number, and the number as the language writes it. */
export function counted(language: LanguageCode, n: number, forms: PluralForms): string {
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return (forms[rule.select(n)] ?? forms.other).replace('#', formatNumber(language, n));
}

export const formatNumber = (language: LanguageCode, n: number): string =>
  n.toLocaleString(LOCALES[language]);

/** "a, b and c" as the language joins a list. */
export const formatList = (language: LanguageCode, items: readonly string[]): string =>
  // English of the United Nations puts no comma before "and".
  new Intl.ListFormat(language === 'en' ? 'en-GB' : LOCALES[language], { type: 'conjunction' }).format(items);

/** Between the parts of an address or date: "Vienna, 5 October". */
export const COMMA: InSixLanguages<string> = { en: ', ', fr: ', ', es: ', ', ru: ', ', ar: '، ', zh: '，' };

/** A span of days as the language writes it, for the languages whose form no editorial rule of our own fixes. */
export function formatDateRange(language: LanguageCode, from: Date, to: Date): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(from, to);
}

/** "May 2017" */
export const formatMonth = (language: LanguageCode, month: Date): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(month);

/** Name of a language in another: `fr` is "French"; the code where the name is not known. */
export function languageName(language: LanguageCode, code: string): string {
  try {
    return new Intl.DisplayNames(LOCALES[language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
