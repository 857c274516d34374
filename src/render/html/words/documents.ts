/** What the pages of the library say around imported documents: lists, facts, languages side by side. */
import type { LanguageCode } from '../../../language/index.ts';
import { counted, type InSixLanguages, type PluralForms } from './catalogue.ts';

export interface DocumentWords {
  readonly library: string;
  readonly libraryNote: (documents: string) => string;
  readonly empty: string;
  readonly noneFound: string;
  readonly find: string;
  readonly search: string;
  readonly subjects: string;
  readonly agendaItems: string;
  readonly all: string;
  readonly pages: string;
  readonly earlier: string;
  readonly later: string;
  readonly facts: string;
  readonly adopted: string;
  readonly agendaItem: string;
  readonly committee: string;
  readonly vote: string;
  readonly votes: (inFavour: number, against: number, abstaining: number) => string;
  readonly inFavour: string;
  readonly against: string;
  readonly abstaining: string;
  readonly origin: string;
  readonly record: string;
  readonly sponsors: string;
  readonly additionalSponsors: string;
  readonly goals: string;
  readonly language: string;
  readonly beside: string;
  readonly alone: string;
  readonly gap: (language: string) => string;
  readonly cites: string;
  readonly citedBy: string;
  readonly inCompendium: string;
  readonly notHere: string;
  readonly uncalled: string;
}

const FORMS: InSixLanguages<PluralForms> = {
  en: { one: '# document', other: '# documents' },
  fr: { one: '# document', other: '# documents' },
  es: { one: '# documento', other: '# documentos' },
  ru: { one: '# документ', few: '# документа', other: '# документов' },
  ar: { one: 'وثيقة واحدة', two: 'وثيقتان', few: '# وثائق', other: '# وثيقة' },
  zh: { other: '#份文件' },
};

export const countDocuments = (language: LanguageCode, n: number): string =>
  counted(language, n, FORMS[language]);

export const DOCUMENTS: InSixLanguages<DocumentWords> = {
  en: {
    library: 'Library',
    libraryNote: (documents) => `${documents} in full, in the languages in which they were adopted`,
    empty: 'Nothing has been imported yet.',
    noneFound: 'No document answers to this.',
    find: 'Symbol or words of the title',
    search: 'Search',
    subjects: 'Subjects',
    agendaItems: 'Agenda items',
    all: 'All documents',
    pages: 'Pages',
    earlier: 'Before',
    later: 'After',
    facts: 'About this document',
    adopted: 'Adopted',
    agendaItem: 'Agenda item',
    committee: 'Committee',
    vote: 'Vote',
    votes: (yes, no, none) => `${yes} in favour, ${no} against, ${none} abstaining`,
    inFavour: 'In favour',
    against: 'Against',
    abstaining: 'Abstaining',
    origin: 'Originating document',
    record: 'Record of the meeting',
    sponsors: 'Sponsors',
    additionalSponsors: 'Additional sponsors',
    goals: 'Sustainable Development Goals',
    language: 'Language of the text',
    beside: 'Beside it',
    alone: 'one language',
    gap: (language) => `No counterpart in ${language}`,
    cites: 'Cites',
    citedBy: 'Cited by',
    inCompendium: 'Compendium',
    notHere: 'not in the library',
    uncalled: 'Notes that nothing in the text calls',
  },
  fr: {
    library: 'Bibliothèque',
    libraryNote: (documents) => `${documents}, texte intégral, dans les langues d’adoption`,
    empty: 'Rien n’a encore été importé.',
    noneFound: 'Aucun document ne correspond.',
    find: 'Cote ou mots du titre',
    search: 'Chercher',
    subjects: 'Sujets',
    agendaItems: 'Points de l’ordre du jour',
    all: 'Tous les documents',
    pages: 'Pages',
    earlier: 'Précédents',
    later: 'Suivants',
    facts: 'À propos de ce document',
    adopted: 'Adoption',
    agendaItem: 'Point de l’ordre du jour',
    committee: 'Commission',
    vote: 'Vote',
    votes: (yes, no, none) => `${yes} pour, ${no} contre, ${none} abstentions`,
    inFavour: 'Pour',
    against: 'Contre',
    abstaining: 'Abstentions',
    origin: 'Document d’origine',
    record: 'Compte rendu de la séance',
    sponsors: 'Auteurs',
    additionalSponsors: 'Coauteurs',
    goals: 'Objectifs de développement durable',
    language: 'Langue du texte',
    beside: 'En regard',
    alone: 'une seule langue',
    gap: (language) => `Sans équivalent : ${language}`,
    cites: 'Cite',
    citedBy: 'Cité par',
    inCompendium: 'Recueil',
    notHere: 'absent de la bibliothèque',
    uncalled: 'Notes sans appel dans le texte',
  },
  es: {
    library: 'Biblioteca',
    libraryNote: (documents) => `${documents}, texto íntegro, en los idiomas en que se aprobaron`,
    empty: 'Todavía no se ha importado nada.',
    noneFound: 'Ningún documento responde a esto.',
    find: 'Signatura o palabras del título',
    search: 'Buscar',
    subjects: 'Materias',
    agendaItems: 'Temas del programa',
    all: 'Todos los documentos',
    pages: 'Páginas',
    earlier: 'Anteriores',
    later: 'Siguientes',
    facts: 'Sobre este documento',
    adopted: 'Aprobación',
    agendaItem: 'Tema del programa',
    committee: 'Comisión',
    vote: 'Votación',
    votes: (yes, no, none) => `${yes} a favor, ${no} en contra, ${none} abstenciones`,
    inFavour: 'A favor',
    against: 'En contra',
    abstaining: 'Abstenciones',
    origin: 'Documento de origen',
    record: 'Acta de la sesión',
    sponsors: 'Patrocinadores',
    additionalSponsors: 'Otros patrocinadores',
    goals: 'Objetivos de Desarrollo Sostenible',
    language: 'Idioma del texto',
    beside: 'Al lado',
    alone: 'un solo idioma',
    gap: (language) => `Sin equivalente: ${language}`,
    cites: 'Cita',
    citedBy: 'Citado por',
    inCompendium: 'Compendio',
    notHere: 'no está en la biblioteca',
    uncalled: 'Notas sin llamada en el texto',
  },
  ru: {
    library: 'Библиотека',
    libraryNote: (documents) => `${documents} полностью, на языках принятия`,
    empty: 'Ничего ещё не импортировано.',
    noneFound: 'Нет таких документов.',
    find: 'Условное обозначение или слова названия',
    search: 'Искать',
    subjects: 'Темы',
    agendaItems: 'Пункты повестки дня',
    all: 'Все документы',
    pages: 'Страницы',
    earlier: 'Предыдущие',
    later: 'Следующие',
    facts: 'О документе',
    adopted: 'Принято',
    agendaItem: 'Пункт повестки дня',
    committee: 'Комитет',
    vote: 'Голосование',
    votes: (yes, no, none) => `${yes} за, ${no} против, ${none} воздержались`,
    inFavour: 'За',
    against: 'Против',
    abstaining: 'Воздержались',
    origin: 'Исходный документ',
    record: 'Отчёт о заседании',
    sponsors: 'Авторы',
    additionalSponsors: 'Присоединившиеся авторы',
    goals: 'Цели в области устойчивого развития',
    language: 'Язык текста',
    beside: 'Рядом',
    alone: 'один язык',
    gap: (language) => `Нет соответствия: ${language}`,
    cites: 'Ссылается на',
    citedBy: 'Упоминается в',
    inCompendium: 'Сборник',
    notHere: 'нет в библиотеке',
    uncalled: 'Сноски, на которые текст не ссылается',
  },
  ar: {
    library: 'المكتبة',
    libraryNote: (documents) => `${documents} بنصها الكامل، باللغات التي اعتمدت بها`,
    empty: 'لم يُستورد شيء بعد.',
    noneFound: 'لا توجد وثيقة مطابقة.',
    find: 'الرمز أو كلمات من العنوان',
    search: 'بحث',
    subjects: 'المواضيع',
    agendaItems: 'بنود جدول الأعمال',
    all: 'جميع الوثائق',
    pages: 'الصفحات',
    earlier: 'السابق',
    later: 'التالي',
    facts: 'عن هذه الوثيقة',
    adopted: 'تاريخ الاعتماد',
    agendaItem: 'بند جدول الأعمال',
    committee: 'اللجنة',
    vote: 'التصويت',
    votes: (yes, no, none) => `المؤيدون ${yes}، المعارضون ${no}، الممتنعون ${none}`,
    inFavour: 'المؤيدون',
    against: 'المعارضون',
    abstaining: 'الممتنعون',
    origin: 'الوثيقة الأصلية',
    record: 'محضر الجلسة',
    sponsors: 'المقدمون',
    additionalSponsors: 'مقدمون إضافيون',
    goals: 'أهداف التنمية المستدامة',
    language: 'لغة النص',
    beside: 'بجانبه',
    alone: 'لغة واحدة',
    gap: (language) => `لا مقابل: ${language}`,
    cites: 'يستشهد بـ',
    citedBy: 'استُشهد به في',
    inCompendium: 'الخلاصة',
    notHere: 'ليس في المكتبة',
    uncalled: 'حواش لا يشير إليها النص',
  },
  zh: {
    library: '文库',
    libraryNote: (documents) => `${documents}全文，以通过时的各种语文提供`,
    empty: '尚未导入任何文件。',
    noneFound: '没有符合的文件。',
    find: '文号或标题中的词',
    search: '查找',
    subjects: '主题',
    agendaItems: '议程项目',
    all: '全部文件',
    pages: '页次',
    earlier: '上一页',
    later: '下一页',
    facts: '关于本文件',
    adopted: '通过日期',
    agendaItem: '议程项目',
    committee: '委员会',
    vote: '表决',
    votes: (yes, no, none) => `赞成${yes}票，反对${no}票，弃权${none}票`,
    inFavour: '赞成',
    against: '反对',
    abstaining: '弃权',
    origin: '来源文件',
    record: '会议记录',
    sponsors: '提案国',
    additionalSponsors: '新增提案国',
    goals: '可持续发展目标',
    language: '案文语文',
    beside: '对照',
    alone: '单一语文',
    gap: (language) => `${language}无对应段落`,
    cites: '引用',
    citedBy: '被引用于',
    inCompendium: '汇编',
    notHere: '不在文库中',
    uncalled: '案文中没有标记的脚注',
  },
};
