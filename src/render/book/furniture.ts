/**
 * Which words does a publication have besides those of its edition? The words of the form: what the list of contents,
 * the index and its columns, and the kinds of annex are called, as the United Nations calls them in each language.
 */
import { LANGUAGES, type LanguageCode } from '../../language/index.ts';

export interface Furniture {
  readonly contents: string;
  readonly compendium: string;
  readonly thematicIndex: string;
  readonly topic: string;
  /** Head of the column of designations. */
  readonly references: string;
  readonly meetingReport: string;
  readonly documentSymbol: string;
  readonly instrument: string;
  readonly paragraphs: string;
  readonly recommendations: string;
  /** "Part A". */
  readonly part: string;
  readonly corrigendum: string;
  readonly findings: string;
  readonly note: string;
  /** Said of sessions that adopted nothing; the list of them follows. */
  readonly silent: string;
  readonly shaded: string;
  readonly preambular: string;
  /** `{n}` stands for the number of references. */
  readonly corrected: string;
  readonly asPublished: string;
}

const en: Furniture = {
  contents: 'Contents',
  compendium: 'Compendium',
  thematicIndex: 'Thematic index',
  topic: 'Topic',
  references: 'Paragraphs/recommendations in compendium (section/paragraph/subparagraph)',
  meetingReport: 'Meeting report',
  documentSymbol: 'Document symbol',
  instrument: 'Resolution/decision',
  paragraphs: 'Paragraphs',
  recommendations: 'Recommendations',
  part: 'Part',
  corrigendum: 'Corrigendum',
  findings: 'Findings',
  note: 'Notes',
  silent: 'Sessions at which no text contained in this compendium was adopted',
  shaded: 'The shaded areas of the index contain references to resolutions and decisions.',
  preambular: 'The abbreviation “PP” stands for preambular paragraph.',
  corrected: 'References of the thematic index corrected in the present text: {n}.',
  asPublished: 'The references of the thematic index are reproduced as published.',
};

const fr: Furniture = {
  contents: 'Table des matières',
  compendium: 'Recueil',
  thematicIndex: 'Index thématique',
  topic: 'Thème',
  references: 'Paragraphes/recommandations dans le recueil (section/paragraphe/alinéa)',
  meetingReport: 'Rapport de la réunion',
  documentSymbol: 'Cote du document',
  instrument: 'Résolution/décision',
  paragraphs: 'Paragraphes',
  recommendations: 'Recommandations',
  part: 'Partie',
  corrigendum: 'Rectificatif',
  findings: 'Constatations',
  note: 'Notes',
  silent: 'Sessions auxquelles aucun texte figurant dans le présent recueil n’a été adopté',
  shaded: 'Les parties ombrées de l’index renvoient à des résolutions et à des décisions.',
  preambular: 'L’abréviation « PP » désigne un alinéa du préambule.',
  corrected: 'Renvois de l’index thématique corrigés dans le présent texte : {n}.',
  asPublished: 'Les renvois de l’index thématique sont reproduits tels qu’ils ont été publiés.',
};

const es: Furniture = {
  contents: 'Índice',
  compendium: 'Compendio',
  thematicIndex: 'Índice temático',
  topic: 'Tema',
  references: 'Párrafos/recomendaciones en el compendio (sección/párrafo/apartado)',
  meetingReport: 'Informe de la reunión',
  documentSymbol: 'Signatura del documento',
  instrument: 'Resolución/decisión',
  paragraphs: 'Párrafos',
  recommendations: 'Recomendaciones',
  part: 'Parte',
  corrigendum: 'Corrección',
  findings: 'Comprobaciones',
  note: 'Notas',
  silent: 'Períodos de sesiones en que no se aprobó ningún texto recogido en el presente compendio',
  shaded: 'Las zonas sombreadas del índice contienen referencias a resoluciones y decisiones.',
  preambular: 'La abreviatura “PP” designa un párrafo del preámbulo.',
  corrected: 'Referencias del índice temático corregidas en el presente texto: {n}.',
  asPublished: 'Las referencias del índice temático se reproducen tal como se publicaron.',
};

const ru: Furniture = {
  contents: 'Содержание',
  compendium: 'Сборник',
  thematicIndex: 'Тематический указатель',
  topic: 'Тема',
  references: 'Пункты/рекомендации в сборнике (раздел/пункт/подпункт)',
  meetingReport: 'Доклад о работе совещания',
  documentSymbol: 'Условное обозначение документа',
  instrument: 'Резолюция/решение',
  paragraphs: 'Пункты',
  recommendations: 'Рекомендации',
  part: 'Часть',
  corrigendum: 'Исправление',
  findings: 'Результаты проверки',
  note: 'Примечания',
  silent: 'Сессии, на которых не было принято ни одного текста, включенного в настоящий сборник',
  shaded: 'В затененных строках указателя содержатся ссылки на резолюции и решения.',
  preambular: 'Сокращение «PP» означает пункт преамбулы.',
  corrected: 'Количество исправленных в настоящем тексте ссылок тематического указателя: {n}.',
  asPublished: 'Ссылки тематического указателя воспроизводятся в том виде, в каком они были опубликованы.',
};

const ar: Furniture = {
  contents: 'المحتويات',
  compendium: 'الخلاصة',
  thematicIndex: 'الفهرس المواضيعي',
  topic: 'الموضوع',
  references: 'الفقرات/التوصيات في الخلاصة (الباب/الفقرة/الفقرة الفرعية)',
  meetingReport: 'تقرير الاجتماع',
  documentSymbol: 'رمز الوثيقة',
  instrument: 'القرار/المقرر',
  paragraphs: 'الفقرات',
  recommendations: 'التوصيات',
  part: 'الجزء',
  corrigendum: 'تصويب',
  findings: 'نتائج التحقق',
  note: 'ملاحظات',
  silent: 'الدورات التي لم يُعتمد فيها أي نص وارد في هذه الخلاصة',
  shaded: 'تتضمن الأجزاء المظللة من الفهرس إشارات إلى القرارات والمقررات.',
  preambular: 'يشير المختصر "PP" إلى فقرة من فقرات الديباجة.',
  corrected: 'عدد إشارات الفهرس المواضيعي المصوبة في هذا النص: {n}.',
  asPublished: 'استُنسخت إشارات الفهرس المواضيعي كما نُشرت.',
};

const zh: Furniture = {
  contents: '目录',
  compendium: '汇编',
  thematicIndex: '专题索引',
  topic: '专题',
  references: '汇编中的段落/建议（节/段/分段）',
  meetingReport: '会议报告',
  documentSymbol: '文件编号',
  instrument: '决议/决定',
  paragraphs: '段落',
  recommendations: '建议',
  part: '部分',
  corrigendum: '更正',
  findings: '核查结果',
  note: '说明',
  silent: '未通过本汇编所载任何案文的届会',
  shaded: '索引中的阴影部分列出决议和决定。',
  preambular: '“PP”系指序言部分段落。',
  corrected: '本文中更正的专题索引条目数：{n}。',
  asPublished: '专题索引条目按发表时的原样转载。',
};

const WORDS: Readonly<Record<LanguageCode, Furniture>> = { en, fr, es, ru, ar, zh };

export const furnitureOf = (language: LanguageCode): Furniture => WORDS[language];

/** `Part A`; Chinese puts the letter first. */
export const partName = (language: LanguageCode, key: string): string =>
  language === 'zh' ? `${key}${WORDS.zh.part}` : `${WORDS[language].part} ${key}`;

/** `Resolution 6/3`, in the words of the language. */
export function instrumentName(
  language: LanguageCode,
  instrument: {
    readonly kind: 'recommendations' | 'resolution' | 'decision';
    readonly number: string | null;
  },
): string {
  const { kind, number } = instrument;
  const word = kind === 'recommendations' ? 'recommendation' : kind;
  return [LANGUAGES[language][word][0], number].filter((part) => part).join(' ');
}
