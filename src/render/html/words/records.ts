/** What the lists of records, and the page of one, say. */
import type { RecordType } from '../../../record/index.ts';
import type { InSixLanguages } from './catalogue.ts';

export interface RecordWords {
  readonly records: string;
  readonly lead: string;
  readonly find: string;
  readonly all: string;
  readonly order: string;
  readonly sorts: Readonly<Record<'title' | 'newest' | 'oldest' | 'added', string>>;
  readonly facets: Readonly<Record<string, string>>;
  readonly pages: string;
  readonly earlier: string;
  readonly later: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly feed: string;
  readonly none: string;
  /** Why there is nothing of a type. */
  readonly empty: Readonly<Record<RecordType, string>>;
  readonly invented: string;
  readonly inventedShown: string;
  readonly inventedHide: string;
  readonly inventedShow: string;
}

export const RECORDS: InSixLanguages<RecordWords> = {
  en: {
    records: 'Records',
    lead: 'What was done, decided, enacted and written, beside what was recommended: each record with the words it was read from.',
    find: 'Search the records',
    all: 'All',
    order: 'Order',
    sorts: { title: 'By title', newest: 'Newest first', oldest: 'Oldest first', added: 'Last added first' },
    facets: {
      country: 'Country',
      region: 'Region',
      article: 'Article',
      topic: 'Topic',
      year: 'Year',
      kind: 'Kind',
      route: 'Route',
      language: 'Language',
    },
    pages: 'Pages',
    earlier: 'Previous page',
    later: 'Next page',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    feed: 'Feed of new records',
    none: 'No record answers to this.',
    empty: {
      case: 'No case is recorded: no document of this corpus tells of a decision of a court. Cases can be imported.',
      statute: 'No statute is recorded. Statutes can be imported.',
      publication: 'No publication is recorded. Publications can be imported, from BibTeX or RIS too.',
      authority:
        'No competent authority is recorded: the documents ask for a directory and give no entries of it. Authorities can be imported.',
      activity: 'No activity is recorded. Activities are read from the reports of a corpus, or imported.',
      article: 'No article of a treaty is named by a record or a provision.',
    },
    invented: 'invented',
    inventedShown: 'Invented records, made for demonstration, are shown too.',
    inventedHide: 'Leave them out',
    inventedShow: 'Show the invented records of the sample set too',
  },
  fr: {
    records: 'Notices',
    lead: 'Ce qui a été fait, jugé, légiféré et écrit, à côté de ce qui a été recommandé : chaque notice avec les mots dont elle est tirée.',
    find: 'Chercher dans les notices',
    all: 'Tout',
    order: 'Ordre',
    sorts: {
      title: 'Par titre',
      newest: 'Les plus récentes d’abord',
      oldest: 'Les plus anciennes d’abord',
      added: 'Les dernières ajoutées d’abord',
    },
    facets: {
      country: 'Pays',
      region: 'Région',
      article: 'Article',
      topic: 'Sujet',
      year: 'Année',
      kind: 'Nature',
      route: 'Voie',
      language: 'Langue',
    },
    pages: 'Pages',
    earlier: 'Page précédente',
    later: 'Page suivante',
    pageOf: (page, pages) => `Page ${page} sur ${pages}`,
    feed: 'Fil des nouvelles notices',
    none: 'Aucune notice ne répond à cela.',
    empty: {
      case: 'Aucune affaire n’est enregistrée : aucun document de ce corpus ne relate une décision de justice. Des affaires peuvent être importées.',
      statute: 'Aucun texte de loi n’est enregistré. Des lois peuvent être importées.',
      publication:
        'Aucune publication n’est enregistrée. Des publications peuvent être importées, aussi depuis BibTeX ou RIS.',
      authority:
        'Aucune autorité compétente n’est enregistrée : les documents demandent un répertoire et n’en donnent aucune entrée. Des autorités peuvent être importées.',
      activity:
        'Aucune activité n’est enregistrée. Les activités sont tirées des rapports d’un corpus, ou importées.',
      article: 'Aucun article d’un traité n’est nommé par une notice ou une disposition.',
    },
    invented: 'inventée',
    inventedShown: 'Des notices inventées, faites pour la démonstration, sont aussi montrées.',
    inventedHide: 'Les écarter',
    inventedShow: 'Montrer aussi les notices inventées de l’échantillon',
  },
  es: {
    records: 'Registros',
    lead: 'Lo que se hizo, se juzgó, se legisló y se escribió, junto a lo que se recomendó: cada registro con las palabras de las que se tomó.',
    find: 'Buscar en los registros',
    all: 'Todo',
    order: 'Orden',
    sorts: {
      title: 'Por título',
      newest: 'Los más recientes primero',
      oldest: 'Los más antiguos primero',
      added: 'Los últimos añadidos primero',
    },
    facets: {
      country: 'País',
      region: 'Región',
      article: 'Artículo',
      topic: 'Tema',
      year: 'Año',
      kind: 'Clase',
      route: 'Vía',
      language: 'Idioma',
    },
    pages: 'Páginas',
    earlier: 'Página anterior',
    later: 'Página siguiente',
    pageOf: (page, pages) => `Página ${page} de ${pages}`,
    feed: 'Canal de registros nuevos',
    none: 'Ningún registro responde a esto.',
    empty: {
      case: 'No hay casos registrados: ningún documento de este corpus da cuenta de una decisión judicial. Se pueden importar casos.',
      statute: 'No hay leyes registradas. Se pueden importar leyes.',
      publication: 'No hay publicaciones registradas. Se pueden importar, también desde BibTeX o RIS.',
      authority:
        'No hay autoridades competentes registradas: los documentos piden un directorio y no dan ninguna entrada. Se pueden importar autoridades.',
      activity: 'No hay actividades registradas. Se toman de los informes de un corpus, o se importan.',
      article: 'Ningún registro ni disposición nombra un artículo de un tratado.',
    },
    invented: 'inventado',
    inventedShown: 'También se muestran registros inventados, hechos como demostración.',
    inventedHide: 'Excluirlos',
    inventedShow: 'Mostrar también los registros inventados de la muestra',
  },
  ru: {
    records: 'Записи',
    lead: 'Что было сделано, решено судом, принято и написано, рядом с тем, что рекомендовано: каждая запись со словами, из которых она взята.',
    find: 'Искать в записях',
    all: 'Все',
    order: 'Порядок',
    sorts: {
      title: 'По названию',
      newest: 'Сначала новые',
      oldest: 'Сначала старые',
      added: 'Сначала добавленные последними',
    },
    facets: {
      country: 'Страна',
      region: 'Регион',
      article: 'Статья',
      topic: 'Тема',
      year: 'Год',
      kind: 'Вид',
      route: 'Путь',
      language: 'Язык',
    },
    pages: 'Страницы',
    earlier: 'Предыдущая страница',
    later: 'Следующая страница',
    pageOf: (page, pages) => `Страница ${page} из ${pages}`,
    feed: 'Лента новых записей',
    none: 'Таких записей нет.',
    empty: {
      case: 'Дел не зарегистрировано: ни один документ этого собрания не сообщает о решении суда. Дела можно импортировать.',
      statute: 'Законов не зарегистрировано. Их можно импортировать.',
      publication: 'Публикаций не зарегистрировано. Их можно импортировать, в том числе из BibTeX или RIS.',
      authority:
        'Компетентных органов не зарегистрировано: документы говорят о справочнике, но не приводят его записей. Их можно импортировать.',
      activity: 'Мероприятий не зарегистрировано. Они берутся из докладов собрания или импортируются.',
      article: 'Ни одна запись и ни один пункт не называют статьи договора.',
    },
    invented: 'вымышлено',
    inventedShown: 'Показаны также вымышленные записи, составленные для образца.',
    inventedHide: 'Убрать их',
    inventedShow: 'Показать также вымышленные записи образца',
  },
  ar: {
    records: 'السجلات',
    lead: 'ما أُنجز وما قضت به المحاكم وما سُن من قوانين وما كُتب، إلى جانب ما أُوصي به: كل سجل مع الكلمات التي أُخذ منها.',
    find: 'ابحث في السجلات',
    all: 'الكل',
    order: 'الترتيب',
    sorts: {
      title: 'حسب العنوان',
      newest: 'الأحدث أولا',
      oldest: 'الأقدم أولا',
      added: 'آخر ما أضيف أولا',
    },
    facets: {
      country: 'البلد',
      region: 'المنطقة',
      article: 'المادة',
      topic: 'الموضوع',
      year: 'السنة',
      kind: 'الصنف',
      route: 'الوسيلة',
      language: 'اللغة',
    },
    pages: 'الصفحات',
    earlier: 'الصفحة السابقة',
    later: 'الصفحة التالية',
    pageOf: (page, pages) => `الصفحة ${page} من ${pages}`,
    feed: 'موجز السجلات الجديدة',
    none: 'لا يوجد سجل يطابق ذلك.',
    empty: {
      case: 'لم تسجل أي قضية: لا تذكر أي وثيقة في هذه المجموعة قرارا صادرا عن محكمة. ويمكن استيراد القضايا.',
      statute: 'لم يسجل أي قانون. ويمكن استيراد القوانين.',
      publication: 'لم يسجل أي منشور. ويمكن استيراد المنشورات، ومن BibTeX أو RIS أيضا.',
      authority: 'لم تسجل أي سلطة مختصة: تطلب الوثائق دليلا ولا تورد أي مدخل فيه. ويمكن استيراد السلطات.',
      activity: 'لم يسجل أي نشاط. وتؤخذ الأنشطة من تقارير المجموعة أو تُستورد.',
      article: 'لا يذكر أي سجل أو حكم مادة من معاهدة.',
    },
    invented: 'مختلق',
    inventedShown: 'تظهر أيضا سجلات مختلقة وُضعت على سبيل العرض.',
    inventedHide: 'استبعادها',
    inventedShow: 'إظهار السجلات المختلقة في مجموعة العينات أيضا',
  },
  zh: {
    records: '记录',
    lead: '所做的工作、法院的裁判、颁布的法律和撰写的著作，与所提建议并列：每条记录均附其来源文字。',
    find: '检索记录',
    all: '全部',
    order: '排序',
    sorts: { title: '按标题', newest: '最新在前', oldest: '最早在前', added: '最近添加在前' },
    facets: {
      country: '国家',
      region: '区域',
      article: '条款',
      topic: '专题',
      year: '年份',
      kind: '种类',
      route: '途径',
      language: '语言',
    },
    pages: '页',
    earlier: '上一页',
    later: '下一页',
    pageOf: (page, pages) => `第${page}页，共${pages}页`,
    feed: '新记录订阅',
    none: '没有符合条件的记录。',
    empty: {
      case: '没有案例记录：本文集的文件均未述及法院裁判。可以导入案例。',
      statute: '没有法律记录。可以导入法律。',
      publication: '没有出版物记录。可以导入出版物，包括从BibTeX或RIS导入。',
      authority: '没有主管机关记录：文件要求编制名录，但未提供任何条目。可以导入主管机关。',
      activity: '没有活动记录。活动取自文集中的报告，或由导入而来。',
      article: '没有任何记录或段落提及条约条款。',
    },
    invented: '虚构',
    inventedShown: '同时显示为演示而虚构的记录。',
    inventedHide: '不显示',
    inventedShow: '同时显示样本中的虚构记录',
  },
};
