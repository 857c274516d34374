/** What the home page and its drawing say. */
import type { InSixLanguages } from './catalogue.ts';

export interface HomeWords {
  readonly description: (title: string) => string;
  /** @param bodies names of the bodies as a list; empty when none is known */
  readonly lead: (bodies: string) => string;
  readonly forExample: string;
  readonly waysIn: string;
  readonly compendium: string;
  /** @param paragraphs @param meetings already counted: "3 paragraphs" */
  readonly compendiumNote: (paragraphs: string, meetings: string) => string;
  readonly index: string;
  readonly indexNote: (topics: string) => string;
  readonly changed: string;
  readonly compared: (editions: string) => string;
  readonly oneEdition: string;
  readonly errorsFound: (errors: string, edition: string) => string;
  readonly noError: string;
  readonly atAGlance: string;
  readonly glanceNote: (meetings: string, topics: string) => string;
  /** @param topics those shown @param all how many there are */
  readonly glanceSome: (meetings: string, topics: string, all: number) => string;
  readonly topicColumn: string;
  readonly allColumn: string;
}

export const HOME: InSixLanguages<HomeWords> = {
  en: {
    description: (title) => `What was adopted on ${title}, paragraph by paragraph, with its thematic index.`,
    lead: (bodies) =>
      `Every paragraph adopted by ${bodies || 'the bodies of this corpus'}, in its own words, with its sources and a thematic index that has been checked entry by entry.`,
    forExample: 'For example',
    waysIn: 'Ways in',
    compendium: 'Compendium',
    compendiumNote: (paragraphs, meetings) => `${paragraphs} of ${meetings}, in the order of adoption`,
    index: 'Thematic index',
    indexNote: (topics) => `${topics}, A to Z, each with its paragraphs in full`,
    changed: 'What changed',
    compared: (editions) => `${editions} compared word by word`,
    oneEdition: 'One edition so far',
    errorsFound: (errors, edition) => `${errors} found in the ${edition} print`,
    noError: 'no error',
    atAGlance: 'At a glance',
    glanceNote: (meetings, topics) =>
      `How many paragraphs on each of ${topics} were adopted at each of ${meetings}. A number leads to them; a stronger shade means more.`,
    glanceSome: (meetings, topics, all) =>
      `How many paragraphs were adopted at each of ${meetings}: the ${topics} with most of ${all}. A number leads to them; a stronger shade means more.`,
    topicColumn: 'Topic',
    allColumn: 'All',
  },
  fr: {
    description: (title) =>
      `Ce qui a été adopté sur ${title}, paragraphe par paragraphe, avec l’index thématique.`,
    lead: (bodies) =>
      `Chaque paragraphe adopté (${bodies || 'les organes de ce corpus'}), dans son texte exact, avec ses sources et un index thématique vérifié entrée par entrée.`,
    forExample: 'Par exemple',
    waysIn: 'Accès',
    compendium: 'Recueil',
    compendiumNote: (paragraphs, meetings) => `${paragraphs}, ${meetings}, dans l’ordre d’adoption`,
    index: 'Index thématique',
    indexNote: (topics) => `${topics}, de A à Z, chacun avec ses paragraphes en entier`,
    changed: 'Ce qui a changé',
    compared: (editions) => `${editions} comparées mot à mot`,
    oneEdition: 'Une seule édition à ce jour',
    errorsFound: (errors, edition) => `${errors} dans l’imprimé de ${edition}`,
    noError: 'aucune erreur',
    atAGlance: 'Vue d’ensemble',
    glanceNote: (meetings, topics) =>
      `Nombre de paragraphes adoptés : ${meetings}, ${topics}. Un chiffre y mène ; plus la teinte est forte, plus ils sont nombreux.`,
    glanceSome: (meetings, topics, all) =>
      `Nombre de paragraphes adoptés : ${meetings}, les ${topics} les plus fournis sur ${all}. Un chiffre y mène ; plus la teinte est forte, plus ils sont nombreux.`,
    topicColumn: 'Sujet',
    allColumn: 'Total',
  },
  es: {
    description: (title) => `Lo aprobado sobre ${title}, párrafo por párrafo, con su índice temático.`,
    lead: (bodies) =>
      `Cada párrafo aprobado (${bodies || 'los órganos de este corpus'}), en su texto exacto, con sus fuentes y un índice temático comprobado entrada por entrada.`,
    forExample: 'Por ejemplo',
    waysIn: 'Accesos',
    compendium: 'Compendio',
    compendiumNote: (paragraphs, meetings) => `${paragraphs}, ${meetings}, por orden de aprobación`,
    index: 'Índice temático',
    indexNote: (topics) => `${topics}, de la A a la Z, cada uno con sus párrafos completos`,
    changed: 'Qué ha cambiado',
    compared: (editions) => `${editions} comparadas palabra por palabra`,
    oneEdition: 'Una sola edición por ahora',
    errorsFound: (errors, edition) => `${errors} en el impreso de ${edition}`,
    noError: 'ningún error',
    atAGlance: 'De un vistazo',
    glanceNote: (meetings, topics) =>
      `Número de párrafos aprobados: ${meetings}, ${topics}. Cada cifra lleva a ellos; cuanto más intenso el tono, más hay.`,
    glanceSome: (meetings, topics, all) =>
      `Número de párrafos aprobados: ${meetings}, los ${topics} con más párrafos de ${all}. Cada cifra lleva a ellos; cuanto más intenso el tono, más hay.`,
    topicColumn: 'Tema',
    allColumn: 'Total',
  },
  ru: {
    description: (title) =>
      `Что было принято по теме «${title}», пункт за пунктом, с тематическим указателем.`,
    lead: (bodies) =>
      `Каждый принятый пункт (${bodies || 'органы этого собрания'}) в подлинной формулировке, с источниками и тематическим указателем, проверенным запись за записью.`,
    forExample: 'Например',
    waysIn: 'Разделы',
    compendium: 'Сборник',
    compendiumNote: (paragraphs, meetings) => `${paragraphs}, ${meetings}, в порядке принятия`,
    index: 'Тематический указатель',
    indexNote: (topics) => `${topics} по алфавиту, в каждой — пункты полностью`,
    changed: 'Что изменилось',
    compared: (editions) => `${editions}: пословное сравнение`,
    oneEdition: 'Пока одно издание',
    errorsFound: (errors, edition) => `${errors} в печатном издании ${edition}`,
    noError: 'нет ошибок',
    atAGlance: 'Общий обзор',
    glanceNote: (meetings, topics) =>
      `Число принятых пунктов: ${meetings}, ${topics}. Число ведёт к ним; чем насыщеннее цвет, тем их больше.`,
    glanceSome: (meetings, topics, all) =>
      `Число принятых пунктов: ${meetings}, ${topics} с наибольшим числом пунктов из ${all}. Число ведёт к ним; чем насыщеннее цвет, тем их больше.`,
    topicColumn: 'Тема',
    allColumn: 'Всего',
  },
  ar: {
    description: (title) => `ما اعتُمد بشأن ${title}، فقرة فقرة، مع الفهرس المواضيعي.`,
    lead: (bodies) =>
      `كل فقرة اعتمدتها الهيئات (${bodies || 'هيئات هذه المجموعة'}) بنصها، مع مصادرها وفهرس مواضيعي جرى التحقق منه بندا بندا.`,
    forExample: 'على سبيل المثال',
    waysIn: 'مداخل',
    compendium: 'الخلاصة الوافية',
    compendiumNote: (paragraphs, meetings) => `${paragraphs}، ${meetings}، بترتيب الاعتماد`,
    index: 'الفهرس المواضيعي',
    indexNote: (topics) => `${topics}، مرتبة هجائيا، ولكل منها فقراته كاملة`,
    changed: 'ما الذي تغير',
    compared: (editions) => `${editions}، مقارنة كلمة كلمة`,
    oneEdition: 'طبعة واحدة حتى الآن',
    errorsFound: (errors, edition) => `${errors} في مطبوع ${edition}`,
    noError: 'لا أخطاء',
    atAGlance: 'نظرة عامة',
    glanceNote: (meetings, topics) =>
      `عدد الفقرات المعتمدة: ${meetings}، ${topics}. كل رقم يؤدي إليها؛ وكلما اشتد اللون زاد العدد.`,
    glanceSome: (meetings, topics, all) =>
      `عدد الفقرات المعتمدة: ${meetings}، ${topics} هي الأكثر فقرات من ${all}. كل رقم يؤدي إليها؛ وكلما اشتد اللون زاد العدد.`,
    topicColumn: 'الموضوع',
    allColumn: 'المجموع',
  },
  zh: {
    description: (title) => `关于${title}所通过的案文，逐段列出，附专题索引。`,
    lead: (bodies) =>
      `${bodies || '本文集各机构'}通过的每一段案文，保留原文措辞，附来源和逐条核查的专题索引。`,
    forExample: '例如',
    waysIn: '入口',
    compendium: '汇编',
    compendiumNote: (paragraphs, meetings) => `${meetings}，${paragraphs}，按通过顺序排列`,
    index: '专题索引',
    indexNote: (topics) => `${topics}，按字母顺序排列，各附完整段落`,
    changed: '变动',
    compared: (editions) => `${editions}逐字比较`,
    oneEdition: '目前只有一个版本',
    errorsFound: (errors, edition) => `${edition}年印刷版中发现${errors}`,
    noError: '零处错误',
    atAGlance: '概览',
    glanceNote: (meetings, topics) =>
      `各会议就各专题通过的段落数：${meetings}，${topics}。点击数字可前往相应段落；色调越强，段落越多。`,
    glanceSome: (meetings, topics, all) =>
      `各会议就各专题通过的段落数：${meetings}，列出${all}个专题中段落最多的${topics}。点击数字可前往相应段落；色调越强，段落越多。`,
    topicColumn: '专题',
    allColumn: '合计',
  },
};
