/** What the home page says of what is new. */
import { counted, type InSixLanguages } from './catalogue.ts';

export interface NewsWords {
  readonly whatIsNew: string;
  /** Before the name of a body. */
  readonly adoptedLast: string;
  readonly latestEdition: string;
  readonly against: (later: string, earlier: string) => string;
  readonly added: (n: number) => string;
  readonly removed: (n: number) => string;
  readonly changed: (n: number) => string;
  readonly topics: (n: number) => string;
  readonly corrected: (n: number) => string;
  readonly nothing: string;
  readonly records: string;
  readonly recordsAdded: (n: number) => string;
}

export const NEWS: InSixLanguages<NewsWords> = {
  en: {
    whatIsNew: 'What is new',
    adoptedLast: 'Adopted last:',
    latestEdition: 'Latest edition',
    against: (later, earlier) => `${later} against ${earlier}`,
    added: (n) => counted('en', n, { one: '# paragraph added', other: '# paragraphs added' }),
    removed: (n) => counted('en', n, { one: '# paragraph gone', other: '# paragraphs gone' }),
    changed: (n) => counted('en', n, { one: '# text changed', other: '# texts changed' }),
    topics: (n) => counted('en', n, { one: '# topic changed', other: '# topics changed' }),
    corrected: (n) => counted('en', n, { one: '# reference corrected', other: '# references corrected' }),
    nothing: 'nothing changed',
    records: 'Knowledge records',
    recordsAdded: (n) => counted('en', n, { one: '# record added', other: '# records added' }),
  },
  fr: {
    whatIsNew: 'Nouveautés',
    adoptedLast: 'Adopté en dernier :',
    latestEdition: 'Dernière édition',
    against: (later, earlier) => `${later} par rapport à ${earlier}`,
    added: (n) => counted('fr', n, { one: '# paragraphe ajouté', other: '# paragraphes ajoutés' }),
    removed: (n) => counted('fr', n, { one: '# paragraphe disparu', other: '# paragraphes disparus' }),
    changed: (n) => counted('fr', n, { one: '# texte modifié', other: '# textes modifiés' }),
    topics: (n) => counted('fr', n, { one: '# sujet modifié', other: '# sujets modifiés' }),
    corrected: (n) => counted('fr', n, { one: '# référence corrigée', other: '# références corrigées' }),
    nothing: 'aucun changement',
    records: 'Fiches de connaissance',
    recordsAdded: (n) => counted('fr', n, { one: '# fiche ajoutée', other: '# fiches ajoutées' }),
  },
  es: {
    whatIsNew: 'Novedades',
    adoptedLast: 'Lo último aprobado:',
    latestEdition: 'Última edición',
    against: (later, earlier) => `${later} frente a ${earlier}`,
    added: (n) => counted('es', n, { one: '# párrafo añadido', other: '# párrafos añadidos' }),
    removed: (n) => counted('es', n, { one: '# párrafo suprimido', other: '# párrafos suprimidos' }),
    changed: (n) => counted('es', n, { one: '# texto modificado', other: '# textos modificados' }),
    topics: (n) => counted('es', n, { one: '# tema modificado', other: '# temas modificados' }),
    corrected: (n) => counted('es', n, { one: '# referencia corregida', other: '# referencias corregidas' }),
    nothing: 'sin cambios',
    records: 'Registros de conocimientos',
    recordsAdded: (n) => counted('es', n, { one: '# registro añadido', other: '# registros añadidos' }),
  },
  ru: {
    whatIsNew: 'Что нового',
    adoptedLast: 'Принято последним:',
    latestEdition: 'Последнее издание',
    against: (later, earlier) => `${later} по сравнению с ${earlier}`,
    added: (n) =>
      counted('ru', n, { one: 'добавлен # пункт', few: 'добавлено # пункта', other: 'добавлено # пунктов' }),
    removed: (n) =>
      counted('ru', n, { one: 'исключён # пункт', few: 'исключено # пункта', other: 'исключено # пунктов' }),
    changed: (n) =>
      counted('ru', n, { one: 'изменён # текст', few: 'изменено # текста', other: 'изменено # текстов' }),
    topics: (n) =>
      counted('ru', n, { one: 'изменена # тема', few: 'изменено # темы', other: 'изменено # тем' }),
    corrected: (n) =>
      counted('ru', n, {
        one: 'исправлена # ссылка',
        few: 'исправлено # ссылки',
        other: 'исправлено # ссылок',
      }),
    nothing: 'без изменений',
    records: 'База знаний',
    recordsAdded: (n) =>
      counted('ru', n, {
        one: 'добавлена # запись',
        few: 'добавлено # записи',
        other: 'добавлено # записей',
      }),
  },
  ar: {
    whatIsNew: 'الجديد',
    adoptedLast: 'آخر ما اعتُمد:',
    latestEdition: 'أحدث طبعة',
    against: (later, earlier) => `${later} مقارنة بطبعة ${earlier}`,
    added: (n) =>
      counted('ar', n, {
        one: 'فقرة واحدة مضافة',
        two: 'فقرتان مضافتان',
        few: '# فقرات مضافة',
        other: '# فقرة مضافة',
      }),
    removed: (n) =>
      counted('ar', n, {
        one: 'فقرة واحدة محذوفة',
        two: 'فقرتان محذوفتان',
        few: '# فقرات محذوفة',
        other: '# فقرة محذوفة',
      }),
    changed: (n) =>
      counted('ar', n, {
        one: 'نص واحد معدل',
        two: 'نصان معدلان',
        few: '# نصوص معدلة',
        other: '# نصا معدلا',
      }),
    topics: (n) =>
      counted('ar', n, {
        one: 'موضوع واحد معدل',
        two: 'موضوعان معدلان',
        few: '# مواضيع معدلة',
        other: '# موضوعا معدلا',
      }),
    corrected: (n) =>
      counted('ar', n, {
        one: 'إحالة واحدة مصححة',
        two: 'إحالتان مصححتان',
        few: '# إحالات مصححة',
        other: '# إحالة مصححة',
      }),
    nothing: 'لا تغيير',
    records: 'سجلات المعارف',
    recordsAdded: (n) =>
      counted('ar', n, {
        one: 'سجل واحد مضاف',
        two: 'سجلان مضافان',
        few: '# سجلات مضافة',
        other: '# سجلا مضافا',
      }),
  },
  zh: {
    whatIsNew: '最新内容',
    adoptedLast: '最近通过：',
    latestEdition: '最新版本',
    against: (later, earlier) => `${later}年版与${earlier}年版对照`,
    added: (n) => counted('zh', n, { other: '新增#段' }),
    removed: (n) => counted('zh', n, { other: '删去#段' }),
    changed: (n) => counted('zh', n, { other: '修改案文#处' }),
    topics: (n) => counted('zh', n, { other: '变动专题#个' }),
    corrected: (n) => counted('zh', n, { other: '更正引用#处' }),
    nothing: '没有变动',
    records: '知识记录',
    recordsAdded: (n) => counted('zh', n, { other: '新增#条记录' }),
  },
};
