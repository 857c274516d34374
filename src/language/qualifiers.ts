import type { LanguageCode } from './language.ts';

/**
 * Phrases that limit what is asked ("as appropriate", "in accordance with domestic law", "subject to the availability
 * of extrabudgetary resources"), and others that merely stand everywhere ("at the national, regional and international
 * levels"). Shared, neither says where words come from; a limit added to agreed wording weakens it, one dropped
 * strengthens it. Sources of patterns.
 */
const LAW =
  '(?:their |the )?(?:fundamental principles of )?(?:their |respective )?(?:(?:domestic|national|internal|international|applicable|relevant|existing|own|and|or|,) ?){0,6}(?:laws?|legislation|legal (?:frameworks?|systems?)|obligations|(?:legal )?instruments)(?: and (?:regulations|(?:(?:domestic|national|international|applicable) )*(?:laws?|legislation)))?';

const SOURCES: Readonly<Record<LanguageCode, string>> = {
  en: [
    '(?:as|where|when|if|whenever) (?:and (?:as|where|when) )?(?:appropriate|necessary|possible|applicable|relevant|needed|feasible|required|requested)(?: and (?:appropriate|necessary|feasible))?',
    `(?:in (?:accordance|conformity|compliance|line|keeping)|consistent(?:ly)?) with ${LAW}`,
    `within the framework of ${LAW}`,
    'to the (?:fullest |greatest |maximum )?extent possible',
    'to the extent (?:practicable|feasible)',
    'within (?:their|its|existing|available) (?:means|capabilities|capacities|resources|mandates?)',
    'subject to the availability of (?:extrabudgetary )?(?:resources|funding|funds)',
    'in accordance with the rules and procedures of the United Nations',
    'up?on (?:their )?request',
    'on a voluntary basis',
  ].join('|'),
  fr: [
    "(?:selon|le cas échéant|s['’]il y a lieu|si nécessaire|si possible|en tant que de besoin|selon qu['’]il convient|dans la mesure du possible|sur demande)",
    "conformément (?:à|au|aux) (?:leur|leurs|la|le|l['’])? ?(?:droit|législation|lois?)(?: (?:interne|nationale?|applicable)s?)?",
    'dans la limite des ressources (?:disponibles|existantes)',
    'sous réserve de la disponibilité de ressources extrabudgétaires',
  ].join('|'),
  es: [
    '(?:según|cuando|si|como) (?:proceda|corresponda|sea (?:necesario|posible)|es necesario)',
    'en la medida de lo posible|previa solicitud|si procede',
    'de conformidad con (?:su|sus|la|el) (?:derecho|legislación|leyes) (?:interno|interna|nacional|internas|nacionales)',
    'con sujeción a la disponibilidad de recursos extrapresupuestarios',
  ].join('|'),
  ru: [
    'при необходимости|по мере необходимости|в надлежащих случаях|в соответствующих случаях|по возможности|по просьбе|если это необходимо',
    'в соответствии с (?:их |своим )?(?:национальным|внутренним|международным) (?:законодательством|правом)',
    'при условии наличия внебюджетных ресурсов',
  ].join('|'),
  ar: [
    'حسب الاقتضاء|عند الاقتضاء|قدر الإمكان|بناء على طلبها|وفقا (?:لقوانينها|لتشريعاتها|للقانون) (?:الداخلية|الوطنية|الداخلي)|رهنا بتوافر الموارد',
  ].join('|'),
  zh: [
    '酌情|视情况|必要时|适当时|尽可能|根据(?:其)?(?:国内法|本国法律)|经请求|应请求|在具备预算外资源的情况下',
  ].join('|'),
};

/** Standing phrases that limit nothing. */
const FILLERS: Readonly<Record<LanguageCode, string>> = {
  en: [
    'inter alia|in this regard|in that regard|at the (?:(?:national|regional|subregional|international|global|bilateral|local|and|or|,) ?){1,8}levels?',
    '(?:that|which|who) (?:have|had) not (?:yet|already) done so|if they have not (?:yet|already) done so',
    'countries of origin,? transit (?:and|or) destination',
    'the functions assigned to (?:it|them) (?:in|under|by) articles? \\d+(?: of the)?',
    '(?:the )?objects? of (?:the )?conduct set forth in articles? \\d+(?: of (?:the|that))?',
  ].join('|'),
  fr: 'notamment|à cet égard|aux niveaux (?:(?:national|régional|international|mondial|et|,) ?){1,6}',
  es: 'entre otras cosas|a este respecto|en los planos (?:(?:nacional|regional|internacional|mundial|y|e|,) ?){1,6}',
  ru: 'в частности|в этой связи|на (?:(?:национальном|региональном|международном|глобальном|и|,) ?){1,6}уровнях',
  ar: 'في جملة أمور|في هذا الصدد|على (?:الصعيد|الصعد|المستوى|المستويات) (?:الوطني|الوطنية|الدولي|الإقليمي)(?:ة)?(?: و\\p{L}+)*',
  zh: '除其他外|在这方面|在(?:国家|区域|国际|全球|、|和|各)+(?:各级|层面|一级)',
};

export interface StandingPhrase {
  /** As printed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The phrases that limit what a text asks, in order. */
export const qualifiersOf = (text: string, language: LanguageCode): readonly StandingPhrase[] =>
  found(text, limits, SOURCES[language], language);

/** Those, and the standing phrases that limit nothing. */
export const standingPhrasesOf = (text: string, language: LanguageCode): readonly StandingPhrase[] =>
  found(text, all, `${SOURCES[language]}|${FILLERS[language]}`, language);

const limits = new Map<LanguageCode, RegExp>();
const all = new Map<LanguageCode, RegExp>();

function found(
  text: string,
  made: Map<LanguageCode, RegExp>,
  source: string,
  language: LanguageCode,
): readonly StandingPhrase[] {
  const pattern = made.get(language) ?? compile(source, language);
  made.set(language, pattern);
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function compile(source: string, language: LanguageCode): RegExp {
  const spaced = source.replaceAll(' ', '\\s+').replaceAll('\\s+?', '\\s*');
  return new RegExp(language === 'zh' ? spaced : `(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])`, 'giu');
}
