/**
 * By which words the first page of a document says that it is no adopted text, in the six languages together: letters
 * and press releases often carry headings in two. Each pattern is for a line of the first page.
 */
export type OtherGenre = 'draft' | 'letter' | 'minutes' | 'press-release' | 'budget' | 'agenda';

export const GENRE_LINES: readonly (readonly [OtherGenre, RegExp])[] = [
  [
    'letter',
    /^(?:(?:Identical l|L)etters? (?:dated|from|to)\b|Note verbale\b|Lettres?(?: identiques?)? datées?\b|Note verbale|Cartas?(?: idénticas?)? (?:de fecha|dirigidas?)|Nota verbal|(?:Идентичные )?[Пп]исьм[оа] (?:.{0,60} )?от \d|Вербальная нота|رسالة مؤرخة|رسالتان متطابقتان|مذكرة شفوية|\S{0,40}给\S{0,30}的(?:同文)?信|普通照会)/u,
  ],
  [
    'letter',
    /^(?:Dear (?:\p{Lu}|mayor|sir|madam|colleague|friend|delegate|member)|Excellenc(?:y|ies),?$|Your Excellenc|(?:Sir|Madam|Madame|Monsieur|Mesdames|Señora?)(?: \p{Lu}[\p{L} ]{0,60})?,$|Monsieur le |Madame la |Estimad[oa]s? |Excelentísim[oa] |Уважаем(?:ый|ая|ые) |Ваше Превосходительство|(?:السيد|السيدة|سعادة)\s.{0,40}[،,]$|تحية طيبة|尊敬的)/u,
  ],
  [
    'minutes',
    /^(?:(?:Provisional )?(?:Summary record|Verbatim record|Minutes of)\b|(?:Compte rendu|Procès-verbal) (?:analytique|de |provisoire|intégral)|(?:Acta (?:resumida|literal|de la|taquigráfica)|Actas? de la )|(?:Краткий отч[её]т|Стенографический отч[её]т|Протокол (?:\d|заседания|совещания))|(?:محضر (?:موجز|حرفي|جلسة|الجلسة)|المحضر)|(?:第[\s\d一二三四五六七八九十]+次会议)?(?:简要记录|逐字记录|会议纪要|会议记录)|The meeting was called to order)/iu,
  ],
  [
    'press-release',
    /^(?:\*{0,2}(?:Press (?:release|statement|briefing)|For immediate release|Media (?:release|advisory)|News release|Communiqué de presse|Pour (?:diffusion|publication) immédiate|Comunicado de prensa|Para (?:publicación|difusión) inmediata|Nota de prensa|Пресс-релиз|Для немедленн|بيان صحفي|نشرة صحفية|للنشر الفوري|新闻稿|新闻公报|即时发布))/iu,
  ],
  [
    'budget',
    /^(?:(?:Proposed |Draft )?(?:Programme|Program|Regular|Support|Peacekeeping)? ?budget (?:for|of|outline|estimates|performance)\b|Proposed programme budget|Programme budget implications|(?:Projet de )?budget[- ]programme|Prévisions budgétaires|(?:Proyecto de )?presupuesto (?:por programas|ordinario|para)|Предлагаемый бюджет|Бюджет по программам|(?:Предлагаемый )?[Бб]юджет (?:на|по)|الميزانية (?:البرنامجية|المقترحة)|مشروع الميزانية|\S{0,20}(?:方案预算|概算))/iu,
  ],
  [
    'agenda',
    /^(?:(?:Annotated |Provisional |Annotations to the )+(?:provisional )?agenda\b|Ordre du jour (?:provisoire|annoté)|(?:Programa|Temario|Orden del día) (?:provisional|anotado)|(?:Предварительная|Аннотированная) .{0,20}повестк|جدول الأعمال المؤقت|(?:临时议程|议程说明))/iu,
  ],
  [
    'draft',
    /^(?:[^:：]{2,280}[:：]\s*)?(?:(?:revised )?draft (?:resolution|decision|declaration|conclusions?|outcome|text|agreement|protocol|report|political|ministerial)|(?:zero|first|second|third|working|advance|rolling|co-chairs['’]?|chair['’]s|president['’]s|negotiating) (?:draft|text)\b|draft[ :]|(?:avant-)?projet (?:révisé )?(?:de |d[’'])(?:résolution|décision|déclaration|texte|conclusions|rapport|accord|protocole)|avant-projet|(?:ante)?proyecto (?:revisado )?de (?:resolución|decisión|declaración|texto|informe|conclusiones|acuerdo|protocolo)|borrador|(?:пересмотренный )?проект (?:резолюции|решения|декларации|доклада|текста|выводов|соглашения|протокола)|مشروع (?:قرار|مقرر|إعلان|تقرير|نص|اتفاق|بروتوكول)|مسودة|(?:订正)?(?:决议|决定|宣言|报告|协定|议定书|案文)草案|(?:草案|草稿)(?:$|[:：]))/iu,
  ],
];

/** "(Signed)", "Yours sincerely": the foot of a letter. */
export const LETTER_CLOSING =
  /^(?:\(Signed\)|Yours (?:sincerely|faithfully|truly)|(?:Please )?[Aa]ccept,? .{0,80}assurances|\(Signé\)|Veuillez agréer|Je vous prie d[’']agréer|\(Firmado\)|Atentamente|Le saluda|\(Подпись\)|\(Подписал|С уважением|Примите|\(توقيع\)|وتفضلوا|\(签名\)|顺致|此致)/u;

/** Choices still open in a draft. */
export const OPTION_LINE =
  /^(?:\[?(?:Option|Alternative|Alt\.?|Variante|Opción|Alternativa|Вариант|Альтернатива|الخيار|البديل|备选案文|备选|选项)\s*(?:[\dA-Z]|[IVX]{1,4}|[\u0660-\u0669]|[一二三四五]))/iu;
