/** What stands around the results of a search: how many there are, in which order, and how to go on. */
import { counted, formatNumber, type InSixLanguages } from './catalogue.ts';

export interface ResultWords {
  readonly results: (n: number) => string;
  /** @param n how many have all the words */
  readonly allWords: (n: number) => string;
  readonly nothing: (query: string) => string;
  readonly named: string;
  /** Leads to the page of the meeting or resolution that was named. */
  readonly whole: string;
  readonly alsoSpeak: string;
  readonly order: string;
  readonly relevance: string;
  readonly date: string;
  readonly group: string;
  readonly groups: Readonly<Record<'none' | 'meeting' | 'topic', string>>;
  readonly more: string;
  readonly takeAway: string;
  readonly noTopic: string;
}

export const RESULTS: InSixLanguages<ResultWords> = {
  en: {
    results: (n) => counted('en', n, { one: '# paragraph', other: '# paragraphs' }),
    allWords: (n) =>
      n === 0
        ? 'None has all the words; these have some.'
        : `${n} of them have all the words; the others some.`,
    nothing: (query) => `Nothing was found for “${query}”.`,
    named: 'Named by what you typed',
    whole: 'Read it whole',
    alsoSpeak: 'These speak of it too',
    order: 'Order',
    relevance: 'best first',
    date: 'latest first',
    group: 'Group',
    groups: { none: 'one list', meeting: 'by meeting', topic: 'by topic' },
    more: 'More results',
    takeAway: 'Take away',
    noTopic: 'under no topic',
  },
  fr: {
    results: (n) => counted('fr', n, { one: '# paragraphe', other: '# paragraphes' }),
    allWords: (n) =>
      n === 0
        ? 'Aucun ne contient tous les mots ; ceux-ci en contiennent certains.'
        : `${n} contiennent tous les mots ; les autres certains.`,
    nothing: (query) => `Rien n’a été trouvé pour « ${query} ».`,
    named: 'Désigné par votre saisie',
    whole: 'Lire en entier',
    alsoSpeak: 'En parlent aussi',
    order: 'Ordre',
    relevance: 'les plus pertinents',
    date: 'les plus récents',
    group: 'Groupement',
    groups: { none: 'une liste', meeting: 'par réunion', topic: 'par sujet' },
    more: 'Plus de résultats',
    takeAway: 'Emporter',
    noTopic: 'sous aucun sujet',
  },
  es: {
    results: (n) => counted('es', n, { one: '# párrafo', other: '# párrafos' }),
    allWords: (n) =>
      n === 0
        ? 'Ninguno tiene todas las palabras; estos tienen algunas.'
        : `${n} tienen todas las palabras; los demás, algunas.`,
    nothing: (query) => `No se encontró nada para «${query}».`,
    named: 'Nombrado por lo que escribió',
    whole: 'Leer entero',
    alsoSpeak: 'También tratan de ello',
    order: 'Orden',
    relevance: 'los mejores primero',
    date: 'los más recientes primero',
    group: 'Agrupar',
    groups: { none: 'una lista', meeting: 'por reunión', topic: 'por tema' },
    more: 'Más resultados',
    takeAway: 'Llevarse',
    noTopic: 'sin tema',
  },
  ru: {
    results: (n) => counted('ru', n, { one: '# пункт', few: '# пункта', other: '# пунктов' }),
    allWords: (n) =>
      n === 0
        ? 'Ни в одном нет всех слов; в этих есть некоторые.'
        : `Все слова есть в ${formatNumber('ru', n)}; в остальных — некоторые.`,
    nothing: (query) => `По запросу «${query}» ничего не найдено.`,
    named: 'Названо вами',
    whole: 'Читать целиком',
    alsoSpeak: 'Об этом говорят также',
    order: 'Порядок',
    relevance: 'сначала лучшие',
    date: 'сначала последние',
    group: 'Группировка',
    groups: { none: 'один список', meeting: 'по совещаниям', topic: 'по темам' },
    more: 'Ещё результаты',
    takeAway: 'Скачать',
    noTopic: 'вне тем',
  },
  ar: {
    results: (n) => counted('ar', n, { one: 'فقرة واحدة', two: 'فقرتان', few: '# فقرات', other: '# فقرة' }),
    allWords: (n) =>
      n === 0
        ? 'لا تتضمن أي منها كل الكلمات؛ وتتضمن هذه بعضها.'
        : `${n} منها تتضمن كل الكلمات؛ والبقية بعضها.`,
    nothing: (query) => `لم يُعثر على شيء عن «${query}».`,
    named: 'ما سميته',
    whole: 'اقرأه كاملا',
    alsoSpeak: 'وتتناوله أيضا',
    order: 'الترتيب',
    relevance: 'الأنسب أولا',
    date: 'الأحدث أولا',
    group: 'التجميع',
    groups: { none: 'قائمة واحدة', meeting: 'بحسب الاجتماع', topic: 'بحسب الموضوع' },
    more: 'مزيد من النتائج',
    takeAway: 'تنزيل',
    noTopic: 'دون موضوع',
  },
  zh: {
    results: (n) => counted('zh', n, { other: '#段' }),
    allWords: (n) =>
      n === 0 ? '没有段落包含全部词语；以下包含部分词语。' : `其中${n}段包含全部词语，其余包含部分。`,
    nothing: (query) => `未找到与“${query}”有关的内容。`,
    named: '您所指明的段落',
    whole: '阅读全文',
    alsoSpeak: '以下也涉及此事',
    order: '排序',
    relevance: '最相关在前',
    date: '最新在前',
    group: '分组',
    groups: { none: '单一列表', meeting: '按会议', topic: '按专题' },
    more: '更多结果',
    takeAway: '下载',
    noTopic: '未列专题',
  },
};
