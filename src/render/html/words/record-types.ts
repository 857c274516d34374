/** The types of records, counted and named, in the words of the United Nations in each language. */

import type { LanguageCode } from '../../../language/index.ts';
import type { RecordType, Region } from '../../../record/index.ts';
import { counted, type InSixLanguages, type PluralForms } from './catalogue.ts';

interface TypeWords {
  readonly one: string;
  readonly many: string;
  readonly forms: PluralForms;
}

const TYPES: InSixLanguages<Readonly<Record<RecordType, TypeWords>>> = {
  en: {
    case: { one: 'Case', many: 'Cases', forms: { one: '# case', other: '# cases' } },
    statute: { one: 'Statute', many: 'Statutes', forms: { one: '# statute', other: '# statutes' } },
    publication: {
      one: 'Publication',
      many: 'Publications',
      forms: { one: '# publication', other: '# publications' },
    },
    authority: {
      one: 'Competent authority',
      many: 'Competent authorities',
      forms: { one: '# authority', other: '# authorities' },
    },
    activity: { one: 'Activity', many: 'Activities', forms: { one: '# activity', other: '# activities' } },
    article: { one: 'Article', many: 'Articles', forms: { one: '# article', other: '# articles' } },
  },
  fr: {
    case: { one: 'Affaire', many: 'Affaires', forms: { one: '# affaire', other: '# affaires' } },
    statute: {
      one: 'Texte de loi',
      many: 'Législation',
      forms: { one: '# texte de loi', other: '# textes de loi' },
    },
    publication: {
      one: 'Publication',
      many: 'Publications',
      forms: { one: '# publication', other: '# publications' },
    },
    authority: {
      one: 'Autorité compétente',
      many: 'Autorités compétentes',
      forms: { one: '# autorité', other: '# autorités' },
    },
    activity: { one: 'Activité', many: 'Activités', forms: { one: '# activité', other: '# activités' } },
    article: { one: 'Article', many: 'Articles', forms: { one: '# article', other: '# articles' } },
  },
  es: {
    case: { one: 'Caso', many: 'Casos', forms: { one: '# caso', other: '# casos' } },
    statute: { one: 'Ley', many: 'Legislación', forms: { one: '# ley', other: '# leyes' } },
    publication: {
      one: 'Publicación',
      many: 'Publicaciones',
      forms: { one: '# publicación', other: '# publicaciones' },
    },
    authority: {
      one: 'Autoridad competente',
      many: 'Autoridades competentes',
      forms: { one: '# autoridad', other: '# autoridades' },
    },
    activity: {
      one: 'Actividad',
      many: 'Actividades',
      forms: { one: '# actividad', other: '# actividades' },
    },
    article: { one: 'Artículo', many: 'Artículos', forms: { one: '# artículo', other: '# artículos' } },
  },
  ru: {
    case: { one: 'Дело', many: 'Дела', forms: { one: '# дело', few: '# дела', other: '# дел' } },
    statute: {
      one: 'Закон',
      many: 'Законодательство',
      forms: { one: '# закон', few: '# закона', other: '# законов' },
    },
    publication: {
      one: 'Публикация',
      many: 'Публикации',
      forms: { one: '# публикация', few: '# публикации', other: '# публикаций' },
    },
    authority: {
      one: 'Компетентный орган',
      many: 'Компетентные органы',
      forms: { one: '# орган', few: '# органа', other: '# органов' },
    },
    activity: {
      one: 'Мероприятие',
      many: 'Мероприятия',
      forms: { one: '# мероприятие', few: '# мероприятия', other: '# мероприятий' },
    },
    article: {
      one: 'Статья',
      many: 'Статьи',
      forms: { one: '# статья', few: '# статьи', other: '# статей' },
    },
  },
  ar: {
    case: {
      one: 'قضية',
      many: 'القضايا',
      forms: { one: 'قضية واحدة', two: 'قضيتان', few: '# قضايا', other: '# قضية' },
    },
    statute: {
      one: 'قانون',
      many: 'التشريعات',
      forms: { one: 'قانون واحد', two: 'قانونان', few: '# قوانين', other: '# قانونا' },
    },
    publication: {
      one: 'منشور',
      many: 'المنشورات',
      forms: { one: 'منشور واحد', two: 'منشوران', few: '# منشورات', other: '# منشورا' },
    },
    authority: {
      one: 'سلطة مختصة',
      many: 'السلطات المختصة',
      forms: { one: 'سلطة واحدة', two: 'سلطتان', few: '# سلطات', other: '# سلطة' },
    },
    activity: {
      one: 'نشاط',
      many: 'الأنشطة',
      forms: { one: 'نشاط واحد', two: 'نشاطان', few: '# أنشطة', other: '# نشاطا' },
    },
    article: {
      one: 'مادة',
      many: 'المواد',
      forms: { one: 'مادة واحدة', two: 'مادتان', few: '# مواد', other: '# مادة' },
    },
  },
  zh: {
    case: { one: '案例', many: '案例', forms: { other: '#个案例' } },
    statute: { one: '法律', many: '立法', forms: { other: '#部法律' } },
    publication: { one: '出版物', many: '出版物', forms: { other: '#份出版物' } },
    authority: { one: '主管机关', many: '主管机关', forms: { other: '#个主管机关' } },
    activity: { one: '活动', many: '活动', forms: { other: '#项活动' } },
    article: { one: '条款', many: '条款', forms: { other: '#条' } },
  },
};

const RECORDS: InSixLanguages<PluralForms> = {
  en: { one: '# record', other: '# records' },
  fr: { one: '# notice', other: '# notices' },
  es: { one: '# registro', other: '# registros' },
  ru: { one: '# запись', few: '# записи', other: '# записей' },
  ar: { one: 'سجل واحد', two: 'سجلان', few: '# سجلات', other: '# سجلا' },
  zh: { other: '#条记录' },
};

export const typeName = (ui: LanguageCode, type: RecordType): string => TYPES[ui][type].one;
export const typesName = (ui: LanguageCode, type: RecordType): string => TYPES[ui][type].many;

/** "3 activities"; of all types "3 records". */
export const countRecords = (ui: LanguageCode, n: number, type?: RecordType): string =>
  counted(ui, n, type === undefined ? RECORDS[ui] : TYPES[ui][type].forms);

export const REGION_NAMES: InSixLanguages<Readonly<Record<Region, string>>> = {
  en: { africa: 'Africa', americas: 'Americas', asia: 'Asia', europe: 'Europe', oceania: 'Oceania' },
  fr: { africa: 'Afrique', americas: 'Amériques', asia: 'Asie', europe: 'Europe', oceania: 'Océanie' },
  es: { africa: 'África', americas: 'América', asia: 'Asia', europe: 'Europa', oceania: 'Oceanía' },
  ru: { africa: 'Африка', americas: 'Америка', asia: 'Азия', europe: 'Европа', oceania: 'Океания' },
  ar: { africa: 'أفريقيا', americas: 'الأمريكتان', asia: 'آسيا', europe: 'أوروبا', oceania: 'أوقيانوسيا' },
  zh: { africa: '非洲', americas: '美洲', asia: '亚洲', europe: '欧洲', oceania: '大洋洲' },
};

/** "Article 18 of the Protocol" */
export const ARTICLE_NAME: InSixLanguages<(instrument: 'convention' | 'protocol', number: string) => string> =
  {
    en: (i, n) => `Article ${n} of the ${i === 'protocol' ? 'Protocol' : 'Convention'}`,
    fr: (i, n) => `Article ${n} ${i === 'protocol' ? 'du Protocole' : 'de la Convention'}`,
    es: (i, n) => `Artículo ${n} ${i === 'protocol' ? 'del Protocolo' : 'de la Convención'}`,
    ru: (i, n) => `Статья ${n} ${i === 'protocol' ? 'Протокола' : 'Конвенции'}`,
    ar: (i, n) => `المادة ${n} من ${i === 'protocol' ? 'البروتوكول' : 'الاتفاقية'}`,
    zh: (i, n) => `${i === 'protocol' ? '《议定书》' : '《公约》'}第${n}条`,
  };

export const INSTRUMENT_NAMES: InSixLanguages<Readonly<Record<'convention' | 'protocol', string>>> = {
  en: {
    convention: 'United Nations Convention against Transnational Organized Crime',
    protocol: 'Protocol against the Smuggling of Migrants by Land, Sea and Air',
  },
  fr: {
    convention: 'Convention des Nations Unies contre la criminalité transnationale organisée',
    protocol: 'Protocole contre le trafic illicite de migrants par terre, air et mer',
  },
  es: {
    convention: 'Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
    protocol: 'Protocolo contra el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire',
  },
  ru: {
    convention:
      'Конвенция Организации Объединенных Наций против транснациональной организованной преступности',
    protocol: 'Протокол против незаконного ввоза мигрантов по суше, морю и воздуху',
  },
  ar: {
    convention: 'اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية',
    protocol: 'بروتوكول مكافحة تهريب المهاجرين عن طريق البر والبحر والجو',
  },
  zh: {
    convention: '《联合国打击跨国有组织犯罪公约》',
    protocol: '《关于打击陆、海、空偷运移民的补充议定书》',
  },
};
