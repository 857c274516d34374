/** The things that every page counts and names, in the words of the United Nations in each language. */
import type { Instrument, ProvisionKind } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import { counted, type InSixLanguages, type PluralForms } from './catalogue.ts';

export type CountedNoun =
  | 'paragraph'
  | 'topic'
  | 'meeting'
  | 'edition'
  | 'error'
  | 'warning'
  | 'note'
  | 'finding'
  | 'line'
  | 'character';

/** `meeting`: meetings and sessions, since a compendium holds both. */
const FORMS: InSixLanguages<Readonly<Record<CountedNoun, PluralForms>>> = {
  en: {
    paragraph: { one: '# paragraph', other: '# paragraphs' },
    topic: { one: '# topic', other: '# topics' },
    meeting: { one: '# meeting or session', other: '# meetings and sessions' },
    edition: { one: '# edition', other: '# editions' },
    error: { one: '# error', other: '# errors' },
    warning: { one: '# warning', other: '# warnings' },
    note: { one: '# note', other: '# notes' },
    finding: { one: '# finding', other: '# findings' },
    line: { one: '# line', other: '# lines' },
    character: { one: '# character', other: '# characters' },
  },
  fr: {
    paragraph: { one: '# paragraphe', other: '# paragraphes' },
    topic: { one: '# sujet', other: '# sujets' },
    meeting: { one: '# réunion ou session', other: '# réunions et sessions' },
    edition: { one: '# édition', other: '# éditions' },
    error: { one: '# erreur', other: '# erreurs' },
    warning: { one: '# avertissement', other: '# avertissements' },
    note: { one: '# remarque', other: '# remarques' },
    finding: { one: '# constat', other: '# constats' },
    line: { one: '# ligne', other: '# lignes' },
    character: { one: '# caractère', other: '# caractères' },
  },
  es: {
    paragraph: { one: '# párrafo', other: '# párrafos' },
    topic: { one: '# tema', other: '# temas' },
    meeting: { one: '# reunión o período de sesiones', other: '# reuniones y períodos de sesiones' },
    edition: { one: '# edición', other: '# ediciones' },
    error: { one: '# error', other: '# errores' },
    warning: { one: '# advertencia', other: '# advertencias' },
    note: { one: '# nota', other: '# notas' },
    finding: { one: '# observación', other: '# observaciones' },
    line: { one: '# línea', other: '# líneas' },
    character: { one: '# carácter', other: '# caracteres' },
  },
  ru: {
    paragraph: { one: '# пункт', few: '# пункта', other: '# пунктов' },
    topic: { one: '# тема', few: '# темы', other: '# тем' },
    meeting: { one: '# совещание или сессия', few: '# совещания и сессии', other: '# совещаний и сессий' },
    edition: { one: '# издание', few: '# издания', other: '# изданий' },
    error: { one: '# ошибка', few: '# ошибки', other: '# ошибок' },
    warning: { one: '# предупреждение', few: '# предупреждения', other: '# предупреждений' },
    note: { one: '# примечание', few: '# примечания', other: '# примечаний' },
    finding: { one: '# замечание', few: '# замечания', other: '# замечаний' },
    line: { one: '# строка', few: '# строки', other: '# строк' },
    character: { one: '# знак', few: '# знака', other: '# знаков' },
  },
  ar: {
    paragraph: { one: 'فقرة واحدة', two: 'فقرتان', few: '# فقرات', other: '# فقرة' },
    topic: { one: 'موضوع واحد', two: 'موضوعان', few: '# مواضيع', other: '# موضوعا' },
    meeting: {
      one: 'اجتماع أو دورة',
      two: 'اجتماعان أو دورتان',
      few: '# اجتماعات ودورات',
      other: '# اجتماعا ودورة',
    },
    edition: { one: 'طبعة واحدة', two: 'طبعتان', few: '# طبعات', other: '# طبعة' },
    error: { one: 'خطأ واحد', two: 'خطآن', few: '# أخطاء', other: '# خطأ' },
    warning: { one: 'تحذير واحد', two: 'تحذيران', few: '# تحذيرات', other: '# تحذيرا' },
    note: { one: 'إشارة واحدة', two: 'إشارتان', few: '# إشارات', other: '# إشارة' },
    finding: { one: 'ملاحظة واحدة', two: 'ملاحظتان', few: '# ملاحظات', other: '# ملاحظة' },
    line: { one: 'سطر واحد', two: 'سطران', few: '# أسطر', other: '# سطرا' },
    character: { one: 'حرف واحد', two: 'حرفان', few: '# أحرف', other: '# حرفا' },
  },
  zh: {
    paragraph: { other: '#段' },
    topic: { other: '#个专题' },
    meeting: { other: '#次会议和届会' },
    edition: { other: '#个版本' },
    error: { other: '#处错误' },
    warning: { other: '#项警告' },
    note: { other: '#项说明' },
    finding: { other: '#项核查结果' },
    line: { other: '#行' },
    character: { other: '#个字符' },
  },
};

/** "3 paragraphs" in the language of the interface. */
export const count = (language: LanguageCode, n: number, noun: CountedNoun): string =>
  counted(language, n, FORMS[language][noun]);

export interface NounWords {
  readonly home: string;
  readonly none: string;
  readonly resolution: string;
  readonly decision: string;
  readonly part: (letter: string) => string;
  readonly kinds: Readonly<Record<ProvisionKind, string>>;
}

export const NOUNS: InSixLanguages<NounWords> = {
  en: {
    home: 'Home',
    none: 'none',
    resolution: 'Resolution',
    decision: 'Decision',
    part: (letter) => `Part ${letter}`,
    kinds: {
      recommendation: 'Recommendation',
      preambular: 'Preambular paragraph',
      operative: 'Operative paragraph',
      chapeau: 'Opening words',
      subparagraph: 'Subparagraph',
      omission: 'Text left out in this edition',
      narrative: 'Narrative paragraph',
    },
  },
  fr: {
    home: 'Accueil',
    none: 'néant',
    resolution: 'Résolution',
    decision: 'Décision',
    part: (letter) => `Partie ${letter}`,
    kinds: {
      recommendation: 'Recommandation',
      preambular: 'Alinéa du préambule',
      operative: 'Paragraphe du dispositif',
      chapeau: 'Chapeau',
      subparagraph: 'Alinéa',
      omission: 'Texte omis dans cette édition',
      narrative: 'Paragraphe du rapport',
    },
  },
  es: {
    home: 'Inicio',
    none: 'ninguno',
    resolution: 'Resolución',
    decision: 'Decisión',
    part: (letter) => `Parte ${letter}`,
    kinds: {
      recommendation: 'Recomendación',
      preambular: 'Párrafo del preámbulo',
      operative: 'Párrafo de la parte dispositiva',
      chapeau: 'Encabezamiento',
      subparagraph: 'Apartado',
      omission: 'Texto omitido en esta edición',
      narrative: 'Párrafo del informe',
    },
  },
  ru: {
    home: 'Главная',
    none: 'нет',
    resolution: 'Резолюция',
    decision: 'Решение',
    part: (letter) => `Часть ${letter}`,
    kinds: {
      recommendation: 'Рекомендация',
      preambular: 'Пункт преамбулы',
      operative: 'Пункт постановляющей части',
      chapeau: 'Вступительная формула',
      subparagraph: 'Подпункт',
      omission: 'Текст, опущенный в этом издании',
      narrative: 'Пункт доклада',
    },
  },
  ar: {
    home: 'الصفحة الرئيسية',
    none: 'لا شيء',
    resolution: 'القرار',
    decision: 'المقرر',
    part: (letter) => `الجزء ${letter}`,
    kinds: {
      recommendation: 'توصية',
      preambular: 'فقرة من الديباجة',
      operative: 'فقرة من المنطوق',
      chapeau: 'مقدمة الفقرة',
      subparagraph: 'فقرة فرعية',
      omission: 'نص محذوف في هذه الطبعة',
      narrative: 'فقرة سردية',
    },
  },
  zh: {
    home: '首页',
    none: '无',
    resolution: '决议',
    decision: '决定',
    part: (letter) => `${letter}部分`,
    kinds: {
      recommendation: '建议',
      preambular: '序言部分段落',
      operative: '执行部分段落',
      chapeau: '起首语',
      subparagraph: '分段',
      omission: '本版略去的案文',
      narrative: '叙述段落',
    },
  },
};

/** Plural forms of a noun, for a script that counts what it shows. */
export const formsOf = (language: LanguageCode, noun: CountedNoun): PluralForms => FORMS[language][noun];

/** "Resolution 6/3"; recommendations are called by their title. */
export const instrumentName = ({ kind, number, title }: Instrument, language: LanguageCode): string =>
  number === null ? title : `${NOUNS[language][kind === 'decision' ? 'decision' : 'resolution']} ${number}`;
