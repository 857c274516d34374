/**
 * Which topic of a later edition is which of an earlier one? In this order, each step taking only what is left:
 *   1. the same label (case, dashes and the way "general" is printed apart);
 *   2. one topic divided into several, or several made into one;
 *   3. another label for the same thing, by words and entries together, the best pair first;
 *   4. what is left was removed or added; the evidence says where the entries went or came from.
 * A topic that both editions print is never taken for another.
 */
import type { LanguageCode } from '../language/index.ts';
import { foldPunctuation } from '../text/index.ts';
import { type IndexedTopic, indexed } from './indexed-topic.ts';
import { labelKey } from './label.ts';
import { matchDivided } from './match-divided.ts';
import { matchRenamed } from './match-renamed.ts';
import { sharedEntries, type TopicEntries } from './topic-entries.ts';

export interface TopicMatch {
  readonly kind: 'same' | 'renamed' | 'added' | 'removed' | 'split' | 'merged';
  /** Labels in the earlier edition: none for `added`, several for `merged`. */
  readonly earlier: readonly string[];
  /** Labels in the later edition: none for `removed`, several for `split`. */
  readonly later: readonly string[];
  /** Why, in sentences for the officer; empty for `same`. */
  readonly evidence: readonly string[];
}

/**
 * Every topic of both lists in exactly one match; in the order of the earlier edition, then what was added.
 * `entries` are permanent provision ids. Labels of both must be in one language.
 */
export function matchTopics(
  earlier: readonly TopicEntries[],
  later: readonly TopicEntries[],
  language: LanguageCode = 'en',
): TopicMatch[] {
  const { before, after } = indexed(earlier, later, language);
  const matches = new Map<IndexedTopic, TopicMatch>();
  const settled = new Set<IndexedTopic>();
  const settle = (
    olds: readonly IndexedTopic[],
    news: readonly IndexedTopic[],
    kind: TopicMatch['kind'],
    evidence: readonly string[],
  ): void => {
    const first = olds[0] ?? news[0];
    if (!first) return;
    for (const topic of [...olds, ...news]) settled.add(topic);
    matches.set(first, {
      kind,
      earlier: olds.map((t) => t.label),
      later: news.map((t) => t.label),
      evidence,
    });
  };
  const left = (topics: readonly IndexedTopic[]): IndexedTopic[] => topics.filter((t) => !settled.has(t));

  const byKey = new Map<string, IndexedTopic[]>();
  for (const topic of after) {
    const key = labelKey(topic.label, language);
    byKey.set(key, [...(byKey.get(key) ?? []), topic]);
  }
  for (const old of before) {
    const same = byKey.get(labelKey(old.label, language))?.shift();
    if (!same) continue;
    const alike = foldPunctuation(old.label) === foldPunctuation(same.label);
    settle(
      [old],
      [same],
      alike ? 'same' : 'renamed',
      alike ? [] : ['The two labels differ only in how they are printed.'],
    );
  }
  for (const found of matchDivided(left(before), left(after)))
    settle([found.whole], found.parts, 'split', found.evidence);
  for (const found of matchDivided(left(after), left(before)))
    settle(found.parts, [found.whole], 'merged', found.evidence);
  for (const found of matchRenamed(left(before), left(after)))
    settle([found.old], [found.now], 'renamed', found.evidence);
  for (const old of left(before)) settle([old], [], 'removed', [whereabouts(old, after, 'later')]);
  for (const now of left(after)) settle([], [now], 'added', [whereabouts(now, before, 'earlier')]);
  return [...before, ...after].flatMap((topic) => matches.get(topic) ?? []);
}

/** Under which topic of the other edition most entries stand; between equals, the one with the fewest others. */
function whereabouts(topic: IndexedTopic, others: readonly IndexedTopic[], edition: string): string {
  const all = topic.common.length;
  if (all === 0) return `None of its entries is in the index of the ${edition} edition.`;
  const counts = others.map((other) => ({ other, count: sharedEntries(topic.common, other.entries).length }));
  counts.sort((a, b) => b.count - a.count || a.other.entries.length - b.other.entries.length);
  const best = counts[0];
  if (!best || best.count * 2 <= all)
    return `No topic of the ${edition} edition has more than half of its entries.`;
  const missing = topic.entries.length - all;
  const rest = missing > 0 ? ` (${missing} more not indexed there)` : '';
  return `${best.count} of ${all} entries${rest} stand under "${best.other.label}" in the ${edition} edition.`;
}
