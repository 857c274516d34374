import type { LanguageCode } from './language.ts';

/**
 * How do texts name the organs that adopt resolutions and decisions? In every form in which the name stands beside a
 * number: with the article of Romance languages left out, in the cases of Russian. The English name is the key, as
 * the tables of document symbols have it.
 */
export type OrganNames = Readonly<Record<string, readonly string[]>>;

const forms = (text: string): readonly string[] => text.split('|');

const CCPCJ = 'Commission on Crime Prevention and Criminal Justice';
const CND = 'Commission on Narcotic Drugs';
const CSW = 'Commission on the Status of Women';
const CHR = 'Commission on Human Rights';
const CBD = 'Conference of the Parties to the Convention on Biological Diversity';
const UNEA = 'United Nations Environment Assembly';

export const ORGAN_NAMES: Readonly<Record<LanguageCode, OrganNames>> = {
  en: {
    'General Assembly': forms('General Assembly'),
    'Security Council': forms('Security Council'),
    'Economic and Social Council': forms('Economic and Social Council'),
    'Trusteeship Council': forms('Trusteeship Council'),
    'Human Rights Council': forms('Human Rights Council'),
    [CHR]: forms(CHR),
    [CCPCJ]: forms(CCPCJ),
    [CND]: forms(CND),
    [CSW]: forms(CSW),
    [UNEA]: forms(UNEA),
    [CBD]: forms(CBD),
  },
  fr: {
    'General Assembly': forms('Assemblée générale'),
    'Security Council': forms('Conseil de sécurité'),
    'Economic and Social Council': forms('Conseil économique et social'),
    'Trusteeship Council': forms('Conseil de tutelle'),
    'Human Rights Council': forms("Conseil des droits de l’homme|Conseil des droits de l'homme"),
    [CHR]: forms("Commission des droits de l’homme|Commission des droits de l'homme"),
    [CCPCJ]: forms('Commission pour la prévention du crime et la justice pénale'),
    [CND]: forms('Commission des stupéfiants'),
    [CSW]: forms('Commission de la condition de la femme'),
    [UNEA]: forms('Assemblée des Nations Unies pour l’environnement'),
    [CBD]: forms('Conférence des Parties à la Convention sur la diversité biologique'),
  },
  es: {
    'General Assembly': forms('Asamblea General'),
    'Security Council': forms('Consejo de Seguridad'),
    'Economic and Social Council': forms('Consejo Económico y Social'),
    'Trusteeship Council': forms('Consejo de Administración Fiduciaria'),
    'Human Rights Council': forms('Consejo de Derechos Humanos'),
    [CHR]: forms('Comisión de Derechos Humanos'),
    [CCPCJ]: forms('Comisión de Prevención del Delito y Justicia Penal'),
    [CND]: forms('Comisión de Estupefacientes'),
    [CSW]: forms('Comisión de la Condición Jurídica y Social de la Mujer'),
    [UNEA]: forms('Asamblea de las Naciones Unidas sobre el Medio Ambiente'),
    [CBD]: forms('Conferencia de las Partes en el Convenio sobre la Diversidad Biológica'),
  },
  ru: {
    'General Assembly': forms('Генеральной Ассамблеи|Генеральная Ассамблея|Генеральной Ассамблеей'),
    'Security Council': forms('Совета Безопасности|Совет Безопасности|Советом Безопасности'),
    'Economic and Social Council': forms(
      'Экономического и Социального Совета|Экономический и Социальный Совет',
    ),
    'Trusteeship Council': forms('Совета по Опеке|Совет по Опеке'),
    'Human Rights Council': forms('Совета по правам человека|Совет по правам человека'),
    [CHR]: forms('Комиссии по правам человека|Комиссия по правам человека'),
    [CCPCJ]: forms('Комиссии по предупреждению преступности и уголовному правосудию'),
    [CND]: forms('Комиссии по наркотическим средствам'),
    [CSW]: forms('Комиссии по положению женщин'),
    [UNEA]: forms('Ассамблеи Организации Объединенных Наций по окружающей среде'),
    [CBD]: forms('Конференции Сторон Конвенции о биологическом разнообразии'),
  },
  ar: {
    'General Assembly': forms('الجمعية العامة'),
    'Security Council': forms('مجلس الأمن'),
    'Economic and Social Council': forms('المجلس الاقتصادي والاجتماعي'),
    'Trusteeship Council': forms('مجلس الوصاية'),
    'Human Rights Council': forms('مجلس حقوق الإنسان'),
    [CHR]: forms('لجنة حقوق الإنسان'),
    [CCPCJ]: forms('لجنة منع الجريمة والعدالة الجنائية'),
    [CND]: forms('لجنة المخدرات'),
    [CSW]: forms('لجنة وضع المرأة'),
    [UNEA]: forms('جمعية الأمم المتحدة للبيئة'),
    [CBD]: forms('مؤتمر الأطراف في اتفاقية التنوع البيولوجي'),
  },
  zh: {
    'General Assembly': forms('联合国大会|大会'),
    'Security Council': forms('安全理事会|安理会'),
    'Economic and Social Council': forms('经济及社会理事会|经社理事会'),
    'Trusteeship Council': forms('托管理事会'),
    'Human Rights Council': forms('人权理事会'),
    [CHR]: forms('人权委员会'),
    [CCPCJ]: forms('预防犯罪和刑事司法委员会'),
    [CND]: forms('麻醉药品委员会'),
    [CSW]: forms('妇女地位委员会'),
    [UNEA]: forms('联合国环境大会'),
    [CBD]: forms('生物多样性公约缔约方大会'),
  },
};

/**
 * The words of a name by which texts call an organ they have named before: "Assembly resolution 68/178". None in
 * languages that print them behind the number, where they could be the beginning of any name.
 */
export const SHORT_ORGANS: Readonly<Partial<Record<LanguageCode, readonly string[]>>> = {
  en: ['Assembly', 'Council', 'Commission'],
  ar: ['الجمعية', 'المجلس', 'اللجنة'],
};

/** Russian nominatives: an organ in this case is who acts, not whose resolution it is. */
export const isActing = (form: string, language: LanguageCode): boolean =>
  language === 'ru' && /^\p{L}+(?:ая|ия|ет|ий)(?= |$)/u.test(form);

/** Every form of every organ in a language. */
export const organForms = (language: LanguageCode): readonly string[] =>
  Object.values(ORGAN_NAMES[language]).flat();

/** The English name of an organ from any form of it; undefined for words that name none. */
export function organNamed(words: string, language: LanguageCode): string | undefined {
  const said = words.toLowerCase().replace(/\s+/gu, ' ').trim();
  return Object.entries(ORGAN_NAMES[language]).find(([, names]) =>
    names.some((name) => name.toLowerCase() === said),
  )?.[0];
}
