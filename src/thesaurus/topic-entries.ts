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
  const union = new Set([...first, ...second]).size;
  return union === 0 ? 0 : sharedEntries(first, second).length / union;
}
