/** What a reader is told who takes a paragraph along: copied with its citation, or put into the tray to be compared. */
import type { InSixLanguages } from './catalogue.ts';

export interface TakeWords {
  readonly copy: string;
  /** On a page that has other things to copy. */
  readonly copyInFull: string;
  /** Said on the button, and to those who do not see it. */
  readonly copied: string;
  readonly selected: string;
  readonly cite: string;
  readonly copyWith: string;
  readonly unStyle: string;
  readonly short: string;
  readonly link: string;
  readonly compare: string;
  readonly tray: string;
  readonly openTray: string;
  readonly emptyTray: string;
  readonly emptied: string;
  readonly added: string;
  readonly removed: string;
  readonly remove: string;
  readonly full: string;
}

export const TAKE: InSixLanguages<TakeWords> = {
  en: {
    copy: 'Copy',
    copyInFull: 'Copy paragraph with citation',
    copied: 'Copied',
    selected: 'Selected; copy with Ctrl+C',
    cite: 'Cite',
    copyWith: 'Copy the paragraph with',
    unStyle: 'UN style',
    short: 'Short',
    link: 'Link',
    compare: 'Compare',
    tray: 'To compare',
    openTray: 'Side by side',
    emptyTray: 'Empty',
    emptied: 'Nothing is left to compare.',
    added: 'added to compare',
    removed: 'taken out',
    remove: 'Take out',
    full: 'At most 12 paragraphs are compared; take one out first.',
  },
  fr: {
    copy: 'Copier',
    copyInFull: 'Copier le paragraphe et sa référence',
    copied: 'Copié',
    selected: 'Sélectionné ; copiez avec Ctrl+C',
    cite: 'Citer',
    copyWith: 'Copier le paragraphe avec',
    unStyle: 'Style ONU',
    short: 'Abrégé',
    link: 'Lien',
    compare: 'Comparer',
    tray: 'À comparer',
    openTray: 'Côte à côte',
    emptyTray: 'Vider',
    emptied: 'Il ne reste rien à comparer.',
    added: 'ajouté à la comparaison',
    removed: 'retiré',
    remove: 'Retirer',
    full: 'On compare au plus 12 paragraphes ; retirez-en un d’abord.',
  },
  es: {
    copy: 'Copiar',
    copyInFull: 'Copiar el párrafo con su cita',
    copied: 'Copiado',
    selected: 'Seleccionado; copie con Ctrl+C',
    cite: 'Citar',
    copyWith: 'Copiar el párrafo con',
    unStyle: 'Estilo ONU',
    short: 'Breve',
    link: 'Enlace',
    compare: 'Comparar',
    tray: 'Para comparar',
    openTray: 'Lado a lado',
    emptyTray: 'Vaciar',
    emptied: 'No queda nada que comparar.',
    added: 'añadido a la comparación',
    removed: 'retirado',
    remove: 'Retirar',
    full: 'Se comparan 12 párrafos como máximo; retire uno antes.',
  },
  ru: {
    copy: 'Копировать',
    copyInFull: 'Копировать пункт со ссылкой',
    copied: 'Скопировано',
    selected: 'Выделено; скопируйте: Ctrl+C',
    cite: 'Ссылка',
    copyWith: 'Копировать пункт с указанием',
    unStyle: 'Стиль ООН',
    short: 'Кратко',
    link: 'Адрес',
    compare: 'Сравнить',
    tray: 'Для сравнения',
    openTray: 'Рядом',
    emptyTray: 'Очистить',
    emptied: 'Сравнивать больше нечего.',
    added: 'добавлено к сравнению',
    removed: 'убрано',
    remove: 'Убрать',
    full: 'Сравнивается не более 12 пунктов; сначала уберите один.',
  },
  ar: {
    copy: 'نسخ',
    copyInFull: 'نسخ الفقرة مع الإحالة',
    copied: 'نُسخ',
    selected: 'حُدد؛ انسخ بالضغط على Ctrl+C',
    cite: 'الإحالة',
    copyWith: 'نسخ الفقرة مع',
    unStyle: 'نمط الأمم المتحدة',
    short: 'مختصر',
    link: 'الرابط',
    compare: 'قارن',
    tray: 'للمقارنة',
    openTray: 'جنبا إلى جنب',
    emptyTray: 'إفراغ',
    emptied: 'لم يبق شيء للمقارنة.',
    added: 'أضيفت إلى المقارنة',
    removed: 'أزيلت',
    remove: 'إزالة',
    full: 'تُقارن 12 فقرة على الأكثر؛ أزل واحدة أولا.',
  },
  zh: {
    copy: '复制',
    copyInFull: '复制段落及出处',
    copied: '已复制',
    selected: '已选中，请按 Ctrl+C 复制',
    cite: '引用',
    copyWith: '复制本段并附',
    unStyle: '联合国格式',
    short: '简式',
    link: '链接',
    compare: '比较',
    tray: '待比较',
    openTray: '并列显示',
    emptyTray: '清空',
    emptied: '没有待比较的段落。',
    added: '已加入比较',
    removed: '已移出',
    remove: '移出',
    full: '最多比较12段，请先移出一段。',
  },
};
