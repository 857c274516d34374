/** Where do records, countries and articles stand? `/records/activity-ed3028ebc086`, `/countries/MLT`, `/articles/protocol-18`. */
import type { KnowledgeRecord } from '../../record/index.ts';

export const RECORDS_ROOT = '/records';
export const COUNTRIES_ROOT = '/countries';
export const ARTICLES_ROOT = '/articles';
export const COVERAGE_ADDRESS = `${ARTICLES_ROOT}/coverage`;
export const OVERVIEW_ADDRESS = `${RECORDS_ROOT}/overview`;

export const countryAddress = (code: string): string => `${COUNTRIES_ROOT}/${encodeURIComponent(code)}`;
export const articleAddress = (ref: string): string => `${ARTICLES_ROOT}/${encodeURIComponent(ref)}`;

/** An article is a point of reference with a page of its own. */
export const recordAddress = ({ id, type }: Pick<KnowledgeRecord, 'id' | 'type'>): string =>
  type === 'article'
    ? articleAddress(id.replace(/^article-/u, ''))
    : `${RECORDS_ROOT}/${encodeURIComponent(id)}`;

/** The list of records that answer; a filter may have several values. */
export function recordsAddress(asked: Readonly<Record<string, string | readonly string[]>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked))
    for (const one of [value].flat()) if (one !== '') query.append(name, one);
  const text = query.toString();
  return text === '' ? RECORDS_ROOT : `${RECORDS_ROOT}?${text}`;
}
