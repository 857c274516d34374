import type { RichText } from './rich-text.ts';
import type { Span } from './span.ts';

/**
 * What a reader hands on: the characters exactly as decoded, and the blocks it could see in them.
 * A block never overlaps another; what lies between blocks is white space.
 */
export interface SourceText {
  /** Name of the file as the manifest gives it; used in every message about a place. */
  readonly file: string;
  /** The characters as decoded, line ends included; nothing is rewritten. */
  readonly text: string;
  readonly encoding: string;
  readonly blocks: readonly Block[];
  /** Offsets at which lines begin, ascending; line n (1-based) begins at `lineStarts[n - 1]`. */
  readonly lineStarts: readonly number[];
}

export type Block = ParagraphBlock | RowBlock;

/** A stretch of text as the format's own typography shows it. */
export interface Inline {
  readonly span: Span;
  readonly rich: RichText;
  /** Characters that are typography, not text: asterisks of emphasis, tags, link targets. */
  readonly markup: readonly Span[];
}

/** One printed paragraph, heading or note. */
export interface ParagraphBlock extends Inline {
  readonly kind: 'paragraph';
  readonly line: number;
  /** True when at least one blank line stands before it. */
  readonly afterBlank: boolean;
  /** The format itself says that this is a heading (of that depth, 1 to 9). */
  readonly headingLevel?: number;
}

/** A row of a table (or of a table of contents): one cell per column, empty ones included. */
export interface RowBlock {
  readonly kind: 'row';
  readonly span: Span;
  readonly line: number;
  readonly afterBlank: boolean;
  readonly cells: readonly Inline[];
}

/** 1-based line in which an offset stands. */
export function lineAt(source: Pick<SourceText, 'lineStarts'>, offset: number): number {
  const starts = source.lineStarts;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
