/**
 * What stands where on a PDF page: the shapes that the rooms of the PDF reader hand to each other. All measures are
 * points in the page as a reader sees it: x to the right, y downwards, origin at the top left, rotation undone.
 */
export interface Glyph {
  /** What ToUnicode or the encoding says the glyph means: one letter, or several for a ligature. */
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Height of the baseline. */
  readonly y: number;
  /** Height of the type. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The file marks it as furniture of the page (`/Artifact`), not as content. */
  readonly artifact: boolean;
  /** Known to be a superscript of the letter beside it; false as the file draws it. */
  readonly raised: boolean;
}

/** A thin line, drawn or filled: of a table, above footnotes, below a running head. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface PageGlyphs {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Text that runs up, down or upside down on the page, each group turned upright. */
  readonly turned: readonly (readonly Glyph[])[];
  readonly rules: readonly Rule[];
  /** Letters left out: set aslant (a watermark), or outside the page. */
  readonly slanted: number;
  readonly outside: number;
  /** Glyphs for which the file names no letter. */
  readonly nameless: number;
  /** The page had more glyphs than any page of text has. */
  readonly cut: boolean;
}

/** Letters of one kind side by side. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Smaller and above the baseline. */
  readonly raised: boolean;
}

/** Words on one baseline with no wide gap between them, in logical order. */
export interface Segment {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly runs: readonly Run[];
  readonly rtl: boolean;
  readonly artifact: boolean;
  /** Width of the first word, to tell whether it would have fitted on the line before. */
  readonly firstWord: number;
  /** A label stands first and a wide gap follows it. */
  readonly labelled: boolean;
}

/** Segments of one height. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** A segment or several joined, with the column it stands in. */
export interface Line extends Segment {
  readonly left: number;
  readonly right: number;
  readonly page: number;
  /** Distance to the baseline of the line above in the same column; undefined at the top of a column. */
  readonly gap: number | undefined;
}

export type PageElement =
  | { readonly kind: 'line'; readonly line: Line }
  | {
      readonly kind: 'row';
      readonly page: number;
      /** True for the first row of a table or of its part on a page. */
      readonly opens: boolean;
      /** Lines of each cell, top to bottom. */
      readonly cells: readonly (readonly Segment[])[];
    };

export interface PageLayout {
  readonly page: number;
  readonly elements: readonly PageElement[];
  readonly notes: readonly Line[];
}

export const textOf = (runs: readonly Run[]): string => runs.map((r) => r.text).join('');

export const isBold = (runs: readonly Run[]): boolean =>
  runs.some((r) => r.bold) && runs.every((r) => r.bold || r.raised || !/[\p{L}\p{N}]/u.test(r.text));

/** Runs one after the other, with a space between them unless the script writes none. */
export function joinRuns(parts: readonly (readonly Run[])[]): Run[] {
  const out: Run[] = [];
  for (const part of parts) {
    const before = out.at(-1);
    const first = part[0];
    if (before && first && needsSpace(before.text, first.text))
      out[out.length - 1] = { ...before, text: `${before.text} ` };
    for (const run of part) {
      const last = out.at(-1);
      if (last && last.bold === run.bold && last.italic === run.italic && last.raised === run.raised)
        out[out.length - 1] = { ...last, text: last.text + run.text };
      else out.push(run);
    }
  }
  return out;
}

/** Chinese and Japanese are written without spaces. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

function needsSpace(before: string, after: string): boolean {
  const last = [...before].at(-1) ?? ' ';
  const first = [...after][0] ?? ' ';
  if (/\s/u.test(last) || /\s/u.test(first)) return false;
  return !(UNSPACED.test(last) && UNSPACED.test(first));
}
