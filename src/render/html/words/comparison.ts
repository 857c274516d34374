/** What the comparison of two editions, and a page that was not found, say. */
import type { TopicMatch } from '../../../thesaurus/index.ts';
import type { InSixLanguages } from './catalogue.ts';

export interface ComparisonWords {
  readonly title: (earlier: string, later: string) => string;
  readonly pair: (earlier: string, later: string) => string;
  readonly textsChanged: string;
  readonly textsChangedInWords: (n: number) => string;
  readonly added: string;
  readonly unchanged: string;
  readonly topicsChanged: string;
  readonly referencesCorrected: string;
  readonly referencesDropped: string;
  readonly texts: string;
  readonly noTextChanged: string;
  readonly before: (ref: string) => string;
  readonly extents: Readonly<Record<'typography' | 'punctuation' | 'words' | 'notes', string>>;
  readonly footnotes: (edition: string) => string;
  readonly addedList: string;
  readonly removedList: string;
  readonly topics: string;
  readonly sameTopics: string;
  readonly noCorrection: string;
  readonly addedReferences: string;
  readonly newSections: (n: number, edition: string) => string;
  readonly change: string;
  /** What became of a topic. */
  readonly became: Readonly<Record<TopicMatch['kind'], string>>;
  readonly topic: string;
  readonly paragraph: string;
  readonly report: string;
  readonly noneAtAll: string;
  readonly notFound: string;
  readonly near: string;
  /** @param compendium @param index names of the two doors, as links */
  readonly beginWith: string;
  readonly names: (asked: string, paragraphs: string) => string;
}

export const COMPARISON: InSixLanguages<ComparisonWords> = {
  en: {
    title: (earlier, later) => `What changed from ${earlier} to ${later}`,
    pair: (earlier, later) => `${earlier} to ${later}`,
    textsChanged: 'texts changed',
    textsChangedInWords: (n) => `texts changed, ${n} of them in words`,
    added: 'paragraphs added',
    unchanged: 'paragraphs unchanged',
    topicsChanged: 'topics added, renamed or gone',
    referencesCorrected: 'references corrected',
    referencesDropped: 'references dropped',
    texts: 'Texts',
    noTextChanged: 'No text that stands in both editions was changed.',
    before: (ref) => `${ref} before`,
    extents: {
      typography: 'only the kind of dash, quotation mark or space',
      punctuation: 'only punctuation',
      words: 'words changed',
      notes: 'only footnotes',
    },
    footnotes: (edition) => `Footnotes ${edition}`,
    addedList: 'Added',
    removedList: 'No longer there',
    topics: 'Topics',
    sameTopics: 'Both indexes have the same topics.',
    noCorrection: 'No reference was replaced by another.',
    addedReferences: 'References added to meetings that both editions hold',
    newSections: (n, edition) =>
      `${n} more ${n === 1 ? 'reference was' : 'references were'} added for meetings and sessions that only ${edition} holds.`,
    change: 'Change',
    became: {
      same: 'same',
      renamed: 'renamed',
      added: 'added',
      removed: 'removed',
      split: 'split',
      merged: 'merged',
    },
    topic: 'Topic',
    paragraph: 'Paragraph',
    report: 'Report',
    noneAtAll: 'None.',
    notFound: 'Not found',
    near: 'Perhaps you mean',
    beginWith: 'Or begin with:',
    names: (asked, paragraphs) => `“${asked}” names ${paragraphs}`,
  },
  fr: {
    title: (earlier, later) => `Ce qui a changé de ${earlier} à ${later}`,
    pair: (earlier, later) => `${earlier} à ${later}`,
    textsChanged: 'textes modifiés',
    textsChangedInWords: (n) => `textes modifiés, dont ${n} dans les termes`,
    added: 'paragraphes ajoutés',
    unchanged: 'paragraphes inchangés',
    topicsChanged: 'sujets ajoutés, renommés ou supprimés',
    referencesCorrected: 'renvois corrigés',
    referencesDropped: 'renvois supprimés',
    texts: 'Textes',
    noTextChanged: 'Aucun texte commun aux deux éditions n’a été modifié.',
    before: (ref) => `auparavant ${ref}`,
    extents: {
      typography: 'seulement le tiret, le guillemet ou l’espace',
      punctuation: 'seulement la ponctuation',
      words: 'termes modifiés',
      notes: 'seulement les notes',
    },
    footnotes: (edition) => `Notes ${edition}`,
    addedList: 'Ajoutés',
    removedList: 'Disparus',
    topics: 'Sujets',
    sameTopics: 'Les deux index ont les mêmes sujets.',
    noCorrection: 'Aucun renvoi n’a été remplacé par un autre.',
    addedReferences: 'Renvois ajoutés pour les réunions communes aux deux éditions',
    newSections: (n, edition) =>
      `${n} ${n === 1 ? 'autre renvoi a été ajouté' : 'autres renvois ont été ajoutés'} pour les réunions et sessions propres à ${edition}.`,
    change: 'Changement',
    became: {
      same: 'identique',
      renamed: 'renommé',
      added: 'ajouté',
      removed: 'supprimé',
      split: 'scindé',
      merged: 'fusionné',
    },
    topic: 'Sujet',
    paragraph: 'Paragraphe',
    report: 'Rapport',
    noneAtAll: 'Aucun.',
    notFound: 'Introuvable',
    near: 'Vouliez-vous dire',
    beginWith: 'Ou commencer par :',
    names: (asked, paragraphs) => `« ${asked} » désigne ${paragraphs}`,
  },
  es: {
    title: (earlier, later) => `Qué ha cambiado de ${earlier} a ${later}`,
    pair: (earlier, later) => `${earlier} a ${later}`,
    textsChanged: 'textos modificados',
    textsChangedInWords: (n) => `textos modificados, ${n} de ellos en las palabras`,
    added: 'párrafos añadidos',
    unchanged: 'párrafos sin cambios',
    topicsChanged: 'temas añadidos, renombrados o suprimidos',
    referencesCorrected: 'remisiones corregidas',
    referencesDropped: 'remisiones suprimidas',
    texts: 'Textos',
    noTextChanged: 'No cambió ningún texto que figure en ambas ediciones.',
    before: (ref) => `antes ${ref}`,
    extents: {
      typography: 'solo la raya, las comillas o el espacio',
      punctuation: 'solo la puntuación',
      words: 'palabras modificadas',
      notes: 'solo las notas',
    },
    footnotes: (edition) => `Notas ${edition}`,
    addedList: 'Añadidos',
    removedList: 'Ya no figuran',
    topics: 'Temas',
    sameTopics: 'Los dos índices tienen los mismos temas.',
    noCorrection: 'Ninguna remisión fue sustituida por otra.',
    addedReferences: 'Remisiones añadidas a reuniones que figuran en ambas ediciones',
    newSections: (n, edition) =>
      `${n === 1 ? 'Se añadió 1 remisión más' : `Se añadieron ${n} remisiones más`} a reuniones y períodos de sesiones que solo figuran en ${edition}.`,
    change: 'Cambio',
    became: {
      same: 'igual',
      renamed: 'renombrado',
      added: 'añadido',
      removed: 'suprimido',
      split: 'dividido',
      merged: 'fusionado',
    },
    topic: 'Tema',
    paragraph: 'Párrafo',
    report: 'Informe',
    noneAtAll: 'Ninguna.',
    notFound: 'No encontrado',
    near: 'Quizá quiso decir',
    beginWith: 'O empezar por:',
    names: (asked, paragraphs) => `«${asked}» designa ${paragraphs}`,
  },
  ru: {
    title: (earlier, later) => `Что изменилось с ${earlier} по ${later}`,
    pair: (earlier, later) => `${earlier} и ${later}`,
    textsChanged: 'текстов изменено',
    textsChangedInWords: (n) => `текстов изменено, из них по существу слов: ${n}`,
    added: 'пунктов добавлено',
    unchanged: 'пунктов без изменений',
    topicsChanged: 'тем добавлено, переименовано или исключено',
    referencesCorrected: 'отсылок исправлено',
    referencesDropped: 'отсылок исключено',
    texts: 'Тексты',
    noTextChanged: 'Ни один текст, входящий в оба издания, не изменён.',
    before: (ref) => `ранее ${ref}`,
    extents: {
      typography: 'только вид тире, кавычек или пробела',
      punctuation: 'только знаки препинания',
      words: 'слова изменены',
      notes: 'только сноски',
    },
    footnotes: (edition) => `Сноски, ${edition}`,
    addedList: 'Добавлены',
    removedList: 'Больше нет',
    topics: 'Темы',
    sameTopics: 'Темы в обоих указателях одинаковы.',
    noCorrection: 'Ни одна отсылка не заменена другой.',
    addedReferences: 'Отсылки, добавленные к совещаниям, которые есть в обоих изданиях',
    newSections: (n, edition) =>
      `Добавлено отсылок к совещаниям и сессиям, которые есть только в издании ${edition}: ${n}.`,
    change: 'Изменение',
    became: {
      same: 'без изменений',
      renamed: 'переименована',
      added: 'добавлена',
      removed: 'исключена',
      split: 'разделена',
      merged: 'объединена',
    },
    topic: 'Тема',
    paragraph: 'Пункт',
    report: 'Доклад',
    noneAtAll: 'Нет.',
    notFound: 'Не найдено',
    near: 'Возможно, вы имели в виду',
    beginWith: 'Или начните с раздела:',
    names: (asked, paragraphs) => `«${asked}» обозначает ${paragraphs}`,
  },
  ar: {
    title: (earlier, later) => `ما الذي تغير من ${earlier} إلى ${later}`,
    pair: (earlier, later) => `من ${earlier} إلى ${later}`,
    textsChanged: 'نصوص متغيرة',
    textsChangedInWords: (n) => `نصوص متغيرة، منها ${n} في الألفاظ`,
    added: 'فقرات مضافة',
    unchanged: 'فقرات دون تغيير',
    topicsChanged: 'مواضيع أضيفت أو أعيدت تسميتها أو حُذفت',
    referencesCorrected: 'إحالات مصححة',
    referencesDropped: 'إحالات محذوفة',
    texts: 'النصوص',
    noTextChanged: 'لم يتغير أي نص وارد في الطبعتين.',
    before: (ref) => `سابقا ${ref}`,
    extents: {
      typography: 'نوع الشرطة أو علامة الاقتباس أو المسافة فقط',
      punctuation: 'علامات الترقيم فقط',
      words: 'تغيرت الألفاظ',
      notes: 'الحواشي فقط',
    },
    footnotes: (edition) => `حواشي ${edition}`,
    addedList: 'أضيفت',
    removedList: 'لم تعد واردة',
    topics: 'المواضيع',
    sameTopics: 'مواضيع الفهرسين واحدة.',
    noCorrection: 'لم تُستبدل أي إحالة بأخرى.',
    addedReferences: 'إحالات أضيفت إلى اجتماعات واردة في الطبعتين',
    newSections: (n, edition) => `أضيفت إحالات أخرى إلى اجتماعات ودورات لا ترد إلا في ${edition}: ${n}.`,
    change: 'التغيير',
    became: {
      same: 'مطابق',
      renamed: 'أعيدت تسميته',
      added: 'مضاف',
      removed: 'محذوف',
      split: 'مقسم',
      merged: 'مدمج',
    },
    topic: 'الموضوع',
    paragraph: 'الفقرة',
    report: 'التقرير',
    noneAtAll: 'لا شيء.',
    notFound: 'غير موجود',
    near: 'لعلك تقصد',
    beginWith: 'أو ابدأ بما يلي:',
    names: (asked, paragraphs) => `«${asked}» يدل على ${paragraphs}`,
  },
  zh: {
    title: (earlier, later) => `${earlier}年版至${later}年版的变动`,
    pair: (earlier, later) => `${earlier}至${later}`,
    textsChanged: '段案文有变动',
    textsChangedInWords: (n) => `段案文有变动，其中${n}段措辞有变`,
    added: '段新增',
    unchanged: '段无变动',
    topicsChanged: '个专题新增、更名或删除',
    referencesCorrected: '处参引已更正',
    referencesDropped: '处参引已删除',
    texts: '案文',
    noTextChanged: '两版共有的案文均无变动。',
    before: (ref) => `原为${ref}`,
    extents: {
      typography: '仅破折号、引号或空格的形式',
      punctuation: '仅标点',
      words: '措辞有变动',
      notes: '仅脚注',
    },
    footnotes: (edition) => `${edition}年版脚注`,
    addedList: '新增',
    removedList: '不再收录',
    topics: '专题',
    sameTopics: '两版索引的专题相同。',
    noCorrection: '没有参引被替换。',
    addedReferences: '两版均收录的会议新增的参引',
    newSections: (n, edition) => `另为仅${edition}年版收录的会议和届会新增${n}处参引。`,
    change: '变动',
    became: {
      same: '相同',
      renamed: '更名',
      added: '新增',
      removed: '删除',
      split: '拆分',
      merged: '合并',
    },
    topic: '专题',
    paragraph: '段落',
    report: '报告',
    noneAtAll: '无。',
    notFound: '未找到',
    near: '您要找的可能是',
    beginWith: '或从以下开始：',
    names: (asked, paragraphs) => `“${asked}”指${paragraphs}`,
  },
};
