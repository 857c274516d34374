/**
 * Which topic got another label? Words alone deceive ("smuggling" is everywhere) and so do entries alone (a topic
 * may borrow them), so both must speak for it; words or entries may stand alone only when they are the same.
 */
import { type IndexedTopic, labelLikeness } from './indexed-topic.ts';
import { entryLikeness, sharedEntries } from './topic-entries.ts';

export interface Renamed {
  readonly old: IndexedTopic;
  readonly now: IndexedTopic;
  readonly evidence: readonly string[];
}

/** Half of the words remain: "Technology" keeps one of the two of "Emerging technologies" (0.67 as Dice). */
const WORDS_LEAST = 0.5;
/** Half of the smaller topic's entries remain: an index that is revised drops and adds paragraphs, but not most. */
const ENTRIES_LEAST = 0.5;
/** With fewer, two topics of different meaning often have the same entries by chance. */
const ENTRIES_ALONE_LEAST = 4;

/** Pairs of the topics given, each topic in one pair at most, the best pair first. */
export function matchRenamed(olds: readonly IndexedTopic[], news: readonly IndexedTopic[]): Renamed[] {
  const pairs = olds.flatMap((old) => news.flatMap((now) => weigh(old, now) ?? []));
  pairs.sort((a, b) => b.score - a.score);
  const taken = new Set<IndexedTopic>();
  return pairs.filter(({ old, now }) => {
    if (taken.has(old) || taken.has(now)) return false;
    taken.add(old).add(now);
    return true;
  });
}

function weigh(old: IndexedTopic, now: IndexedTopic): (Renamed & { readonly score: number }) | undefined {
  const words = labelLikeness(old, now);
  const shared = sharedEntries(old.common, now.common).length;
  const smaller = Math.min(old.common.length, now.common.length);
  const entries = smaller === 0 ? 0 : shared / smaller;
  const same = entryLikeness(old.common, now.common) === 1;
  const both = words >= WORDS_LEAST && entries >= ENTRIES_LEAST;
  const wordsAlone = words === 1;
  const entriesAlone = same && shared >= ENTRIES_ALONE_LEAST;
  if (!both && !wordsAlone && !entriesAlone) return undefined;
  const evidence = [
    wordsAlone
      ? 'The labels have the same words that carry meaning.'
      : `The labels share ${percent(words)} of their words.`,
    old.common.length === 0
      ? 'None of its entries is in the index of the later edition.'
      : `${shared} of ${old.common.length} entries stand under the new label.`,
  ];
  // Likeness of the whole sets breaks ties between a topic and a wide one that holds everything.
  return { old, now, evidence, score: words + entries + entryLikeness(old.common, now.common) };
}

const percent = (share: number): string => `${Math.round(share * 100)} per cent`;
