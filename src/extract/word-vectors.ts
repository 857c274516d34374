/**
 * How alike are two texts by the words that tell? Words weigh by how few provisions have them (inverse document frequency) and
 * by the logarithm of how often they stand in the text; texts are compared by the cosine of these weights.
 */
import type { SubjectWords } from './subject-words.ts';

/** Stem to weight, of length 1 when it is not empty. */
export type Vector = ReadonlyMap<string, number>;

export interface Weigher {
  readonly vector: (words: SubjectWords) => Vector;
}

/** A word in more than this share of the texts tells them apart no more: "smuggling", "migrants". */
const COMMON = 0.2;

/** @param texts the words of each text of the collection */
export function weigherOf(texts: readonly SubjectWords[]): Weigher {
  const having = new Map<string, number>();
  for (const words of texts) for (const stem of words.keys()) having.set(stem, (having.get(stem) ?? 0) + 1);
  const all = Math.max(1, texts.length);
  const rarity = (stem: string): number => {
    const n = having.get(stem) ?? 0;
    return n === 0 || (n > COMMON * all && n > 3) ? 0 : Math.log((all + 1) / (n + 0.5));
  };
  return {
    vector: (words) =>
      unit([...words].map(([stem, { weight }]) => [stem, (1 + Math.log(weight)) * rarity(stem)] as const)),
  };
}

/** Scaled to length 1; what weighs nothing is left out. */
function unit(weights: Iterable<readonly [string, number]>): Vector {
  const kept = [...weights].filter(([, weight]) => weight > 0);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(kept.map(([stem, weight]) => [stem, weight / length]));
}

/** The sum of vectors, scaled to length 1. */
export function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  return unit(sum);
}
