/** The lengths of which lists must be learnt to rank (see list-lengths.ts)? Of as few as hold all matches between them. */
import { termsOfLeaf } from './leaf-postings.ts';
import { type Expression, type Plan, scoringLeaves } from './plan.ts';
import type { Segment, TermEntry } from './segment.ts';
import { runParts } from './word-pairs.ts';

/** Terms whose lists together hold every match that scores. */
export function coveringTerms(segment: Segment, plan: Plan): readonly TermEntry[] {
  const termsOf = (leaf: number): readonly TermEntry[] => {
    const { leaf: asked } = plan.leaves[leaf] ?? {};
    if (!asked) return [];
    if (asked.kind !== 'run') return [...termsOfLeaf(segment, asked)];
    return fewest(runParts(segment, asked).map(({ entries }) => entries)) ?? [];
  };
  /** Undefined where a match need not stand in any list. */
  const cover = (e: Expression): readonly TermEntry[] | undefined => {
    if (e.kind === 'leaf') return termsOf(e.leaf);
    if (e.kind !== 'and' && e.kind !== 'or') return undefined;
    const parts = e.parts.map(cover);
    if (e.kind === 'and') return fewest(parts.filter((part) => part !== undefined));
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
  };
  return cover(plan.expression) ?? scoringLeaves(plan.expression).flatMap(termsOf);
}

const fewest = (lists: readonly (readonly TermEntry[])[]): readonly TermEntry[] | undefined =>
  [...lists].sort((a, b) => documentsIn(a) - documentsIn(b))[0];

const documentsIn = (entries: readonly TermEntry[]): number =>
  entries.reduce((sum, { documents }) => sum + documents, 0);
