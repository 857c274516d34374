/**
 * How is a provision cited? UN style: the report by its symbol ("CTOC/COP/WG.7/2015/6, para. 27"), the adopted text
 * by its number ("resolution 6/3, para. 9 (a)"), preambular paragraphs by their ordinal in words, the compendium by
 * its designation.
 */
import { formatLocator } from '../cite/index.ts';
import type { Body, Instrument, Locator, Provision, Section } from '../instrument/index.ts';
import { LANGUAGES } from '../language/index.ts';

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
): Citations {
  const compendium = `Compendium, ${provision.ref}`;
  if (!section || !instrument) return { compendium };
  const report = citeReport(provision, section);
  const common = { compendium, ...(report === undefined ? {} : { report }) };
  if (instrument.number === null) return common;
  const named = `${instrument.kind} ${instrument.number}`;
  const name = body ? `${body.shortName} ${named}` : named.charAt(0).toUpperCase() + named.slice(1);
  const within = (short: boolean): string => citeWithin(provision, short);
  return { ...common, resolution: name + within(false), resolutionShort: name + within(true) };
}

/** The one citation to show where there is room for one: the adopted text by its number, else the report. */
export const briefCitation = ({ resolutionShort, report, compendium }: Citations): string =>
  resolutionShort ?? report ?? compendium;

/** What names it where the report is known from the context: `para. 27`, `resolution 6/3, para. 9 (a)`. */
export function citationWithin(citations: Citations, report: string | undefined): string {
  const brief = briefCitation(citations);
  return report !== undefined && brief.startsWith(`${report}, `) ? brief.slice(report.length + 2) : brief;
}

function citeReport(provision: Provision, section: Section): string | undefined {
  const locator = provision.locators.find((l) => l.symbol === section.report) ?? provision.locators[0];
  return locator && locator.symbol !== ''
    ? `${locator.symbol}, ${citeLocator(provision, locator)}`
    : undefined;
}

function citeLocator(provision: Provision, locator: Locator): string {
  if (locator.kind === 'recommendation') return `recommendation ${locator.value}`;
  if (locator.kind === 'paragraph') return `para. ${locator.value}`;
  const number = locator.instrument === undefined ? locator.kind : `${locator.kind} ${locator.instrument}`;
  return number + citeWithin(provision, false);
}

/** What follows the name of the instrument: `, para. 9 (a)`, `, fifth preambular para.`, `, PP 5`. */
function citeWithin(provision: Provision, short: boolean): string {
  const { kind, path } = provision;
  if (kind === 'chapeau') return ', chapeau';
  if (kind === 'omission' || path.length === 0) return '';
  if (kind !== 'preambular') return `, para. ${formatLocator(path)}`;
  const rank = Number(path.at(-1));
  if (!Number.isInteger(rank)) return ', preambular para. (ordinal unknown)';
  return short ? `, PP ${rank}` : `, ${ordinalWord(rank)} preambular para.`;
}

/** `fifth`, and beyond the words the language data holds `21st`. */
function ordinalWord(rank: number): string {
  const word = LANGUAGES.en.ordinals[rank - 1];
  if (word !== undefined) return word;
  const [tens, ones] = [rank % 100, rank % 10];
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
  return `${rank}${ending}`;
}
