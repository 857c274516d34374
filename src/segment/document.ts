import type { Finding } from '../finding/index.ts';
import type { LanguageCode } from '../language/index.ts';
import type { Claim, Inline, OrdinalReading, RichText, SourceText, Span } from '../text/index.ts';

/** What segmentation sees in a source: headings with what stands under them, tables, notes, and the proof of coverage. */
export interface SegmentedDocument {
  readonly source: SourceText;
  readonly language: LanguageCode;
  /** Cover and masthead lines, in order. */
  readonly titles: readonly Heading[];
  readonly root: SectionNode;
  readonly contents: readonly ContentsEntry[];
  readonly table: readonly TableRow[];
  /** Notes that no heading or paragraph calls: of the contents, of a table, or without a marker. */
  readonly freeNotes: readonly NoteBody[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

export interface SectionNode {
  readonly heading: Heading | null;
  /** 0 for the document, 1 for what stands directly in it. */
  readonly depth: number;
  readonly children: readonly SectionNode[];
  /** Paragraphs directly under the heading, before or between the children. */
  readonly items: readonly ParagraphNode[];
}

export interface Heading {
  /** `numbered` "III. Third meeting"; `instrument` "Resolution 6/3"; `annex` "Annex II"; `plain` without a label; `title` of the masthead. */
  readonly kind: 'numbered' | 'instrument' | 'annex' | 'plain' | 'title';
  readonly label: string;
  readonly ordinal: OrdinalReading | null;
  readonly rich: RichText;
  readonly line: number;
  readonly spans: readonly Span[];
  readonly instrument: InstrumentName | null;
  readonly notes: readonly NoteCall[];
}

export interface InstrumentName {
  readonly kind: 'resolution' | 'decision';
  /** `6/3`, `55/25`, `1440 (2002)`. */
  readonly number: string;
}

/**
 * - `numbered`, `lettered`: by the label; nested ones are children
 * - `preambular`: unnumbered paragraph between enacting formula and operative part
 * - `chapeau`: the enacting formula
 * - `omission`: "(...)"
 * - `plain`: any other paragraph
 */
export interface ParagraphNode {
  readonly kind: 'numbered' | 'lettered' | 'preambular' | 'chapeau' | 'omission' | 'plain';
  /** As printed: `12.`, `(a)`, `PP 5`. */
  readonly label: string;
  /** What a reference calls it: `12`, `a`, `12 bis`; for preambular paragraphs the count, `?` when it cannot be known. */
  readonly name: string;
  readonly rich: RichText;
  readonly spans: readonly Span[];
  readonly line: number;
  readonly notes: readonly NoteCall[];
  readonly children: readonly ParagraphNode[];
}

/** A marker with the note it calls. */
export interface NoteCall {
  readonly label: string;
  readonly at: number;
  readonly note: NoteBody;
}

export interface NoteBody {
  readonly label: string;
  readonly rich: RichText;
  readonly line: number;
  readonly span: Span;
}

export interface ContentsEntry {
  readonly text: string;
  readonly page: string;
  readonly line: number;
}

export interface TableRow {
  readonly kind: 'head' | 'body';
  readonly cells: readonly Inline[];
  readonly line: number;
  /** True for the first row after a break in the table (a page, a running head). */
  readonly newPage: boolean;
}
