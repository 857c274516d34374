import type { Designation } from './designation.ts';

/** What a person typed, read but not yet looked up. */
export type Citation =
  | DesignationCitation
  | SectionCitation
  | ReportCitation
  | InstrumentCitation
  | { readonly kind: 'symbol'; readonly symbol: string }
  | NumberCitation
  | { readonly kind: 'list'; readonly citations: readonly SingleCitation[] }
  | UnreadableCitation;

export type SingleCitation = Exclude<Citation, { readonly kind: 'list' | 'unreadable' }>;

export interface DesignationCitation {
  readonly kind: 'designation';
  readonly designation: Designation;
}

/** `A.III`, `VI`: a whole meeting or session. */
export interface SectionCitation {
  readonly kind: 'section';
  readonly part: string | null;
  readonly section: string;
}

/** `23`, `8 (e)`: a number alone, of whatever text of the compendium. */
export interface NumberCitation {
  readonly kind: 'number';
  readonly path: readonly string[];
}

/** `CTOC/COP/WG.7/2015/6, para. 27`. */
export interface ReportCitation {
  readonly kind: 'report';
  readonly symbol: string;
  /** Null when the person gave only a number. */
  readonly unit: 'paragraph' | 'recommendation' | null;
  readonly path: readonly string[];
}

/** `resolution 6/3, para. 9 (a)`, `decision 4/5 (j) (ii)`, `6/3`. */
export interface InstrumentCitation {
  readonly kind: 'instrument';
  readonly type: 'resolution' | 'decision' | null;
  readonly number: string;
  /** Organ named with it, as typed: "General Assembly". */
  readonly organ: string | null;
  /** Symbol of the report it was read from, when given. */
  readonly symbol: string | null;
  /** Empty for the whole text. */
  readonly path: readonly string[];
}

export interface UnreadableCitation {
  readonly kind: 'unreadable';
  readonly text: string;
  readonly reason: string;
}
