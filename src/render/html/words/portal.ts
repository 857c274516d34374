/** What the pages of countries and articles, the pictures and the totals say. */
import type { InSixLanguages } from './catalogue.ts';

export interface PortalWords {
  readonly search: string;
  readonly overview: string;
  readonly countries: string;
  readonly articles: string;
  readonly coverage: string;
  readonly countriesLead: string;
  readonly otherCountries: string;
  readonly noCountry: string;
  readonly noCountryWhy: (name: string) => string;
  readonly formerWhy: (name: string, until: number) => string;
  readonly formerly: (names: string) => string;
  readonly asks: string;
  readonly namesCountry: string;
  readonly namesRegion: (region: string) => string;
  readonly namesNone: (name: string, provisions: string) => string;
  readonly readAll: string;
  readonly besideRecords: string;
  readonly via: string;
  readonly nothingYet: (name: string) => string;
  readonly noneOfType: Readonly<
    Record<'case' | 'statute' | 'publication' | 'authority' | 'activity', string>
  >;
  readonly openCoverage: string;
  readonly articlesLead: string;
  readonly noArticle: string;
  readonly noArticleWhy: (ref: string) => string;
  readonly namesArticle: string;
  readonly namesArticleNone: string;
  readonly listedUnder: string;
  readonly sharesTitle: string;
  readonly noneOnArticle: string;
  readonly searchWords: string;
  readonly provisionsNaming: string;
}

export const PORTAL: InSixLanguages<PortalWords> = {
  en: {
    search: 'Search',
    overview: 'At a glance',
    countries: 'Countries',
    articles: 'Articles',
    coverage: 'Coverage',
    countriesLead:
      'What the compendium asks, what the law says, which cases, activities and works there are, country by country.',
    otherCountries: 'Countries of which nothing is recorded yet',
    noCountry: 'No such country',
    noCountryWhy: (name) => `“${name}” is no country, by code or by name.`,
    formerWhy: (name, until) =>
      `“${name}” was the name of a country until ${until}. Records of its time may mean it; choose what it is now.`,
    formerly: (names) => `Formerly: ${names}`,
    asks: 'What the compendium asks',
    namesCountry: 'Provisions that name it',
    namesRegion: (region) => `Provisions that name its region, ${region}`,
    namesNone: (name, provisions) =>
      `No provision names ${name}. The compendium speaks to States in general: all its ${provisions} concern ${name} as they concern every State.`,
    readAll: 'Read the compendium',
    besideRecords: 'Provisions beside its records',
    via: 'from',
    nothingYet: (name) => `Nothing is recorded of ${name} yet.`,
    noneOfType: {
      case: 'No case is recorded.',
      statute: 'No statute is recorded.',
      publication: 'No publication is recorded.',
      authority: 'No competent authority is recorded.',
      activity: 'No activity is recorded.',
    },
    openCoverage: 'Which articles have no statute',
    articlesLead:
      'The articles of the Convention and the Protocol by number and short title, with what names them and what is tied to them. Their texts stand in the instruments.',
    noArticle: 'No such article',
    noArticleWhy: (ref) => `There is no article “${ref}”. The Convention has 41 articles, the Protocol 25.`,
    namesArticle: 'Provisions that name it',
    namesArticleNone: 'No provision names this article.',
    listedUnder: 'The index lists these under',
    sharesTitle: 'Provisions that share the words of its title, not confirmed',
    noneOnArticle: 'No record is tied to this article, and none is suggested for it.',
    searchWords: 'Search the records for these words',
    provisionsNaming: 'Provisions',
  },
  fr: {
    search: 'Chercher',
    overview: 'Vue d’ensemble',
    countries: 'Pays',
    articles: 'Articles',
    coverage: 'Couverture',
    countriesLead:
      'Ce que demande le recueil, ce que dit la loi, quelles affaires, activités et publications il y a, pays par pays.',
    otherCountries: 'Pays dont rien n’est encore enregistré',
    noCountry: 'Pays introuvable',
    noCountryWhy: (name) => `« ${name} » n’est un pays ni par son code ni par son nom.`,
    formerWhy: (name, until) =>
      `« ${name} » était le nom d’un pays jusqu’en ${until}. Des notices de cette époque peuvent le désigner ; choisissez ce qu’il est aujourd’hui.`,
    formerly: (names) => `Anciennement : ${names}`,
    asks: 'Ce que demande le recueil',
    namesCountry: 'Dispositions qui le nomment',
    namesRegion: (region) => `Dispositions qui nomment sa région, ${region}`,
    namesNone: (name, provisions) =>
      `Aucune disposition ne nomme ${name}. Le recueil s’adresse aux États en général : ses ${provisions} concernent ce pays comme tout État.`,
    readAll: 'Lire le recueil',
    besideRecords: 'Dispositions à côté de ses notices',
    via: 'd’après',
    nothingYet: (name) => `Rien n’est encore enregistré pour ${name}.`,
    noneOfType: {
      case: 'Aucune affaire n’est enregistrée.',
      statute: 'Aucun texte de loi n’est enregistré.',
      publication: 'Aucune publication n’est enregistrée.',
      authority: 'Aucune autorité compétente n’est enregistrée.',
      activity: 'Aucune activité n’est enregistrée.',
    },
    openCoverage: 'Quels articles n’ont pas de loi',
    articlesLead:
      'Les articles de la Convention et du Protocole par numéro et titre abrégé, avec ce qui les nomme et ce qui leur est lié. Leurs textes sont dans les instruments.',
    noArticle: 'Article introuvable',
    noArticleWhy: (ref) => `Il n’y a pas d’article « ${ref} ». La Convention a 41 articles, le Protocole 25.`,
    namesArticle: 'Dispositions qui le nomment',
    namesArticleNone: 'Aucune disposition ne nomme cet article.',
    listedUnder: 'L’index les classe sous',
    sharesTitle: 'Dispositions qui partagent les mots de son titre, non confirmé',
    noneOnArticle: 'Aucune notice n’est liée à cet article, et aucune n’est suggérée.',
    searchWords: 'Chercher ces mots dans les notices',
    provisionsNaming: 'Dispositions',
  },
  es: {
    search: 'Buscar',
    overview: 'De un vistazo',
    countries: 'Países',
    articles: 'Artículos',
    coverage: 'Cobertura',
    countriesLead:
      'Lo que pide el compendio, lo que dice la ley, qué casos, actividades y publicaciones hay, país por país.',
    otherCountries: 'Países de los que todavía no hay nada registrado',
    noCountry: 'No existe ese país',
    noCountryWhy: (name) => `«${name}» no es un país, ni por código ni por nombre.`,
    formerWhy: (name, until) =>
      `«${name}» fue el nombre de un país hasta ${until}. Puede designarlo algún registro de su tiempo; elija lo que es hoy.`,
    formerly: (names) => `Antes: ${names}`,
    asks: 'Lo que pide el compendio',
    namesCountry: 'Disposiciones que lo nombran',
    namesRegion: (region) => `Disposiciones que nombran su región, ${region}`,
    namesNone: (name, provisions) =>
      `Ninguna disposición nombra a ${name}. El compendio habla a los Estados en general: sus ${provisions} conciernen a este país como a todo Estado.`,
    readAll: 'Leer el compendio',
    besideRecords: 'Disposiciones junto a sus registros',
    via: 'por',
    nothingYet: (name) => `Todavía no hay nada registrado de ${name}.`,
    noneOfType: {
      case: 'No hay casos registrados.',
      statute: 'No hay leyes registradas.',
      publication: 'No hay publicaciones registradas.',
      authority: 'No hay autoridades competentes registradas.',
      activity: 'No hay actividades registradas.',
    },
    openCoverage: 'Qué artículos no tienen ley',
    articlesLead:
      'Los artículos de la Convención y del Protocolo por número y título breve, con lo que los nombra y lo que está vinculado a ellos. Sus textos están en los instrumentos.',
    noArticle: 'No existe ese artículo',
    noArticleWhy: (ref) =>
      `No hay ningún artículo «${ref}». La Convención tiene 41 artículos, el Protocolo 25.`,
    namesArticle: 'Disposiciones que lo nombran',
    namesArticleNone: 'Ninguna disposición nombra este artículo.',
    listedUnder: 'El índice las recoge en',
    sharesTitle: 'Disposiciones que comparten las palabras de su título, sin confirmar',
    noneOnArticle: 'Ningún registro está vinculado a este artículo ni se sugiere para él.',
    searchWords: 'Buscar estas palabras en los registros',
    provisionsNaming: 'Disposiciones',
  },
  ru: {
    search: 'Найти',
    overview: 'Обзор',
    countries: 'Страны',
    articles: 'Статьи',
    coverage: 'Охват',
    countriesLead:
      'Чего требует сборник, что говорит закон, какие есть дела, мероприятия и публикации по каждой стране.',
    otherCountries: 'Страны, о которых пока ничего не зарегистрировано',
    noCountry: 'Такой страны нет',
    noCountryWhy: (name) => `«${name}» – не страна ни по коду, ни по названию.`,
    formerWhy: (name, until) =>
      `«${name}» – название страны до ${until} года. Записи того времени могут означать ее; выберите, чем она стала.`,
    formerly: (names) => `Прежнее название: ${names}`,
    asks: 'Чего требует сборник',
    namesCountry: 'Положения, в которых она названа',
    namesRegion: (region) => `Положения, в которых назван ее регион: ${region}`,
    namesNone: (name, provisions) =>
      `Ни одно положение не называет страну «${name}». Сборник обращен к государствам вообще: ${provisions} касаются ее, как и каждого государства.`,
    readAll: 'Читать сборник',
    besideRecords: 'Положения рядом с ее записями',
    via: 'по записи',
    nothingYet: (name) => `${name}: пока ничего не зарегистрировано.`,
    noneOfType: {
      case: 'Дел не зарегистрировано.',
      statute: 'Законов не зарегистрировано.',
      publication: 'Публикаций не зарегистрировано.',
      authority: 'Компетентных органов не зарегистрировано.',
      activity: 'Мероприятий не зарегистрировано.',
    },
    openCoverage: 'По каким статьям нет закона',
    articlesLead:
      'Статьи Конвенции и Протокола по номеру и краткому названию, с тем, что их называет и что с ними связано. Тексты статей – в самих документах.',
    noArticle: 'Такой статьи нет',
    noArticleWhy: (ref) => `Статьи «${ref}» нет. В Конвенции 41 статья, в Протоколе 25.`,
    namesArticle: 'Положения, в которых она названа',
    namesArticleNone: 'Ни одно положение не называет эту статью.',
    listedUnder: 'В указателе они стоят под темами',
    sharesTitle: 'Положения с теми же словами, что в ее названии; не подтверждено',
    noneOnArticle: 'С этой статьей не связана ни одна запись, и ни одна не предложена.',
    searchWords: 'Искать эти слова в записях',
    provisionsNaming: 'Положения',
  },
  ar: {
    search: 'ابحث',
    overview: 'لمحة عامة',
    countries: 'البلدان',
    articles: 'المواد',
    coverage: 'التغطية',
    countriesLead:
      'ما تطلبه الخلاصة الوافية، وما ينص عليه القانون، والقضايا والأنشطة والمؤلفات الموجودة، بلدا بلدا.',
    otherCountries: 'بلدان لم يسجل عنها شيء بعد',
    noCountry: 'لا يوجد هذا البلد',
    noCountryWhy: (name) => `«${name}» ليس بلدا، لا برمزه ولا باسمه.`,
    formerWhy: (name, until) =>
      `كان «${name}» اسم بلد حتى عام ${until}. وقد تقصده سجلات ذلك الوقت؛ اختر ما صار إليه.`,
    formerly: (names) => `الاسم السابق: ${names}`,
    asks: 'ما تطلبه الخلاصة الوافية',
    namesCountry: 'أحكام تذكره بالاسم',
    namesRegion: (region) => `أحكام تذكر منطقته: ${region}`,
    namesNone: (name, provisions) =>
      `لا يذكر أي حكم ${name} بالاسم. فالخلاصة تخاطب الدول عموما: ${provisions} تعنيه كما تعني كل دولة.`,
    readAll: 'اقرأ الخلاصة الوافية',
    besideRecords: 'أحكام إلى جانب سجلاته',
    via: 'من',
    nothingYet: (name) => `لم يسجل شيء عن ${name} بعد.`,
    noneOfType: {
      case: 'لم تسجل أي قضية.',
      statute: 'لم يسجل أي قانون.',
      publication: 'لم يسجل أي منشور.',
      authority: 'لم تسجل أي سلطة مختصة.',
      activity: 'لم يسجل أي نشاط.',
    },
    openCoverage: 'المواد التي لا قانون بشأنها',
    articlesLead:
      'مواد الاتفاقية والبروتوكول بأرقامها وعناوينها المختصرة، مع ما يذكرها وما يرتبط بها. أما نصوصها فهي في الصكوك.',
    noArticle: 'لا توجد هذه المادة',
    noArticleWhy: (ref) => `لا توجد مادة باسم «${ref}». في الاتفاقية 41 مادة وفي البروتوكول 25 مادة.`,
    namesArticle: 'أحكام تذكرها بالرقم',
    namesArticleNone: 'لا يذكر أي حكم هذه المادة.',
    listedUnder: 'يدرجها الفهرس تحت',
    sharesTitle: 'أحكام فيها كلمات عنوانها، غير مؤكدة',
    noneOnArticle: 'لا يرتبط أي سجل بهذه المادة، ولا يُقترح لها أي سجل.',
    searchWords: 'ابحث عن هذه الكلمات في السجلات',
    provisionsNaming: 'الأحكام',
  },
  zh: {
    search: '检索',
    overview: '概览',
    countries: '国家',
    articles: '条款',
    coverage: '覆盖情况',
    countriesLead: '按国家查看：汇编提出了什么要求，法律如何规定，有哪些案例、活动和著作。',
    otherCountries: '尚无记录的国家',
    noCountry: '没有此国家',
    noCountryWhy: (name) => `“${name}”不是国家代码或国名。`,
    formerWhy: (name, until) => `“${name}”在${until}年以前是国名。当时的记录可能指该国；请选择现在的国名。`,
    formerly: (names) => `旧称：${names}`,
    asks: '汇编的要求',
    namesCountry: '提及该国的段落',
    namesRegion: (region) => `提及其所在区域（${region}）的段落`,
    namesNone: (name, provisions) =>
      `没有段落提及${name}。汇编面向所有国家：其${provisions}与该国有关，如同与每一国家有关。`,
    readAll: '阅读汇编',
    besideRecords: '与该国记录并列的段落',
    via: '依据',
    nothingYet: (name) => `尚无关于${name}的记录。`,
    noneOfType: {
      case: '没有案例记录。',
      statute: '没有法律记录。',
      publication: '没有出版物记录。',
      authority: '没有主管机关记录。',
      activity: '没有活动记录。',
    },
    openCoverage: '哪些条款没有法律',
    articlesLead: '《公约》和《议定书》各条的编号和简短标题，以及提及它们和与其关联的内容。条文见文书本身。',
    noArticle: '没有此条款',
    noArticleWhy: (ref) => `没有条款“${ref}”。《公约》有41条，《议定书》有25条。`,
    namesArticle: '提及该条的段落',
    namesArticleNone: '没有段落提及该条。',
    listedUnder: '索引将其列于',
    sharesTitle: '含有其标题词语的段落，未经确认',
    noneOnArticle: '没有记录与该条关联，也没有建议关联的记录。',
    searchWords: '在记录中检索这些词语',
    provisionsNaming: '段落',
  },
};
