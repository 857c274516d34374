/** How is the answer to a search printed: what was asked, then each paragraph in full with its citation, force and topics? */
import type { Edition } from '../../instrument/index.ts';
import { isForce, type LanguageCode, languageCode } from '../../language/index.ts';
import { formatDay } from '../html/dates.ts';
import { FORCE_NAMES } from '../html/words/force-names.ts';
import { PRINT } from '../html/words/print.ts';
import { RESULTS } from '../html/words/results.ts';
import { SEARCH } from '../html/words/search.ts';
import type { PrintedDocument } from './printed.ts';
import { type ListedItem, provisionList } from './provision-list.ts';

export interface FoundParagraph {
  /** Designation in the edition, or what an imported document calls it. */
  readonly ref: string;
  /** Of an imported document; null for a provision of the edition. */
  readonly symbol: string | null;
  readonly citation: string;
  readonly text: string;
  readonly date: string | null;
  readonly force: string | null;
  readonly topics: readonly string[];
}

export interface FoundView {
  readonly query: string;
  /** Of values by which the answer was narrowed, as they are shown. */
  readonly filters: readonly string[];
  readonly total: number;
  readonly hits: readonly FoundParagraph[];
}

export function foundDocument(
  edition: Edition,
  { query, filters, total, hits }: FoundView,
  ui: LanguageCode = languageCode(edition.language),
): PrintedDocument {
  const say = SEARCH[ui];
  const asked = [query, ...filters].filter((words) => words !== '').join('; ');
  const items = hits.map((hit): ListedItem => {
    const facts = [
      ...(hit.force !== null && isForce(hit.force) && hit.force !== 'none'
        ? [FORCE_NAMES[ui][hit.force]]
        : []),
      ...(hit.date === null ? [] : [formatDay(hit.date, ui)]),
      ...hit.topics,
    ];
    const note = facts.length > 0 ? { note: facts.join(' · ') } : {};
    return hit.symbol === null && edition.provisions.some(({ ref }) => ref === hit.ref)
      ? { edition, ref: hit.ref, ...note }
      : { text: hit.text, citation: hit.citation, ...note };
  });
  return provisionList({
    title: `${say.title}: ${asked}`,
    subtitle: `${edition.title}, ${edition.year}`,
    remark:
      hits.length < total
        ? PRINT[ui].firstOf(hits.length, RESULTS[ui].results(total))
        : RESULTS[ui].results(total),
    groups: [{ heading: '', items }],
    edition,
  });
}
