/** Which values of a facet does a person mean? */
import { foldForSearch, nearMatches } from '../text/index.ts';
import type { SearchIndex } from './searcher.ts';

export function facetValues(index: SearchIndex, facet: string): string[] {
  const values = index.parts.flatMap(({ segment }) =>
    segment.meta.facets.flatMap(({ name }, f) => (name === facet ? segment.facetValues(f) : [])),
  );
  return [...new Set(values)].sort();
}

const wordsOf = (text: string): string[] => foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Those that are so called (case, accents, dashes apart); `2015..2018`, `2015..` and `..2018` are ranges; else those
 * that have all the words. None when nothing fits, with what is near.
 */
export function findFacetValues(
  index: SearchIndex,
  facet: string,
  typed: string,
): { readonly values: readonly string[]; readonly near: readonly string[] } {
  const all = facetValues(index, facet);
  const range = /^(\d{0,4})\s*(?:\.\.|-|–)\s*(\d{0,4})$/u.exec(typed.trim());
  if (range && all.every((value) => /^\d{4}$/u.test(value))) {
    const [from, to] = [Number(range[1] || 0), Number(range[2] || 9999)];
    return { values: all.filter((value) => Number(value) >= from && Number(value) <= to), near: [] };
  }
  const wanted = wordsOf(typed);
  const named = all.filter((value) => wordsOf(value).join(' ') === wanted.join(' '));
  if (named.length > 0) return { values: named, near: [] };
  const holding = all.filter((value) => {
    const own = wordsOf(value);
    return wanted.length > 0 && wanted.every((word) => own.some((o) => o.startsWith(word)));
  });
  return { values: holding, near: holding.length > 0 ? [] : nearMatches(typed, all) };
}
