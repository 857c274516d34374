/**
 * What does a person get who asks? The matches, and where there are none, what there would be: a word spelled otherwise,
 * one word less, no filter. Nobody is left with an empty page.
 */
import { termOf } from './analysis.ts';
import type { Ranked } from './best-hits.ts';
import type { Explanation, explainHit } from './explain.ts';
import type { FacetCounts } from './facets.ts';
import { type Highlight, highlightsIn } from './highlight.ts';
import type { Filter } from './plan.ts';
import { planQuery, type QueryContext, type QueryPlan } from './query-plan.ts';
import { answerPlan } from './searcher.ts';
import type { ShownDocument } from './segment.ts';
import { usualEdits, wordsNear } from './vocabulary.ts';

export interface Question {
  readonly query: string;
  readonly filters?: readonly Filter[];
  readonly sort?: 'relevance' | 'date';
  /** First hit wanted, from 0. */
  readonly from?: number;
  readonly limit: number;
  readonly facets?: boolean;
  /** Other spellings and other questions; true when left out. Who shows results first asks for them afterwards. */
  readonly advice?: boolean;
  /** Says how each score came to be; handed in, so that who does not ask need not load it. */
  readonly explain?: typeof explainHit | undefined;
}

export interface Hit {
  readonly document: ShownDocument;
  readonly score: number;
  readonly highlights: readonly Highlight[];
  readonly explanation?: Explanation;
}

/** Another question and how many answers it has. */
export interface OtherQuestion {
  readonly query: string;
  readonly total: number;
}

export interface Reply {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: FacetCounts;
  /** How many have all that was asked for; they come first. Where they are few, `total` counts those with some of it too. */
  readonly allWords: number;
  /** Words that stand nowhere, spelled as the texts spell them; null when all are known. */
  readonly didYouMean: OtherQuestion | null;
  /** What to ask instead when nothing was found. */
  readonly instead: readonly (OtherQuestion & { readonly without: string })[];
  readonly notes: readonly string[];
}

/** Fewer than these with all the words, and those with some of them are shown below. */
const FEW = 10;
const placeOf = ({ segment, document }: Ranked): string => `${segment}/${document}`;

/** Words that are left out one by one to find what would have answered. */
const MOST_LEFT_OUT = 8;

export function askIndex(context: QueryContext, question: Question): Reply {
  const { query, filters = [], sort = 'relevance', from = 0, limit, advice = true } = question;
  const options = { best: from + limit, sort, facets: question.facets ?? false };
  const strict = planQuery(context, query, { filters });
  const exact = answerPlan(context.index, strict, options);
  const allWords = exact.total;
  let [plan, answer] = [strict, exact];
  if (allWords < FEW && strict.leaves.length > 1 && sort === 'relevance') {
    const wider = planQuery(context, query, { filters, anyWord: true });
    const found = answerPlan(context.index, wider, { ...options, best: options.best + allWords });
    const first = new Set(exact.hits.map(placeOf));
    const hits = [...exact.hits, ...found.hits.filter((hit) => !first.has(placeOf(hit)))];
    if (found.total > allWords) [plan, answer] = [wider, { ...found, hits: hits.slice(0, options.best) }];
  }
  foretellTexts(context, answer.hits.slice(from));
  const hits = answer.hits.slice(from).map((ranked): Hit => {
    const segment = context.index.parts[ranked.segment]?.segment;
    if (!segment) throw new RangeError('a hit lies in a segment of the index');
    const document = segment.shown(ranked.document);
    const highlights = highlightsIn(document.text, 'text', document.language, plan, context.stems);
    const hit = { document, score: ranked.score, highlights };
    if (!question.explain) return hit;
    return { ...hit, explanation: question.explain(context.index, plan, ranked.segment, ranked.document) };
  });
  return {
    total: answer.total,
    hits,
    facets: answer.facets,
    allWords,
    didYouMean: advice ? otherSpelling(context, strict, question) : null,
    instead: advice && allWords === 0 ? otherQuestions(context, strict, question) : [],
    notes: plan.notes,
  };
}

/** Tells the sources which texts will be read, so that a browser fetches those of a page together. */
function foretellTexts(context: QueryContext, hits: readonly Ranked[]): void {
  context.index.parts.forEach(({ segment }, part) => {
    if (!segment.source.need) return;
    const own = hits.filter((hit) => hit.segment === part);
    const [base] = segment.section('storedStarts');
    segment.source.need(own.map(({ document }) => ({ offset: base + document * 4, length: 8 })));
    segment.source.need(
      own.map(({ document }) => {
        const [offset, length] = segment.storedRange(document);
        return { offset, length };
      }),
    );
  });
}

function totalOf(context: QueryContext, query: string, filters: readonly Filter[]): number {
  return answerPlan(context.index, planQuery(context, query, { filters }), { best: 0 }).total;
}

/** Each unknown word in the spelling of the texts that is nearest, when the whole then has answers. */
function otherSpelling(context: QueryContext, plan: QueryPlan, question: Question): OtherQuestion | null {
  if (plan.unknown.length === 0) return null;
  let query = question.query;
  for (const typed of plan.unknown) {
    if (/[*?~:]/u.test(typed)) continue;
    const known = new Set([termOf(typed, 'en', context.stems)]);
    const near = wordsNear(context.index, typed, Math.max(1, usualEdits(typed))).find(
      (w) => !known.has(w.term),
    );
    if (near) query = query.replace(typed, near.word);
  }
  if (query === question.query) return null;
  const total = totalOf(context, query, question.filters ?? []);
  return total > 0 ? { query, total } : null;
}

/** The same question without one of its words, and without the filters. */
function otherQuestions(
  context: QueryContext,
  plan: QueryPlan,
  { query, filters = [] }: Question,
): (OtherQuestion & { without: string })[] {
  const words = plan.words.slice(0, MOST_LEFT_OUT);
  const found =
    words.length < 2
      ? []
      : words.map((word) => {
          const rest = query.replace(word, ' ').replace(/\s+/gu, ' ').trim();
          return { without: word, query: rest, total: totalOf(context, rest, filters) };
        });
  if (filters.length > 0) found.push({ without: 'filters', query, total: totalOf(context, query, []) });
  return found.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
}
