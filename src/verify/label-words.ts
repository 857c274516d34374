/**
 * Do the words of a topic's label stand in one paragraph and not in another? That decides between two neighbours
 * of which only one can be meant: "Liaison officers" belongs to the paragraph that says "liaison officers".
 */
import type { Topic } from '../instrument/index.ts';
import { languageCode } from '../language/index.ts';
import { standsAsWord, tellingWords, wordsOf } from '../thesaurus/index.ts';

export interface LabelEvidence {
  /** The label's own words, without those of its broader topic. */
  readonly words: readonly string[];
  /** All of them stand in the one text, and at most half of them in the other. */
  readonly decisive: boolean;
}

/** Single words prove little by chance below four letters ("air", "sea" stand in every other paragraph). */
const SHORTEST_WORD = 4;

export function labelEvidence(
  topic: Topic,
  language: string,
  inText: string,
  notInText: string,
): LabelEvidence {
  const { label, broader } = topic;
  const own = broader !== null && label.startsWith(broader) ? label.slice(broader.length) : label;
  const words = tellingWords(own, languageCode(language), SHORTEST_WORD);
  const share = (text: string): number => {
    const held = wordsOf(text);
    return words.filter((word) => standsAsWord(word, held)).length / Math.max(1, words.length);
  };
  return { words, decisive: words.length > 0 && share(inText) === 1 && share(notInText) <= 0.5 };
}
