/**
 * What is needed of a topic to compare it across editions? Its words without those of its family, and its entries
 * without those that the other edition could not have: a later index also covers later meetings.
 */
import type { LanguageCode } from '../language/index.ts';
import { foldForSearch } from '../text/index.ts';
import { broaderTopics } from './broader.ts';
import { labelDivisions, labelWords, wordLikeness } from './label.ts';
import { sharedEntries, type TopicEntries } from './topic-entries.ts';

export interface IndexedTopic extends TopicEntries {
  /** Folded broader topic, `` at the top. */
  readonly family: string;
  readonly words: readonly string[];
  /** Words behind the family's; all of them at the top. */
  readonly ownWords: readonly string[];
  /** Entries that stand under any topic of the other edition. */
  readonly common: readonly string[];
}

export function indexed(
  earlier: readonly TopicEntries[],
  later: readonly TopicEntries[],
  language: LanguageCode,
): { readonly before: readonly IndexedTopic[]; readonly after: readonly IndexedTopic[] } {
  const prepare = (topics: readonly TopicEntries[], others: readonly TopicEntries[]): IndexedTopic[] => {
    const known = others.flatMap((t) => t.entries);
    const broader = broaderTopics(
      topics.map((t) => t.label),
      language,
    );
    return topics.map((topic) => {
      const family = foldForSearch(broader.get(topic.label) ?? '');
      const own =
        labelDivisions(topic.label).find((d) => foldForSearch(d.head) === family)?.tail ?? topic.label;
      const words = labelWords(topic.label, language);
      return {
        ...topic,
        family,
        words,
        ownWords: labelWords(own, language),
        common: sharedEntries(topic.entries, known),
      };
    });
  };
  return { before: prepare(earlier, later), after: prepare(later, earlier) };
}

/**
 * Likeness of two labels, 0 to 1. Within one family only what follows the family's name counts: the three words of
 * "Criminal justice system" do not make its witnesses and its interviews alike.
 */
export function labelLikeness(a: IndexedTopic, b: IndexedTopic): number {
  return a.family !== '' && a.family === b.family
    ? wordLikeness(a.ownWords, b.ownWords)
    : wordLikeness(a.words, b.words);
}
