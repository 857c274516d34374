/** Why does a document stand where it stands? The numbers of the formula, word by word. */
import { K1 } from './document.ts';
import { leafPostings } from './leaf-postings.ts';
import { type Plan, scoringLeaves } from './plan.ts';
import { contribution } from './rank.ts';
import { frequencies, type SearchIndex } from './searcher.ts';

export interface Explanation {
  readonly score: number;
  /** Weighted words of the document, and of the average one. */
  readonly length: number;
  readonly averageLength: number;
  /** What length and the constant k1 add to the denominator. */
  readonly norm: number;
  readonly k1: number;
  readonly words: readonly {
    readonly label: string;
    /** How often it stands in the document, each field by its weight. */
    readonly frequency: number;
    /** Documents that have it. */
    readonly documents: number;
    readonly rarity: number;
    readonly adds: number;
  }[];
}

export function explainHit(index: SearchIndex, plan: Plan, part: number, document: number): Explanation {
  const found = index.parts.map(({ segment }) => plan.leaves.map(({ leaf }) => leafPostings(segment, leaf)));
  const idf = frequencies(index, plan, found);
  const length = index.parts[part]?.segment.lengths[document] ?? 0;
  const norm = index.norms[length] ?? 0;
  const words = scoringLeaves(plan.expression).map((l) => {
    const list = found[part]?.[l];
    const rank = list?.rankOf(document) ?? -1;
    const frequency = list && rank >= 0 ? list.countAt(rank) : 0;
    const rarity = idf[l] ?? 0;
    return {
      label: plan.leaves[l]?.label ?? '',
      frequency,
      documents: found.reduce((sum, lists) => sum + (lists[l]?.count ?? 0), 0),
      rarity,
      adds: contribution(rarity, frequency, norm),
    };
  });
  const score = words.reduce((sum, { adds }) => sum + adds, 0);
  return { score, length, averageLength: index.average, norm, k1: K1, words };
}
