/**
 * How is a provision cited? UN style: the report by its symbol ("CTOC/COP/WG.7/2015/6, para. 27"), the adopted text
 * by its number ("resolution 6/3, para. 9 (a)"), preambular paragraphs by their ordinal in words, the compendium by
 * its designation; in the language of the edition. `parseCitation` reads each of them again.
 */
import { divisionName, formatLocator } from '../cite/index.ts';
import {
  type Body,
  type Instrument,
  type Locator,
  type Provision,
  pathWithin,
  type Section,
} from '../instrument/index.ts';
import { CITATION_FORMS, type LanguageCode } from '../language/index.ts';

export interface Citations {
  /** `Compendium, A.III.23`. */
  readonly compendium: string;
  /** `CTOC/COP/WG.7/2015/6, para. 27`; absent when the report's number is not known. */
  readonly report?: string;
  /** `Conference resolution 6/3, para. 9 (a)`, `decision 4/5, para. (j) (ii)`; absent for recommendations. */
  readonly resolution?: string;
  /** The same with preambular paragraphs as `PP 5`; equal to `resolution` for all others. */
  readonly resolutionShort?: string;
}

/**
 * Only the designation where section or instrument is not known. `body`, when given, names who adopted the resolution
 * or decision ("Conference resolution 6/3").
 */
export function citeProvision(
  provision: Provision,
  section: Section | undefined,
  instrument: Instrument | undefined,
  body?: Pick<Body, 'shortName'>,
  language: LanguageCode = 'en',
): Citations {
  const forms = CITATION_FORMS[language];
  const compendium = `${forms.compendium}${forms.comma}${provision.ref}`;
  if (!section || !instrument) return { compendium };
  const report = citeReport(provision, section, language);
  const common = { compendium, ...(report === undefined ? {} : { report }) };
  if (instrument.number === null) return common;
  const name = citeInstrument({ kind: instrument.kind, number: instrument.number }, body, language);
  const within = (short: boolean): string => citeWithin(provision, short, language);
  return { ...common, resolution: name + within(false), resolutionShort: name + within(true) };
}

/** `Resolution 6/3`; in English with who adopted it when that is given: `Conference resolution 6/3`. */
export function citeInstrument(
  { kind, number }: { readonly kind: Instrument['kind']; readonly number: string },
  body: Pick<Body, 'shortName'> | undefined,
  language: LanguageCode,
): string {
  const forms = CITATION_FORMS[language];
  const name = (kind === 'decision' ? forms.decision : forms.resolution)(number);
  return body && language === 'en' ? `${body.shortName} ${inSentence(name)}` : name;
}

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The one citation to show where there is room for one: the adopted text by its number, else the report. */
export const briefCitation = ({ resolutionShort, report, compendium }: Citations): string =>
  resolutionShort ?? report ?? compendium;

/** What names it where the report is known from the context: `para. 27`, `resolution 6/3, para. 9 (a)`. */
export function citationWithin(citations: Citations, report: string | undefined): string {
  const brief = briefCitation(citations);
  const rest = report !== undefined && brief.startsWith(report) ? brief.slice(report.length) : '';
  const comma = /^[,،，]\s*/u.exec(rest);
  return comma ? rest.slice(comma[0].length) : brief;
}

function citeReport(provision: Provision, section: Section, language: LanguageCode): string | undefined {
  const locator = provision.locators.find((l) => l.symbol === section.report) ?? provision.locators[0];
  return locator && locator.symbol !== ''
    ? `${locator.symbol}${CITATION_FORMS[language].comma}${citeLocator(provision, locator, language)}`
    : undefined;
}

function citeLocator(provision: Provision, locator: Locator, language: LanguageCode): string {
  const forms = CITATION_FORMS[language];
  const { kind, instrument } = locator;
  const value = locator.value.replace(/\(([^()]+)\)/gu, (_, label: string) => forms.bracket(label));
  if (kind === 'recommendation') return forms.recommendation(value);
  if (kind === 'paragraph') return forms.paragraph(value);
  const name = instrument === undefined ? kind : inSentence(forms[kind](instrument));
  return name + citeWithin(provision, false, language);
}

/** What follows the name of the instrument: `, para. 9 (a)`, `, annex II, para. 4`, `, fifth preambular para.`, `, PP 5`. */
function citeWithin(provision: Provision, short: boolean, language: LanguageCode): string {
  const forms = CITATION_FORMS[language];
  const { kind } = provision;
  const path = pathWithin(provision.path);
  if (kind === 'omission' || path.length === 0) return '';
  const deeper = path.findIndex((label) => divisionName(label) === undefined);
  const divisions = path
    .slice(0, deeper < 0 ? path.length : deeper)
    .map((label) => divisionName(label, language) ?? '');
  const place = deeper < 0 ? [] : [placeWithin(kind, path.slice(deeper), short, language)];
  return [...divisions, ...place].map((part) => forms.comma + part).join('');
}

function placeWithin(
  kind: Provision['kind'],
  path: readonly string[],
  short: boolean,
  language: LanguageCode,
): string {
  const forms = CITATION_FORMS[language];
  if (kind === 'chapeau') return forms.chapeau;
  if (kind !== 'preambular') return forms.paragraph(formatLocator(path, forms.bracket));
  const rank = Number(path.at(-1));
  if (!Number.isInteger(rank)) return forms.preambularUnknown;
  return short ? `PP ${rank}` : forms.preambular(rank);
}
