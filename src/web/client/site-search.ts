/** How does a site of files answer a question, with no server? The search of the server over parts that are fetched. */
import { answerSearch, mayCite, type SearchHit, type SearchResult } from '../../compendium/index.ts';
import type { Stems } from '../../language/index.ts';
import type { SiteSearchHead } from '../../publish/index.ts';
import { FIRST_PART, NAMES_PART, namesOf } from '../../publish/index.ts';
import {
  afterDictionary,
  contextWith,
  dictionaryOf,
  type FetchedSource,
  fetchedSource,
  joinSegments,
  type QueryContext,
  Segment,
  type SitePart,
  whenFetched,
} from '../../search/index.ts';
import { type SearchAsked, TO_A_PAGE } from '../search-view.ts';

/** Gives a part as it was published. */
export type GetPart = (part: Pick<SitePart, 'name' | 'bundle'>) => Promise<Uint8Array>;
/** Undoes deflate (RFC 1951). */
export type Inflate = (bytes: Uint8Array) => Promise<Uint8Array>;

export interface SiteSearch {
  readonly head: SiteSearchHead;
  /** @param whole false for the first results alone, with nothing that leads on from them */
  readonly ask: (asked: SearchAsked, cursor: string | null, whole: boolean) => Promise<SearchResult>;
}

const fromUtf8 = new TextDecoder();

/** Results that are shown before the others are fetched: as many as fit a screen, and more. */
const FIRST_RESULTS = 10;

/**
 * @param get for every part, the first included: its head, and behind it the bytes of the index that every search needs
 * @param load of the scripts in which something was called (see later.ts)
 */
export async function openSiteSearch(
  stems: Stems,
  get: GetPart,
  inflate: Inflate,
  load: () => Promise<unknown>,
): Promise<SiteSearch> {
  const first = await inflate(await get(FIRST_PART));
  const dictionary = dictionaryOf(first);
  const inflated: GetPart = async (part) =>
    (await inflate(afterDictionary(await get(part), dictionary))).subarray(dictionary.length);
  const end = first.indexOf(10);
  const head = JSON.parse(fromUtf8.decode(first.subarray(0, end))) as SiteSearchHead;
  const { source, fetch: fetchParts } = fetchedSource(first.subarray(end + 1), head.manifest, inflated);
  // No bytes are missing, and yet it cannot go on: what comes later is missing.
  const fetch: FetchedSource['fetch'] = async (ranges) => {
    if (ranges.length > 0) return fetchParts(ranges);
    await load();
  };
  let context: QueryContext | undefined;
  const open = (): QueryContext => {
    const segment = new Segment(source);
    return contextWith(joinSegments([{ segment }]), stems, new Set(head.small));
  };
  const named = namesReader(fetch, inflated);
  return {
    head,
    async ask({ query, filters, sort, by }, cursor, whole) {
      context ??= await whenFetched(open, fetch);
      const opened = context;
      const first = await named(opened, query);
      const limit = whole ? TO_A_PAGE[by] : FIRST_RESULTS;
      const request = { query, filters, sort, limit, facets: whole, advice: whole };
      return whenFetched(
        () => answerSearch(opened, cursor === null ? request : { ...request, cursor }, first),
        fetch,
      );
    },
  };
}

/** What a query names as a citation; the table of names is fetched when a query looks like one. */
function namesReader(fetch: FetchedSource['fetch'], get: GetPart) {
  let table: Promise<Readonly<Record<string, readonly number[]>>> | undefined;
  return async (context: QueryContext, query: string): Promise<SearchHit[]> => {
    if (!mayCite(query)) return [];
    table ??= get(NAMES_PART).then((bytes) => JSON.parse(fromUtf8.decode(bytes)));
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
