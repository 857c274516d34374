/** What could be asked instead? A word spelled as the texts spell it, one word less, no filter; each with its results. */
import { termOf } from './analysis.ts';

import type { Filter } from './plan.ts';
import { planQuery, type QueryContext, type QueryPlan } from './query-plan.ts';
import type { OtherQuestion, Question } from './question.ts';
import { answerPlan } from './searcher.ts';
import { usualEdits, wordsNear } from './vocabulary.ts';

/** Words that are left out one by one to find what would have answered. */
const MOST_LEFT_OUT = 8;

function totalOf(context: QueryContext, query: string, filters: readonly Filter[]): number {
  return answerPlan(context.index, planQuery(context, query, { filters }), { best: 0 }).total;
}

/** Each unknown word in the spelling of the texts that is nearest, when the whole then has answers. */
export function otherSpelling(
  context: QueryContext,
  plan: QueryPlan,
  question: Question,
): OtherQuestion | null {
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
export function otherQuestions(
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
