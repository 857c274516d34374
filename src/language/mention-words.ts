import type { LanguageCode } from './language.ts';
import { organForms } from './organ-names.ts';

/** The words around a reference in running text that say whose text is meant, for the six official languages. */
export interface MentionWords {
  /** Articles of a treaty, rules of procedure: what is numbered in texts that are no resolutions. */
  readonly article: readonly string[];
  /** Organs whose resolutions stand in no compendium of a treaty body. */
  readonly otherOrgans: readonly string[];
  /** Words by which a body means its own decisions: "its", "Conference". */
  readonly ownOrgans: readonly string[];
  /** Words between a paragraph and the text it belongs to ("paragraph 9 of ..."). */
  readonly of: readonly string[];
  readonly report: readonly string[];
  readonly annex: readonly string[];
  /** Words before the letter of a headed division of a resolution or decision ("sect. B"). */
  readonly division: readonly string[];
  /** Before "paragraph": one of the preamble. */
  readonly preambular: readonly string[];
  /** Before "paragraph": one of the operative part. */
  readonly operative: readonly string[];
  /** Targets of goals: "target 8.7". */
  readonly target: readonly string[];
  /** Forms of these nouns in running text besides those of `LANGUAGES`: cases, duals, what is written onto them. */
  readonly forms: MentionForms;
  /** Texts with numbered places whose names are not written in capitals: "rules of procedure". */
  readonly titles: readonly string[];
  /** Small words within a name that is written in capitals: "Convention *on the* Rights *of the* Child". */
  readonly joining: readonly string[];
  /** Articles in front of a name. */
  readonly the: readonly string[];
  /** Words before and after the date of a resolution: "of", "en date du"; "года". */
  readonly dated: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Behind a paragraph, or in Chinese before it: the text that speaks ("paragraph 5 *of the present resolution*"). */
  readonly present: readonly string[];
  /** Before a symbol: "paragraph 31 of *document* A/74/127". */
  readonly document: readonly string[];
  /** Between the name of a body and the resolution it speaks of: "the General Assembly, *in* its resolution 60/1". */
  readonly spoke: readonly string[];
}

export interface MentionForms {
  readonly resolution: readonly string[];
  readonly decision: readonly string[];
  readonly recommendation: readonly string[];
  readonly paragraph: readonly string[];
  readonly subparagraph: readonly string[];
  readonly annex: readonly string[];
  readonly division: readonly string[];
  /** Those of `resolution` and `decision` that say "its" themselves, as Arabic does. */
  readonly own: readonly string[];
}

const NO_FORMS: MentionForms = {
  resolution: [],
  decision: [],
  recommendation: [],
  paragraph: [],
  subparagraph: [],
  annex: [],
  division: [],
  own: [],
};

const phrases = (text: string): string[] => text.split('|');

export const MENTION_WORDS: Readonly<Record<LanguageCode, MentionWords>> = {
  en: {
    article: phrases('article|articles|art.|arts.|rule|rules|regulation|regulations'),
    otherOrgans: organForms('en'),
    ownOrgans: phrases('its|Conference|Conference of the Parties'),
    of: ['of', 'in'],
    report: ['report', 'reports'],
    annex: ['annex'],
    division: ['sect.', 'section'],
    preambular: ['preambular'],
    operative: ['operative'],
    target: ['target', 'targets'],
    forms: { ...NO_FORMS, annex: ['annexes'], division: ['sections'] },
    titles: ['rules of procedure', 'provisional rules of procedure'],
    joining: phrases('of|the|on|against|by|and|for|to|in|with'),
    the: phrases('the|that|those|this|each of the'),
    dated: { before: ['of', 'dated'], after: [] },
    present: phrases(
      'of the present resolution|of the present decision|of the present declaration|of the present report|of the present statement|of the present annex|of this resolution|of this decision|of this declaration|of this report|of this statement|of this annex',
    ),
    document: ['document', 'documents'],
    spoke: phrases('in|by|through|adopted|, in|, by|, through'),
  },
  fr: {
    article: phrases('article|articles|art.'),
    otherOrgans: organForms('fr'),
    ownOrgans: phrases('sa|ses|Conférence|Conférence des Parties'),
    of: ['de', 'du', 'des', 'dans'],
    report: ['rapport', 'rapports'],
    annex: ['annexe'],
    division: ['sect.', 'section'],
    preambular: [],
    operative: [],
    target: ['cible', 'cibles'],
    forms: { ...NO_FORMS, annex: ['annexes'], division: ['sections'] },
    titles: phrases(
      'règlement intérieur|objectifs de développement durable|présente Convention|présent Protocole',
    ),
    joining: phrases('de|des|du|la|les|et|sur|contre|pour|aux|au|à'),
    the: ['la', 'le', 'les'],
    dated: { before: phrases('du|en date du'), after: [] },
    present: phrases(
      'de la présente résolution|de la présente décision|de la présente déclaration|de la présente annexe|de cette résolution|de cette décision|de cette déclaration|de cette annexe|du présent rapport|du présent document|de ce rapport',
    ),
    document: ['document', 'documents'],
    spoke: phrases('dans|par|, dans|, par|a adopté|a adopté la'),
  },
  es: {
    article: phrases('artículo|artículos|art.|arts.'),
    otherOrgans: organForms('es'),
    ownOrgans: phrases('su|sus|Conferencia|Conferencia de las Partes'),
    of: ['de', 'del', 'en'],
    report: ['informe', 'informes'],
    annex: ['anexo'],
    division: ['secc.', 'sección'],
    preambular: [],
    operative: [],
    target: ['meta', 'metas'],
    forms: { ...NO_FORMS, annex: ['anexos'], division: ['secciones'] },
    titles: phrases('reglamento|presente Convención|presente Protocolo'),
    joining: phrases('de|del|la|las|los|el|y|sobre|contra|para|en|a'),
    the: ['la', 'el', 'las', 'los'],
    dated: { before: phrases('de|del|de fecha'), after: [] },
    present: phrases(
      'de la presente resolución|de la presente decisión|de la presente declaración|de esta resolución|de esta decisión|de esta declaración|del presente informe|del presente documento|del presente anexo|de este informe',
    ),
    document: ['documento', 'documentos'],
    spoke: phrases('en|por|mediante|, en|, por|, mediante|aprobó|aprobó la'),
  },
  ru: {
    article: phrases(
      'статья|статьи|статье|статью|статьей|статей|статьям|статьями|статьях|правило|правила|правилу|правилом|правил|правилами|правилах',
    ),
    otherOrgans: organForms('ru'),
    ownOrgans: phrases(
      'своем|своей|своего|свою|свое|свои|своих|своими|своим|Конференции|Конференция участников|Конференция Участников|Конференция Сторон|Конференция',
    ),
    of: [],
    report: ['доклад', 'доклада', 'докладе', 'докладу', 'докладах'],
    annex: ['приложение', 'приложения'],
    division: ['раздел', 'раздела'],
    preambular: [],
    operative: [],
    target: phrases('задача|задачи|задаче|задачу|задачей|задачам|задачах'),
    forms: {
      resolution: phrases('резолюцию|резолюции|резолюцией|резолюций|резолюциям|резолюциями|резолюциях'),
      decision: phrases('решения|решению|решением|решении|решений|решениям|решениями|решениях'),
      recommendation: phrases(
        'рекомендации|рекомендацию|рекомендацией|рекомендаций|рекомендациям|рекомендациями|рекомендациях',
      ),
      paragraph: phrases('пункта|пункту|пунктом|пунктов|пунктам|пунктами'),
      subparagraph: phrases('подпункта|подпункту|подпунктом|подпунктов|подпунктам|подпунктами'),
      annex: phrases('приложении|приложению|приложением|приложений|приложениях'),
      division: phrases('разделе|разделу|разделом|разделов|разделах'),
      own: [],
    },
    titles: phrases('правил процедуры|Целей в области устойчивого развития'),
    joining: phrases('о|об|по|и|против|в'),
    the: [],
    dated: { before: ['от'], after: ['года', 'г.'] },
    present: phrases(
      'настоящей резолюции|настоящей декларации|этой резолюции|этой декларации|настоящего решения|настоящего доклада|настоящего документа|настоящего приложения',
    ),
    document: ['документа', 'документов'],
    spoke: phrases('в|, в|приняла|принял'),
  },
  ar: {
    article: phrases('المادة|المادتان|المادتين|المواد|مادة|مادتين|مواد'),
    otherOrgans: organForms('ar'),
    ownOrgans: phrases('مؤتمر الأطراف|المؤتمر'),
    of: ['من', 'في'],
    report: ['تقرير', 'التقرير'],
    annex: ['المرفق'],
    division: ['الفرع'],
    preambular: [],
    operative: [],
    target: phrases('الغاية|الغايات|الغايتان|الغايتين|غاية'),
    forms: {
      resolution: phrases(
        'قرار|قرارات|قراري|قرارا|قراران|قرارين|القرارين|القراران|قرارها|قراراتها|قراريها|قراره|قراراته|قراريه',
      ),
      decision: phrases(
        'مقرر|مقررات|مقرري|مقررا|مقررين|المقررين|المقرران|مقررها|مقرراتها|مقرريها|مقرره|مقرراته|مقرريه',
      ),
      recommendation: phrases('التوصيات|التوصيتين|التوصيتان|توصية|توصيات|توصيتها'),
      paragraph: phrases('فقرة|فقرات|فقرتين|فقرتان|فقرتي'),
      subparagraph: phrases('الفقرتين الفرعيتين|الفقرتان الفرعيتان|فقرة فرعية|فقرات فرعية|فقرتين فرعيتين'),
      annex: phrases('مرفق|المرفقين|المرفقان|المرفقات|مرفقي|مرفقات'),
      division: phrases('الجزء|الأجزاء'),
      own: phrases(
        'قرارها|قراراتها|قراريها|قراره|قراراته|قراريه|مقررها|مقرراتها|مقرريها|مقرره|مقرراته|مقرريه',
      ),
    },
    titles: phrases(
      'البروتوكول|الاتفاقية|ميثاق الأمم المتحدة|الميثاق|العهد|النظام الداخلي|النظام الأساسي|أهداف التنمية المستدامة|الإعلان',
    ),
    joining: [],
    the: [],
    dated: { before: phrases('المؤرخ|المؤرخة|المؤرخين|الصادر في|المتخذ في'), after: [] },
    present: phrases(
      'من هذا القرار|من هذا المقرر|من هذا الإعلان|من هذا التقرير|من هذه الوثيقة|من هذا المرفق',
    ),
    document: ['الوثيقة', 'الوثائق'],
    spoke: phrases('في|، في|بموجب|، بموجب'),
  },
  zh: {
    article: ['条'],
    otherOrgans: organForms('zh'),
    ownOrgans: phrases('缔约方会议|其'),
    of: [],
    report: ['报告'],
    annex: ['附件'],
    division: ['节'],
    preambular: ['序言部分'],
    operative: ['执行部分'],
    target: ['具体目标'],
    forms: NO_FORMS,
    titles: phrases('议事规则|可持续发展目标'),
    joining: [],
    the: [],
    dated: { before: [], after: [] },
    present: phrases('本决议|本决定|本宣言|本报告|本文件'),
    document: ['文件'],
    spoke: phrases('在|于|，在|通过|以'),
  },
};
