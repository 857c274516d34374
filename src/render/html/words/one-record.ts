/** What the page of one record says, and what stands beside provisions, topics and articles. */
import type { InSixLanguages } from './catalogue.ts';

export interface OneRecordWords {
  readonly inventedOne: string;
  readonly unknown: string;
  readonly unknownWhy: (id: string) => string;
  readonly readFrom: string;
  readonly alsoIn: string;
  readonly wholeParagraph: string;
  readonly paragraph: (label: string) => string;
  readonly linked: string;
  readonly provisions: string;
  readonly otherRecords: string;
  readonly noLinks: string;
  readonly suggested: string;
  readonly suggestedWhy: string;
  readonly because: (words: string) => string;
  readonly yourName: string;
  readonly accept: string;
  readonly reject: string;
  readonly history: string;
  readonly did: Readonly<Record<'added' | 'changed' | 'removed', string>>;
  readonly takeAway: string;
  readonly contactHidden: string;
  readonly yes: string;
  readonly no: string;
  /** Heading of the records beside a provision, a topic or an article. */
  readonly beside: string;
  readonly besideSuggested: string;
}

export const ONE_RECORD: InSixLanguages<OneRecordWords> = {
  en: {
    inventedOne: 'This record is invented. It shows what such a record looks like and counts in no figure.',
    unknown: 'No such record',
    unknownWhy: (id) => `There is no record “${id}”. It may have been removed, or the address is mistyped.`,
    readFrom: 'Read from',
    alsoIn: 'Also mentioned in',
    wholeParagraph: 'The whole paragraph',
    paragraph: (label) => `paragraph ${label}`,
    linked: 'Linked with',
    provisions: 'Provisions',
    otherRecords: 'Other records',
    noLinks: 'Nothing is linked with this record yet.',
    suggested: 'Suggested',
    suggestedWhy: 'Found by shared words; nobody has confirmed it.',
    because: (words) => `shared words: ${words}`,
    yourName: 'Your name',
    accept: 'Accept',
    reject: 'Reject',
    history: 'History',
    did: { added: 'added', changed: 'changed', removed: 'removed' },
    takeAway: 'Take away',
    contactHidden: 'Contact data are shown to authorized persons only.',
    yes: 'yes',
    no: 'no',
    beside: 'Cases, laws, literature, activities',
    besideSuggested: 'Suggested by shared words, not confirmed',
  },
  fr: {
    inventedOne:
      'Cette notice est inventée. Elle montre à quoi ressemble une telle notice et ne compte dans aucun chiffre.',
    unknown: 'Notice introuvable',
    unknownWhy: (id) =>
      `Il n’y a pas de notice « ${id} ». Elle a pu être retirée, ou l’adresse est mal saisie.`,
    readFrom: 'Tiré de',
    alsoIn: 'Mentionné aussi dans',
    wholeParagraph: 'Le paragraphe entier',
    paragraph: (label) => `paragraphe ${label}`,
    linked: 'Lié à',
    provisions: 'Dispositions',
    otherRecords: 'Autres notices',
    noLinks: 'Rien n’est encore lié à cette notice.',
    suggested: 'Suggéré',
    suggestedWhy: 'Trouvé par des mots communs ; personne ne l’a confirmé.',
    because: (words) => `mots communs : ${words}`,
    yourName: 'Votre nom',
    accept: 'Accepter',
    reject: 'Rejeter',
    history: 'Historique',
    did: { added: 'ajoutée', changed: 'modifiée', removed: 'retirée' },
    takeAway: 'Emporter',
    contactHidden: 'Les coordonnées ne sont montrées qu’aux personnes autorisées.',
    yes: 'oui',
    no: 'non',
    beside: 'Affaires, lois, publications, activités',
    besideSuggested: 'Suggéré par des mots communs, non confirmé',
  },
  es: {
    inventedOne: 'Este registro es inventado. Muestra cómo es un registro así y no cuenta en ninguna cifra.',
    unknown: 'No existe ese registro',
    unknownWhy: (id) =>
      `No hay ningún registro «${id}». Puede haberse retirado, o la dirección está mal escrita.`,
    readFrom: 'Tomado de',
    alsoIn: 'Mencionado también en',
    wholeParagraph: 'El párrafo entero',
    paragraph: (label) => `párrafo ${label}`,
    linked: 'Vinculado con',
    provisions: 'Disposiciones',
    otherRecords: 'Otros registros',
    noLinks: 'Todavía no hay nada vinculado con este registro.',
    suggested: 'Sugerido',
    suggestedWhy: 'Hallado por palabras en común; nadie lo ha confirmado.',
    because: (words) => `palabras en común: ${words}`,
    yourName: 'Su nombre',
    accept: 'Aceptar',
    reject: 'Rechazar',
    history: 'Historial',
    did: { added: 'añadido', changed: 'modificado', removed: 'retirado' },
    takeAway: 'Llevarse',
    contactHidden: 'Los datos de contacto solo se muestran a personas autorizadas.',
    yes: 'sí',
    no: 'no',
    beside: 'Casos, leyes, publicaciones, actividades',
    besideSuggested: 'Sugerido por palabras en común, sin confirmar',
  },
  ru: {
    inventedOne:
      'Эта запись вымышлена. Она показывает, как выглядит такая запись, и не входит ни в один подсчет.',
    unknown: 'Такой записи нет',
    unknownWhy: (id) => `Записи «${id}» нет. Возможно, она удалена или адрес набран неверно.`,
    readFrom: 'Взято из',
    alsoIn: 'Упоминается также в',
    wholeParagraph: 'Весь пункт',
    paragraph: (label) => `пункт ${label}`,
    linked: 'Связано с',
    provisions: 'Положения',
    otherRecords: 'Другие записи',
    noLinks: 'С этой записью пока ничего не связано.',
    suggested: 'Предложено',
    suggestedWhy: 'Найдено по общим словам; никем не подтверждено.',
    because: (words) => `общие слова: ${words}`,
    yourName: 'Ваше имя',
    accept: 'Принять',
    reject: 'Отклонить',
    history: 'История',
    did: { added: 'добавлено', changed: 'изменено', removed: 'удалено' },
    takeAway: 'Взять с собой',
    contactHidden: 'Контактные данные показываются только уполномоченным лицам.',
    yes: 'да',
    no: 'нет',
    beside: 'Дела, законы, литература, мероприятия',
    besideSuggested: 'Предложено по общим словам, не подтверждено',
  },
  ar: {
    inventedOne: 'هذا السجل مختلق. وهو يبين شكل هذا النوع من السجلات ولا يدخل في أي رقم.',
    unknown: 'لا يوجد هذا السجل',
    unknownWhy: (id) => `لا يوجد سجل باسم «${id}». ربما حُذف أو كُتب العنوان خطأ.`,
    readFrom: 'مأخوذ من',
    alsoIn: 'مذكور أيضا في',
    wholeParagraph: 'الفقرة كاملة',
    paragraph: (label) => `الفقرة ${label}`,
    linked: 'مرتبط بما يلي',
    provisions: 'الأحكام',
    otherRecords: 'سجلات أخرى',
    noLinks: 'لا شيء مرتبط بهذا السجل بعد.',
    suggested: 'مقترح',
    suggestedWhy: 'عُثر عليه بكلمات مشتركة؛ ولم يؤكده أحد.',
    because: (words) => `كلمات مشتركة: ${words}`,
    yourName: 'اسمك',
    accept: 'قبول',
    reject: 'رفض',
    history: 'سجل التغييرات',
    did: { added: 'أضيف', changed: 'عُدل', removed: 'حُذف' },
    takeAway: 'للحفظ',
    contactHidden: 'لا تظهر بيانات الاتصال إلا للأشخاص المأذون لهم.',
    yes: 'نعم',
    no: 'لا',
    beside: 'القضايا والقوانين والمؤلفات والأنشطة',
    besideSuggested: 'مقترح بكلمات مشتركة، غير مؤكد',
  },
  zh: {
    inventedOne: '本记录系虚构，仅用于展示此类记录的样式，不计入任何数字。',
    unknown: '没有此记录',
    unknownWhy: (id) => `没有记录“${id}”。可能已被删除，或地址有误。`,
    readFrom: '来源',
    alsoIn: '另见于',
    wholeParagraph: '整段文字',
    paragraph: (label) => `第${label}段`,
    linked: '关联',
    provisions: '段落',
    otherRecords: '其他记录',
    noLinks: '尚无与本记录关联的内容。',
    suggested: '建议关联',
    suggestedWhy: '根据共同词语找到；尚未经人确认。',
    because: (words) => `共同词语：${words}`,
    yourName: '您的姓名',
    accept: '接受',
    reject: '拒绝',
    history: '变更记录',
    did: { added: '添加', changed: '修改', removed: '删除' },
    takeAway: '下载',
    contactHidden: '联系方式仅向获授权者显示。',
    yes: '是',
    no: '否',
    beside: '案例、法律、文献、活动',
    besideSuggested: '根据共同词语建议，未经确认',
  },
};
