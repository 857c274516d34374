import type { AdoptionWords } from '../language/index.ts';
import {
  type Block,
  joinRichText,
  type ParagraphBlock,
  type RichText,
  type SourceText,
  type Span,
  type StructureElement,
  sliceRichText,
  trimRichText,
} from '../text/index.ts';
import { type Label, readLabel } from './label.ts';
import { beginsLowerCase, endsSentence, endsWithComma } from './punctuation.ts';

/**
 * The paragraphs of a document that stands alone. A text file shows them by blank lines, by labels and by how they
 * begin; its lines may be broken anywhere, even before "(II)" or after a page. Other formats name their paragraphs.
 */
export interface Unit {
  readonly rich: RichText;
  readonly spans: readonly Span[];
  readonly markup: readonly Span[];
  readonly line: number;
  /** The reader says that this is a footnote. */
  readonly note: boolean;
  /** Cells of a table row, joined. */
  readonly row: boolean;
  /** As the reader gives them, where the format marks structure. */
  readonly element?: StructureElement;
  readonly labels?: readonly number[];
}

/** Share of blocks behind a blank line, from which blank lines are what separates the paragraphs of a text. */
const SPACED_SHARE = 0.1;
const SPACED_LEAST = 2;

/** Left out of every text, and why. */
export interface Dropped {
  readonly unit: Unit;
  readonly reason: 'page number' | 'running head';
}

export function unitsOf(
  source: SourceText,
  words: AdoptionWords,
): { readonly units: readonly Unit[]; readonly dropped: readonly Dropped[] } {
  const blocks = source.blocks;
  const plain = blocks.every((b) => b.kind === 'row' || b.place === undefined);
  const apart = blocks.filter((b) => b.afterBlank).length;
  const spaced = plain && apart > SPACED_LEAST && apart / blocks.length >= SPACED_SHARE;
  const drops = turningLines(blocks, spaced);
  const units: Unit[] = [];
  const dropped: Dropped[] = [];
  let numbered = 0;
  let turned = false;
  let formula: string | undefined;
  blocks.forEach((block, at) => {
    const reason = drops.get(at);
    if (reason) {
      dropped.push({ unit: unitOf(block), reason });
      turned = true;
      return;
    }
    const pieces = block.kind === 'row' || !plain ? [unitOf(block)] : linesOf(source, block);
    pieces.forEach((piece, index) => {
      const before = units.at(-1);
      const inner = index > 0;
      const within = inner || (spaced && !block.afterBlank && !turned);
      const goesOn =
        before !== undefined &&
        plain &&
        !before.row &&
        !piece.row &&
        (within
          ? !beginsAnew(before, piece, words, numbered, formula)
          : spaced && !words.formula.test(before.rich.text) && isCut(before, piece, turned));
      turned = false;
      if (goesOn && before) units[units.length - 1] = joinUnits(before, piece, inner);
      else {
        units.push(piece);
        const rank = arabicRank(piece.rich.text);
        if (rank !== undefined) numbered = rank;
        // One body adopts all resolutions of a document: another body's name is no second formula.
        if (words.formula.test(piece.rich.text) && endsWithComma(piece.rich.text))
          formula ??= piece.rich.text;
      }
    });
  });
  return { units, dropped };
}

const PAGE_NUMBER = /^(?:[-\u2013\u2014]\s*)?(\d{1,3})(?:\s*\/\s*(\d{1,2}))?(?:\s*[-\u2013\u2014])?$/u;

/** `3`, `- 3 -`, `3/18`; 75/251 is the number of a resolution. */
function isPageNumber(text: string): boolean {
  const [found, page, of] = PAGE_NUMBER.exec(text) ?? [];
  return found !== undefined && (of === undefined || Number(page) <= Number(of));
}

const HEAD_LENGTH = 200;

/** Page numbers, and lines that come back at the top or foot of pages: each stands alone between blank lines. */
function turningLines(blocks: readonly Block[], spaced: boolean): Map<number, Dropped['reason']> {
  const found = new Map<number, Dropped['reason']>();
  const seen = new Map<string, number>();
  blocks.forEach((block, index) => {
    if (!spaced || block.kind === 'row' || !block.afterBlank || blocks[index + 1]?.afterBlank === false)
      return;
    const text = block.rich.text.trim();
    if (isPageNumber(text)) found.set(index, 'page number');
    else if (text.length <= HEAD_LENGTH && !endsSentence(text) && !endsWithComma(text) && !readLabel(text)) {
      const first = seen.get(text);
      if (first === undefined) seen.set(text, index);
      else if (besidePage(blocks, index)) found.set(index, 'running head');
    }
  });
  return found;
}

/** A head or foot has the number of its page near it, or another head. */
const NEAR = 3;

function besidePage(blocks: readonly Block[], index: number): boolean {
  for (let i = index - NEAR; i <= index + NEAR; i++) {
    const block = blocks[i];
    if (block?.kind === 'paragraph' && isPageNumber(block.rich.text.trim())) return true;
  }
  return false;
}

export function unitOf(block: Block): Unit {
  const base = { spans: [block.span], line: block.line };
  if (block.kind === 'paragraph')
    return {
      ...base,
      rich: trimRichText(block.rich),
      markup: block.markup,
      note: block.place?.startsWith('note ') ?? false,
      row: false,
      ...(block.element ? { element: block.element } : {}),
      ...(block.labels ? { labels: block.labels } : {}),
    };
  const rich = block.cells
    .map((c) => c.rich)
    .reduce(joinRichText, { text: '', marks: [], markers: [], pieces: [] });
  return { ...base, rich, markup: block.cells.flatMap((c) => c.markup), note: false, row: true };
}

/** The lines of a block, each a unit; a line end inside a word stays in it. */
export function linesOf(source: SourceText, block: ParagraphBlock): Unit[] {
  const whole = unitOf(block);
  const cuts: { at: number; offset: number; line: number }[] = [];
  for (let line = block.line; ; line++) {
    const offset = source.lineStarts[line];
    if (offset === undefined || offset >= block.span.end) break;
    const at = placeIn(block.rich, offset);
    if (at !== undefined && /\s$/u.test(block.rich.text.slice(0, at)))
      cuts.push({ at, offset, line: line + 1 });
  }
  if (cuts.length === 0) return [whole];
  const starts = [{ at: 0, offset: block.span.start, line: block.line }, ...cuts];
  return starts.map(({ at, offset, line }, i) => {
    const next = starts[i + 1];
    const span = { start: offset, end: next?.offset ?? block.span.end };
    return {
      rich: ownMarkers(trimRichText(sliceRichText(block.rich, at, next?.at)), span),
      spans: [span],
      markup: block.markup.filter((m) => m.start >= span.start && m.start < span.end),
      line,
      note: false,
      row: false,
    };
  });
}

/** A marker at a cut belongs to the line that prints it. */
const ownMarkers = (rich: RichText, span: Span): RichText => ({
  ...rich,
  markers: rich.markers.filter((m) => m.span.start >= span.start && m.span.start < span.end),
});

/** Where in a text the first character at or behind an offset of the source stands. */
function placeIn(rich: RichText, offset: number): number | undefined {
  for (const piece of rich.pieces) {
    if (piece.joint || piece.span.end <= offset) continue;
    return piece.at + Math.max(0, offset - piece.span.start);
  }
  return undefined;
}

/** @param inner both are lines of one block */
export const joinUnits = (a: Unit, b: Unit, inner = false): Unit => {
  const [last, first] = [a.spans.at(-1), b.spans[0]];
  const touching = inner && last && first && last.end === first.start;
  return {
    ...a,
    rich: joinRichText(a.rich, b.rich),
    spans: touching
      ? [...a.spans.slice(0, -1), { start: last.start, end: first.end }, ...b.spans.slice(1)]
      : [...a.spans, ...b.spans],
    markup: [...a.markup, ...b.markup],
  };
};

/** The label of a paragraph; a comma behind a figure is a stop that a scan misread. */
export function labelOf(text: string): Label | undefined {
  const misread = /^(\d{1,3},)\s+\p{Lu}/u.exec(text)?.[1];
  if (misread === undefined) return readLabel(text);
  const label = readLabel(text.replace(',', '.'));
  return label && { ...label, printed: misread };
}

/** Titles of sections that have nothing but their numeral or letter. */
export const BARE_SECTION = /^(?:[IVX]{1,5}|[A-H])\.?$/u;

export function arabicRank(text: string): number | undefined {
  const label = labelOf(text);
  return label?.bracket === '.' && label.readings[0]?.style === 'arabic' ? label.readings[0].rank : undefined;
}

/** Does a line that no blank line separates open a paragraph nevertheless? */
function beginsAnew(
  before: Unit,
  line: Unit,
  words: AdoptionWords,
  numbered: number,
  formula: string | undefined,
): boolean {
  const [soFar, text] = [before.rich.text, line.rich.text];
  const names = (named: string): boolean =>
    words.formula.test(named) && (formula === undefined || named === formula);
  if (names(text) || names(soFar)) return true;
  if (BARE_SECTION.test(soFar)) return true;
  if (words.adopted.test(text) && (endsSentence(soFar) || /^\p{Lu}/u.test(text))) return true;
  if (opensNote(line) || followsNote(soFar, text)) return true;
  const closed = endsSentence(soFar) || endsWithComma(soFar);
  if (!closed) return false;
  const label = labelOf(text);
  if (label) {
    const rank = arabicRank(text);
    if (rank !== undefined) return rank === numbered + 1 || rank === 1;
    return label.bracket !== '.' && endsSentence(soFar) && label.readings.some((r) => r.style !== 'arabic');
  }
  if (endsWithComma(soFar)) return /^\p{Lu}/u.test(text) && opensPreambular(text, words);
  return false;
}

const opensPreambular = (text: string, words: AdoptionWords): boolean =>
  words.preambular.test(text) && /^\p{Lu}\p{L}+(?:ing|ed|ant|ando|iendo)?\s/u.test(text);

/** A list of footnotes whose markers are plain figures: each line with the next figure is the next one. */
function followsNote(before: string, line: string): boolean {
  const [last, next] = [before, line].map((text) => /^(\d{1,3})\s+[\p{L}[]/u.exec(text)?.[1]);
  return (
    last !== undefined && next !== undefined && Number(next) > Number(last) && Number(next) - Number(last) < 6
  );
}

export const opensNote = ({ rich, note }: Unit): boolean =>
  note || rich.markers[0]?.at === 0 || (rich.markers[0]?.at === 1 && rich.text.startsWith('()'));

/** A blank line in the middle of a sentence: the page turned. */
function isCut(before: Unit, after: Unit, turned: boolean): boolean {
  const text = before.rich.text;
  if (turned && !opensNote(after) && !opensNote(before) && !readLabel(after.rich.text))
    return beginsLowerCase(after.rich.text) || (!endsSentence(text) && !endsWithComma(text));
  return (
    text.length > 0 &&
    beginsLowerCase(after.rich.text) &&
    !readLabel(after.rich.text) &&
    !endsSentence(text) &&
    !endsWithComma(text) &&
    /[\p{L}\p{N}-]$/u.test(text)
  );
}
