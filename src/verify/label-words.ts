/**
 * Do the words of a topic's label stand in one paragraph and not in another? That decides between two neighbours
 * of which only one can be meant: "Liaison officers" belongs to the paragraph that says "liaison officers".
 */
import type { Topic } from '../instrument/index.ts';
import { LANGUAGES, type LanguageCode } from '../language/index.ts';
import { foldForSearch } from '../text/index.ts';

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
  const words = ownWords(topic, language);
  const share = (text: string): number => {
    const tokens = tokensOf(text);
    return (
      words.filter((word) => tokens.some((token) => sameWord(token, word))).length / Math.max(1, words.length)
    );
  };
  return { words, decisive: words.length > 0 && share(inText) === 1 && share(notInText) <= 0.5 };
}

function ownWords(topic: Topic, language: string): string[] {
  const { stopWords, general } = LANGUAGES[language as LanguageCode] ?? LANGUAGES.en;
  const { label, broader } = topic;
  const own = broader !== null && label.startsWith(broader) ? label.slice(broader.length) : label;
  return tokensOf(own).filter((w) => w.length >= SHORTEST_WORD && !stopWords.has(w) && !general.includes(w));
}

const tokensOf = (text: string): string[] => foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Equal but for a last letter, which in most of the six languages is number or case: "officer", "officers". */
function sameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.length - short.length <= 1 && long.startsWith(short);
}
