/** What is put into a search index, and how much does a word count that stands in one field or another? */

/** In the order in which they are numbered: the words of a text, then of its title, its topics, its footnotes. */
export const FIELDS = ['text', 'title', 'topics', 'notes'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * How many times a word of a field counts. Whole numbers, so that a provision is ranked as if each field stood in it so
 * often (BM25F with one b, Robertson, Zaragoza and Taylor 2004).
 */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = { text: 2, title: 1, topics: 2, notes: 1 };

export interface SearchDocument {
  /** What the caller finds it by again; unique in an index. */
  readonly key: string;
  /** BCP 47; decides which stems its words have. */
  readonly language: string;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** ISO date for the order by date; empty when it is not known. */
  readonly date: string;
  /** Values by facet, such as `body`, `year`, `topic` (with the broader ones). */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Any text the caller wants back with a hit; the index does not read it. */
  readonly stored: string;
}

/** BM25's two constants, as Lucene and SQLite have them. */
export const K1 = 1.2;
export const B = 0.75;

/** What the length of a document adds to the denominator of BM25. */
export const lengthNorm = (length: number, average: number): number =>
  K1 * (1 - B + (B * length) / (average || 1));

/** Weight of a term that `df` of `count` documents have; never negative. */
export const inverseFrequency = (df: number, count: number): number =>
  Math.log(1 + (count - df + 0.5) / (df + 0.5));
