/** What a page says that leads to nothing: what was not found, and why. */
import { formatList, type InSixLanguages } from './catalogue.ts';

export interface LostWords {
  readonly noPage: readonly [title: string, reason: string];
  readonly noPlace: readonly [title: string, reason: string];
  readonly noEdition: string;
  readonly noEditionWhy: (asked: string, editions: readonly string[]) => string;
  readonly notInEdition: (ref: string, edition: string) => string;
  readonly otherHasIt: string;
  readonly noneHasIt: string;
  readonly refInEdition: (name: string, edition: string) => string;
  readonly noParagraph: string;
  readonly leadsNowhere: (asked: string, edition: string) => string;
  readonly notInDocument: (edition: string, place: string, document: string) => string;
  readonly noInstrument: string;
  readonly noInstrumentWhy: (edition: string, instrument: string) => string;
  readonly noDocument: string;
  readonly noDocumentWhy: (symbol: string) => string;
  readonly noTopic: string;
  readonly topicElsewhere: (edition: string) => string;
  readonly topicNowhere: (id: string) => string;
  readonly noComparison: string;
  readonly noComparisonWhy: (pair: string) => string;
  readonly noSource: string;
  readonly noSourceWhy: (file: string) => string;
}

export const LOST: InSixLanguages<LostWords> = {
  en: {
    noPage: [
      'No such page',
      'Nothing stands at this address. A paragraph can be reached by any of its names:',
    ],
    noPlace: ['No such place', 'This is not an address of the compendium.'],
    noEdition: 'No such edition',
    noEditionWhy: (asked, editions) =>
      `There is no edition “${asked}”. The editions are ${formatList('en', editions)}.`,
    notInEdition: (ref, edition) => `${ref} is not in the ${edition} edition`,
    otherHasIt: 'Another edition has it.',
    noneHasIt: 'No edition has a paragraph of this designation.',
    refInEdition: (name, edition) => `${name} in the ${edition} edition`,
    noParagraph: 'No paragraph of that name',
    leadsNowhere: (asked, edition) => `“${asked}” leads to no paragraph of the ${edition} edition.`,
    notInDocument: (edition, place, document) =>
      `No paragraph of the ${edition} edition is ${place} of ${document}.`,
    noInstrument: 'No such instrument',
    noInstrumentWhy: (edition, instrument) => `The ${edition} edition has no ${instrument}.`,
    noDocument: 'No such document',
    noDocumentWhy: (symbol) => `The corpus has no document ${symbol}.`,
    noTopic: 'No such topic',
    topicElsewhere: (edition) => `The ${edition} index has no such topic; another edition has.`,
    topicNowhere: (id) => `No index has a topic “${id}”.`,
    noComparison: 'No such comparison',
    noComparisonWhy: (pair) => `“${pair}” does not name two editions that can be compared.`,
    noSource: 'No such source',
    noSourceWhy: (file) => `The corpus was not compiled from a file “${file}”.`,
  },
  fr: {
    noPage: [
      'Page introuvable',
      'Il n’y a rien à cette adresse. Un paragraphe peut être atteint par chacun de ses noms :',
    ],
    noPlace: ['Emplacement introuvable', 'Ce n’est pas une adresse du recueil.'],
    noEdition: 'Édition introuvable',
    noEditionWhy: (asked, editions) =>
      `Il n’y a pas d’édition « ${asked} ». Les éditions sont : ${formatList('fr', editions)}.`,
    notInEdition: (ref, edition) => `${ref} n’est pas dans l’édition ${edition}`,
    otherHasIt: 'Une autre édition le contient.',
    noneHasIt: 'Aucune édition n’a de paragraphe ainsi désigné.',
    refInEdition: (name, edition) => `${name} dans l’édition ${edition}`,
    noParagraph: 'Aucun paragraphe de ce nom',
    leadsNowhere: (asked, edition) => `« ${asked} » ne mène à aucun paragraphe de l’édition ${edition}.`,
    notInDocument: (edition, place, document) =>
      `Aucun paragraphe de l’édition ${edition} ne correspond à ${place} de ${document}.`,
    noInstrument: 'Instrument introuvable',
    noInstrumentWhy: (edition, instrument) => `L’édition ${edition} ne contient pas : ${instrument}.`,
    noDocument: 'Document introuvable',
    noDocumentWhy: (symbol) => `Le corpus n’a pas de document ${symbol}.`,
    noTopic: 'Sujet introuvable',
    topicElsewhere: (edition) => `L’index ${edition} n’a pas ce sujet ; une autre édition l’a.`,
    topicNowhere: (id) => `Aucun index n’a de sujet « ${id} ».`,
    noComparison: 'Comparaison introuvable',
    noComparisonWhy: (pair) => `« ${pair} » ne désigne pas deux éditions comparables.`,
    noSource: 'Source introuvable',
    noSourceWhy: (file) => `Le corpus n’a pas été compilé à partir d’un fichier « ${file} ».`,
  },
  es: {
    noPage: [
      'Página no encontrada',
      'No hay nada en esta dirección. Se puede llegar a un párrafo por cualquiera de sus nombres:',
    ],
    noPlace: ['Lugar no encontrado', 'No es una dirección del compendio.'],
    noEdition: 'Edición no encontrada',
    noEditionWhy: (asked, editions) =>
      `No hay ninguna edición «${asked}». Las ediciones son: ${formatList('es', editions)}.`,
    notInEdition: (ref, edition) => `${ref} no figura en la edición ${edition}`,
    otherHasIt: 'Otra edición lo contiene.',
    noneHasIt: 'Ninguna edición tiene un párrafo con esta designación.',
    refInEdition: (name, edition) => `${name} en la edición ${edition}`,
    noParagraph: 'Ningún párrafo con ese nombre',
    leadsNowhere: (asked, edition) => `«${asked}» no lleva a ningún párrafo de la edición ${edition}.`,
    notInDocument: (edition, place, document) =>
      `Ningún párrafo de la edición ${edition} corresponde a ${place} de ${document}.`,
    noInstrument: 'Instrumento no encontrado',
    noInstrumentWhy: (edition, instrument) => `La edición ${edition} no contiene: ${instrument}.`,
    noDocument: 'Documento no encontrado',
    noDocumentWhy: (symbol) => `El corpus no tiene el documento ${symbol}.`,
    noTopic: 'Tema no encontrado',
    topicElsewhere: (edition) => `El índice de ${edition} no tiene ese tema; otra edición sí.`,
    topicNowhere: (id) => `Ningún índice tiene un tema «${id}».`,
    noComparison: 'Comparación no encontrada',
    noComparisonWhy: (pair) => `«${pair}» no designa dos ediciones que puedan compararse.`,
    noSource: 'Fuente no encontrada',
    noSourceWhy: (file) => `El corpus no se compiló a partir de un archivo «${file}».`,
  },
  ru: {
    noPage: ['Страница не найдена', 'По этому адресу ничего нет. К пункту ведёт любое из его названий:'],
    noPlace: ['Место не найдено', 'Такого адреса в сборнике нет.'],
    noEdition: 'Издание не найдено',
    noEditionWhy: (asked, editions) => `Издания «${asked}» нет. Есть издания: ${formatList('ru', editions)}.`,
    notInEdition: (ref, edition) => `${ref} отсутствует в издании ${edition}`,
    otherHasIt: 'Этот пункт есть в другом издании.',
    noneHasIt: 'Ни в одном издании нет пункта с таким обозначением.',
    refInEdition: (name, edition) => `${name} в издании ${edition}`,
    noParagraph: 'Нет пункта с таким названием',
    leadsNowhere: (asked, edition) => `«${asked}» не ведёт ни к одному пункту издания ${edition}.`,
    notInDocument: (edition, place, document) =>
      `Ни один пункт издания ${edition} не соответствует ${place} документа ${document}.`,
    noInstrument: 'Документ не найден',
    noInstrumentWhy: (edition, instrument) => `В издании ${edition} нет: ${instrument}.`,
    noDocument: 'Документ не найден',
    noDocumentWhy: (symbol) => `В собрании нет документа ${symbol}.`,
    noTopic: 'Тема не найдена',
    topicElsewhere: (edition) => `В указателе издания ${edition} такой темы нет; она есть в другом издании.`,
    topicNowhere: (id) => `Ни в одном указателе нет темы «${id}».`,
    noComparison: 'Сравнение не найдено',
    noComparisonWhy: (pair) => `«${pair}» не обозначает двух изданий, которые можно сравнить.`,
    noSource: 'Источник не найден',
    noSourceWhy: (file) => `Файл «${file}» не входит в источники собрания.`,
  },
  ar: {
    noPage: ['لا توجد صفحة كهذه', 'لا شيء في هذا العنوان. ويمكن بلوغ أي فقرة بأي من أسمائها:'],
    noPlace: ['لا يوجد موضع كهذا', 'ليس هذا عنوانا في الخلاصة الوافية.'],
    noEdition: 'لا توجد طبعة كهذه',
    noEditionWhy: (asked, editions) => `لا توجد طبعة «${asked}». والطبعات هي: ${formatList('ar', editions)}.`,
    notInEdition: (ref, edition) => `${ref} غير واردة في طبعة ${edition}`,
    otherHasIt: 'ترد في طبعة أخرى.',
    noneHasIt: 'لا ترد فقرة بهذه التسمية في أي طبعة.',
    refInEdition: (name, edition) => `${name} في طبعة ${edition}`,
    noParagraph: 'لا توجد فقرة بهذا الاسم',
    leadsNowhere: (asked, edition) => `«${asked}» لا يؤدي إلى أي فقرة في طبعة ${edition}.`,
    notInDocument: (edition, place, document) =>
      `لا توجد في طبعة ${edition} فقرة تقابل ${place} من ${document}.`,
    noInstrument: 'لا يوجد صك كهذا',
    noInstrumentWhy: (edition, instrument) => `لا تتضمن طبعة ${edition}: ${instrument}.`,
    noDocument: 'لا توجد وثيقة كهذه',
    noDocumentWhy: (symbol) => `لا تتضمن المجموعة الوثيقة ${symbol}.`,
    noTopic: 'لا يوجد موضوع كهذا',
    topicElsewhere: (edition) => `لا يتضمن فهرس ${edition} هذا الموضوع؛ وتتضمنه طبعة أخرى.`,
    topicNowhere: (id) => `لا يتضمن أي فهرس موضوعا باسم «${id}».`,
    noComparison: 'لا توجد مقارنة كهذه',
    noComparisonWhy: (pair) => `«${pair}» لا يدل على طبعتين يمكن المقارنة بينهما.`,
    noSource: 'لا يوجد مصدر كهذا',
    noSourceWhy: (file) => `لم تُجمع المجموعة من ملف باسم «${file}».`,
  },
  zh: {
    noPage: ['没有此页面', '该地址没有内容。段落可通过其任一名称找到：'],
    noPlace: ['没有此位置', '这不是汇编中的地址。'],
    noEdition: '没有此版本',
    noEditionWhy: (asked, editions) => `没有“${asked}”版。现有版本：${formatList('zh', editions)}。`,
    notInEdition: (ref, edition) => `${edition}年版中没有${ref}`,
    otherHasIt: '另一版本中有此段。',
    noneHasIt: '各版本均无此编号的段落。',
    refInEdition: (name, edition) => `${edition}年版中的${name}`,
    noParagraph: '没有此名称的段落',
    leadsNowhere: (asked, edition) => `“${asked}”未指向${edition}年版的任何段落。`,
    notInDocument: (edition, place, document) => `${edition}年版中没有与${document}的${place}相对应的段落。`,
    noInstrument: '没有此文书',
    noInstrumentWhy: (edition, instrument) => `${edition}年版中没有${instrument}。`,
    noDocument: '没有此文件',
    noDocumentWhy: (symbol) => `文集中没有文件${symbol}。`,
    noTopic: '没有此专题',
    topicElsewhere: (edition) => `${edition}年版索引没有此专题；另一版本有。`,
    topicNowhere: (id) => `各版索引均无专题“${id}”。`,
    noComparison: '没有此比较',
    noComparisonWhy: (pair) => `“${pair}”未指明两个可比较的版本。`,
    noSource: '没有此来源',
    noSourceWhy: (file) => `文集并非由文件“${file}”汇编。`,
  },
};
