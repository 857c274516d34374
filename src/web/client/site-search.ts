/** How does a site of files answer a question, with no server? The search of the server over parts that are fetched. */
import { answerSearch, mayCite, type SearchHit, type SearchResult } from '../../compendium/index.ts';
import type { Stems } from '../../language/index.ts';
import type { SiteSearchHead } from '../../publish/index.ts';
import { namesOf } from '../../publish/index.ts';
import {
  contextWith,
  type FetchedSource,
  fetchedSource,
  joinSegments,
  type QueryContext,
  Segment,
  whenFetched,
} from '../../search/index.ts';
import { type SearchAsked, TO_A_PAGE } from '../search-view.ts';

/** Gives a file of the search inflated, by its number. */
export type GetPart = (part: number) => Promise<Uint8Array>;

export interface SiteSearch {
  readonly head: SiteSearchHead;
  readonly ask: (asked: SearchAsked, cursor: string | null, facets: boolean) => Promise<SearchResult>;
}

const fromUtf8 = new TextDecoder();

/** @param first the first part: its head, and behind it the bytes of the index that every search needs */
export function openSiteSearch(first: Uint8Array, stems: Stems, get: GetPart): SiteSearch {
  const end = first.indexOf(10);
  const head = JSON.parse(fromUtf8.decode(first.subarray(0, end))) as SiteSearchHead;
  const fetched = fetchedSource(head.manifest, async (part) =>
    part === 0 ? first.subarray(end + 1) : get(part),
  );
  let context: QueryContext | undefined;
  const open = (): QueryContext => {
    const segment = new Segment(fetched.source);
    return contextWith(joinSegments([{ segment }]), stems, new Set(head.small));
  };
  const named = namesReader(head, fetched, get);
  return {
    head,
    async ask({ query, filters, sort, by }, cursor, facets) {
      context ??= await whenFetched(open, fetched.fetch);
      const opened = context;
      const first = await named(opened, query);
      const request = { query, filters, sort, limit: TO_A_PAGE[by], facets };
      return whenFetched(
        () => answerSearch(opened, cursor === null ? request : { ...request, cursor }, first),
        fetched.fetch,
      );
    },
  };
}

/** What a query names as a citation; the table of names is fetched when a query looks like one. */
function namesReader(head: SiteSearchHead, { fetch }: FetchedSource, get: GetPart) {
  let table: Promise<Readonly<Record<string, readonly number[]>>> | undefined;
  return async (context: QueryContext, query: string): Promise<SearchHit[]> => {
    if (!mayCite(query)) return [];
    table ??= get(head.names).then((bytes) => JSON.parse(fromUtf8.decode(bytes)));
    const names = await table;
    const found = namesOf(query).flatMap((name) => names[name] ?? []);
    const { segment } = context.index.parts[0] ?? {};
    if (!segment) return [];
    return whenFetched(
      () =>
        found.map((number): SearchHit => {
          const { language, text, stored } = segment.shown(number);
          return { ...JSON.parse(stored), language, score: 0, text, highlights: [] };
        }),
      fetch,
    );
  };
}
