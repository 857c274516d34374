/** What the page says that sets provisions side by side, and how a difference is told in words. */
import type { InSixLanguages } from './catalogue.ts';

export interface CompareWords {
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  readonly one: string;
  readonly notFound: string;
  readonly add: string;
  readonly addButton: string;
  readonly recur: string;
  readonly comparedWith: string;
  readonly first: string;
  readonly previous: string;
  readonly byDate: string;
  readonly forward: (ref: string) => string;
  readonly back: (ref: string) => string;
  readonly remove: string;
  readonly copyAll: string;
  /** Of a wording against another: "weakened against A.I.18". */
  readonly against: (kind: string, ref: string) => string;
  /** Said before words that are marked. */
  readonly wordsIn: string;
  readonly wordsOut: string;
  readonly legend: string;
}

export const COMPARE: InSixLanguages<CompareWords> = {
  en: {
    title: 'Compare',
    lead: 'Adopted wordings side by side, each with its citation.',
    nothing: 'Nothing is chosen yet. Add a paragraph here, or press “Compare” beside any paragraph.',
    one: 'Add one more to compare.',
    notFound: 'Not found',
    add: 'Add a paragraph',
    addButton: 'Add',
    recur: 'Words of these recur in',
    comparedWith: 'Compared with',
    first: 'the first',
    previous: 'the one before',
    byDate: 'Put in order of time',
    forward: (ref) => `Move ${ref} forward`,
    back: (ref) => `Move ${ref} back`,
    remove: 'Take out',
    copyAll: 'Copy all with citations',
    against: (kind, ref) => `${kind}, against ${ref}`,
    wordsIn: 'added',
    wordsOut: 'left out',
    legend: 'Underlined: not in the other wording. Struck through: in the other wording, left out here.',
  },
  fr: {
    title: 'Comparer',
    lead: 'Libellés adoptés côte à côte, chacun avec sa référence.',
    nothing:
      'Rien n’est encore choisi. Ajoutez un paragraphe ici, ou cliquez sur « Comparer » à côté d’un paragraphe.',
    one: 'Ajoutez-en un autre pour comparer.',
    notFound: 'Introuvable',
    add: 'Ajouter un paragraphe',
    addButton: 'Ajouter',
    recur: 'Des mots de ces paragraphes reviennent dans',
    comparedWith: 'Comparé avec',
    first: 'le premier',
    previous: 'le précédent',
    byDate: 'Mettre en ordre chronologique',
    forward: (ref) => `Avancer ${ref}`,
    back: (ref) => `Reculer ${ref}`,
    remove: 'Retirer',
    copyAll: 'Tout copier avec les références',
    against: (kind, ref) => `${kind} par rapport à ${ref}`,
    wordsIn: 'ajouté',
    wordsOut: 'omis',
    legend: 'Souligné : absent de l’autre libellé. Barré : présent dans l’autre libellé, omis ici.',
  },
  es: {
    title: 'Comparar',
    lead: 'Redacciones aprobadas lado a lado, cada una con su cita.',
    nothing: 'Aún no hay nada elegido. Añada un párrafo aquí o pulse «Comparar» junto a cualquier párrafo.',
    one: 'Añada otro para comparar.',
    notFound: 'No se encuentra',
    add: 'Añadir un párrafo',
    addButton: 'Añadir',
    recur: 'Palabras de estos se repiten en',
    comparedWith: 'Comparado con',
    first: 'el primero',
    previous: 'el anterior',
    byDate: 'Poner en orden cronológico',
    forward: (ref) => `Adelantar ${ref}`,
    back: (ref) => `Atrasar ${ref}`,
    remove: 'Retirar',
    copyAll: 'Copiar todo con las citas',
    against: (kind, ref) => `${kind} respecto de ${ref}`,
    wordsIn: 'añadido',
    wordsOut: 'omitido',
    legend: 'Subrayado: no está en la otra redacción. Tachado: está en la otra redacción y aquí se omite.',
  },
  ru: {
    title: 'Сравнение',
    lead: 'Принятые формулировки рядом, каждая со ссылкой на источник.',
    nothing: 'Пока ничего не выбрано. Добавьте пункт здесь или нажмите «Сравнить» рядом с любым пунктом.',
    one: 'Добавьте ещё один, чтобы сравнить.',
    notFound: 'Не найдено',
    add: 'Добавить пункт',
    addButton: 'Добавить',
    recur: 'Слова этих пунктов повторяются в',
    comparedWith: 'Сравнивается с',
    first: 'первым',
    previous: 'предыдущим',
    byDate: 'Расположить по времени',
    forward: (ref) => `Передвинуть ${ref} вперёд`,
    back: (ref) => `Передвинуть ${ref} назад`,
    remove: 'Убрать',
    copyAll: 'Копировать всё со ссылками',
    against: (kind, ref) => `${kind} по сравнению с ${ref}`,
    wordsIn: 'добавлено',
    wordsOut: 'опущено',
    legend: 'Подчёркнуто: нет в другой формулировке. Зачёркнуто: есть в другой формулировке, здесь опущено.',
  },
  ar: {
    title: 'مقارنة',
    lead: 'الصيغ المعتمدة جنبا إلى جنب، كل منها مع الإحالة إليها.',
    nothing: 'لم يُختر شيء بعد. أضف فقرة هنا أو اضغط «قارن» بجانب أي فقرة.',
    one: 'أضف فقرة أخرى للمقارنة.',
    notFound: 'غير موجود',
    add: 'إضافة فقرة',
    addButton: 'أضف',
    recur: 'تتكرر كلمات هذه الفقرات في',
    comparedWith: 'مقارنة مع',
    first: 'الأولى',
    previous: 'السابقة',
    byDate: 'ترتيب زمني',
    forward: (ref) => `تقديم ${ref}`,
    back: (ref) => `تأخير ${ref}`,
    remove: 'إزالة',
    copyAll: 'نسخ الكل مع الإحالات',
    against: (kind, ref) => `${kind} مقارنة بـ ${ref}`,
    wordsIn: 'مضاف',
    wordsOut: 'محذوف',
    legend: 'ما تحته خط: ليس في الصيغة الأخرى. المشطوب: في الصيغة الأخرى ومحذوف هنا.',
  },
  zh: {
    title: '比较',
    lead: '并列显示已通过的措辞，各附出处。',
    nothing: '尚未选择任何段落。请在此添加一段，或在任一段落旁点击“比较”。',
    one: '请再添加一段以便比较。',
    notFound: '未找到',
    add: '添加一段',
    addButton: '添加',
    recur: '这些段落的词语也见于',
    comparedWith: '比较对象',
    first: '第一段',
    previous: '前一段',
    byDate: '按时间排列',
    forward: (ref) => `前移 ${ref}`,
    back: (ref) => `后移 ${ref}`,
    remove: '移出',
    copyAll: '复制全部并附出处',
    against: (kind, ref) => `与 ${ref} 相比：${kind}`,
    wordsIn: '增加',
    wordsOut: '略去',
    legend: '下划线：另一措辞中没有。删除线：另一措辞中有，此处略去。',
  },
};
