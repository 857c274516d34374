/** What can be asked of an index, and what comes back? */
import type { Explanation, explainHit } from './explain.ts';
import type { FacetCounts } from './facets.ts';
import type { Highlight } from './highlight.ts';
import type { Filter } from './plan.ts';
import type { ShownDocument } from './segment.ts';

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
