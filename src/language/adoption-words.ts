import type { LanguageCode } from './language.ts';

/**
 * By which words a resolution shows its parts in each language: the enacting formula ("The General Assembly,"), the
 * verb that opens an operative paragraph, the line that says when and how it was adopted. Patterns, since languages
 * inflect; each is anchored at the beginning of a paragraph.
 */
export interface AdoptionWords {
  /** The whole paragraph that names who adopts: the name of a body, and the comma that opens the sentence. */
  readonly formula: RegExp;
  /** Opens a preambular paragraph. */
  readonly preambular: RegExp;
  /**
   * The same where nothing but its first word shows that a paragraph begins: behind a comma at the end of a page.
   */
  readonly recital: RegExp;
  /** Opens an operative paragraph, numbered or not. */
  readonly operative: RegExp;
  /** Opens the line on adoption: the vote, the meeting. */
  readonly adopted: RegExp;
  /** A decision in one sentence that names its meeting: "At its 24th meeting, on 3 May 2019, the Council decided ...". */
  readonly single: RegExp;
  /** Announces a statement made by a presidency on behalf of its body. */
  readonly statement: RegExp;
  /** Opens a declaration: those who declare name themselves. */
  readonly declarers: RegExp;
  /** Opens a paragraph of a declaration. */
  readonly we: RegExp;
  /** Opens a recital that may stand before the formula: "Whereas ... Now, therefore, The General Assembly". */
  readonly whereas: RegExp;
  /** The heading of a preamble: no title of the text. */
  readonly preambleHeading: RegExp;
  /** The label of an article, with its number as `number`: "Article 12 bis", "Article premier", "第二十九条". */
  readonly article: RegExp;
}

export const ADOPTION_WORDS: Readonly<Record<LanguageCode, AdoptionWords>> = {
  en: {
    formula:
      /^The (?:[\p{L}'’-]+[ ,]+){0,12}?(?:Assembly|Council|Conference|Commission|Committee|Meeting|Parties|Board|Congress|Authority|Group)(?: (?:of|on|for|to|serving)\b[^.;:,،]{0,160}?)?[,:]?$/u,
    preambular:
      /^(?:(?:And|Also|Further|Deeply|Gravely|Seriously|Strongly|Fully|Bearing|Extremely) )*(?:\p{Lu}?\p{L}+ing\b|(?:Alarmed|Concerned|Convinced|Determined|Disturbed|Shocked|Resolved|Dismayed|Appalled|Encouraged|Guided|Inspired|Motivated|Indignant|Conscious|Aware|Mindful|Cognizant|Desirous|Anxious|In view|In the light|In pursuance|In accordance|In virtue|Pursuant)\b)/iu,
    recital:
      /^(?=\p{Lu})(?:(?:And|Also|Further|Deeply|Gravely|Seriously|Strongly|Fully|Extremely) )*(?:\p{L}+ing\b|(?:Alarmed|Concerned|Convinced|Determined|Disturbed|Shocked|Resolved|Dismayed|Appalled|Encouraged|Guided|Inspired|Motivated|Indignant|Conscious|Aware|Mindful|Cognizant|Desirous|Anxious|In view|In the light|In pursuance|In accordance|In virtue|Pursuant)\b)/u,
    operative:
      /^(?:(?:Also|Again|Further|Furthermore|Likewise|Hereby|Therefore|Accordingly|Finally|And|Once again|Once more|\p{Lu}\p{L}+ly),? (?:\p{L}+ly )?)?(?!(?:As|This|Various|States|Its|Members|Parties)\b)(?!\p{L}+(?:ou|s)s\b)(?!\p{L}+ings\b)\p{L}{2,}s\b(?!')/iu,
    adopted:
      /^(?:\[?(?:Adopted|Approved) (?:unanimously|at |by (?!the )|without )|The (?:draft )?resolution was adopted\b|\d{1,5}(?:st|nd|rd|th) (?:\p{L}+ )?meeting\.?(?:\s+\d{1,2} \p{L}+ \d{4})?$)/u,
    single:
      /^(?:At|During) (?:its|the) [^.]{0,120}?\b(?:meeting|session)\b[^.]{0,300}?\b(?:decided|took note|adopted|elected|approved|appointed|noted|confirmed)\b/u,
    statement: /^At (?:its|the) [^.]{0,400}?\bmade the following statement\b.*:\s*$/su,
    declarers: /^We,? the\b/u,
    we: /^We\b/u,
    whereas: /^Whereas\b/iu,
    preambleHeading: /^(?:The )?Preamble$/iu,
    article:
      /^(?:Article|ARTICLE)\s(?<number>\d{1,3}(?:\s?(?:bis|ter|quater))?|[IVXLC]{1,7})(?![\p{L}\p{N}])\.?/u,
  },
  fr: {
    formula:
      /^(?:L[ea’'] ?)(?:[\p{L}'’-]+ ){0,3}?(?:Assemblée|Conseil|Conférence|Commission|Comité|Réunion|Congrès|Autorité)[^.;:,،]{0,160}?,?$/u,
    preambular:
      /^(?:(?:Profondément|Gravement|Vivement|Pleinement|Également|Se|S’|Ayant|Étant|Tout en) ?)*(?:\p{L}+(?:ant|ée?s?|ue?s?)|Consciente?s?|Soucieu(?:x|se)s?|Désireu(?:x|se)s?|Inqui(?:et|ète)s?|Certaine?s?)(?![\p{L}])/iu,
    recital:
      /^(?=\p{Lu})(?:(?:Profondément|Gravement|Vivement|Pleinement|Très|Se|S’|Ayant|Étant|Tout en) ?)*\p{L}+(?:ant|ée?s?|ue?s?|ente?)\b/u,
    operative: /^(?:Se |S’|L’|En )?\p{L}+(?:e|it|nd|ît|et|ient)\b/iu,
    adopted: /^(?:\[?Adoptée? |\d{1,5}e séance|Adopté )/u,
    single:
      /^[AÀ] (?:sa|la) [^.]{0,120}?séance[^.]{0,300}?\ba (?:décidé|pris (?:note|acte)|adopté|élu|approuvé|nommé)(?!\p{L})/u,
    statement: /^[AÀ] (?:sa|la) .{0,400}?déclaration (?:suivante|ci-après).*:\s*$/su,
    declarers: /^Nous,\s/u,
    we: /^Nous(?=[\s,])/u,
    whereas: /^Considérant(?!\p{L})/iu,
    preambleHeading: /^Préambule$/iu,
    article:
      /^(?:Article|ARTICLE)\s(?<number>\d{1,3}(?:\s?(?:bis|ter|quater))?|[IVXLC]{1,7}|premier|unique)(?![\p{L}\p{N}])\.?/u,
  },
  es: {
    formula:
      /^(?:La|El) (?:[\p{L}-]+ ){0,3}?(?:Asamblea|Consejo|Conferencia|Comisión|Comité|Reunión|Congreso|Autoridad)[^.;:,،]{0,160}?,?$/u,
    preambular:
      /^(?:(?:Profundamente|Gravemente|Plenamente|También) )*\p{L}+(?:ando|endo|iendo|ándose|éndose|ándola|ado|ada|ido|ida|nte)\b/iu,
    recital:
      /^(?=\p{Lu})(?:(?:Profundamente|Gravemente|Plenamente|Muy|También|Sumamente) )*\p{L}+(?:ando|endo|iendo|yendo|ándose|éndose|ándola|ada|ida|nte)\b/u,
    operative: /^(?:Se |También |Además )?\p{L}+(?:a|e)\b/iu,
    adopted: /^(?:\[?Aprobada |\d{1,5}[ªa.]+ sesión)/u,
    single:
      /^En (?:su|la) [^.]{0,120}?(?:sesión|reunión)[^.]{0,300}?(?<!\p{L})(?:decidió|tomó nota|aprobó|eligió|nombró|hizo suy[oa])(?!\p{L})/u,
    statement: /^En (?:su|la) .{0,400}?(?:siguiente declaración|declaración siguiente).*:\s*$/su,
    declarers: /^(?:Nosotros|Nosotras|Nos),\s/u,
    we: /^(?:Nosotros|Nosotras|Nos|\p{Lu}\p{L}*mos)(?=[\s,])/u,
    whereas: /^Considerando\b/iu,
    preambleHeading: /^Preámbulo$/iu,
    article:
      /^(?:Artículo|ARTÍCULO)\s(?<number>\d{1,3}(?:\s?(?:bis|ter|quater))?|[IVXLC]{1,7}|único)(?![\p{L}\p{N}])\.?/u,
  },
  ru: {
    formula:
      /^(?=\p{Lu})(?:\p{L}+ ){0,4}?(?:Ассамблея|Совет|Конференция|Комиссия|Комитет|Совещание)[^.;:,،]{0,160}?,?$/u,
    preambular: /^\p{L}+(?:я|в|ясь|вшись|ая|на|ны)(?=[\s,]|$)/iu,
    recital:
      /^(?:(?:вновь|также|далее|глубоко|серьезно|крайне|полностью|особо|с \p{L}+) )*(?:\p{L}+(?:ая|яя|уя|юя|ясь|ившись|вшись|ев|ив)|будучи|исходя|памятуя|руководствуясь)(?=[\s,])/iu,
    operative: /^(?:также |далее )?\p{L}+(?:ет|ит|ют|ет ся|ется|ится)(?=[\s,]|$)/iu,
    adopted: /^(?:\[?Принята? |\d{1,5}-е (?:пленарное )?заседание)/u,
    single:
      /^На (?:своем|своём|\d)[^.]{0,160}?заседании[^.]{0,300}?(?:постановил|принял|утвердил|избрал|назначил)/u,
    statement: /^На .{0,400}?следующее заявление.*:\s*$/su,
    declarers: /^Мы,\s/u,
    we: /^Мы(?=[\s,])/u,
    whereas: /^принимая во внимание/iu,
    preambleHeading: /^преамбула$/iu,
    article:
      /^(?:Статья|СТАТЬЯ)\s(?<number>\d{1,3}(?:\s?(?:bis|ter|quater))?|[IVXLC]{1,7})(?![\p{L}\p{N}])\.?/u,
  },
  ar: {
    formula: /^ف?(?:إن|إنّ) (?:الجمعية|مجلس|المجلس|المؤتمر|مؤتمر|اللجنة|لجنة)[^.;:,،]{0,160}?[،,]?$/u,
    preambular: /^و?(?:إذ|قد نظرت|إدراكا|اقتناعا|إيمانا|تصميما|تسليما|عزما)(?=[\s\u064B])/u,
    recital: /^و?(?:إذ|قد|إدراكا|اقتناعا|إيمانا|تصميما|تسليما|عزما|رغبة|حرصا)(?=[\s\u064B])/u,
    operative: /^\p{Script=Arabic}/u,
    adopted: /^(?:\[?(?:اتخذ|اعتمد بتصويت|اعتمد بدون تصويت)|الجلسة العامة)/u,
    single: /^في (?:جلست|الجلسة|اجتماع)[^.]{0,300}?(?:قرر|أحاط|اعتمد|انتخب|أقر)/u,
    statement: /^(?:في|أدلى) .{0,400}?(?:بالبيان التالي|البيان التالي).*:\s*$/su,
    declarers: /^(?:نحن|إننا)(?=[\s،])/u,
    we: /^(?:نحن|إننا|ن\p{Script=Arabic}{3,}|ون\p{Script=Arabic}{3,})(?=[\s،])/u,
    whereas: /^و?لم\u0651?\u064E?ا كان/u,
    preambleHeading: /^(?:ال)?ديباجة$/u,
    article:
      /^(?:ال)?مادة\s\(?(?<number>[\d\u0660-\u0669]{1,3}(?:\sمكررا?)?|[\p{Script=Arabic}]*(?:أولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|عشرة|عشرون|عشرين|ثلاثون))(?![\p{L}\p{N}])\)?(?!\s(?:من|إلى|و)\s?)/u,
  },
  zh: {
    formula: /^(?:\p{Script=Han}{0,16})(?:大会|理事会|会议|委员会|缔约方)[，,]?$/u,
    preambular: /^\p{Script=Han}/u,
    recital:
      /^(?:又|还|并|再次|深为|深切|严重|充分|特别|高度|同样|进一步)*(?:回顾|重申|铭记|意识到|注意到|确认|强调|欢迎|深信|确信|关切|关注|考虑到|认识到|赞赏|表示|遵循|遵照|依照|根据|审议了|着重|申明|谴责|承认|肯定|欣见|感到|震惊|忆及|念及|鉴于|相信|期待|感谢|称赞|赞扬|严重关切|决心|指出|遗憾|痛惜|鼓励|呼吁|对\p{Script=Han})/u,
    operative: /^(?:正式|又|还|也)?(?:决定|请|呼吁|要求|建议|核可|通过)/u,
    adopted:
      /^(?:第[\s\d]+次(?:全体)?会议$|第[\s\d]+次全体会议|[\d\s年月日]+(?:第[\s\d]+次(?:全体)?会议)?$|\[?(?:以记录表决|经记录表决|未经表决))/u,
    single: /^[^。]{0,40}?第[^。]{1,8}次(?:全体)?会议[^。]{0,120}?(?:决定|注意到|通过|选举|任命)/u,
    statement: /^.{0,200}?发表(?:了)?(?:以下|如下)声明.*[:：]\s*$/su,
    declarers: /^我们[，,]?(?:各国|出席|与会|作为|世界|联合国|国家)/u,
    we: /^我们/u,
    whereas: /^鉴于/u,
    preambleHeading: /^(?:序言|前言)$/u,
    article: /^第\s?(?<number>[\d一二三四五六七八九十百]{1,6})\s?条(?:之[一二三四])?(?=\s|$|[:：])/u,
  },
};
