import { LANGUAGES } from './data.ts';
import type { LanguageCode } from './language.ts';

/**
 * How is a paragraph cited in each language of the United Nations? "Resolution 6/3, para. 9 (a)", "résolution 6/3,
 * par. 9 a)", "第6/3号决议，第9(a)段". What is written here is read again by `cite`. Numbers are the same in all
 * languages; the brackets of letters differ (UN editorial directives for French and Spanish: `a)`).
 */
export interface CitationForms {
  /** Stands before a designation: "Compendium, A.III.23". */
  readonly compendium: string;
  readonly comma: string;
  /** With a capital; lower case within a sentence where the language has capitals. */
  readonly resolution: (number: string) => string;
  readonly decision: (number: string) => string;
  readonly paragraph: (value: string) => string;
  readonly recommendation: (value: string) => string;
  /** A preambular paragraph by its place in the preamble, counted from 1. */
  readonly preambular: (rank: number) => string;
  /** One whose place in the preamble cannot be known. */
  readonly preambularUnknown: string;
  readonly chapeau: string;
  /** Letters and numerals below a number: `(a)` or `a)`. */
  readonly bracket: (label: string) => string;
  /** Source of a pattern for `preambular`, with the place as `rank` or `word`. */
  readonly preambularPattern: string;
}

const round = (label: string): string => `(${label})`;
const behind = (label: string): string => `${label})`;
const noun =
  (word: string, between = ' ') =>
  (number: string | number): string =>
    `${word}${between}${number}`;

export const CITATION_FORMS: Readonly<Record<LanguageCode, CitationForms>> = {
  en: {
    compendium: 'Compendium',
    comma: ', ',
    resolution: noun('Resolution'),
    decision: noun('Decision'),
    paragraph: noun('para.'),
    recommendation: noun('recommendation'),
    preambular: (rank) => `${englishOrdinal(rank)} preambular para.`,
    preambularUnknown: 'preambular para. (ordinal unknown)',
    chapeau: 'chapeau',
    bracket: round,
    preambularPattern: `(?:(?<word>${LANGUAGES.en.ordinals.join('|')})|(?<rank>\\d{1,3})(?:st|nd|rd|th)) preambular para(?:\\.|graph)?`,
  },
  fr: {
    compendium: 'Recueil',
    comma: ', ',
    resolution: noun('Résolution'),
    decision: noun('Décision'),
    paragraph: noun('par.'),
    recommendation: noun('recommandation'),
    preambular: (rank) => `${rank}${rank === 1 ? 'er' : 'e'} alinéa du préambule`,
    preambularUnknown: 'alinéa du préambule (rang inconnu)',
    chapeau: 'chapeau',
    bracket: behind,
    preambularPattern: '(?<rank>\\d{1,3})(?:er|e|ème) alinéa du préambule',
  },
  es: {
    compendium: 'Compendio',
    comma: ', ',
    resolution: noun('Resolución'),
    decision: noun('Decisión'),
    paragraph: noun('párr.'),
    recommendation: noun('recomendación'),
    preambular: noun('párrafo del preámbulo'),
    preambularUnknown: 'párrafo del preámbulo (de número desconocido)',
    chapeau: 'encabezamiento',
    bracket: behind,
    preambularPattern: 'párrafo del preámbulo (?<rank>\\d{1,3})',
  },
  ru: {
    compendium: 'Сборник',
    comma: ', ',
    resolution: noun('Резолюция'),
    decision: noun('Решение'),
    paragraph: noun('пункт'),
    recommendation: noun('рекомендация'),
    preambular: noun('пункт преамбулы'),
    preambularUnknown: 'пункт преамбулы (номер неизвестен)',
    chapeau: 'вводная часть',
    bracket: round,
    preambularPattern: 'пункт преамбулы (?<rank>\\d{1,3})',
  },
  ar: {
    compendium: 'الخلاصة الوافية',
    comma: '، ',
    resolution: noun('القرار'),
    decision: noun('المقرر'),
    paragraph: noun('الفقرة'),
    recommendation: noun('التوصية'),
    preambular: noun('فقرة الديباجة'),
    preambularUnknown: 'فقرة الديباجة (رقمها غير معروف)',
    chapeau: 'الجملة الاستهلالية',
    bracket: round,
    preambularPattern: 'فقرة الديباجة (?<rank>\\d{1,3})',
  },
  zh: {
    compendium: '汇编',
    comma: '，',
    resolution: (number) => `第${number}号决议`,
    decision: (number) => `第${number}号决定`,
    paragraph: (value) => `第${value}段`,
    recommendation: noun('建议', ''),
    preambular: (rank) => `序言部分第${rank}段`,
    preambularUnknown: '序言部分（段次不详）',
    chapeau: '起首部分',
    bracket: round,
    preambularPattern: '序言部分第(?<rank>\\d{1,3})段',
  },
};

/** `fifth`, and beyond the words the language data holds `21st`. */
function englishOrdinal(rank: number): string {
  const word = LANGUAGES.en.ordinals[rank - 1];
  if (word !== undefined) return word;
  const [tens, ones] = [rank % 100, rank % 10];
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
  return `${rank}${ending}`;
}
