import { LANGUAGES, type LanguageCode, type Stem, scanWords } from '../language/index.ts';
import type { Passage } from './passage.ts';

/**
 * Which adopted passages treat the same matter as a text, though in other words? Compared by their words, each worth
 * more the fewer passages have it: log (N / n), as in any full-text search. Two measures, as their geometric mean: the
 * cosine of the two texts, and how much of the text asked about the passage holds. By the cosine alone a passage of
 * three words that shares two would stand before a long one that holds the whole text. Numbers are references, not
 * matter.
 */
export interface Near {
  /** Place in the list of passages. */
  readonly at: number;
  /** 0 to 1; 1 for the same words, however often and in whatever order. */
  readonly score: number;
}

export interface NearestIndex {
  /** The closest first, none without a common word. */
  readonly nearest: (text: string, most: number) => readonly Near[];
}

export interface NearestOptions {
  readonly language: LanguageCode;
  readonly stem: Stem;
}

export function indexNearest(
  passages: readonly Pick<Passage, 'text'>[],
  { language, stem }: NearestOptions,
): NearestIndex {
  const { stopWords } = LANGUAGES[language];
  const termsOf = (text: string): Set<string> => {
    const terms = new Set<string>();
    scanWords(text, (start, end) => {
      const word = text.slice(start, end);
      if (!stopWords.has(word.toLowerCase()) && !/\p{Nd}/u.test(word)) terms.add(stem(word));
    });
    return terms;
  };
  const postings = new Map<string, number[]>();
  const sets = passages.map((p) => termsOf(p.text));
  sets.forEach((terms, at) => {
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(at);
      else postings.set(term, [at]);
    }
  });
  const weight = (term: string): number =>
    Math.log((passages.length + 1) / (postings.get(term)?.length ?? 1)) ** 2;
  const lengths = sets.map((terms) => Math.sqrt([...terms].reduce((sum, term) => sum + weight(term), 0)));
  return {
    nearest: (text, most) => {
      const terms = termsOf(text);
      const shared = new Map<number, number>();
      let own = 0;
      for (const term of terms) {
        const worth = weight(term);
        own += worth;
        for (const at of postings.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + worth);
      }
      const length = Math.sqrt(own);
      return [...shared]
        .map(([at, sum]) => {
          const cosine = sum / Math.max(1e-9, length * (lengths[at] ?? 1));
          const held = sum / Math.max(1e-9, own);
          return { at, score: Math.sqrt(cosine * held) };
        })
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .slice(0, most);
    },
  };
}
