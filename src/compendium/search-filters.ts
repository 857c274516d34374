/** Which values of which facets does a person ask for, and are there any such? */
import { AcquisError } from '../finding/index.ts';
import { type Filter, findFacetValues, type QueryContext } from '../search/index.ts';
import { SEARCH_FACETS, type SearchFacet } from './search-facets.ts';

/**
 * @param wanted any of the values of a facet, all of the facets
 * @throws AcquisError `argument-invalid` for a value that no document has
 */
export function filtersOf(
  context: QueryContext,
  wanted: Readonly<Partial<Record<SearchFacet, readonly string[]>>>,
): Filter[] {
  return SEARCH_FACETS.flatMap((facet): Filter[] => {
    const typed = wanted[facet] ?? [];
    if (typed.length === 0) return [];
    const values = typed.flatMap((value) => {
      const found = findFacetValues(context.index, facet, value);
      if (found.values.length > 0) return found.values;
      throw new AcquisError('argument-invalid', `There is no ${facet} "${value}" to filter by.`, {
        advice: 'Leave the filter out to see which values there are, with how many results each has.',
        near: found.near,
      });
    });
    return [{ facet, values, except: false }];
  });
}
