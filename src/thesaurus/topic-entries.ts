/**
 * A topic as far as comparing goes: what it is called and what stands under it.
 * Entries are permanent provision ids, never designations: a designation may change from edition to edition.
 */
export interface TopicEntries {
  readonly label: string;
  readonly entries: readonly string[];
}

/** Members of the first list that the second has too, each once, in the order of the first. */
export function sharedEntries(first: readonly string[], second: readonly string[]): string[] {
  const others = new Set(second);
  return [...new Set(first)].filter((id) => others.has(id));
}

/** Size of the intersection over the size of the union (Jaccard), 0 to 1; 0 when both are empty. */
export function entryLikeness(first: readonly string[], second: readonly string[]): number {
  return setLikeness(new Set(first), new Set(second));
}

/** The same for sets, for comparing many topics with one another. */
export function setLikeness(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  let shared = 0;
  for (const id of small) if (large.has(id)) shared += 1;
  const union = small.size + large.size - shared;
  return union === 0 ? 0 : shared / union;
}
