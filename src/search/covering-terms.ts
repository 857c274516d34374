/** The lengths of which lists must be learnt to rank (see list-lengths.ts)? Of as few as hold all matches between them. */
import { termsOfLeaf } from './leaf-postings.ts';
import { type Expression, type Plan, scoringLeaves } from './plan.ts';
import type { Segment, TermEntry } from './segment.ts';

/** Terms whose lists together hold every match that scores. */
export function coveringTerms(segment: Segment, plan: Plan): readonly TermEntry[] {
  const termsOf = (leaf: number): TermEntry[] => {
    const { leaf: asked } = plan.leaves[leaf] ?? {};
    if (!asked) return [];
    const entries = (terms: readonly string[]): TermEntry[] => terms.flatMap((t) => segment.term(t) ?? []);
    if (asked.kind !== 'run') return entries(termsOfLeaf(asked));
    return fewest(asked.elements.map(entries)) ?? [];
  };
  /** Undefined where a match need not stand in any list. */
  const cover = (e: Expression): TermEntry[] | undefined => {
    if (e.kind === 'leaf') return termsOf(e.leaf);
    if (e.kind !== 'and' && e.kind !== 'or') return undefined;
    const parts = e.parts.map(cover);
    if (e.kind === 'and') return fewest(parts.filter((part) => part !== undefined));
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
  };
  return cover(plan.expression) ?? scoringLeaves(plan.expression).flatMap(termsOf);
}

const fewest = (lists: readonly TermEntry[][]): TermEntry[] | undefined =>
  [...lists].sort((a, b) => documentsIn(a) - documentsIn(b))[0];

const documentsIn = (entries: readonly TermEntry[]): number =>
  entries.reduce((sum, { documents }) => sum + documents, 0);
