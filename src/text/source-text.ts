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

/** Consecutive lines without a tab: one printed paragraph, heading or note. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly line: number;
  /** True when at least one blank line stands before it. */
  readonly afterBlank: boolean;
}

/** A line of tab-separated cells: a row of a table (or of a table of contents). */
export interface RowBlock {
  readonly kind: 'row';
  readonly span: Span;
  readonly line: number;
  readonly afterBlank: boolean;
  /** One span per cell, empty ones included, the tabs themselves left out. */
  readonly cells: readonly Span[];
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

export const slice = (source: SourceText, s: Span): string => source.text.slice(s.start, s.end);
