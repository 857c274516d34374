/**
 * Which topics of one edition say the same with other words? Topics with the same or nearly the same entries are
 * work done twice and found half ("Facilitating immigration opportunities" and "Migration opportunities").
 * A broader topic may well repeat what stands under it, so pairs that their labels relate are left out.
 */
import type { LanguageCode } from '../language/index.ts';
import { foldForSearch } from '../text/index.ts';
import { broaderTopics } from './broader.ts';
import { generalHead, labelWords, sharedWords } from './label.ts';
import { setLikeness, sharedEntries, type TopicEntries } from './topic-entries.ts';

export interface AlikeTopics {
  /** The two labels, in the order of the index. */
  readonly labels: readonly [string, string];
  readonly shared: readonly string[];
  /** Entries of both over entries of either (Jaccard), 0 to 1. */
  readonly score: number;
  /** Folded words that both labels have. */
  readonly sharedWords: readonly string[];
}

/** Four of five entries: one that was forgotten under one of the two labels does not hide that they are alike. */
const NEARLY_SAME = 0.8;
/** When the labels share a word too: joint investigations and "Joint investigation teams", made one later, had 3 of 4. */
const NEARLY_SAME_NAMED = 0.7;
/** Two topics of one or two entries have them in common by chance, unless their labels share a word too. */
const ENTRIES_LEAST = 3;

/** Pairs of alike topics: the most alike first, then in the order of the index. `entries` are permanent ids. */
export function topicsAlike(topics: readonly TopicEntries[], language: LanguageCode = 'en'): AlikeTopics[] {
  const broader = broaderTopics(
    topics.map((t) => t.label),
    language,
  );
  const found: AlikeTopics[] = [];
  const sets = topics.map((t) => new Set(t.entries));
  topics.forEach((first, i) => {
    for (let k = i + 1; k < topics.length; k++) {
      const second = topics[k];
      const score = setLikeness(sets[i] ?? new Set(), sets[k] ?? new Set());
      if (!second) continue;
      if (score < NEARLY_SAME_NAMED || related(first.label, second.label, broader, language)) continue;
      const shared = sharedEntries(first.entries, second.entries);
      const words = sharedWords(labelWords(first.label, language), labelWords(second.label, language));
      const few = Math.min(new Set(first.entries).size, new Set(second.entries).size) < ENTRIES_LEAST;
      const least = few ? 1 : words.length > 0 ? NEARLY_SAME_NAMED : NEARLY_SAME;
      if (score < least || (few && words.length === 0)) continue;
      found.push({ labels: [first.label, second.label], shared, score, sharedWords: words });
    }
  });
  return found.sort((a, b) => b.score - a.score);
}

/** True when one label is, or prints in general, the broader topic of the other. */
function related(
  a: string,
  b: string,
  broader: ReadonlyMap<string, string | null>,
  language: LanguageCode,
): boolean {
  const under = (narrow: string, wide: string): boolean => {
    const above = broader.get(narrow);
    return (
      typeof above === 'string' && foldForSearch(above) === foldForSearch(generalHead(wide, language) ?? wide)
    );
  };
  return under(a, b) || under(b, a);
}
