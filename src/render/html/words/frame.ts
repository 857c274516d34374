/** What the sheet around every page says: navigation, the box, the foot. */
import type { InSixLanguages } from './catalogue.ts';

export interface FrameWords {
  readonly skip: string;
  readonly main: string;
  readonly home: string;
  readonly compendium: string;
  readonly index: string;
  readonly records: string;
  readonly findings: string;
  readonly editions: string;
  readonly youAreHere: string;
  readonly edition: string;
  readonly notInEdition: (edition: string) => string;
  readonly notInThisEdition: string;
  readonly goTo: string;
  readonly goShort: string;
  readonly goLong: string;
  readonly go: string;
  /** Of the list under the box while one types. */
  readonly suggestions: string;
  readonly foot: (title: string) => string;
  readonly documents: string;
  readonly sources: string;
  readonly data: string;
  readonly interfaceLanguage: string;
}

export const FRAME: InSixLanguages<FrameWords> = {
  en: {
    skip: 'Skip to the text',
    main: 'Main',
    home: 'Home',
    compendium: 'Compendium',
    index: 'Index',
    records: 'Records',
    findings: 'Findings',
    editions: 'Editions',
    youAreHere: 'You are here',
    edition: 'Edition',
    notInEdition: (edition) => `Not in the ${edition} edition`,
    notInThisEdition: '(not in this edition)',
    goTo: 'Search, or go to a paragraph',
    goShort: 'Words, or III.23',
    goLong: 'Words, or a paragraph, e.g. III.23',
    go: 'Go',
    suggestions: 'Suggestions',
    foot: (title) =>
      `${title}. Compiled from the published documents; where a page differs from print, it says so.`,
    documents: 'Documents',
    sources: 'Sources',
    data: 'Data',
    interfaceLanguage: 'Language of the pages',
  },
  fr: {
    skip: 'Aller au texte',
    main: 'Navigation principale',
    home: 'Accueil',
    compendium: 'Recueil',
    index: 'Index',
    records: 'Notices',
    findings: 'Constats',
    editions: 'Éditions',
    youAreHere: 'Vous êtes ici',
    edition: 'Édition',
    notInEdition: (edition) => `Absent de l’édition ${edition}`,
    notInThisEdition: '(absent de cette édition)',
    goTo: 'Chercher, ou aller à un paragraphe',
    goShort: 'Des mots, ou III.23',
    goLong: 'Des mots, ou un paragraphe, p. ex. III.23',
    go: 'Aller',
    suggestions: 'Suggestions',
    foot: (title) =>
      `${title}. Compilé à partir des documents publiés ; toute différence avec l’imprimé est signalée.`,
    documents: 'Documents',
    sources: 'Sources',
    data: 'Données',
    interfaceLanguage: 'Langue des pages',
  },
  es: {
    skip: 'Ir al texto',
    main: 'Navegación principal',
    home: 'Inicio',
    compendium: 'Compendio',
    index: 'Índice',
    records: 'Registros',
    findings: 'Observaciones',
    editions: 'Ediciones',
    youAreHere: 'Usted está aquí',
    edition: 'Edición',
    notInEdition: (edition) => `No figura en la edición ${edition}`,
    notInThisEdition: '(no figura en esta edición)',
    goTo: 'Buscar, o ir a un párrafo',
    goShort: 'Palabras, o III.23',
    goLong: 'Palabras, o un párrafo, p. ej. III.23',
    go: 'Ir',
    suggestions: 'Sugerencias',
    foot: (title) =>
      `${title}. Compilado a partir de los documentos publicados; si una página difiere del impreso, lo indica.`,
    documents: 'Documentos',
    sources: 'Fuentes',
    data: 'Datos',
    interfaceLanguage: 'Idioma de las páginas',
  },
  ru: {
    skip: 'Перейти к тексту',
    main: 'Основная навигация',
    home: 'Главная',
    compendium: 'Сборник',
    index: 'Указатель',
    records: 'Записи',
    findings: 'Замечания',
    editions: 'Издания',
    youAreHere: 'Вы здесь',
    edition: 'Издание',
    notInEdition: (edition) => `Отсутствует в издании ${edition}`,
    notInThisEdition: '(отсутствует в этом издании)',
    goTo: 'Найти или перейти к пункту',
    goShort: 'Слова или III.23',
    goLong: 'Слова или пункт, напр. III.23',
    go: 'Перейти',
    suggestions: 'Подсказки',
    foot: (title) =>
      `${title}. Составлено по опубликованным документам; расхождения с печатным текстом указаны на странице.`,
    documents: 'Документы',
    sources: 'Источники',
    data: 'Данные',
    interfaceLanguage: 'Язык страниц',
  },
  ar: {
    skip: 'انتقل إلى النص',
    main: 'التصفح الرئيسي',
    home: 'الصفحة الرئيسية',
    compendium: 'الخلاصة الوافية',
    index: 'الفهرس',
    records: 'السجلات',
    findings: 'الملاحظات',
    editions: 'الطبعات',
    youAreHere: 'أنت هنا',
    edition: 'الطبعة',
    notInEdition: (edition) => `غير وارد في طبعة ${edition}`,
    notInThisEdition: '(غير وارد في هذه الطبعة)',
    goTo: 'ابحث أو انتقل إلى فقرة',
    goShort: 'كلمات، أو III.23',
    goLong: 'كلمات، أو فقرة، مثلا III.23',
    go: 'انتقل',
    suggestions: 'اقتراحات',
    foot: (title) => `${title}. جُمع من الوثائق المنشورة؛ وحيثما اختلفت صفحة عن المطبوع فهي تبين ذلك.`,
    documents: 'الوثائق',
    sources: 'المصادر',
    data: 'البيانات',
    interfaceLanguage: 'لغة الصفحات',
  },
  zh: {
    skip: '跳至正文',
    main: '主导航',
    home: '首页',
    compendium: '汇编',
    index: '索引',
    records: '记录',
    findings: '核查结果',
    editions: '版本',
    youAreHere: '当前位置',
    edition: '版本',
    notInEdition: (edition) => `${edition}年版中没有`,
    notInThisEdition: '（本版中没有）',
    goTo: '检索或前往段落',
    goShort: '词语，或 III.23',
    goLong: '词语或段落，例如 III.23',
    go: '前往',
    suggestions: '建议',
    foot: (title) => `${title}。根据已发布的文件汇编；页面与印刷文本不同之处均已注明。`,
    documents: '文件',
    sources: '来源',
    data: '数据',
    interfaceLanguage: '页面语言',
  },
};
