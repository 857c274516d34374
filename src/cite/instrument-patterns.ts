import {
  isActing,
  LANGUAGES,
  type LanguageCode,
  MENTION_WORDS,
  organForms,
  SHORT_ORGANS,
} from '../language/index.ts';
import { SPACES } from '../text/index.ts';
import { citationWords } from './citation-words.ts';
import { NUMBER_AHEAD } from './instrument-number.ts';
import { alternatives, perLanguage } from './scan.ts';

/** The patterns by which resolutions and decisions are found in running text, for each language that parts its words. */

/** Spaces, and the marks of direction that stand between Arabic words and Latin numbers. */
const GAP = `[${SPACES}\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]`;
const NUMBER_SIGN = `(?:(?:nos?\\.?|n[º°]s?|№|رقم)${GAP}*)?`;
const ROMAN = '[IVXLC]{1,6}(?![\\p{L}\\p{N}])';

export const instrumentPatterns = perLanguage((language) => {
  const w = citationWords(language);
  const { of, dated, ownOrgans } = MENTION_WORDS[language];
  const link = linkPattern(language);
  const organ = `(?:(?<other>${w.otherOrgan})|(?<own>${w.ownOrgan}))${w.after}`;
  const owners = (forms: readonly string[]): string =>
    `(?:${alternatives(forms.filter((form) => !isActing(form, language)))})`;
  const owner = `(?:(?<other>${owners(organForms(language))})|(?<own>${owners(ownOrgans)}))${w.after}`;
  const [shortBefore, shortBehind] = ['short', 'innerShort'].map((group) =>
    SHORT_ORGANS[language] === undefined ? '' : `|(?<${group}>${alternatives(SHORT_ORGANS[language])})`,
  );
  const inner = `(?:(?<innerOther>${w.otherOrgan})|(?<innerOwn>${w.ownOrgan})${language === 'ar' ? shortBehind : ''})${w.after}`;
  const noun = `(?:(?<res>${w.resolution})|(?<dec>${w.decision}))${w.after}`;
  const head = `${w.before}(?:(?:${organ}${language === 'en' ? shortBefore : ''})${GAP}+)?${noun}(?:${link}${inner})?${GAP}+${NUMBER_SIGN}(?=${NUMBER_AHEAD})`;
  const counted = ordinals(language);
  const division =
    `${w.before}(?:(?<annex>${w.annex})(?:${GAP}+(?<annexNumber>${counted}))?|` +
    `(?<division>${w.division})${GAP}+(?<divisionNumber>${counted}|[A-Z](?!\\p{L})))${w.after}${link}`;
  const date =
    `[,،]?${GAP}+(?:${alternatives(dated.before)})${GAP}+(?<date>[0-9\\u0660-\\u0669]{1,2}(?:er|º)?${GAP}+(?:de${GAP}+)?` +
    `(?:${alternatives(LANGUAGES[language].months)})${GAP}+(?:del?${GAP}+)?[0-9\\u0660-\\u0669]{4})` +
    (dated.after.length > 0 ? `(?:${GAP}+(?:${alternatives(dated.after)}))?` : '');
  return {
    /** Everything before the first number. */
    head: new RegExp(head, 'giu'),
    headHere: new RegExp(head, 'yiu'),
    /** "annex I to", "section II of": what stands before a resolution and belongs to it. */
    division: new RegExp(division, 'giu'),
    divisionHere: new RegExp(division, 'yiu'),
    /** "resolution 6/3, paragraph 9", "decision 4/5 (j)". */
    places: new RegExp(
      `(?:[,،]?${GAP}+(?:${w.operative}${GAP}+)?${w.paragraph}${w.after}${GAP}+|${GAP}+(?=\\())`,
      'uyi',
    ),
    /** "résolution 55/25 de l’Assemblée générale". */
    organAfter: new RegExp(
      `(?:[,،]?${GAP}+(?:${of.length > 0 ? alternatives(of) : '(?!)'})${GAP}+|${GAP}+)(?:${w.the}${GAP}+|l[’'])?${owner}`,
      'uyi',
    ),
    date: new RegExp(date, 'uyi'),
    annex: new RegExp(
      `[,،]${GAP}*${w.annex}${w.after}(?:${GAP}+(?<annex>${counted}(?:${joining(language)}${counted})*))?`,
      'uyi',
    ),
    ordinal: new RegExp(counted, 'giu'),
    /** ", section II", ", sect. B" behind the number. */
    section: new RegExp(`[,،]${GAP}*${w.division}${GAP}+(?<section>${counted}|[A-Z](?!\\p{L}))`, 'uyi'),
  };
});

/** What ties a place to what it is a place of: "of the", "to", "de la", "de l’". */
export function linkPattern(language: LanguageCode): string {
  const w = citationWords(language);
  const to: Readonly<Record<LanguageCode, string>> = {
    en: '|to',
    fr: '|à',
    es: '|a',
    ru: 'к',
    ar: '',
    zh: '',
  };
  const words = `${alternatives(MENTION_WORDS[language].of)}${to[language]}`;
  const of =
    words === '' ? '' : `(?:(?:${words})${GAP}+)${language === 'ru' || language === 'ar' ? '?' : ''}`;
  return `[,،]?${GAP}+${of}(?:${w.the}${GAP}+|l[’'])?`;
}

/** Roman numerals; in Arabic the words for "first", "second". */
const ordinals = (language: LanguageCode): string =>
  language === 'ar' ? `(?:${ROMAN}|(?:${alternatives(LANGUAGES.ar.ordinals)})(?!\\p{L}))` : `(?:${ROMAN})`;

const joining = (language: LanguageCode): string =>
  `${GAP}*(?:,|،|(?<!\\p{L})(?:${alternatives(LANGUAGES[language].and)}))${GAP}*`;
