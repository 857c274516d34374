import type { LanguageCode } from './language.ts';

/** Who is asked to act? The actors of intergovernmental texts, and how each language names them (sources of patterns). */
export const ADDRESSEES = [
  'states-parties',
  'member-states',
  'signatories',
  'states',
  'national-authorities',
  'secretariat',
  'unodc',
  'secretary-general',
  'conference',
  'working-group',
  'general-assembly',
  'council',
  'commission',
  'committee',
  'united-nations-entities',
  'international-organizations',
  'donors',
  'private-sector',
  'civil-society',
  'academia',
  'stakeholders',
] as const;

export type Addressee = (typeof ADDRESSEES)[number];

/** For readers, in English. */
export const ADDRESSEE_LABELS: Readonly<Record<Addressee, string>> = {
  'states-parties': 'States parties',
  'member-states': 'Member States',
  signatories: 'Signatories',
  states: 'States',
  'national-authorities': 'National authorities',
  secretariat: 'Secretariat',
  unodc: 'UNODC',
  'secretary-general': 'Secretary-General',
  conference: 'Conference',
  'working-group': 'Working Group',
  'general-assembly': 'General Assembly',
  council: 'Council',
  commission: 'Commission',
  committee: 'Committee',
  'united-nations-entities': 'United Nations entities',
  'international-organizations': 'International organizations',
  donors: 'Donors',
  'private-sector': 'Private sector',
  'civil-society': 'Civil society',
  academia: 'Academia',
  stakeholders: 'Stakeholders',
};

/** In the order in which they are tried: "States parties" before "States". */
type AddresseeWords = readonly (readonly [Addressee, string])[];

const en: AddresseeWords = [
  [
    'states-parties',
    '(?:contracting |other )?States? part(?:y|ies)|(?:contracting )?Part(?:y|ies)(?! (?:involved|concerned|to (?:an?|the|any) (?:\\p{L}+ )?conflicts?))',
  ],
  [
    'member-states',
    'Member States?|States Members(?: of the United Nations)?|Members(?! of (?!the United Nations))',
  ],
  ['signatories', 'signator(?:y|ies)(?: States)?'],
  [
    'states',
    '(?:(?!United |Member )\\p{L}+ )?States(?!-)|(?:national )?Governments?|(?:(?!donor )\\p{L}+ )?countries|administering Powers?',
  ],
  [
    'national-authorities',
    '(?:(?:competent|national|relevant|law enforcement|central) )+authorities|law enforcement agencies',
  ],
  ['secretary-general', 'Secretary-General'],
  ['secretariat', 'secretariat|Executive Secretary'],
  ['unodc', '(?:United Nations Office on Drugs and Crime|UNODC)(?: \\(UNODC\\))?'],
  ['general-assembly', 'General Assembly'],
  [
    'conference',
    'Conference(?: of (?:the )?(?:Contracting |States )?Parties)?(?: to (?:the )?(?:United Nations )?Convention(?: against Transnational Organized Crime)?)?|Meeting of the Parties',
  ],
  [
    'working-group',
    '(?:open-ended )?(?:intergovernmental )?(?:interim )?Working Groups?(?: on (?:the )?(?:\\p{Lu}\\p{L}+(?: (?:of|in|and|the) | )?){1,6})?',
  ],
  ['council', '(?:Economic and Social|Human Rights|Security) Council|Council'],
  ['commission', 'Commission(?: on [\\p{L} ]{1,60}?(?= to | should))?'],
  [
    'committee',
    '(?:(?:Special|Advisory|Preparatory|Executive|Standing|Main|Scientific|Ad Hoc|\\p{L}+th) )?Committee(?: on [\\p{L} ]{1,60}?(?= to | should))?',
  ],
  [
    'united-nations-entities',
    '(?:(?:relevant|specialized|other) )*(?:United Nations|UN) (?:system|entities|agencies|bodies|organizations|specialized agencies|funds and programmes)|(?:(?:relevant|other) )*specialized agencies|(?:(?:relevant|other) )*(?:organizations|agencies|entities|bodies)(?:(?:,| and|, and) (?:organizations|agencies|entities|bodies|funds|programmes))* of the United Nations(?: system)?',
  ],
  [
    'international-organizations',
    '(?:(?:relevant|competent|other|international|regional|subregional|intergovernmental|multilateral|interregional|financial|and|or),? )*(?:organizations|institutions)',
  ],
  [
    'donors',
    '(?:(?:international|bilateral|other|traditional) )*donors?(?: countries)?|development partners',
  ],
  ['private-sector', 'private sector(?: entities)?|(?:Internet )?service providers|commercial carriers'],
  ['civil-society', '(?:relevant )?civil society(?: organizations| actors)?|non-governmental organizations'],
  ['academia', 'academia|academic institutions|the academic community'],
  ['stakeholders', '(?:(?:relevant|all|other) )*(?:stakeholders|partners)'],
];

const fr: AddresseeWords = [
  [
    'states-parties',
    'États parties|État partie|Parties(?: contractantes)?(?! prenantes| concernées| intéressées| (?:à un|au|aux) conflits?)',
  ],
  ['member-states', 'États [Mm]embres'],
  ['signatories', '(?:États )?signataires'],
  ['states', "États(?! d[’']Amérique)|gouvernements?|pays|Puissances? administrantes?"],
  ['national-authorities', 'autorités (?:nationales|compétentes)(?: compétentes)?'],
  ['secretary-general', 'Secrétaire général'],
  ['secretariat', 'secrétariat'],
  ['unodc', 'Office des Nations Unies contre la drogue et le crime|ONUDC'],
  ['general-assembly', 'Assemblée générale'],
  ['conference', 'Conférence(?: des Parties)?'],
  ['working-group', 'Groupe de travail'],
  ['council', 'Conseil(?: économique et social| des droits de l.homme| de sécurité)?'],
  ['commission', 'Commission'],
  ['committee', 'Comité'],
  [
    'united-nations-entities',
    'système des Nations Unies|(?:organismes|entités|organes|fonds et programmes|institutions)(?: (?:compétents|spécialisées|concernées))? (?:du système )?des Nations Unies|institutions spécialisées',
  ],
  [
    'international-organizations',
    '(?:organisations|institutions)(?:,?(?: et)? (?:internationales|régionales|sous-régionales|intergouvernementales|compétentes|financières|multilatérales|concernées|intéressées))*(?! (?:spécialisées|de la société|non gouv))',
  ],
  ['donors', '(?:pays )?donateurs|bailleurs de fonds'],
  ['private-sector', 'secteur privé'],
  ['civil-society', '(?:organisations de la )?société civile|organisations non gouvernementales'],
  ['academia', 'milieux universitaires|universités'],
  ['stakeholders', 'parties (?:prenantes|concernées|intéressées)|partenaires'],
];

const es: AddresseeWords = [
  [
    'states-parties',
    'Estados? partes?|Partes(?: contratantes)?(?! interesadas| pertinentes| concernidas| en (?:un|el|los) conflictos?)',
  ],
  ['member-states', 'Estados [Mm]iembros'],
  ['signatories', '(?:Estados )?signatarios'],
  ['states', 'Estados(?! Unidos)|gobiernos?|países|Potencias? administradoras?'],
  ['national-authorities', 'autoridades (?:nacionales|competentes)(?: competentes)?'],
  ['secretary-general', 'Secretario General'],
  ['secretariat', 'secretaría'],
  ['unodc', 'Oficina de las Naciones Unidas contra la Droga y el Delito|UNODC'],
  ['general-assembly', 'Asamblea General'],
  ['conference', 'Conferencia(?: de las Partes)?'],
  ['working-group', 'Grupo de Trabajo'],
  ['council', 'Consejo(?: Económico y Social| de Derechos Humanos| de Seguridad)?'],
  ['commission', 'Comisión'],
  ['committee', 'Comité'],
  [
    'united-nations-entities',
    'sistema de las Naciones Unidas|(?:entidades|organismos|órganos|organizaciones|fondos y programas)(?: (?:pertinentes|competentes|especializados))? de(?:l sistema de)? las Naciones Unidas|organismos especializados',
  ],
  [
    'international-organizations',
    '(?:organizaciones|instituciones)(?:,?(?: y| e| o)? (?:internacionales|regionales|subregionales|intergubernamentales|pertinentes|competentes|financieras|multilaterales))*(?! (?:de la sociedad|no gub|académ|del sistema))',
  ],
  ['donors', '(?:países )?donantes'],
  ['private-sector', 'sector privado'],
  ['civil-society', '(?:organizaciones de la )?sociedad civil|organizaciones no gubernamentales'],
  ['academia', 'mundo académico|instituciones académicas'],
  ['stakeholders', '(?:partes )?interesad[ao]s|asociados'],
];

const ru: AddresseeWords = [
  ['states-parties', 'государств(?:а|ам|ами|о)?(?:-|‑| | [—–] )[Уу]частник(?:и|ам|ов|ами)?|Сторон(?:ы|ам)'],
  [
    'member-states',
    'государств(?:а|ам|ами)?(?:-|‑| | [—–] )член(?:ы|ам|ов|ами)(?: Организации Объединенных Наций)?',
  ],
  ['signatories', '(?:государств(?:а|ам)(?:, |-))?подписавш(?:ие|им|их)(?:ся)?(?: государств(?:а|ам))?'],
  [
    'states',
    'государств(?:а|ам|ами)|правительств(?:а|ам|у|о)|стран(?:ы|ам)|управляющ\\p{L}+ держав(?:а|ы|е|у|ам)',
  ],
  ['national-authorities', '(?:национальн\\p{L}+ |компетентн\\p{L}+ )+орган(?:ы|ам|ов)'],
  ['secretary-general', 'Генеральн(?:ого|ый|ому) секретар(?:я|ь|ю)'],
  ['secretariat', '[Сс]екретариат(?:у|а)?'],
  ['unodc', 'Управлени(?:е|ю|я) Организации Объединенных Наций по наркотикам и преступности|УНП ООН|ЮНОДК'],
  ['general-assembly', 'Генеральн(?:ая|ой|ую) Ассамбле(?:я|е|ю)'],
  ['conference', 'Конференци(?:я|и|ю)(?: [Уу]частников)?'],
  ['working-group', 'Рабоч(?:ая|ей|ую) групп(?:а|е|у)'],
  ['council', 'Совет(?:у|а)?(?: по правам человека| Безопасности)?'],
  ['commission', 'Комисси(?:я|и|ю)'],
  ['committee', 'Комитет(?:у|а)?'],
  [
    'united-nations-entities',
    'систем(?:а|у|е) Организации Объединенных Наций|(?:учреждени|орган|структур|организаци)(?:я|ям|ы|ам|и) (?:системы )?Организации Объединенных Наций|специализированн\\p{L}+ учреждени(?:я|ям)',
  ],
  [
    'international-organizations',
    '(?:(?:международн|региональн|субрегиональн|межправительственн|соответствующ|компетентн|финансов|многосторонн)\\p{L}+,? |и )*(?:организаци(?:и|ям|й)|учреждени(?:я|ям))(?! (?:гражданск|системы Организации))',
  ],
  ['donors', 'донор(?:ы|ам|ов)|стран(?:ы|ам)-донор(?:ы|ам)'],
  ['private-sector', 'частн(?:ый|ому|ого) сектор(?:у|а)?'],
  [
    'civil-society',
    '(?:организаци(?:и|ям) )?гражданско(?:е|му|го) обществ(?:о|у|а)|неправительственн\\p{L}+ организаци(?:и|ям)',
  ],
  ['academia', 'научн\\p{L}+ круг(?:и|ам)'],
  ['stakeholders', 'заинтересованн\\p{L}+ сторон(?:ы|ам)|партнер(?:ы|ам)'],
];

const ar: AddresseeWords = [
  ['states-parties', '(?:ال|لل|بال)?دول الأطراف|(?:ال|لل|بال)أطراف(?! (?:المعنية|الضالعة|في النزاع))'],
  ['member-states', '(?:ال|لل|بال)?دول الأعضاء'],
  ['signatories', '(?:(?:ال|لل|بال)?دول )?(?:ال|لل|بال)موق[ّ]?ع(?:ة|ين|ون)'],
  ['states', '(?:ال|لل|بال)?دول|(?:ال|لل|بال)حكومات|(?:ال|لل|بال)بلدان'],
  ['national-authorities', '(?:ال|لل|بال)سلطات (?:الوطنية|المختصة)(?: المختصة)?'],
  ['secretary-general', '(?:ال|لل|بال)أمين العام'],
  ['secretariat', '(?:ال|لل|بال)أمانة(?: العامة)?|أمانت(?:ه|ها)'],
  ['unodc', '(?:ب|ل)?مكتب الأمم المتحدة المعني بالمخدرات والجريمة|(?:ال|لل|بال)مكتب'],
  ['general-assembly', '(?:ال|لل|بال)جمعية العامة'],
  ['conference', '(?:ال|لل|بال)مؤتمر|مؤتمر الأطراف'],
  ['working-group', '(?:ال|لل|بال)فريق العامل'],
  ['council', '(?:ال|لل|بال)مجلس|مجلس (?:الأمن|حقوق الإنسان)'],
  ['committee', '(?:ال|لل|بال)لجنة (?:الخاصة|الاستشارية|التحضيرية|التنفيذية|العلمية|الدائمة)'],
  ['commission', '(?:ال|لل|بال)لجنة'],
  [
    'united-nations-entities',
    '(?:ب)?منظومة الأمم المتحدة|(?:ب)?(?:كيانات|هيئات|وكالات|مؤسسات) (?:منظومة )?الأمم المتحدة|(?:ال|لل|بال)وكالات المتخصصة',
  ],
  [
    'international-organizations',
    '(?:ال|لل|بال)(?:منظمات|مؤسسات)(?! غير)(?: و?(?:الدولية|الإقليمية|دون الإقليمية|الحكومية الدولية|المالية))*(?: ذات الصلة| المعنية| المختصة)?',
  ],
  ['donors', '(?:(?:ال|لل|بال)?جهات المانحة|(?:ال|لل|بال)مانحين)'],
  ['private-sector', '(?:ال|لل|بال)قطاع الخاص'],
  ['civil-society', '(?:منظمات )?(?:ال|لل|بال)مجتمع المدني'],
  ['stakeholders', '(?:ال|لل|بال)?جهات صاحبة المصلحة|أصحاب المصلحة'],
];

const zh: AddresseeWords = [
  ['states-parties', '缔约国|缔约方(?!会议)'],
  ['member-states', '会员国|成员国'],
  ['signatories', '签署国|签署方'],
  ['national-authorities', '(?:国家)?主管(?:机关|当局|部门)'],
  ['unodc', '联合国毒品和犯罪问题办公室|毒品和犯罪问题办公室|毒罪办'],
  ['secretary-general', '秘书长'],
  ['secretariat', '秘书处'],
  ['general-assembly', '大会(?!主席|第)'],
  ['conference', '缔约方会议|缔约国会议'],
  ['working-group', '工作组'],
  ['council', '(?:经济及社会|人权|安全)?理事会'],
  ['commission', '委员会'],
  [
    'united-nations-entities',
    '联合国系统(?:各|相关|有关)?(?:实体|机构|组织)?(?:和机构)?|联合国(?:各|相关|有关)?(?:实体|机构)|专门机构',
  ],
  [
    'international-organizations',
    '(?:(?:国际|区域|次区域|政府间|金融)(?:、|和|及)*)+(?:组织|机构)|(?:相关|有关)组织',
  ],
  ['donors', '捐助(?:方|国|者)'],
  ['private-sector', '私营部门'],
  ['civil-society', '民间社会(?:组织)?|非政府组织'],
  ['academia', '学术界'],
  ['stakeholders', '利益攸关方|利益相关方'],
  ['states', '各国(?:政府)?(?!\\p{Script=Han}{0,12}(?:负责人|机构))|国家(?!当局|主管)|管理国'],
];

export const ADDRESSEE_WORDS: Readonly<Record<LanguageCode, AddresseeWords>> = { en, fr, es, ru, ar, zh };
