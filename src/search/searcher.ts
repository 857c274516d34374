/**
 * Answers a plan over all segments of an index: how many match, which come first, how the facets fall. Frequencies and
 * lengths are those of the segments together, so that where a document lies does not change its score.
 */
import { BestHits, type Ranked } from './best-hits.ts';
import type { ByteRange } from './byte-source.ts';
import { coveringTerms } from './covering-terms.ts';
import { inverseFrequency } from './document.ts';
import {
  type FacetCounts,
  facetCounts,
  type Passing,
  passingClasses,
  type SegmentCounts,
  sumFacets,
} from './facets.ts';
import { countBits } from './intersect.ts';
import { leafPostings, termsOfLeaf } from './leaf-postings.ts';
import { matchExpression, without } from './match.ts';
import { bitsOf, countClasses, documentsOf, type MatchSet, sizeOf } from './match-set.ts';
import { type Plan, scoringLeaves } from './plan.ts';
import type { Postings } from './postings.ts';
import { normsOf, rankMatches, type ScoredLeaf } from './rank.ts';
import type { Segment } from './segment.ts';

/** A segment with the documents that were deleted since it was made, a bit for each. */
export interface IndexPart {
  readonly segment: Segment;
  readonly deleted?: Uint32Array;
}

export interface SearchIndex {
  readonly parts: readonly IndexPart[];
  /** Documents, without deleted ones. */
  readonly documents: number;
  readonly average: number;
  readonly norms: Float64Array;
}

/** Several segments as one index. Each keeps its own bytes; nothing is copied. */
export function joinSegments(parts: readonly IndexPart[]): SearchIndex {
  const all = parts.reduce((sum, { segment }) => sum + segment.documents, 0);
  const total = parts.reduce((sum, { segment }) => sum + segment.meta.totalLength, 0);
  const deleted = parts.reduce((sum, part) => sum + (part.deleted ? countBits(part.deleted) : 0), 0);
  const average = total / (all || 1);
  return { parts, documents: all - deleted, average, norms: normsOf(average) };
}

export function facetNames(index: SearchIndex): string[] {
  return [...new Set(index.parts.flatMap(({ segment }) => segment.meta.facets.map((f) => f.name)))].sort();
}

export interface Answer {
  readonly total: number;
  readonly hits: readonly Ranked[];
  /** Empty unless asked for. */
  readonly facets: FacetCounts;
}

export interface AnswerOptions {
  /** How many of the best are wanted. */
  readonly best: number;
  readonly sort?: 'relevance' | 'date';
  readonly facets?: boolean;
}

export function answerPlan(index: SearchIndex, plan: Plan, options: AnswerOptions): Answer {
  const found = index.parts.map(({ segment }) => {
    foretell(segment, plan);
    if (segment.meta.lengthsByList)
      for (const entry of coveringTerms(segment, plan)) segment.learnLengths(entry);
    return plan.leaves.map(({ leaf }) => leafPostings(segment, leaf));
  });
  const idf = frequencies(index, plan, found);
  const scoring = scoringLeaves(plan.expression);
  const best = new BestHits(options.best);
  const facets: { segment: Segment; counts: SegmentCounts }[] = [];
  let total = 0;
  index.parts.forEach(({ segment, deleted }, number) => {
    const leaves = found[number] ?? [];
    const matches = live(matchExpression(plan.expression, leaves, segment), deleted, segment.documents);
    // Where nothing is asked of classes, how many match is known without them.
    const byClass = options.facets || options.sort === 'date' || plan.filters.length > 0;
    const passing = byClass ? passingClasses(segment, plan.filters) : undefined;
    if (passing) {
      const counts = new Uint32Array(segment.classes);
      countClasses(matches, segment.classOf, counts);
      for (let c = 0; c < counts.length; c++) if (passing.all[c] === 1) total += counts[c] as number;
      if (options.facets) facets.push({ segment, counts: facetCounts(segment, counts, passing) });
    } else total += sizeOf(matches);
    if (options.best === 0) return;
    if (options.sort === 'date' && passing) newestOf(matches, segment, number, passing, best);
    else
      rankMatches(
        matches,
        scoring.flatMap((leaf): ScoredLeaf[] => {
          const postings = leaves[leaf];
          return postings ? [{ leaf, postings, idf: idf[leaf] ?? 0 }] : [];
        }),
        {
          segment: number,
          lengths: segment.lengths,
          norms: index.norms,
          slack: Math.max(1, index.average / segment.average),
          filter:
            passing && plan.filters.length > 0 ? { pass: passing.all, classOf: segment.classOf } : undefined,
        },
        best,
      );
  });
  return { total, hits: best.sorted(), facets: options.facets ? sumFacets(facets) : {} };
}

/** Weight of each leaf: how rare it is in all segments together, deleted documents included until a merge. */
export function frequencies(
  index: SearchIndex,
  plan: Plan,
  found: readonly (readonly Postings[])[],
): number[] {
  const all = index.parts.reduce((sum, { segment }) => sum + segment.documents, 0);
  return plan.leaves.map((_, l) =>
    inverseFrequency(
      found.reduce((sum, lists) => sum + (lists[l]?.count ?? 0), 0),
      all,
    ),
  );
}

/** Tells the source which lists will be read, so that a browser fetches them in one go. */
function foretell(segment: Segment, plan: Plan): void {
  if (!segment.source.need) return;
  const covering = new Set(coveringTerms(segment, plan));
  segment.source.need(
    plan.leaves.flatMap(({ leaf }) =>
      termsOfLeaf(segment, leaf).flatMap((entry): ByteRange[] => {
        const [offset, length] = entry.postings;
        const tail = covering.has(entry) ? (segment.lengthsOf(entry)?.[1] ?? 0) : 0;
        const [at, bytes] = entry.positions;
        const places = leaf.kind === 'term' ? [] : [{ offset: at, length: bytes }];
        return [{ offset, length, tail }, ...places];
      }),
    ),
  );
}

function live(matches: MatchSet, deleted: Uint32Array | undefined, documents: number): MatchSet {
  if (!deleted) return matches;
  return { kind: 'many', bits: without(bitsOf(matches, documents), { kind: 'many', bits: deleted }) };
}

/** Latest first; what has one date stays in the order of the index. The date takes the place of the score. */
function newestOf(
  matches: MatchSet,
  segment: Segment,
  number: number,
  { all }: Passing,
  best: BestHits,
): void {
  const { classOf, classTable } = segment;
  for (const document of documentsOf(matches)) {
    const c = classOf[document] as number;
    const date = classTable[c] as number;
    if (all[c] === 1 && date > best.threshold) best.offer({ segment: number, document, score: date });
  }
}
