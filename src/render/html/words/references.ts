/** What the page of references says: which texts are named, by which paragraphs, and which references lead nowhere. */
import { counted, type InSixLanguages } from './catalogue.ts';

export interface ReferenceWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly drawing: string;
  readonly text: string;
  readonly times: string;
  readonly namedIn: string;
  readonly timesNamed: (n: number) => string;
  /** @param from designation of a section */
  readonly names: (from: string, text: string, n: number) => string;
  readonly doubtful: string;
  readonly allResolved: string;
  readonly ambiguous: string;
  readonly unresolved: string;
  readonly nameless: string;
  readonly namelessLead: string;
  readonly standing: string;
  readonly standingLegend: string;
}

export const REFERENCES: InSixLanguages<ReferenceWords> = {
  en: {
    title: 'References',
    lead: 'The texts that adopted paragraphs name, the most often named first, each by the name it is given there.',
    none: 'No paragraph of this edition names another text.',
    drawing: 'Meetings and sessions (left) and the texts they name (right); the thicker, the more often',
    text: 'Text',
    times: 'Times',
    namedIn: 'Named in',
    timesNamed: (n) => counted('en', n, { one: '# time', other: '# times' }),
    names: (from, text, n) =>
      `${from} names ${text} ${counted('en', n, { one: '# time', other: '# times' })}`,
    doubtful: 'References in doubt',
    allResolved: 'Every reference within the compendium leads to one text.',
    ambiguous: 'could mean several',
    unresolved: 'leads nowhere',
    nameless: 'Articles whose text is not named beside them',
    namelessLead: 'Which text is meant is not guessed here.',
    standing: 'Where it stands among others',
    standingLegend:
      'Left: what it builds on; right: what builds on it. Solid: words taken over; dashed: named.',
  },
  fr: {
    title: 'Renvois',
    lead: 'Les textes que citent les paragraphes adoptés, les plus cités d’abord, chacun sous le nom qui lui est donné.',
    none: 'Aucun paragraphe de cette édition ne cite un autre texte.',
    drawing:
      'Réunions et sessions (à gauche) et textes qu’elles citent (à droite) ; plus le trait est épais, plus souvent',
    text: 'Texte',
    times: 'Fois',
    namedIn: 'Cité dans',
    timesNamed: (n) => counted('fr', n, { one: '# fois', other: '# fois' }),
    names: (from, text, n) => `${from} cite ${text} ${counted('fr', n, { one: '# fois', other: '# fois' })}`,
    doubtful: 'Renvois douteux',
    allResolved: 'Chaque renvoi interne au recueil mène à un seul texte.',
    ambiguous: 'peut désigner plusieurs textes',
    unresolved: 'ne mène nulle part',
    nameless: 'Articles dont le texte n’est pas nommé à côté',
    namelessLead: 'On ne devine pas ici de quel texte il s’agit.',
    standing: 'Sa place parmi les autres',
    standingLegend:
      'À gauche : ce sur quoi il s’appuie ; à droite : ce qui s’appuie sur lui. Trait plein : mots repris ; tirets : cité.',
  },
  es: {
    title: 'Referencias',
    lead: 'Los textos que nombran los párrafos aprobados, primero los más nombrados, cada uno con el nombre que se le da.',
    none: 'Ningún párrafo de esta edición nombra otro texto.',
    drawing:
      'Reuniones y períodos de sesiones (izquierda) y los textos que nombran (derecha); cuanto más grueso, más veces',
    text: 'Texto',
    times: 'Veces',
    namedIn: 'Nombrado en',
    timesNamed: (n) => counted('es', n, { one: '# vez', other: '# veces' }),
    names: (from, text, n) =>
      `${from} nombra ${text} ${counted('es', n, { one: '# vez', other: '# veces' })}`,
    doubtful: 'Referencias dudosas',
    allResolved: 'Cada referencia dentro del compendio lleva a un solo texto.',
    ambiguous: 'puede designar varios',
    unresolved: 'no lleva a ninguna parte',
    nameless: 'Artículos cuyo texto no se nombra junto a ellos',
    namelessLead: 'Aquí no se adivina de qué texto se trata.',
    standing: 'Su lugar entre los demás',
    standingLegend:
      'Izquierda: en qué se apoya; derecha: qué se apoya en él. Línea continua: palabras tomadas; discontinua: nombrado.',
  },
  ru: {
    title: 'Ссылки',
    lead: 'Тексты, которые называют принятые пункты, чаще называемые — первыми, каждый под тем именем, которое ему там дано.',
    none: 'Ни один пункт этого издания не называет другого текста.',
    drawing: 'Совещания и сессии (слева) и тексты, которые они называют (справа); чем толще линия, тем чаще',
    text: 'Текст',
    times: 'Раз',
    namedIn: 'Назван в',
    timesNamed: (n) => counted('ru', n, { one: '# раз', few: '# раза', other: '# раз' }),
    names: (from, text, n) =>
      `${from} называет «${text}» ${counted('ru', n, { one: '# раз', few: '# раза', other: '# раз' })}`,
    doubtful: 'Сомнительные ссылки',
    allResolved: 'Каждая ссылка внутри сборника ведёт к одному тексту.',
    ambiguous: 'может означать несколько',
    unresolved: 'никуда не ведёт',
    nameless: 'Статьи, рядом с которыми текст не назван',
    namelessLead: 'О каком тексте идёт речь, здесь не угадывается.',
    standing: 'Место среди других',
    standingLegend:
      'Слева: на чём основан; справа: что основано на нём. Сплошная: взятые слова; пунктир: назван.',
  },
  ar: {
    title: 'الإحالات',
    lead: 'النصوص التي تذكرها الفقرات المعتمدة، الأكثر ذكرا أولا، وكل منها بالاسم المعطى له هناك.',
    none: 'لا تذكر أي فقرة في هذه الطبعة نصا آخر.',
    drawing: 'الاجتماعات والدورات (يسارا) والنصوص التي تذكرها (يمينا)؛ وكلما زاد السمك زاد التكرار',
    text: 'النص',
    times: 'المرات',
    namedIn: 'مذكور في',
    timesNamed: (n) => counted('ar', n, { one: 'مرة واحدة', two: 'مرتان', few: '# مرات', other: '# مرة' }),
    names: (from, text, n) =>
      `${from} يذكر ${text} ${counted('ar', n, { one: 'مرة واحدة', two: 'مرتين', few: '# مرات', other: '# مرة' })}`,
    doubtful: 'إحالات مشكوك فيها',
    allResolved: 'كل إحالة داخل الخلاصة الوافية تؤدي إلى نص واحد.',
    ambiguous: 'قد تعني عدة نصوص',
    unresolved: 'لا تؤدي إلى شيء',
    nameless: 'مواد لم يُذكر نصها بجانبها',
    namelessLead: 'لا يُخمَّن هنا النص المقصود.',
    standing: 'موضعها بين غيرها',
    standingLegend: 'يسارا: ما تستند إليه؛ يمينا: ما يستند إليها. خط متصل: كلمات مأخوذة؛ خط متقطع: مذكور.',
  },
  zh: {
    title: '引用',
    lead: '已通过段落所提及的案文，提及最多者在前，均按原文所用名称。',
    none: '本版没有段落提及其他案文。',
    drawing: '会议和届会（左）及其提及的案文（右）；线越粗，次数越多',
    text: '案文',
    times: '次数',
    namedIn: '提及处',
    timesNamed: (n) => counted('zh', n, { other: '#次' }),
    names: (from, text, n) => `${from}提及${text}${counted('zh', n, { other: '#次' })}`,
    doubtful: '存疑的引用',
    allResolved: '汇编内的每处引用均指向唯一案文。',
    ambiguous: '可能指多个案文',
    unresolved: '无所指',
    nameless: '未在旁注明所属案文的条款',
    namelessLead: '此处不猜测所指案文。',
    standing: '与其他段落的关系',
    standingLegend: '左：其所依据；右：以其为依据。实线：沿用词语；虚线：提及。',
  },
};
