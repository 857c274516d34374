/** Pages about records whose addresses carry no question, for the sitemap: without a slash before them. */
import { countryCodes, INSTRUMENT_ARTICLES } from '../../record/index.ts';
import { articleAddress, countryAddress, recordAddress } from '../../render/html/index.ts';
import type { Shelf } from './shelf.ts';

export function recordPaths({ portal }: Shelf): readonly string[] {
  const { records } = portal.records.records({ limit: Number.MAX_SAFE_INTEGER - 1 });
  return [
    '/records',
    '/records/overview',
    '/countries',
    '/articles',
    '/articles/coverage',
    ...countryCodes().map(countryAddress),
    ...INSTRUMENT_ARTICLES.map(({ ref }) => articleAddress(ref)),
    ...records.filter(({ type }) => type !== 'article').map(recordAddress),
  ].map((path) => path.slice(1));
}
