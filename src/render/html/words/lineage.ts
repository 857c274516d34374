/** What the pages of lineage say: which words came from where, and what became of them. */
import { counted, type InSixLanguages } from './catalogue.ts';

export interface LineageWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly drawing: string;
  readonly later: string;
  readonly earlier: string;
  readonly taken: string;
  readonly how: string;
  /** @param from and to as sections are named */
  readonly flow: (n: number, from: string, to: string) => string;
  readonly of: (section: string) => string;
  readonly from: (section: string) => string;
  readonly takenUp: string;
  readonly ofSection: (paragraphs: number) => string;
  readonly words: string;
  readonly legend: string;
}

export const LINEAGE: InSixLanguages<LineageWords> = {
  en: {
    title: 'Lineage of words',
    lead: 'Which paragraphs took over words of earlier ones, aligned word by word. Boilerplate and names are left out.',
    none: 'No paragraph here took over words of an earlier one.',
    drawing: 'From earlier texts (above) to later ones (below); the thicker, the more paragraphs',
    later: 'Later text',
    earlier: 'Earlier text',
    taken: 'Taken over',
    how: 'How',
    flow: (n, from, to) =>
      `${counted('en', n, { one: '# paragraph', other: '# paragraphs' })} from ${from} to ${to}`,
    of: (section) => `Where the words of ${section} come from`,
    from: (section) => `From ${section}`,
    takenUp: 'Taken up later in',
    ofSection: (n) =>
      `Words of earlier or later texts: ${counted('en', n, { one: '# paragraph', other: '# paragraphs' })}`,
    words: 'Word by word',
    legend: 'Underlined: only in the later text. Struck through: only in the earlier one.',
  },
  fr: {
    title: 'Filiation des termes',
    lead: 'Quels paragraphes ont repris les mots de paragraphes antérieurs, alignés mot à mot. Les formules usuelles et les noms sont laissés de côté.',
    none: 'Aucun paragraphe n’a repris ici les mots d’un paragraphe antérieur.',
    drawing:
      'Des textes antérieurs (en haut) aux textes postérieurs (en bas) ; plus le trait est épais, plus il y a de paragraphes',
    later: 'Texte postérieur',
    earlier: 'Texte antérieur',
    taken: 'Repris',
    how: 'Comment',
    flow: (n, from, to) =>
      `${counted('fr', n, { one: '# paragraphe', other: '# paragraphes' })} de ${from} à ${to}`,
    of: (section) => `D’où viennent les mots de ${section}`,
    from: (section) => `De ${section}`,
    takenUp: 'Repris plus tard dans',
    ofSection: (n) =>
      `Mots de textes antérieurs ou postérieurs : ${counted('fr', n, { one: '# paragraphe', other: '# paragraphes' })}`,
    words: 'Mot à mot',
    legend: 'Souligné : seulement dans le texte postérieur. Barré : seulement dans le texte antérieur.',
  },
  es: {
    title: 'Linaje de las palabras',
    lead: 'Qué párrafos tomaron palabras de otros anteriores, alineadas palabra por palabra. Se dejan fuera las fórmulas habituales y los nombres.',
    none: 'Ningún párrafo tomó aquí palabras de otro anterior.',
    drawing: 'De los textos anteriores (arriba) a los posteriores (abajo); cuanto más grueso, más párrafos',
    later: 'Texto posterior',
    earlier: 'Texto anterior',
    taken: 'Tomado',
    how: 'Cómo',
    flow: (n, from, to) =>
      `${counted('es', n, { one: '# párrafo', other: '# párrafos' })} de ${from} a ${to}`,
    of: (section) => `De dónde vienen las palabras de ${section}`,
    from: (section) => `De ${section}`,
    takenUp: 'Retomado después en',
    ofSection: (n) =>
      `Palabras de textos anteriores o posteriores: ${counted('es', n, { one: '# párrafo', other: '# párrafos' })}`,
    words: 'Palabra por palabra',
    legend: 'Subrayado: solo en el texto posterior. Tachado: solo en el anterior.',
  },
  ru: {
    title: 'Происхождение слов',
    lead: 'Какие пункты взяли слова более ранних, с пословным сопоставлением. Устойчивые обороты и названия не учитываются.',
    none: 'Ни один пункт здесь не взял слов более раннего.',
    drawing: 'От более ранних текстов (вверху) к более поздним (внизу); чем толще линия, тем больше пунктов',
    later: 'Более поздний текст',
    earlier: 'Более ранний текст',
    taken: 'Взято',
    how: 'Как',
    flow: (n, from, to) =>
      `${counted('ru', n, { one: '# пункт', few: '# пункта', other: '# пунктов' })}: ${from} → ${to}`,
    of: (section) => `Откуда слова: ${section}`,
    from: (section) => `Из: ${section}`,
    takenUp: 'Позднее использовано в',
    ofSection: (n) =>
      `Слова более ранних или поздних текстов: ${counted('ru', n, { one: '# пункт', few: '# пункта', other: '# пунктов' })}`,
    words: 'Слово за словом',
    legend: 'Подчёркнуто: только в более позднем тексте. Зачёркнуто: только в более раннем.',
  },
  ar: {
    title: 'أصل الكلمات',
    lead: 'الفقرات التي أخذت كلمات من فقرات سابقة، مع المقابلة كلمة بكلمة. وتُستبعد العبارات المعتادة والأسماء.',
    none: 'لم تأخذ أي فقرة هنا كلمات من فقرة سابقة.',
    drawing: 'من النصوص السابقة (أعلى) إلى اللاحقة (أسفل)؛ وكلما زاد سمك الخط زاد عدد الفقرات',
    later: 'النص اللاحق',
    earlier: 'النص السابق',
    taken: 'المأخوذ',
    how: 'كيف',
    flow: (n, from, to) =>
      `${counted('ar', n, { one: 'فقرة واحدة', two: 'فقرتان', few: '# فقرات', other: '# فقرة' })} من ${from} إلى ${to}`,
    of: (section) => `من أين جاءت كلمات ${section}`,
    from: (section) => `من ${section}`,
    takenUp: 'أُخذ به لاحقا في',
    ofSection: (n) =>
      `كلمات من نصوص سابقة أو لاحقة: ${counted('ar', n, { one: 'فقرة واحدة', two: 'فقرتان', few: '# فقرات', other: '# فقرة' })}`,
    words: 'كلمة بكلمة',
    legend: 'ما تحته خط: في النص اللاحق فقط. المشطوب: في النص السابق فقط.',
  },
  zh: {
    title: '措辞沿革',
    lead: '哪些段落沿用了此前段落的词语，逐词对照。套语和名称不计。',
    none: '此处没有段落沿用此前段落的词语。',
    drawing: '自较早案文（上）至较晚案文（下）；线越粗，段落越多',
    later: '较晚案文',
    earlier: '较早案文',
    taken: '沿用',
    how: '方式',
    flow: (n, from, to) => `${counted('zh', n, { other: '#段' })}，由${from}至${to}`,
    of: (section) => `${section}的词语来源`,
    from: (section) => `来自${section}`,
    takenUp: '后来沿用于',
    ofSection: (n) => `与此前或此后案文相同的词语：${counted('zh', n, { other: '#段' })}`,
    words: '逐词对照',
    legend: '下划线：仅见于较晚案文。删除线：仅见于较早案文。',
  },
};
