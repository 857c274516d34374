/** What the thematic index and the page of a topic say. */
import type { IndexEntry } from '../../../instrument/index.ts';
import type { InSixLanguages } from './catalogue.ts';

export interface IndexWords {
  readonly title: string;
  /** @param axis "the bars run from 2012 to 2023", or empty */
  readonly lead: (topics: string, edition: string, axis: string) => string;
  readonly axis: (from: number, to: number) => string;
  readonly narrowLabel: string;
  readonly letters: string;
  readonly allOf: (label: string) => string;
  readonly notAsPrinted: (n: number) => string;
  readonly notAsPrintedNote: string;
  readonly byYear: (label: string) => string;
  readonly onTopic: (paragraphs: string, label: string) => string;
  readonly under: (paragraphs: string, topics: string) => string;
  readonly printHead: (edition: string) => string;
  readonly narrower: string;
  readonly noEntry: string;
  readonly toNothing: string;
  readonly meetingsAndYears: string;
  readonly seeAlso: string;
  readonly year: string;
  readonly part: string;
  readonly force: string;
  readonly allYears: string;
  readonly allParts: string;
  readonly allForces: string;
  readonly narrow: string;
  /** @param shown a number, or `#` where a script puts it */
  readonly shownOf: (shown: number | string, total: number) => string;
  readonly showAll: string;
  readonly strongest: string;
  readonly asTable: string;
  readonly asList: string;
  /** @param corrected how many references are not as printed */
  readonly tableLead: (topics: string, corrected: number) => string;
  readonly noTopicWith: string;
  /** Why another topic is kin. */
  readonly inCommon: (paragraphs: string) => string;
  readonly alsoUnder: (broader: string) => string;
  /** What a reader needs to know about an entry that is not plainly as printed. */
  readonly status: Readonly<
    Record<Exclude<IndexEntry['status'], 'published'>, (published: string, locator: string | null) => string>
  >;
}

export const INDEX: InSixLanguages<IndexWords> = {
  en: {
    title: 'Thematic index',
    lead: (topics, edition, axis) =>
      `${topics} of the ${edition} edition, with the strongest wording of each, its number of paragraphs and when they were adopted${axis && ` (${axis})`}.`,
    axis: (from, to) => `the bars run from ${from} to ${to}`,
    narrowLabel: 'Narrow the list',
    letters: 'Letters',
    allOf: (label) => `All of “${label}”`,
    notAsPrinted: (n) => `${n} not as printed`,
    notAsPrintedNote: 'Entries that print has wrong or leaves open',
    byYear: (label) => `${label} by year`,
    onTopic: (paragraphs, label) => `${paragraphs} on ${label}`,
    under: (paragraphs, topics) => `${paragraphs} under ${topics}`,
    printHead: (edition) => `Thematic index, ${edition}`,
    narrower: 'Narrower topics',
    noEntry: 'The index prints this topic without an entry.',
    toNothing: 'Printed, but leading to no paragraph',
    meetingsAndYears: 'Meetings and years',
    seeAlso: 'See also',
    year: 'Year',
    part: 'Part',
    force: 'Force',
    allYears: 'all years',
    allParts: 'all parts',
    allForces: 'any force',
    narrow: 'Show',
    shownOf: (shown, total) => `${shown} of ${total} paragraphs.`,
    showAll: 'Show all',
    strongest: 'Strongest wording',
    asTable: 'As the table of the book',
    asList: 'As a list',
    tableLead: (topics, corrected) =>
      corrected === 0
        ? `${topics}, as the book sets them.`
        : `${topics}, as the book sets them; ${corrected} ${corrected === 1 ? 'reference is' : 'references are'} corrected, with the proof among the findings.`,
    noTopicWith: 'No topic with these words',
    inCommon: (paragraphs) => `${paragraphs} in common`,
    alsoUnder: (broader) => `also under ${broader}`,
    status: {
      recovered: (published) =>
        `Recovered: the printed row is torn; the rest of it proves this entry (printed as “${published}”).`,
      corrected: (published) =>
        `Corrected: the index prints “${published}”; the report column and the text show that this paragraph is meant.`,
      disputed: (published, locator) =>
        `Disputed: the two columns of the index name different paragraphs (printed as “${published}”${locator ? `, report paragraph ${locator}` : ''}) and nothing decides between them.`,
      unresolved: (published) => `Unresolved: “${published}” leads to no paragraph of the compendium.`,
    },
  },
  fr: {
    title: 'Index thématique',
    lead: (topics, edition, axis) =>
      `${topics} de l’édition ${edition}, avec les termes les plus forts de chacun, le nombre de paragraphes et les dates d’adoption${axis && ` (${axis})`}.`,
    axis: (from, to) => `les barres vont de ${from} à ${to}`,
    narrowLabel: 'Restreindre la liste',
    letters: 'Lettres',
    allOf: (label) => `Tout « ${label} »`,
    notAsPrinted: (n) => `${n} non conformes à l’imprimé`,
    notAsPrintedNote: 'Entrées fausses ou incertaines dans l’imprimé',
    byYear: (label) => `${label} par année`,
    onTopic: (paragraphs, label) => `${paragraphs} sur ${label}`,
    under: (paragraphs, topics) => `${paragraphs}, ${topics}`,
    printHead: (edition) => `Index thématique, ${edition}`,
    narrower: 'Sujets plus précis',
    noEntry: 'L’index imprime ce sujet sans entrée.',
    toNothing: 'Imprimé, mais ne menant à aucun paragraphe',
    meetingsAndYears: 'Réunions et années',
    seeAlso: 'Voir aussi',
    year: 'Année',
    part: 'Partie',
    force: 'Force',
    allYears: 'toutes',
    allParts: 'toutes',
    allForces: 'toutes',
    narrow: 'Afficher',
    shownOf: (shown, total) => `${shown} sur ${total} paragraphes.`,
    showAll: 'Tout afficher',
    strongest: 'Termes les plus forts',
    asTable: 'Sous forme de tableau, comme le recueil',
    asList: 'Sous forme de liste',
    tableLead: (topics, corrected) =>
      corrected === 0
        ? `${topics}, dans la présentation du recueil.`
        : `${topics}, dans la présentation du recueil ; références corrigées : ${corrected}, avec la preuve parmi les constats.`,
    noTopicWith: 'Aucun sujet avec ces mots',
    inCommon: (paragraphs) => `${paragraphs} en commun`,
    alsoUnder: (broader) => `également sous ${broader}`,
    status: {
      recovered: (published) =>
        `Rétabli : la ligne imprimée est coupée ; le reste de la ligne prouve cette entrée (imprimée « ${published} »).`,
      corrected: (published) =>
        `Corrigé : l’index imprime « ${published} » ; la colonne du rapport et le texte montrent que ce paragraphe est visé.`,
      disputed: (published, locator) =>
        `Contesté : les deux colonnes de l’index désignent des paragraphes différents (imprimé « ${published} »${locator ? `, paragraphe ${locator} du rapport` : ''}) et rien ne permet de trancher.`,
      unresolved: (published) => `Non résolu : « ${published} » ne mène à aucun paragraphe du recueil.`,
    },
  },
  es: {
    title: 'Índice temático',
    lead: (topics, edition, axis) =>
      `${topics} de la edición ${edition}, con los términos más fuertes de cada uno, el número de párrafos y cuándo se aprobaron${axis && ` (${axis})`}.`,
    axis: (from, to) => `las barras van de ${from} a ${to}`,
    narrowLabel: 'Reducir la lista',
    letters: 'Letras',
    allOf: (label) => `Todo «${label}»`,
    notAsPrinted: (n) => `${n} distintas del impreso`,
    notAsPrintedNote: 'Entradas erróneas o dudosas en el impreso',
    byYear: (label) => `${label} por año`,
    onTopic: (paragraphs, label) => `${paragraphs} sobre ${label}`,
    under: (paragraphs, topics) => `${paragraphs}, ${topics}`,
    printHead: (edition) => `Índice temático, ${edition}`,
    narrower: 'Temas más específicos',
    noEntry: 'El índice imprime este tema sin ninguna entrada.',
    toNothing: 'Impreso, pero sin párrafo al que remitir',
    meetingsAndYears: 'Reuniones y años',
    seeAlso: 'Véase también',
    year: 'Año',
    part: 'Parte',
    force: 'Fuerza',
    allYears: 'todos',
    allParts: 'todas',
    allForces: 'todas',
    narrow: 'Mostrar',
    shownOf: (shown, total) => `${shown} de ${total} párrafos.`,
    showAll: 'Mostrar todo',
    strongest: 'Términos más fuertes',
    asTable: 'Como la tabla del libro',
    asList: 'Como lista',
    tableLead: (topics, corrected) =>
      corrected === 0
        ? `${topics}, como los dispone el libro.`
        : `${topics}, como los dispone el libro; referencias corregidas: ${corrected}, con la prueba entre las observaciones.`,
    noTopicWith: 'Ningún tema con estas palabras',
    inCommon: (paragraphs) => `${paragraphs} en común`,
    alsoUnder: (broader) => `también en ${broader}`,
    status: {
      recovered: (published) =>
        `Recuperada: la fila impresa está partida; el resto de ella prueba esta entrada (impresa como «${published}»).`,
      corrected: (published) =>
        `Corregida: el índice imprime «${published}»; la columna del informe y el texto muestran que se trata de este párrafo.`,
      disputed: (published, locator) =>
        `Controvertida: las dos columnas del índice designan párrafos distintos (impresa como «${published}»${locator ? `, párrafo ${locator} del informe` : ''}) y nada decide entre ellos.`,
      unresolved: (published) => `Sin resolver: «${published}» no lleva a ningún párrafo del compendio.`,
    },
  },
  ru: {
    title: 'Тематический указатель',
    lead: (topics, edition, axis) =>
      `${topics}, издание ${edition}: самая сильная формулировка каждой, сколько в ней пунктов и когда они приняты${axis && ` (${axis})`}.`,
    axis: (from, to) => `столбики охватывают ${from}–${to} годы`,
    narrowLabel: 'Сузить список',
    letters: 'Буквы',
    allOf: (label) => `Всё по теме «${label}»`,
    notAsPrinted: (n) => `не как в печати: ${n}`,
    notAsPrintedNote: 'Записи, которые в печати неверны или неясны',
    byYear: (label) => `${label} по годам`,
    onTopic: (paragraphs, label) => `${label}: ${paragraphs}`,
    under: (paragraphs, topics) => `${paragraphs}, ${topics}`,
    printHead: (edition) => `Тематический указатель, ${edition}`,
    narrower: 'Более узкие темы',
    noEntry: 'В указателе у этой темы нет записей.',
    toNothing: 'Напечатано, но не ведёт ни к одному пункту',
    meetingsAndYears: 'Совещания и годы',
    seeAlso: 'См. также',
    year: 'Год',
    part: 'Часть',
    force: 'Сила',
    allYears: 'все',
    allParts: 'все',
    allForces: 'любая',
    narrow: 'Показать',
    shownOf: (shown, total) => `Показано пунктов: ${shown} из ${total}.`,
    showAll: 'Показать все',
    strongest: 'Самая сильная формулировка',
    asTable: 'Таблицей, как в книге',
    asList: 'Списком',
    tableLead: (topics, corrected) =>
      corrected === 0
        ? `${topics}, в расположении книги.`
        : `${topics}, в расположении книги; исправлено ссылок: ${corrected}, доказательства среди замечаний.`,
    noTopicWith: 'Нет темы с такими словами',
    inCommon: (paragraphs) => `общих: ${paragraphs}`,
    alsoUnder: (broader) => `также в теме «${broader}»`,
    status: {
      recovered: (published) =>
        `Восстановлено: строка в печати разорвана; остальная её часть доказывает эту запись (напечатано «${published}»).`,
      corrected: (published) =>
        `Исправлено: в указателе напечатано «${published}»; столбец доклада и текст показывают, что имеется в виду этот пункт.`,
      disputed: (published, locator) =>
        `Спорно: два столбца указателя называют разные пункты (напечатано «${published}»${locator ? `, пункт ${locator} доклада` : ''}), и ничто не решает между ними.`,
      unresolved: (published) => `Не найдено: «${published}» не ведёт ни к одному пункту сборника.`,
    },
  },
  ar: {
    title: 'الفهرس المواضيعي',
    lead: (topics, edition, axis) =>
      `${topics} في طبعة ${edition}، مع أقوى صياغة في كل منها وعدد الفقرات وتاريخ اعتمادها${axis && ` (${axis})`}.`,
    axis: (from, to) => `تمتد الأعمدة من ${from} إلى ${to}`,
    narrowLabel: 'تضييق القائمة',
    letters: 'الحروف',
    allOf: (label) => `كل ما يندرج تحت «${label}»`,
    notAsPrinted: (n) => `${n} بخلاف المطبوع`,
    notAsPrintedNote: 'بنود خاطئة أو غير محسومة في المطبوع',
    byYear: (label) => `${label} بحسب السنة`,
    onTopic: (paragraphs, label) => `${paragraphs} بشأن ${label}`,
    under: (paragraphs, topics) => `${paragraphs}، ${topics}`,
    printHead: (edition) => `الفهرس المواضيعي، ${edition}`,
    narrower: 'مواضيع أضيق',
    noEntry: 'يورد الفهرس هذا الموضوع دون أي بند.',
    toNothing: 'مطبوع لكنه لا يؤدي إلى أي فقرة',
    meetingsAndYears: 'الاجتماعات والسنوات',
    seeAlso: 'انظر أيضا',
    year: 'السنة',
    part: 'الجزء',
    force: 'القوة',
    allYears: 'كل السنوات',
    allParts: 'كل الأجزاء',
    allForces: 'أي قوة',
    narrow: 'عرض',
    shownOf: (shown, total) => `المعروض ${shown} من ${total}.`,
    showAll: 'عرض الكل',
    strongest: 'أقوى صياغة',
    asTable: 'كجدول الكتاب',
    asList: 'كقائمة',
    tableLead: (topics, corrected) =>
      corrected === 0
        ? `${topics}، بترتيب الكتاب.`
        : `${topics}، بترتيب الكتاب؛ عدد الإحالات المصححة: ${corrected}، وإثباتها بين الملاحظات.`,
    noTopicWith: 'لا موضوع بهذه الكلمات',
    inCommon: (paragraphs) => `مشترك: ${paragraphs}`,
    alsoUnder: (broader) => `أيضا تحت ${broader}`,
    status: {
      recovered: (published) =>
        `مستعاد: السطر المطبوع مقطوع؛ وبقيته تثبت هذا البند (المطبوع «${published}»).`,
      corrected: (published) =>
        `مصحح: يورد الفهرس «${published}»؛ ويبين عمود التقرير والنص أن المقصود هذه الفقرة.`,
      disputed: (published, locator) =>
        `مختلف فيه: يسمي عمودا الفهرس فقرتين مختلفتين (المطبوع «${published}»${locator ? `، الفقرة ${locator} من التقرير` : ''}) ولا شيء يحسم بينهما.`,
      unresolved: (published) => `غير محلول: «${published}» لا يؤدي إلى أي فقرة في الخلاصة.`,
    },
  },
  zh: {
    title: '专题索引',
    lead: (topics, edition, axis) =>
      `${edition}年版共${topics}，列出各专题的最强措辞、段落数目和通过时间${axis && `（${axis}）`}。`,
    axis: (from, to) => `柱形图涵盖${from}年至${to}年`,
    narrowLabel: '缩小列表范围',
    letters: '字母',
    allOf: (label) => `“${label}”全部`,
    notAsPrinted: (n) => `${n}项与印刷版不同`,
    notAsPrintedNote: '印刷版有误或未定的条目',
    byYear: (label) => `${label}，按年份`,
    onTopic: (paragraphs, label) => `${label}：${paragraphs}`,
    under: (paragraphs, topics) => `${paragraphs}，${topics}`,
    printHead: (edition) => `专题索引，${edition}`,
    narrower: '下位专题',
    noEntry: '索引列有此专题，但没有条目。',
    toNothing: '已印出但未指向任何段落',
    meetingsAndYears: '会议和年份',
    seeAlso: '另见',
    year: '年份',
    part: '部分',
    force: '力度',
    allYears: '全部年份',
    allParts: '全部部分',
    allForces: '全部力度',
    narrow: '显示',
    shownOf: (shown, total) => `共${total}段，显示${shown}段。`,
    showAll: '显示全部',
    strongest: '最强措辞',
    asTable: '按书中表格显示',
    asList: '按列表显示',
    tableLead: (topics, corrected) =>
      corrected === 0
        ? `${topics}，按书中版式排列。`
        : `${topics}，按书中版式排列；更正引用${corrected}处，依据见检查结果。`,
    noTopicWith: '没有含这些词的专题',
    inCommon: (paragraphs) => `共有${paragraphs}`,
    alsoUnder: (broader) => `同属“${broader}”`,
    status: {
      recovered: (published) => `已恢复：印刷行断裂；该行其余部分证明此条目（印为“${published}”）。`,
      corrected: (published) => `已更正：索引印为“${published}”；报告栏和案文表明所指为本段。`,
      disputed: (published, locator) =>
        `有争议：索引两栏所指段落不同（印为“${published}”${locator ? `，报告第${locator}段` : ''}），无从判定。`,
      unresolved: (published) => `未解决：“${published}”未指向汇编的任何段落。`,
    },
  },
};
