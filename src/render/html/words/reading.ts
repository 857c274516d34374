/** What the pages of the compendium say around the adopted words: contents, section, provision. */
import type { InSixLanguages } from './catalogue.ts';

export interface ReadingWords {
  /** @param meetings names of the meetings as a list */
  readonly silent: (meetings: string) => string;
  readonly numberedAsHere: string;
  readonly recommendations: string;
  readonly sections: string;
  readonly noWords: string;
  readonly beforeAndAfter: string;
  readonly before: string;
  readonly after: string;
  readonly mentions: string;
  readonly mentionedBy: string;
  readonly outside: string;
  readonly topics: string;
  readonly topicsOf: (ref: string) => string;
  readonly noTopic: string;
  readonly kind: string;
  readonly editions: string;
  readonly shownHere: string;
  readonly sameWords: string;
  readonly notInIt: string;
  readonly wordsChanged: string;
  readonly findings: string;
  readonly andMore: (n: number) => string;
  readonly source: string;
  readonly sourcePlace: (file: string, line: number) => string;
  readonly permanentId: string;
  readonly data: string;
  readonly cite: string;
  readonly copy: string;
  /** Said after "Copy" to those who do not see which line it stands on. */
  readonly citationOf: Readonly<Record<'adopted' | 'report' | 'compendium', string>>;
  readonly footnote: (marker: string) => string;
  readonly footnotes: string;
  readonly backFromNote: (marker: string) => string;
}

export const READING: InSixLanguages<ReadingWords> = {
  en: {
    silent: (meetings) => `Nothing on this subject was adopted at the ${meetings}.`,
    numberedAsHere: 'The report numbers the recommendations as here.',
    recommendations: 'Recommendations',
    sections: 'Sections',
    noWords: 'This edition prints no words here.',
    beforeAndAfter: 'Before and after',
    before: 'Before',
    after: 'After',
    mentions: 'Mentions',
    mentionedBy: 'Mentioned by',
    outside: 'outside this compendium',
    topics: 'Topics',
    topicsOf: (ref) => `Topics of ${ref}`,
    noTopic: 'In no topic of the index',
    kind: 'Kind',
    editions: 'Editions',
    shownHere: 'shown here',
    sameWords: 'same words',
    notInIt: 'not in it',
    wordsChanged: 'words changed',
    findings: 'Findings',
    andMore: (n) => `and ${n} more`,
    source: 'Source',
    sourcePlace: (file, line) => `${file}, line ${line}`,
    permanentId: 'Permanent id',
    data: 'Data',
    cite: 'Cite',
    copy: 'Copy',
    citationOf: {
      adopted: 'the citation of the adopted text',
      report: 'the citation of the report',
      compendium: 'the citation of the compendium',
    },
    footnote: (marker) => `Footnote ${marker}`,
    footnotes: 'Footnotes',
    backFromNote: (marker) => `Back to the text of footnote ${marker}`,
  },
  fr: {
    silent: (meetings) => `Rien n’a été adopté sur ce sujet aux sessions suivantes : ${meetings}.`,
    numberedAsHere: 'Le rapport numérote les recommandations comme ici.',
    recommendations: 'Recommandations',
    sections: 'Sections',
    noWords: 'Cette édition n’imprime rien ici.',
    beforeAndAfter: 'Avant et après',
    before: 'Avant',
    after: 'Après',
    mentions: 'Mentionne',
    mentionedBy: 'Mentionné par',
    outside: 'hors de ce recueil',
    topics: 'Sujets',
    topicsOf: (ref) => `Sujets de ${ref}`,
    noTopic: 'Sous aucun sujet de l’index',
    kind: 'Nature',
    editions: 'Éditions',
    shownHere: 'affichée ici',
    sameWords: 'mêmes termes',
    notInIt: 'absent',
    wordsChanged: 'termes modifiés',
    findings: 'Constats',
    andMore: (n) => `et ${n} de plus`,
    source: 'Source',
    sourcePlace: (file, line) => `${file}, ligne ${line}`,
    permanentId: 'Identifiant permanent',
    data: 'Données',
    cite: 'Citer',
    copy: 'Copier',
    citationOf: {
      adopted: 'la référence du texte adopté',
      report: 'la référence du rapport',
      compendium: 'la référence du recueil',
    },
    footnote: (marker) => `Note ${marker}`,
    footnotes: 'Notes',
    backFromNote: (marker) => `Retour au texte de la note ${marker}`,
  },
  es: {
    silent: (meetings) => `No se aprobó nada sobre este tema en: ${meetings}.`,
    numberedAsHere: 'El informe numera las recomendaciones como aquí.',
    recommendations: 'Recomendaciones',
    sections: 'Secciones',
    noWords: 'Esta edición no imprime nada aquí.',
    beforeAndAfter: 'Antes y después',
    before: 'Antes',
    after: 'Después',
    mentions: 'Menciona',
    mentionedBy: 'Mencionado por',
    outside: 'fuera de este compendio',
    topics: 'Temas',
    topicsOf: (ref) => `Temas de ${ref}`,
    noTopic: 'En ningún tema del índice',
    kind: 'Tipo',
    editions: 'Ediciones',
    shownHere: 'la que se muestra',
    sameWords: 'mismas palabras',
    notInIt: 'no figura',
    wordsChanged: 'palabras modificadas',
    findings: 'Observaciones',
    andMore: (n) => `y ${n} más`,
    source: 'Fuente',
    sourcePlace: (file, line) => `${file}, línea ${line}`,
    permanentId: 'Identificador permanente',
    data: 'Datos',
    cite: 'Citar',
    copy: 'Copiar',
    citationOf: {
      adopted: 'la cita del texto aprobado',
      report: 'la cita del informe',
      compendium: 'la cita del compendio',
    },
    footnote: (marker) => `Nota ${marker}`,
    footnotes: 'Notas',
    backFromNote: (marker) => `Volver al texto de la nota ${marker}`,
  },
  ru: {
    silent: (meetings) => `По этой теме ничего не было принято: ${meetings}.`,
    numberedAsHere: 'Рекомендации в докладе пронумерованы так же, как здесь.',
    recommendations: 'Рекомендации',
    sections: 'Разделы',
    noWords: 'В этом издании здесь нет текста.',
    beforeAndAfter: 'До и после',
    before: 'До',
    after: 'После',
    mentions: 'Упоминает',
    mentionedBy: 'Упоминается в',
    outside: 'вне этого сборника',
    topics: 'Темы',
    topicsOf: (ref) => `Темы пункта ${ref}`,
    noTopic: 'Нет ни в одной теме указателя',
    kind: 'Вид',
    editions: 'Издания',
    shownHere: 'показано здесь',
    sameWords: 'тот же текст',
    notInIt: 'отсутствует',
    wordsChanged: 'текст изменён',
    findings: 'Замечания',
    andMore: (n) => `и ещё ${n}`,
    source: 'Источник',
    sourcePlace: (file, line) => `${file}, строка ${line}`,
    permanentId: 'Постоянный идентификатор',
    data: 'Данные',
    cite: 'Цитировать',
    copy: 'Копировать',
    citationOf: {
      adopted: 'ссылку на принятый текст',
      report: 'ссылку на доклад',
      compendium: 'ссылку на сборник',
    },
    footnote: (marker) => `Сноска ${marker}`,
    footnotes: 'Сноски',
    backFromNote: (marker) => `Назад к тексту сноски ${marker}`,
  },
  ar: {
    silent: (meetings) => `لم يُعتمد شيء بشأن هذا الموضوع في: ${meetings}.`,
    numberedAsHere: 'يرقم التقرير التوصيات كما هي هنا.',
    recommendations: 'التوصيات',
    sections: 'الأقسام',
    noWords: 'لا تتضمن هذه الطبعة نصا هنا.',
    beforeAndAfter: 'ما قبلها وما بعدها',
    before: 'السابقة',
    after: 'التالية',
    mentions: 'تشير إلى',
    mentionedBy: 'مشار إليها في',
    outside: 'خارج هذه الخلاصة',
    topics: 'المواضيع',
    topicsOf: (ref) => `مواضيع ${ref}`,
    noTopic: 'غير واردة تحت أي موضوع في الفهرس',
    kind: 'النوع',
    editions: 'الطبعات',
    shownHere: 'المعروضة هنا',
    sameWords: 'النص نفسه',
    notInIt: 'غير واردة فيها',
    wordsChanged: 'تغير النص',
    findings: 'الملاحظات',
    andMore: (n) => `و${n} أخرى`,
    source: 'المصدر',
    sourcePlace: (file, line) => `${file}، السطر ${line}`,
    permanentId: 'المعرف الدائم',
    data: 'البيانات',
    cite: 'الاستشهاد',
    copy: 'نسخ',
    citationOf: {
      adopted: 'الإشارة إلى النص المعتمد',
      report: 'الإشارة إلى التقرير',
      compendium: 'الإشارة إلى الخلاصة الوافية',
    },
    footnote: (marker) => `الحاشية ${marker}`,
    footnotes: 'الحواشي',
    backFromNote: (marker) => `عودة إلى متن الحاشية ${marker}`,
  },
  zh: {
    silent: (meetings) => `以下会议或届会未就此主题通过任何案文：${meetings}。`,
    numberedAsHere: '报告中建议的编号与此处相同。',
    recommendations: '建议',
    sections: '各节',
    noWords: '本版此处无文字。',
    beforeAndAfter: '前后段落',
    before: '前一段',
    after: '后一段',
    mentions: '提及',
    mentionedBy: '被提及于',
    outside: '不在本汇编之内',
    topics: '专题',
    topicsOf: (ref) => `${ref}的专题`,
    noTopic: '未列入索引的任何专题',
    kind: '类别',
    editions: '版本',
    shownHere: '此处所示',
    sameWords: '措辞相同',
    notInIt: '未收录',
    wordsChanged: '措辞有变动',
    findings: '核查结果',
    andMore: (n) => `另有${n}项`,
    source: '来源',
    sourcePlace: (file, line) => `${file}，第${line}行`,
    permanentId: '永久标识',
    data: '数据',
    cite: '引用',
    copy: '复制',
    citationOf: { adopted: '所通过案文的引文', report: '报告的引文', compendium: '汇编的引文' },
    footnote: (marker) => `脚注${marker}`,
    footnotes: '脚注',
    backFromNote: (marker) => `返回脚注${marker}的正文`,
  },
};
