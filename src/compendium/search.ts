/**
 * What does a person find who asks? A citation leads straight to what it names; everything else is searched for, with
 * counts by facet, and with another question where there is no answer.
 */
import { resolveText } from '../cite/index.ts';
import { AcquisError } from '../finding/index.ts';
import type { Edition } from '../instrument/index.ts';
import { FORCE_LABELS } from '../language/index.ts';
import {
  askIndex,
  type Explanation,
  explainHit,
  type FacetCounts,
  type Highlight,
  type Hit,
  type OtherQuestion,
  type QueryContext,
} from '../search/index.ts';
import type { Store } from '../store/index.ts';
import { editionDocuments, type StoredProvision } from './search-documents.ts';
import type { SearchFacet } from './search-facets.ts';
import { filtersOf } from './search-filters.ts';

export interface SearchRequest {
  readonly query: string;
  /** Any of the values of a facet, all of the facets. */
  readonly filters?: Readonly<Partial<Record<SearchFacet, readonly string[]>>>;
  readonly sort?: 'relevance' | 'date';
  /** 1 to 200; 20 when left out. */
  readonly limit?: number;
  /** What `next` of the page before said. */
  readonly cursor?: string;
  readonly explain?: boolean;
  /** Counts by facet; true when left out. */
  readonly facets?: boolean;
  /** Other spellings and other questions; true when left out. */
  readonly advice?: boolean;
}

export interface SearchHit extends StoredProvision {
  readonly language: string;
  /** 0 for what the query names as a citation. */
  readonly score: number;
  readonly text: string;
  readonly highlights: readonly Highlight[];
  readonly explanation?: Explanation;
}

export interface SearchResult {
  readonly query: string;
  readonly total: number;
  /** Designations that the query names as a citation, in reading order; they are the first hits. */
  readonly direct: readonly string[];
  readonly hits: readonly SearchHit[];
  readonly facets: FacetCounts;
  /** How many of the total have all the words; they come first, and where they are few, others have some of them. */
  readonly allWords: number;
  readonly didYouMean: OtherQuestion | null;
  readonly instead: readonly (OtherQuestion & { readonly without: string })[];
  readonly notes: readonly string[];
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

const USUAL_LIMIT = 20;
const MOST_AT_ONCE = 200;
/** Nobody reads further; whoever wants all exports the edition. */
const FURTHEST = 10_000;
/** Provisions named by one citation that are listed: a whole resolution has some fifty. */
const MOST_DIRECT = 100;

/** @throws AcquisError `argument-invalid` for a limit, cursor or filter that cannot be used */
export function searchProvisions(context: QueryContext, store: Store, request: SearchRequest): SearchResult {
  const edition = store.edition(store.corpus().editions.at(-1)?.id ?? '');
  const direct = edition ? directHits(request.query, edition) : [];
  const named = edition ? namedHits(direct, edition, store) : [];
  return { ...answerSearch(context, request, named, request.explain ? explainHit : undefined), direct };
}

/**
 * The same for whoever knows in another way what the query names.
 * @param named the first hits, whatever the filters
 * @throws AcquisError `argument-invalid` for a limit, cursor or filter that cannot be used
 */
export function answerSearch(
  context: QueryContext,
  request: SearchRequest,
  named: readonly SearchHit[],
  explain?: typeof explainHit,
): SearchResult {
  const { query, sort = 'relevance', filters: wanted = {} } = request;
  const limit = limitOf(request.limit);
  const from = request.cursor === undefined ? 0 : readCursor(request.cursor);
  const first = named.slice(from, from + limit);
  const reply = askIndex(context, {
    query: searchWords(query),
    filters: Object.keys(wanted).length > 0 ? filtersOf(context, wanted) : [],
    sort,
    from: Math.max(0, from - named.length),
    limit: limit - first.length,
    facets: request.facets ?? true,
    advice: request.advice ?? true,
    explain,
  });
  const total = named.length + reply.total;
  const end = from + first.length + reply.hits.length;
  return {
    query,
    total,
    direct: named.map(({ ref }) => ref),
    hits: [...first, ...reply.hits.map(hitOf)],
    facets: reply.facets,
    allWords: named.length + reply.allWords,
    didYouMean: reply.didYouMean,
    instead: reply.instead,
    notes: reply.notes,
    next: end < total && end < FURTHEST && end > from ? writeCursor(end) : null,
  };
}

const hitOf = ({ document, score, highlights, explanation }: Hit): SearchHit => ({
  ...(JSON.parse(document.stored) as StoredProvision),
  language: document.language,
  score,
  text: document.text,
  highlights,
  ...(explanation ? { explanation } : {}),
});

/** What a citation names, as hits; filters do not keep from it whoever asks for it by its name. */
function namedHits(refs: readonly string[], edition: Edition, store: Store): SearchHit[] {
  if (refs.length === 0) return [];
  const hits = new Map<string, SearchHit>();
  for (const { fields, language, stored } of editionDocuments(edition, store.corpus())) {
    const provision = JSON.parse(stored) as StoredProvision;
    if (refs.includes(provision.ref))
      hits.set(provision.ref, { ...provision, language, score: 0, text: fields.text ?? '', highlights: [] });
  }
  return refs.flatMap((ref) => hits.get(ref) ?? []);
}

/** A number alone ("27") is a word; what has a letter or a stroke besides may be a citation. */
const MAY_CITE = /\d.*[./(\s]|[./(\s].*\d|\b[IVXLC]+\b/u;

export const mayCite = (query: string): boolean => query.trim().length <= 200 && MAY_CITE.test(query.trim());

function directHits(query: string, edition: Edition): string[] {
  const typed = query.trim();
  if (!mayCite(query)) return [];
  const { status, ref, candidates } = resolveText(typed, edition);
  if (status === 'resolved' && ref !== null) return [ref];
  return status === 'ambiguous' ? candidates.slice(0, MOST_DIRECT) : [];
}

/** "article 18", "paragraph 5" as a whole question: the words behind one another. */
const searchWords = (query: string): string =>
  /^\s*(?:article|art\.|rule|paragraph|para\.|section|chapter)s?\s+\d+\s*$/iu.test(query)
    ? `"${query.trim()}"`
    : query;

function limitOf(limit: number | undefined): number {
  if (limit === undefined) return USUAL_LIMIT;
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_AT_ONCE) return limit;
  throw new AcquisError('argument-invalid', `"${limit}" is no number of results.`, {
    advice: `Ask for 1 to ${MOST_AT_ONCE}, and for the next page with its cursor.`,
  });
}

const writeCursor = (from: number): string => `r${from.toString(36)}`;

function readCursor(cursor: string): number {
  const from = /^r[0-9a-z]{1,6}$/u.test(cursor) ? Number.parseInt(cursor.slice(1), 36) : Number.NaN;
  if (from <= FURTHEST) return from;
  throw new AcquisError('argument-invalid', `"${cursor.slice(0, 40)}" is no cursor.`, {
    advice: 'Take the cursor from "next" of the page before, or leave it out for the first page.',
  });
}

/** What a value of the facet `force` is called. */
export const forceLabel = (force: string): string =>
  Object.entries(FORCE_LABELS).find(([name]) => name === force)?.[1] ?? force;
