import type { KnowledgeRecord } from '../record/index.ts';

/** What may a record belong to, and which of its words say so? */
export interface SuggestedLink {
  /** Permanent: the concept of a topic, `protocol-18`, or the id of a provision. */
  readonly target: string;
  /** As people name it: the label of the topic, `protocol-18`, `A.V.2.j`. */
  readonly label: string;
  /** Words of the record that speak for it, folded, the most telling first. */
  readonly words: readonly string[];
  /** 0 to 1, comparable within one kind of target only. */
  readonly score: number;
}

export interface SuggestedLinks {
  readonly topics: readonly SuggestedLink[];
  readonly articles: readonly SuggestedLink[];
  readonly provisions: readonly SuggestedLink[];
}

export type LinkSuggester = (record: KnowledgeRecord) => SuggestedLinks;
