/** What the check of a draft says besides the words it shares with the other pages of agreed language. */
import { type LanguageCode, ladderPosition } from '../../../language/index.ts';
import type { CheckedParagraph } from '../../../lineage/index.ts';
import { AGREED } from './agreed.ts';
import type { InSixLanguages } from './catalogue.ts';

export interface DraftWords {
  /** @param edition its title and year */
  readonly comparedWith: (edition: string) => string;
  readonly legend: string;
  readonly adoptedInFull: string;
  readonly takeAway: string;
  readonly chooseAgain: string;
  /** Of a paragraph that asks nothing of anyone: as strong is no word for it. */
  readonly akin: string;
  readonly outside: string;
  readonly empty: string;
}

export const DRAFT: InSixLanguages<DraftWords> = {
  en: {
    comparedWith: (edition) => `Compared with: ${edition}`,
    legend: 'Underlined: only in the draft. Struck through: adopted, but not in the draft.',
    adoptedInFull: 'Adopted wording in full',
    takeAway: 'Take the result away',
    chooseAgain: 'The file was not kept: choose it once more.',
    akin: 'Close to adopted words',
    outside: 'Named, but not in this edition',
    empty: 'There are no words in it. Paste a paragraph, or choose a file that has some.',
  },
  fr: {
    comparedWith: (edition) => `Comparé avec : ${edition}`,
    legend: 'Souligné : seulement dans le projet. Barré : adopté, mais absent du projet.',
    adoptedInFull: 'Libellé adopté en entier',
    takeAway: 'Emporter le résultat',
    chooseAgain: 'Le fichier n’a pas été conservé : choisissez-le de nouveau.',
    akin: 'Proche de termes adoptés',
    outside: 'Cité, mais absent de cette édition',
    empty: 'Il ne contient aucun mot. Collez un paragraphe ou choisissez un fichier qui en contient.',
  },
  es: {
    comparedWith: (edition) => `Comparado con: ${edition}`,
    legend: 'Subrayado: solo en el proyecto. Tachado: aprobado, pero no está en el proyecto.',
    adoptedInFull: 'Redacción aprobada completa',
    takeAway: 'Llevarse el resultado',
    chooseAgain: 'El archivo no se conservó: elíjalo de nuevo.',
    akin: 'Cercano a palabras aprobadas',
    outside: 'Citado, pero no está en esta edición',
    empty: 'No contiene palabras. Pegue un párrafo o elija un archivo que las tenga.',
  },
  ru: {
    comparedWith: (edition) => `Сравнивается с изданием: ${edition}`,
    legend: 'Подчёркнуто: только в проекте. Зачёркнуто: принято, но в проекте отсутствует.',
    adoptedInFull: 'Принятая формулировка полностью',
    takeAway: 'Забрать результат',
    chooseAgain: 'Файл не сохранён: выберите его ещё раз.',
    akin: 'Близко к принятым словам',
    outside: 'Упомянуто, но в этом издании отсутствует',
    empty: 'В нём нет слов. Вставьте пункт или выберите файл с текстом.',
  },
  ar: {
    comparedWith: (edition) => `مقارنة مع: ${edition}`,
    legend: 'ما تحته خط: في المشروع فقط. المشطوب: معتمد وغير موجود في المشروع.',
    adoptedInFull: 'الصيغة المعتمدة كاملة',
    takeAway: 'تنزيل النتيجة',
    chooseAgain: 'لم يُحفظ الملف: اختره مرة أخرى.',
    akin: 'قريب من كلمات معتمدة',
    outside: 'مذكور وغير موجود في هذه الطبعة',
    empty: 'لا توجد فيه كلمات. ألصق فقرة أو اختر ملفا فيه نص.',
  },
  zh: {
    comparedWith: (edition) => `比较对象：${edition}`,
    legend: '下划线：仅见于草案。删除线：已通过但草案中没有。',
    adoptedInFull: '已通过措辞全文',
    takeAway: '下载结果',
    chooseAgain: '未保存文件，请重新选择。',
    akin: '接近已通过的措辞',
    outside: '提及但不在本版之内',
    empty: '其中没有文字。请粘贴一段案文，或选择有文字的文件。',
  },
};

/** What a paragraph is to agreed language, in words. */
export function verdictWords({ verdict, force }: CheckedParagraph, ui: LanguageCode): string {
  const asks = ladderPosition(force, false) !== null;
  return verdict === 'level' && !asks ? DRAFT[ui].akin : AGREED[ui][verdict];
}

/** As it is printed: a number has a full stop, a letter its brackets. */
export const draftLabel = ({ number }: CheckedParagraph): string =>
  /^\d+$/u.test(number) ? `${number}.` : number;
