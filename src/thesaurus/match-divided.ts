/**
 * Was one topic divided into several? Its entries must be found again in new topics, each of which has hardly any
 * other, is named by a word of the old label, and is not by itself nearly the whole (that would be a new label).
 * Read from the later edition to the earlier one, the same question finds topics that were merged.
 */
import type { IndexedTopic } from './indexed-topic.ts';
import { sharedWords } from './label.ts';
import { sharedEntries } from './topic-entries.ts';

export interface Divided {
  readonly whole: IndexedTopic;
  readonly parts: readonly IndexedTopic[];
  readonly evidence: readonly string[];
}

/** Four in five: leaves room for one paragraph in five that was newly indexed or dropped on the occasion. */
const NEARLY_ALL = 0.8;
const PARTS_LEAST = 2;

/** Both lists hold only topics without a match; no topic is part of two divisions. */
export function matchDivided(
  wholes: readonly IndexedTopic[],
  candidates: readonly IndexedTopic[],
): Divided[] {
  const taken = new Set<IndexedTopic>();
  return wholes.flatMap((whole) => {
    const parts = candidates.filter((part) => !taken.has(part) && isPart(part, whole));
    const covered = new Set(parts.flatMap((part) => sharedEntries(part.common, whole.common)));
    if (parts.length < PARTS_LEAST || covered.size < NEARLY_ALL * whole.common.length) return [];
    for (const part of parts) taken.add(part);
    const evidence = parts.map((part) => {
      const shared = sharedEntries(whole.common, part.common).length;
      return `${shared} of ${whole.common.length} entries of "${whole.label}" stand under "${part.label}".`;
    });
    return [{ whole, parts, evidence }];
  });
}

function isPart(part: IndexedTopic, whole: IndexedTopic): boolean {
  const shared = sharedEntries(part.common, whole.common).length;
  if (shared === 0 || shared < NEARLY_ALL * part.common.length) return false;
  return shared < NEARLY_ALL * whole.common.length && sharedWords(part.words, whole.words).length > 0;
}
