import type { LanguageCode } from './language.ts';

/**
 * By which words a report with recommendations shows its parts in each language: its title, the section that holds the
 * recommendations, the sentence before them and what the State under review answered, the verb of a body that
 * recommends. Patterns, since languages inflect.
 */
export interface ReportWords {
  /** Opens the title of a report or of concluding observations. */
  readonly title: RegExp;
  /** A line that names a body: the last above the title is whose report it is. */
  readonly body: RegExp;
  /** "recommendations", in a heading or in the sentence that introduces them. */
  readonly noun: RegExp;
  /** "conclusions", "observations": a section that also holds other things than recommendations. */
  readonly conclusions: RegExp;
  /** How recommendations came about or what they are worth: such a paragraph speaks of them and is none. */
  readonly about: RegExp;
  /** A body recommends, urges, calls upon; a State should. */
  readonly recommends: RegExp;
  /** Opens with a sentence in which somebody should do something, in a section of conclusions and recommendations. */
  readonly should: RegExp;
  /** Headings of sections that follow the recommendations: adoption, closure, attendance. */
  readonly after: RegExp;
  /** "Recommendation 3" as the label of a recommendation. */
  readonly label: RegExp;
  readonly response: Readonly<Record<ResponseGroup, RegExp>>;
  /** What brackets hold besides States: instruments, references. */
  readonly noState: RegExp;
  /** Joins two names; the second part of a name that itself holds such a word. */
  readonly and: RegExp;
  readonly secondHalf: RegExp;
}

/** What the State under review said: it supports, it takes note, it will answer later, it refuses. */
export type ResponseGroup = 'supported' | 'noted' | 'examined' | 'rejected';

const numbered = (words: string): RegExp =>
  new RegExp(
    `^(?:${words})\\s*(?:[Nn][o°º]\\.?\\s*)?(\\d{1,3}|[A-Z](?![\\p{L}])|[\\u0660-\\u0669]{1,3}|[一二三四五六七八九十]{1,3})\\s*(?:[.:：\\u2013\\u2014)-]+\\s*|(?=\\s)\\s+(?=\\p{Lu}|\\p{Lo})|$)`,
    'u',
  );

export const REPORT_WORDS: Readonly<Record<LanguageCode, ReportWords>> = {
  en: {
    title: /^(?:Final |Interim |Annual |Draft )?(?:Reports? (?:of|on)\b|Concluding observations|Report\b)/iu,
    body: /\b(?:Council|Committee|Commission|Assembly|Conference|Working Group|Board|Forum|Meeting|Mechanism)\b/u,
    noun: /\brecommendations\b/iu,
    conclusions: /\b(?:conclusions?|observations?|concerns?)\b/iu,
    about:
      /\b(?:adopted|formulated|contained|agreed|endorsed|presented|considered|reflects?|received|accepted|made|following)\b/iu,
    recommends:
      /\bIt (?:also |further |strongly |therefore )*(?:recommends|urges|calls (?:up)?on|invites|encourages|requests)\b|\b(?:Committee|Group|Rapporteurs?|Experts?|Mechanism|Subcommittee|Forum|Conference|Meeting|Board|Panel|Commission|Inspectors?|Council|Parties|Secretary-General)\b[^.;:]{0,90}?\b(?:recommend(?:s|ed)?|urge[sd]?|call(?:s|ed)? (?:up)?on|invite[sd]?|encourage[sd]?|request(?:s|ed)?|advise[sd]?)\b|\b(?:State part(?:y|ies)|States?|Governments?|Parties|Secretariat|authorities|Executive (?:Secretary|Director|Head)s?|bodies|organizations?)\b[^.;:]{0,60}?\b(?:should|must)\b/u,
    should:
      /^[^.;:]{0,160}\b(?:should|must|(?:is|are) (?:encouraged|urged|invited|called upon|requested) to)\b/u,
    after:
      /^(?:[IVX\dA-Z]{1,5}\.\s+)?(?:Adoption of|Closure|Closing|Attendance|Participants|List of|Organization of|Opening of|Follow-up|Dissemination|Documentation|Other matters)/iu,
    label: numbered('Recommendation|RECOMMENDATION|Rec\\.'),
    response: {
      examined:
        /\b(?:will be (?:examined|considered|studied)|to be examined|will (?:examine|provide (?:its )?(?:responses?|replies))|under (?:consideration|examination)|pending)\b/iu,
      rejected: /\breject/iu,
      noted:
        /\bnoted\b|\b(?:takes?|took|taken) note\b|\b(?:do|does|did|have|has) not (?:enjoy|receive|support|accept|been (?:accepted|supported))|\bnot (?:supported|accepted)\b/iu,
      supported: /\benjoy(?:s|ed)?\b.{0,30}\bsupport|\bsupport(?:ed|s)\b|\baccept(?:ed|s)\b/iu,
    },
    noState:
      /\b(?:Conventions?|Protocols?|Covenants?|Principles|Rules|Acts?|Laws?|Agreements?|Charter|Statute|Treaty|Resolutions?|Programme|Plan|Committee|Article|Annex|Chapter|Paragraph|Section|Part|Code|Goals?|Framework|Figure|Table|Add|Declaration|Institution|Rights|Fund|Organization|Court|Agenda|Office)\b/iu,
    and: /\s+(?:and|&)\s+(?=(?:the )?\p{Lu})/gu,
    secondHalf:
      /^(?:Herzegovina|Tobago|Barbuda|Nevis|the Grenadines|Grenadines|Pr[ií]ncipe|Northern Ireland)/u,
  },
  fr: {
    title:
      /^(?:Projet de )?(?:Rapports? (?:du|de|des|sur|intérimaire|final|annuel)\b|Observations finales|Rapport$)/iu,
    body: /(?<!\p{L})(?:Conseil|Comité|Commission|Assemblée|Conférence|Groupe de travail|Réunion|Instance|Mécanisme)(?!\p{L})/u,
    noun: /\brecommandations\b/iu,
    conclusions: /\b(?:conclusions?|observations?|préoccupations?)\b/iu,
    about:
      /(?<!\p{L})(?:adopté|formulé|figurant|contenu|convenu|approuvé|présenté|examiné|reflèt|suivant|faites)/iu,
    recommends:
      /(?<!\p{L})Il (?:lui |l[’'])?(?:recommande|engage|exhorte|invite|prie|encourage|demande)(?!\p{L})|(?<!\p{L})(?:Comité|Groupe|Rapporteuse|Rapporteur|Expert|Mécanisme|Sous-Comité|Instance|Conférence|Réunion|Commission|Conseil)(?!\p{L})[^.;:]{0,90}?(?<!\p{L})(?:recommand|engage|exhort|invite|prie|encourage|demand|préconis)|(?<!\p{L})(?:État(?:s)?(?: partie| parties)?|gouvernements?|Parties|autorités|secrétariat)(?!\p{L})[^.;:]{0,60}?(?<!\p{L})(?:devr(?:ait|aient|a|ont)|doit|doivent)(?!\p{L})/iu,
    should:
      /^[^.;:]{0,160}(?<!\p{L})(?:devrai(?:t|ent)|doi(?:t|vent)|(?:est|sont) (?:encouragée?s?|priée?s?|invitée?s?) (?:à|de)|il convient)(?!\p{L})/iu,
    after:
      /^(?:[IVX\dA-Z]{1,5}\.\s+)?(?:Adoption du|Clôture|Participation|Participants|Liste|Organisation|Ouverture|Suivi|Diffusion|Documentation|Questions diverses)/iu,
    label: numbered('Recommandation|RECOMMANDATION'),
    response: {
      examined:
        /(?:seront|sont en cours d[’']être|vont être) (?:examinées|étudiées)|examinera|en cours d[’']examen|temps voulu|fera connaître|répondra/iu,
      rejected: /rejet|refus/iu,
      noted:
        /(?:pris|prend|prendre|prises?) (?:bonne )?note|notées?(?!\p{L})|n[’']ont pas (?:recueilli|été)|ne (?:recueill|bénéfici|souscri)|n[’'](?:accepte|approuve)/iu,
      supported: /recueill\p{L}*|bénéfici\p{L}* (?:du|de l)|accept|approuv|souscri|adhésion|soutien|appui/iu,
    },
    noState:
      /(?<!\p{L})(?:Conventions?|Protocoles?|Pactes?|Principes|Règles|Lois?|Accords?|Charte|Statut|Traité|Résolutions?|Programme|Plan|Comité|Article|Annexe|Chapitre|Paragraphe|Section|Partie|Code|Objectifs?|Cadre|Figure|Tableau|Déclaration|Institution|Droits|Fonds|Organisation|Cour)(?!\p{L})/iu,
    and: /\s+et\s+(?=(?:l[ea’']s?\s?)?\p{Lu})/gu,
    secondHalf:
      /^(?:Herzégovine|Tobago|Barbuda|Nevis|(?:l[ea]s )?Grenadines|Pr[ií]ncipe|(?:d[’'])?Irlande du Nord)/u,
  },
  es: {
    title:
      /^(?:Proyecto de )?(?:Informes? (?:de|del|sobre|final|anual|provisional)\b|Observaciones finales|Informe$)/iu,
    body: /(?<!\p{L})(?:Consejo|Comité|Comisión|Asamblea|Conferencia|Grupo de Trabajo|Reunión|Foro|Mecanismo)(?!\p{L})/u,
    noun: /\brecomendaciones\b/iu,
    conclusions: /(?<!\p{L})(?:conclusiones|conclusión|observaciones|preocupaciones|preocupación)(?!\p{L})/iu,
    about:
      /(?<!\p{L})(?:aprob|adopt|formul|conten|figuran|convin|present|examin|reflejan|siguiente|hechas)/iu,
    recommends:
      /(?<!\p{L})(?:Comité|Grupo|Relator|Relatora|Expert[oa]|Mecanismo|Subcomité|Foro|Conferencia|Reunión|Comisión|Consejo)(?!\p{L})[^.;:]{0,90}?(?<!\p{L})(?:recom(?:iend|end)|inst|exhort|invit|pid|solicit|alient|aconsej)\p{L}*|(?<!\p{L})(?:Estados?(?: parte| partes)?|Gobiernos?|Partes|autoridades|Secretaría)(?!\p{L})[^.;:]{0,60}?(?<!\p{L})(?:debe(?:ría)?n?|deberán?)(?!\p{L})/iu,
    should:
      /^[^.;:]{0,160}(?<!\p{L})(?:deber(?:ía|ían|á|án)|deben?|se (?:alienta|insta|invita) a)(?!\p{L})/iu,
    after:
      /^(?:[IVX\dA-Z]{1,5}\.\s+)?(?:Aprobación del|Clausura|Asistencia|Participantes|Lista|Organización|Apertura|Seguimiento|Difusión|Documentación|Otros asuntos)/iu,
    label: numbered('Recomendación|RECOMENDACIÓN'),
    response: {
      examined:
        /serán? (?:examinad|estudiad|objeto)|examinará|estudiará|en estudio|debido tiempo|dará (?:respuesta|a conocer)|responderá|pendientes/iu,
      rejected: /rechaz/iu,
      noted:
        /toma(?:do|n|rá)? (?:debida )?nota|tomó nota|no (?:cuentan?|gozan?|han? (?:contado|recibido|sido)|acepta|apoya)/iu,
      supported: /apoy|acept|respald/iu,
    },
    noState:
      /(?<!\p{L})(?:Convenci(?:ón|ones)|Convenios?|Protocolos?|Pactos?|Principios|Reglas|Ley(?:es)?|Acuerdos?|Carta|Estatuto|Tratado|Resoluci(?:ón|ones)|Programa|Plan|Comité|Artículo|Anexo|Capítulo|Párrafo|Sección|Parte|Código|Objetivos?|Marco|Cuadro|Declaración|Institución|Derechos|Fondo|Organización|Corte)(?!\p{L})/iu,
    and: /\s+[ye]\s+(?=(?:l[ao]s? )?\p{Lu})/gu,
    secondHalf:
      /^(?:Herzegovina|Tobago|Tabago|Barbuda|Nevis|(?:las )?Granadinas|Pr[ií]ncipe|Irlanda del Norte)/u,
  },
  ru: {
    title: /^(?:Проект )?(?:Доклад(?:ы)?(?!\p{L})|Заключительные замечания|Отчет(?!\p{L}))/iu,
    body: /(?<!\p{L})(?:Совет|Комитет|Комиссия|Ассамблея|Конференция|Рабочая группа|Совещание|Форум|Механизм)(?!\p{L})/u,
    noun: /рекомендаци(?:и|й|ям|ях|ями)(?!\p{L})/iu,
    conclusions: /(?<!\p{L})(?:вывод|заключени|замечани|обеспокоенност|озабоченност)/iu,
    about:
      /(?<!\p{L})(?:принят|принял|сформулирован|содержащ|согласован|одобр|представлен|рассмотр|отража|следующ|вынесен)/iu,
    recommends:
      /(?<!\p{L})Он (?:также )?(?:настоятельно )?(?:рекомендует|призывает|предлагает|просит)(?!\p{L})|(?<!\p{L})(?:Комитет|группа|докладчик|эксперт|Механизм|Подкомитет|Форум|Конференция|Совещание|Комиссия|Совет)(?!\p{L})[^.;:]{0,90}?(?<!\p{L})(?:рекоменд|настоятельно|призыва|предлага|просит|просил|побужда|поощря)|(?<!\p{L})(?:государств(?:о|а|у|ам)|правительств(?:о|а|у|ам)|Сторон(?:ы|ам)|секретариату?)(?!\p{L})[^.;:]{0,60}?(?<!\p{L})(?:след(?:ует|овало)|долж(?:но|ны|ен))/iu,
    should: /^[^.;:]{0,160}(?<!\p{L})(?:следует|должн[аоы]|должен|рекомендуется|предлагается)(?!\p{L})/iu,
    after:
      /^(?:[IVX\dA-ZА-Я]{1,5}\.\s+)?(?:Утверждение доклада|Принятие доклада|Закрытие|Участники|Участие|Список|Организация|Открытие|Последующ|Распространение|Документация|Прочие вопросы)/iu,
    label: numbered('Рекомендация|РЕКОМЕНДАЦИЯ'),
    response: {
      examined:
        /будут (?:рассмотрен|изучен)|рассмотрит|изучит|представит|надлежащее время|даст ответ|находятся на рассмотрении/iu,
      rejected: /отклон|отверг/iu,
      noted: /к сведению|не (?:поддерж|пользу|получил|принят|принима)/iu,
      supported: /поддерж|принят|принима|одобр/iu,
    },
    noState:
      /(?<!\p{L})(?:Конвенци|Протокол|Пакт|Принцип|Правил|Закон|Соглашени|Харти|Устав|Статут|Договор|Резолюци|Программ|План|Комитет|Стать|Приложени|Глав|Пункт|Раздел|Част|Кодекс|Цел|Таблиц|Деклараци|Фонд|Организаци|Суд)/iu,
    and: /\s+и\s+(?=\p{Lu})/gu,
    secondHalf: /^(?:Герцеговин|Тобаго|Барбуд|Невис|Гренадин|Принсипи|Северной Ирланд)/u,
  },
  ar: {
    title: /^(?:مشروع )?(?:التقرير|تقرير|تقارير|الملاحظات الختامية|ملاحظات ختامية)/u,
    body: /(?:مجلس|المجلس|لجنة|اللجنة|الجمعية العامة|مؤتمر|المؤتمر|الفريق العامل|اجتماع|المنتدى|الآلية)/u,
    noun: /(?:التوصيات|توصيات)/u,
    conclusions: /(?:الاستنتاجات|استنتاجات|الملاحظات|دواعي القلق)/u,
    about: /(?:اعتمد|صيغت|المقدمة|الواردة|وردت|اتفق|أقر|عرض|نظر|تعكس|تعبر|التالية)/u,
    recommends:
      /(?:لجنة|اللجنة|الفريق|المقررة?|الخبيرة?|الآلية|المنتدى|المؤتمر|الاجتماع|المجلس)[^.;:؛]{0,90}?(?:توصي|يوصي|أوصى|أوصت|تحث|يحث|تدعو|يدعو|تطلب|يطلب|تشجع|يشجع)|(?:ت?توصي|يوصي|أوصى|أوصت|تحث|يحث|تدعو|يدعو|تشجع|يشجع) (?:اللجنة|الفريق|المقرر|الخبير|المنتدى|المؤتمر|الاجتماع|المجلس)|(?:ينبغي|يجب) (?:للدول|للدولة|أن|على|لل)/u,
    should: /^[^.;:؛]{0,160}(?:ينبغي|يجب|يتعين)/u,
    after:
      /^(?:[^\s]{1,8}[.-]\s+)?(?:اعتماد التقرير|اختتام|الحضور|المشاركون|قائمة|تنظيم|افتتاح|المتابعة|النشر|الوثائق|مسائل أخرى)/u,
    label: numbered('التوصية|توصية'),
    response: {
      examined: /(?:ست|سي)(?:\u064F)?(?:نظر|درس|بحث|قدم|رد)|قيد (?:النظر|الدراسة)|الوقت المناسب/u,
      rejected: /رفض/u,
      noted: /(?:أحاطت?|أحيطت?|أُحيط|تحيط|يحيط)[^.]{0,30}علم|(?:لم|لا) (?:تحظ|تؤيد|تقبل|يؤيد|يقبل)/u,
      supported: /(?:حظيت|تحظى|تأييد|أيدت|تؤيد|قبلت|موافقة|وافقت|دعم)/u,
    },
    noState:
      /(?:اتفاقية|الاتفاقية|بروتوكول|البروتوكول|العهد|مبادئ|قانون|قواعد|ميثاق|النظام الأساسي|معاهدة|قرار|برنامج|خطة|لجنة|المادة|المرفق|الفصل|الفقرة|الفرع|الجزء|مدونة|أهداف|إعلان|صندوق|منظمة|محكمة|رقم)/u,
    and: /\s+و\s?(?=\p{Script=Arabic}{3,})/gu,
    secondHalf: /^(?:الهرسك|توباغو|بربودا|نيفس|جزر غرينادين|غرينادين|برينسيبي|[آأ]يرلندا الشمالية|لايات)/u,
  },
  zh: {
    title:
      /^(?:\p{Script=Han}{0,30}(?:报告|结论性意见)(?:草稿|草案)?\*{0,2}$|关于\p{Script=Han}+的(?:报告|结论性意见))/u,
    body: /^\p{Script=Han}{0,20}(?:理事会|委员会|大会|会议|工作组|论坛|机制)$/u,
    noun: /建议/u,
    conclusions: /(?:结论|意见|关切|关注)/u,
    about: /(?:通过|提出|载|商定|核可|介绍|审议|反映|以下|下列|如下)/u,
    recommends:
      /(?:委员会|工作组|报告员|专家|机制|论坛|会议|理事会|小组)[^。；：]{0,30}?(?:建议|敦促|呼吁|请|鼓励|促请)|(?:缔约国|各国|政府|国家)[^。；：]{0,20}?(?:应|应当|必须)/u,
    should: /^[^。；：]{0,60}(?:应当|必须|应(?!对|用|急|邀))/u,
    after:
      /^(?:[一二三四五六七八九十\dA-Z]{1,3}[、.．]\s*)?(?:通过报告|会议闭幕|闭幕|出席|与会|名单|工作安排|会议开幕|开幕|后续|传播|文件|其他事项)/u,
    label: numbered('建议'),
    response: {
      examined: /(?:将|有待|正在)[^。]{0,14}(?:审议|审查|研究|答复|回应|考虑)/u,
      rejected: /(?:拒绝|不接受)/u,
      noted: /注意到|(?:未|没有|不)(?:能)?(?:得到|获得|获|表示)?[^。]{0,10}支持|(?:予以|已)注意/u,
      supported: /支持|接受|赞同/u,
    },
    noState:
      /(?:公约|议定书|盟约|原则|规则|法$|法律|协定|宪章|规约|条约|决议|方案|计划|委员会|第[一二三四五六七八九十\d]|附件|章$|段$|节$|目标|表$|宣言|基金|组织|法院|号)/u,
    and: /(?<!共)和|及/gu,
    secondHalf: /^(?:黑塞哥维那|多巴哥|巴布达|尼维斯|格林纳丁斯|普林西比|北爱尔兰)/u,
  },
};
