/**
 * Where does a document of the library stand, and which document does an address name?
 * `A/RES/75/101 A-B` of the corpus ga ↔ `/library/ga/A_RES_75_101~A-B`, a paragraph of it at `#para_3`.
 */
import { formatSymbol, parseSymbol, symbolFromSlug, symbolSlug } from '../../symbol/index.ts';

export const LIBRARY_ROOT = '/library';

export const corpusAddress = (corpus: string): string => `${LIBRARY_ROOT}/${encodeURIComponent(corpus)}`;

/** @param provision id of a paragraph */
export function documentAddress(corpus: string, symbol: string, provision?: string): string {
  const parsed = parseSymbol(symbol);
  const slug = parsed ? symbolSlug(parsed) : encodeURIComponent(symbol);
  return `${corpusAddress(corpus)}/${slug}${provision === undefined ? '' : `#${encodeURIComponent(provision)}`}`;
}

/** Canonical symbol that the last step of an address stands for; undefined when it stands for none. */
export function symbolOfSlug(slug: string): string | undefined {
  const symbol = symbolFromSlug(slug);
  return symbol && formatSymbol(symbol);
}
