/**
 * A place in running text where another text (or another paragraph of the same) is named, found but not yet
 * looked up. Offsets are those of the text it was found in.
 */
export type FoundMention =
  | InternalMention
  | ReportMention
  | InstrumentMention
  | ElsewhereMention
  | SymbolMention
  | IbidMention;

interface Found {
  readonly start: number;
  readonly end: number;
  /** The words themselves: `text.slice(start, end)`. */
  readonly text: string;
}

/** "recommendation 11", "subparagraphs (g) and (k) above", "paragraph 9 above": within the same text. */
export interface InternalMention extends Found {
  readonly kind: 'paragraph' | 'subparagraph' | 'recommendation';
  readonly paths: readonly (readonly string[])[];
  readonly direction: 'above' | 'below' | null;
}

/** "paragraphs 52 and 53 of the report on the meeting of the Working Group", "CTOC/COP/WG.7/2012/6, para. 52". */
export interface ReportMention extends Found {
  readonly kind: 'report';
  readonly unit: 'paragraph' | 'recommendation';
  readonly paths: readonly (readonly string[])[];
  /** What the text calls the report or its body; null when a symbol is given. */
  readonly body: string | null;
  readonly symbol: string | null;
}

/** "its decision 4/5 of 17 October 2008", "resolutions 46/152 of 18 December 1991, 60/1 ... and 69/193". */
export interface InstrumentMention extends Found {
  readonly kind: 'resolution' | 'decision';
  readonly numbers: readonly MentionedNumber[];
  /** As written: "General Assembly", "Conference", "its"; null when the text names none. */
  readonly organ: string | null;
  /** True when the organ is one whose texts stand in no compendium of this body. */
  readonly foreign: boolean;
  /** Paragraphs of it that are named. */
  readonly paths: readonly (readonly string[])[];
}

export interface MentionedNumber {
  /** `6/3`, `2380 (2017)`, `75/101 A`, in the digits and letters of a symbol. */
  readonly number: string;
  /** As written: "17 October 2008". */
  readonly date: string | null;
  /** Roman numeral, or an empty string for an annex without one. */
  readonly annex: string | null;
}

/** "article 6, paragraph 1, of the Protocol", "paragraph 3 of the Plan of Action": in a text of another kind. */
export interface ElsewhereMention extends Found {
  readonly kind: 'article' | 'target' | 'elsewhere';
  /** Articles with their paragraphs for a treaty (`['6', '1']`), paragraphs otherwise. */
  readonly paths: readonly (readonly string[])[];
  /** The text it belongs to, as written; null when it does not say. */
  readonly of: string | null;
}

export interface SymbolMention extends Found {
  readonly kind: 'symbol';
  readonly symbol: string;
  /** As `MentionedNumber.annex`. */
  readonly annex: string | null;
}

export interface IbidMention extends Found {
  readonly kind: 'ibid';
}
