/**
 * What does a person get who asks? The matches, and where there are none, what there would be: a word spelled otherwise,
 * one word less, no filter. Nobody is left with an empty page.
 */
import { otherQuestions, otherSpelling } from './advice.ts';
import type { Ranked } from './best-hits.ts';
import { highlightsIn } from './highlight.ts';
import { planQuery, type QueryContext } from './query-plan.ts';
import type { Hit, Question, Reply } from './question.ts';
import { answerPlan } from './searcher.ts';

/** Fewer than these with all the words, and those with some of them are shown below. */
const FEW = 10;
const placeOf = ({ segment, document }: Ranked): string => `${segment}/${document}`;

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
