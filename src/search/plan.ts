/** What does a query ask of an index, once its words are terms? Leaves are what is counted, an expression joins them. */
import type { Field } from './document.ts';

/**
 * - `term` a term of the index
 * - `run` words behind one another, each any of some terms; with `slop`, in any order with at most so many other words
 *   between the first and the last; with `field`, in that field only
 * - `any` any of some leaves, counted as if they were one word
 */
export type Leaf =
  | { readonly kind: 'term'; readonly term: string }
  | {
      readonly kind: 'run';
      readonly elements: readonly (readonly string[])[];
      readonly slop: number | null;
      readonly field: Field | null;
    }
  | { readonly kind: 'any'; readonly leaves: readonly Leaf[] };

/** Which documents match; `leaf` is a number in the plan's list. */
export type Expression =
  | { readonly kind: 'leaf'; readonly leaf: number }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'facet'; readonly filter: Filter }
  | { readonly kind: 'all' };

/** Documents that have any of the values of a facet; with `except`, none of them. */
export interface Filter {
  readonly facet: string;
  readonly values: readonly string[];
  readonly except: boolean;
}

export interface Plan {
  /** What each leaf is called in an explanation. */
  readonly leaves: readonly { readonly label: string; readonly leaf: Leaf }[];
  readonly expression: Expression;
  /** Hold for the whole query; the counts of a facet leave out its own, so that one sees what else there is. */
  readonly filters: readonly Filter[];
}

/** Leaves that speak for a document: all but those under a `not`. In the order of the plan. */
export function scoringLeaves(expression: Expression): number[] {
  const found = new Set<number>();
  const walk = (e: Expression): void => {
    if (e.kind === 'leaf') found.add(e.leaf);
    if (e.kind === 'and' || e.kind === 'or') e.parts.forEach(walk);
  };
  walk(expression);
  return [...found].sort((a, b) => a - b);
}
