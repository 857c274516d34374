/** What the search page says: the box, the results, the filters, and what helps where nothing is found. */
import { counted, formatNumber, type InSixLanguages } from './catalogue.ts';

export interface SearchWords {
  readonly title: string;
  readonly box: string;
  readonly find: string;
  readonly lead: string;
  readonly help: readonly (readonly [example: string, meaning: string])[];
  readonly results: (n: number) => string;
  /** @param n how many have all the words */
  readonly allWords: (n: number) => string;
  readonly named: string;
  readonly alsoSpeak: string;
  readonly nothing: (query: string) => string;
  readonly didYouMean: string;
  readonly without: (word: string) => string;
  readonly orLook: string;
  /** On a page of files, where no server answers. */
  readonly noScript: string;
  readonly failed: string;
  readonly order: string;
  readonly relevance: string;
  readonly date: string;
  readonly group: string;
  readonly groups: Readonly<Record<'none' | 'meeting' | 'topic', string>>;
  readonly filters: string;
  readonly remove: (value: string) => string;
  readonly facets: Readonly<Record<string, string>>;
  readonly more: string;
  readonly moreValues: (n: number) => string;
  readonly takeAway: string;
  readonly noTopic: string;
}

export const SEARCH: InSixLanguages<SearchWords> = {
  en: {
    title: 'Search',
    box: 'Words, or a paragraph by any of its names',
    find: 'Search',
    lead: 'Finds adopted paragraphs by their words, their topics and their footnotes, and leads straight to a paragraph that is named.',
    help: [
      ['"joint investigation"', 'these words side by side'],
      ['smuggl*', 'words that begin so'],
      ['children -trafficking', 'without a word'],
      ['topic:witnesses force:obligation', 'within a topic, of a force'],
      ['III.23', 'a paragraph by its name'],
    ],
    results: (n) => counted('en', n, { one: '# paragraph', other: '# paragraphs' }),
    allWords: (n) =>
      n === 0
        ? 'None has all the words; these have some.'
        : `${n} of them have all the words; the others some.`,
    named: 'Named by what you typed',
    alsoSpeak: 'These speak of it too',
    nothing: (query) => `Nothing was found for “${query}”.`,
    didYouMean: 'Did you mean',
    without: (word) => `Without “${word}”`,
    orLook: 'Or look in the thematic index:',
    noScript: 'Searching needs scripts, which are switched off. Look in the thematic index, from A to Z:',
    failed: 'The search could not be read. Load the page again, or look in the thematic index.',
    order: 'Order',
    relevance: 'best first',
    date: 'latest first',
    group: 'Group',
    groups: { none: 'one list', meeting: 'by meeting', topic: 'by topic' },
    filters: 'Filters',
    remove: (value) => `Remove the filter ${value}`,
    facets: {
      corpus: 'Collection',
      body: 'Body',
      year: 'Year',
      meeting: 'Meeting',
      kind: 'Kind',
      part: 'Part',
      topic: 'Topic',
      force: 'Force',
      addressee: 'Addressed to',
      language: 'Language',
    },
    more: 'More results',
    moreValues: (n) => `${n} more`,
    takeAway: 'Take away',
    noTopic: 'under no topic',
  },
  fr: {
    title: 'Recherche',
    box: 'Des mots, ou un paragraphe par l’un de ses noms',
    find: 'Chercher',
    lead: 'Trouve les paragraphes adoptés par leurs mots, leurs sujets et leurs notes, et mène droit au paragraphe nommé.',
    help: [
      ['"joint investigation"', 'ces mots côte à côte'],
      ['smuggl*', 'mots commençant ainsi'],
      ['children -trafficking', 'sans un mot'],
      ['topic:witnesses force:obligation', 'dans un sujet, d’une force donnée'],
      ['III.23', 'un paragraphe par son nom'],
    ],
    results: (n) => counted('fr', n, { one: '# paragraphe', other: '# paragraphes' }),
    allWords: (n) =>
      n === 0
        ? 'Aucun ne contient tous les mots ; ceux-ci en contiennent certains.'
        : `${n} contiennent tous les mots ; les autres certains.`,
    named: 'Désigné par votre saisie',
    alsoSpeak: 'En parlent aussi',
    nothing: (query) => `Rien n’a été trouvé pour « ${query} ».`,
    didYouMean: 'Vouliez-vous dire',
    without: (word) => `Sans « ${word} »`,
    orLook: 'Ou voir l’index thématique :',
    noScript: 'La recherche a besoin de scripts, qui sont désactivés. Voir l’index thématique, de A à Z :',
    failed: 'La recherche n’a pas pu être lue. Rechargez la page ou consultez l’index thématique.',
    order: 'Ordre',
    relevance: 'les plus pertinents',
    date: 'les plus récents',
    group: 'Groupement',
    groups: { none: 'une liste', meeting: 'par réunion', topic: 'par sujet' },
    filters: 'Filtres',
    remove: (value) => `Retirer le filtre ${value}`,
    facets: {
      corpus: 'Collection',
      body: 'Organe',
      year: 'Année',
      meeting: 'Réunion',
      kind: 'Nature',
      part: 'Partie',
      topic: 'Sujet',
      force: 'Force',
      addressee: 'Destinataire',
      language: 'Langue',
    },
    more: 'Plus de résultats',
    moreValues: (n) => `${n} de plus`,
    takeAway: 'Emporter',
    noTopic: 'sous aucun sujet',
  },
  es: {
    title: 'Búsqueda',
    box: 'Palabras, o un párrafo por cualquiera de sus nombres',
    find: 'Buscar',
    lead: 'Encuentra párrafos aprobados por sus palabras, sus temas y sus notas, y lleva directamente al párrafo nombrado.',
    help: [
      ['"joint investigation"', 'estas palabras juntas'],
      ['smuggl*', 'palabras que empiezan así'],
      ['children -trafficking', 'sin una palabra'],
      ['topic:witnesses force:obligation', 'en un tema, con una fuerza'],
      ['III.23', 'un párrafo por su nombre'],
    ],
    results: (n) => counted('es', n, { one: '# párrafo', other: '# párrafos' }),
    allWords: (n) =>
      n === 0
        ? 'Ninguno tiene todas las palabras; estos tienen algunas.'
        : `${n} tienen todas las palabras; los demás, algunas.`,
    named: 'Nombrado por lo que escribió',
    alsoSpeak: 'También tratan de ello',
    nothing: (query) => `No se encontró nada para «${query}».`,
    didYouMean: 'Quizá quiso decir',
    without: (word) => `Sin «${word}»`,
    orLook: 'O mire en el índice temático:',
    noScript:
      'La búsqueda necesita scripts, que están desactivados. Consulte el índice temático, de la A a la Z:',
    failed: 'No se pudo leer la búsqueda. Vuelva a cargar la página o consulte el índice temático.',
    order: 'Orden',
    relevance: 'los mejores primero',
    date: 'los más recientes primero',
    group: 'Agrupar',
    groups: { none: 'una lista', meeting: 'por reunión', topic: 'por tema' },
    filters: 'Filtros',
    remove: (value) => `Quitar el filtro ${value}`,
    facets: {
      corpus: 'Colección',
      body: 'Órgano',
      year: 'Año',
      meeting: 'Reunión',
      kind: 'Tipo',
      part: 'Parte',
      topic: 'Tema',
      force: 'Fuerza',
      addressee: 'Dirigido a',
      language: 'Idioma',
    },
    more: 'Más resultados',
    moreValues: (n) => `${n} más`,
    takeAway: 'Llevarse',
    noTopic: 'sin tema',
  },
  ru: {
    title: 'Поиск',
    box: 'Слова или пункт под любым его названием',
    find: 'Найти',
    lead: 'Находит принятые пункты по словам, темам и сноскам и ведёт прямо к названному пункту.',
    help: [
      ['"joint investigation"', 'эти слова рядом'],
      ['smuggl*', 'слова с таким началом'],
      ['children -trafficking', 'без слова'],
      ['topic:witnesses force:obligation', 'в теме, данной силы'],
      ['III.23', 'пункт по его названию'],
    ],
    results: (n) => counted('ru', n, { one: '# пункт', few: '# пункта', other: '# пунктов' }),
    allWords: (n) =>
      n === 0
        ? 'Ни в одном нет всех слов; в этих есть некоторые.'
        : `Все слова есть в ${formatNumber('ru', n)}; в остальных — некоторые.`,
    named: 'Названо вами',
    alsoSpeak: 'Об этом говорят также',
    nothing: (query) => `По запросу «${query}» ничего не найдено.`,
    didYouMean: 'Возможно, вы имели в виду',
    without: (word) => `Без «${word}»`,
    orLook: 'Или посмотрите в тематическом указателе:',
    noScript: 'Для поиска нужны сценарии, а они отключены. Посмотрите тематический указатель от А до Я:',
    failed: 'Не удалось прочитать поиск. Обновите страницу или посмотрите тематический указатель.',
    order: 'Порядок',
    relevance: 'сначала лучшие',
    date: 'сначала последние',
    group: 'Группировка',
    groups: { none: 'один список', meeting: 'по совещаниям', topic: 'по темам' },
    filters: 'Отбор',
    remove: (value) => `Снять отбор: ${value}`,
    facets: {
      corpus: 'Собрание',
      body: 'Орган',
      year: 'Год',
      meeting: 'Совещание',
      kind: 'Вид',
      part: 'Часть',
      topic: 'Тема',
      force: 'Сила',
      addressee: 'Адресат',
      language: 'Язык',
    },
    more: 'Ещё результаты',
    moreValues: (n) => `ещё ${n}`,
    takeAway: 'Скачать',
    noTopic: 'вне тем',
  },
  ar: {
    title: 'البحث',
    box: 'كلمات، أو فقرة بأي من أسمائها',
    find: 'ابحث',
    lead: 'يجد الفقرات المعتمدة بكلماتها ومواضيعها وحواشيها، ويؤدي مباشرة إلى الفقرة المسماة.',
    help: [
      ['"joint investigation"', 'هذه الكلمات متجاورة'],
      ['smuggl*', 'كلمات تبدأ هكذا'],
      ['children -trafficking', 'دون كلمة'],
      ['topic:witnesses force:obligation', 'ضمن موضوع، وبقوة معينة'],
      ['III.23', 'فقرة باسمها'],
    ],
    results: (n) => counted('ar', n, { one: 'فقرة واحدة', two: 'فقرتان', few: '# فقرات', other: '# فقرة' }),
    allWords: (n) =>
      n === 0
        ? 'لا تتضمن أي منها كل الكلمات؛ وتتضمن هذه بعضها.'
        : `${n} منها تتضمن كل الكلمات؛ والبقية بعضها.`,
    named: 'ما سميته',
    alsoSpeak: 'وتتناوله أيضا',
    nothing: (query) => `لم يُعثر على شيء عن «${query}».`,
    didYouMean: 'لعلك تقصد',
    without: (word) => `دون «${word}»`,
    orLook: 'أو انظر في الفهرس المواضيعي:',
    noScript: 'يحتاج البحث إلى البرامج النصية وهي معطلة. انظر الفهرس المواضيعي:',
    failed: 'تعذرت قراءة البحث. أعد تحميل الصفحة أو انظر الفهرس المواضيعي.',
    order: 'الترتيب',
    relevance: 'الأنسب أولا',
    date: 'الأحدث أولا',
    group: 'التجميع',
    groups: { none: 'قائمة واحدة', meeting: 'بحسب الاجتماع', topic: 'بحسب الموضوع' },
    filters: 'التصفية',
    remove: (value) => `إزالة التصفية ${value}`,
    facets: {
      corpus: 'المجموعة',
      body: 'الهيئة',
      year: 'السنة',
      meeting: 'الاجتماع',
      kind: 'النوع',
      part: 'الجزء',
      topic: 'الموضوع',
      force: 'القوة',
      addressee: 'الموجه إليه',
      language: 'اللغة',
    },
    more: 'مزيد من النتائج',
    moreValues: (n) => `${n} أخرى`,
    takeAway: 'تنزيل',
    noTopic: 'دون موضوع',
  },
  zh: {
    title: '检索',
    box: '词语，或段落的任一名称',
    find: '检索',
    lead: '按词语、专题和脚注查找所通过的段落，并可直达指明的段落。',
    help: [
      ['"joint investigation"', '词语相连'],
      ['smuggl*', '以此开头的词'],
      ['children -trafficking', '不含某词'],
      ['topic:witnesses force:obligation', '限某专题、某力度'],
      ['III.23', '按名称查段落'],
    ],
    results: (n) => counted('zh', n, { other: '#段' }),
    allWords: (n) =>
      n === 0 ? '没有段落包含全部词语；以下包含部分词语。' : `其中${n}段包含全部词语，其余包含部分。`,
    named: '您所指明的段落',
    alsoSpeak: '以下也涉及此事',
    nothing: (query) => `未找到与“${query}”有关的内容。`,
    didYouMean: '您要找的可能是',
    without: (word) => `不含“${word}”`,
    orLook: '或查看专题索引：',
    noScript: '搜索需要脚本，而脚本已关闭。请查看专题索引：',
    failed: '无法读取搜索。请重新加载页面或查看专题索引。',
    order: '排序',
    relevance: '最相关在前',
    date: '最新在前',
    group: '分组',
    groups: { none: '单一列表', meeting: '按会议', topic: '按专题' },
    filters: '筛选',
    remove: (value) => `取消筛选：${value}`,
    facets: {
      corpus: '文集',
      body: '机构',
      year: '年份',
      meeting: '会议',
      kind: '类别',
      part: '部分',
      topic: '专题',
      force: '力度',
      addressee: '对象',
      language: '语言',
    },
    more: '更多结果',
    moreValues: (n) => `另有${n}项`,
    takeAway: '下载',
    noTopic: '未列专题',
  },
};
