/** A paragraph whose words may come from an earlier one, or be taken over by a later one. */
export interface Passage {
  /** How it is named in the answer. */
  readonly ref: string;
  readonly text: string;
  /** Of adoption, ISO 8601: what gives a pair its direction. */
  readonly date: string;
  /** Pairs within one instrument are no lineage: its paragraphs were written together. */
  readonly instrument: string;
}
