import type { RichText } from './rich-text.ts';
import type { Span } from './span.ts';

/**
 * What a reader hands on: the characters exactly as decoded, and the blocks it could see in them.
 * A block never overlaps another; what lies between blocks is white space.
 */
export interface SourceText {
  /** Name of the file as the manifest gives it; used in every message about a place. */
  readonly file: string;
  /**
   * The characters as decoded, line ends included; nothing is rewritten. A format without plain characters of its own
   * (HTML, DOCX, XML, PDF) is laid out by its reader: a line per block, tabs between cells, computed labels included.
   */
  readonly text: string;
  readonly encoding: string;
  readonly blocks: readonly Block[];
  /** Offsets at which lines begin, ascending; line n (1-based) begins at `lineStarts[n - 1]`. */
  readonly lineStarts: readonly number[];
  /** Language the file itself declares, as a BCP 47 tag (`fr`, `zh-Hans`). */
  readonly language?: string;
  /** What the file holds besides this text, left out on purpose; each kind once. */
  readonly left?: readonly LeftOut[];
  /** What the reader has to say about the file: a wrong extension, a character that could not be named. */
  readonly remarks?: readonly string[];
}

/** Running heads, hidden or deleted text, scripts: in the file, not in the text. */
export interface LeftOut {
  /** In the plural, as a person would count them: `page headers`, `deleted passages`. */
  readonly what: string;
  readonly count: number;
  /** UTF-16 code units of text left out, white space included; 0 where there is none to count (pictures). */
  readonly characters: number;
}

export type Block = ParagraphBlock | RowBlock;

/** An element of a format that marks structure (Akoma Ntoso): a block stands in one of them, which stands in others. */
export interface StructureElement {
  /** `paragraph`, `point`, `formula`; `preambular` for a heading that is marked as a preambular paragraph. */
  readonly name: string;
  readonly within: StructureElement | null;
}

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
  /** Where it stands for a person who opens the file, when lines mean nothing there: `paragraph 12`, `page 3`. */
  readonly place?: string;
  /** The format itself says that this is a heading (of that depth, 1 to 9). */
  readonly headingLevel?: number;
  /** The innermost element that it stands in, where the format marks structure. */
  readonly element?: StructureElement;
  /** UTF-16 code units of each label that the format marks at its beginning, the space behind it included. */
  readonly labels?: readonly number[];
}

/** A row of a table (or of a table of contents): one cell per column, empty ones included. */
export interface RowBlock {
  readonly kind: 'row';
  readonly span: Span;
  readonly line: number;
  readonly afterBlank: boolean;
  /** `table 3, row 14`. */
  readonly place?: string;
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
