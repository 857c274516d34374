/** How is a provision cited on a page, and at which address does its report name it? */
import type { Locator, Provision } from '../../instrument/index.ts';
import { type Citations, citeProvision } from '../cite-provision.ts';
import { type Book, sectionOf } from './book.ts';

/** In UN style; only the designation when section or instrument is not known. */
export function citationsOf(book: Book, provision: Provision): Citations {
  const section = sectionOf(book, provision);
  const instrument = book.instruments.get(provision.instrument);
  return section && instrument
    ? citeProvision(provision, section, instrument)
    : { compendium: `Compendium, ${provision.ref}` };
}

/** The one citation to show where there is room for one: the adopted text by its number, else the report. */
export function citeBriefly(book: Book, provision: Provision): string {
  const { resolutionShort, report, compendium } = citationsOf(book, provision);
  return resolutionShort ?? report ?? compendium;
}

/** What names it when the report is known from the context: `para. 27`, `resolution 6/3, para. 9 (a)`. */
export function citeWithin(book: Book, provision: Provision): string {
  const brief = citeBriefly(book, provision);
  const symbol = sectionOf(book, provision)?.report;
  return symbol !== undefined && brief.startsWith(`${symbol}, `) ? brief.slice(symbol.length + 2) : brief;
}

/**
 * The permanent address by which the report itself names a provision; it redirects to the provision's page.
 * `/CTOC/COP/WG.7/2015/6/para/27`, `/resolution/6/3/9/a`.
 */
export function locatorAddress(locator: Locator): string {
  const steps = locatorSteps(locator.value).map(encodeURIComponent).join('/');
  if (locator.kind === 'paragraph') return `/${locator.symbol}/para/${steps}`;
  if (locator.kind === 'recommendation') return `/${locator.symbol}/rec/${steps}`;
  return `/${locator.kind}/${locator.instrument ?? ''}/${steps}`;
}

/** `8 (e)` → `8`, `e`; `(n) (iii)` → `n`, `iii`; `PP 5` → `PP`, `5`. */
export const locatorSteps = (value: string): string[] =>
  value.split(/[\s()/,.\u00A0]+/u).filter((s) => s !== '');
