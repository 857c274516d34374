/**
 * How is a provision cited? By the report or resolution that adopted it, in United Nations style, and by its
 * designation in the compendium.
 */
import type { Locator, Provision } from '../../instrument/index.ts';

/** "CTOC/COP/WG.7/2015/6, para. 27", "Conference resolution 6/3, para. 9 (a)". */
export function citeLocator(locator: Locator): string {
  const { symbol, kind, value, instrument } = locator;
  if (kind === 'paragraph') return `${symbol}, para. ${value}`;
  if (kind === 'recommendation') return `${symbol}, recommendation ${value}`;
  const name = `${kind === 'decision' ? 'decision' : 'resolution'} ${instrument ?? ''}`.trim();
  const text = /^PP\b/u.test(value) ? `${name}, ${value}` : `${name}, para. ${value}`;
  return symbol === '' ? capital(text) : `${capital(text)} (${symbol})`;
}

/** The part of a citation that stays when the document is known from the context: "para. 27". */
export function shortLocator(locator: Locator): string {
  if (locator.kind === 'recommendation') return `rec. ${locator.value}`;
  return /^PP\b/u.test(locator.value) ? locator.value : `para. ${locator.value}`;
}

/** "Compendium (2024), A.III.23". */
export const citeCompendium = (provision: Provision, editionTitle: string): string => `${editionTitle}, ${provision.ref}`;

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
export const locatorSteps = (value: string): string[] => value.split(/[\s()/,.\u00A0]+/u).filter((s) => s !== '');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
