import type { AdoptionWords } from '../language/index.ts';
import {
  type Block,
  joinRichText,
  type ParagraphBlock,
  type RichText,
  type SourceText,
  type Span,
  sliceRichText,
  trimRichText,
} from '../text/index.ts';
import { columnOf, goesOnOverPage } from './page-joins.ts';
import { type DropReason, findPageTurns, type PrintedLine } from './page-turns.ts';
import { beginsAnew, isCut } from './paragraph-breaks.ts';
import { endsWithComma } from './punctuation.ts';
import { arabicRank, joinUnits, opensNote, type Unit } from './resolution-unit.ts';

/**
 * The paragraphs of a document that stands alone. A text file shows them by blank lines, by labels and by how they
 * begin; its lines may be broken anywhere, even before "(II)" or after a page. Other formats name their paragraphs.
 */

/** Share of blocks behind a blank line, from which blank lines are what separates the paragraphs of a text. */
const SPACED_SHARE = 0.1;
const SPACED_LEAST = 2;

/** Left out of every text, and why. */
export interface Dropped {
  readonly unit: Unit;
  readonly reason: DropReason;
}

export interface Units {
  readonly units: readonly Unit[];
  readonly dropped: readonly Dropped[];
}

/** @param isHeading tells headings that may come back at the top of pages ("Annex") from running heads */
export function unitsOf(
  source: SourceText,
  words: AdoptionWords,
  isHeading: (text: string) => boolean,
): Units {
  const { blocks } = source;
  const plain = blocks.every((b) => b.kind === 'row' || b.place === undefined);
  if (!plain) return { units: blocks.map(unitOf), dropped: [] };
  return joinLines(printedLines(source), words, isSpaced(source), isHeading);
}

function joinLines(
  lines: readonly SourceLine[],
  words: AdoptionWords,
  spaced: boolean,
  isHeading: (text: string) => boolean,
): Units {
  const turns = findPageTurns(lines, spaced, isHeading);
  const column = columnOf(lines);
  const units: Unit[] = [];
  const dropped: Dropped[] = [];
  /** Where the last paragraph of the text stands: footnotes may stand behind it. */
  let body = -1;
  let lastLine = '';
  let numbered = 0;
  let turned = false;
  let formula: string | undefined;
  lines.forEach(({ unit: line, printed, apart, inner }, index) => {
    if (turns.turned.has(index)) turned = true;
    const reason = turns.drops.get(index);
    if (reason) {
      dropped.push({ unit: line, reason });
      return;
    }
    if (turns.notes.has(index)) {
      const last = units.at(-1);
      const figures = last !== undefined && !opensNote({ ...last, note: false });
      const more =
        last?.note === true &&
        units.length - 1 !== body &&
        !opensNote(line) &&
        !(figures && opensPlain(line));
      if (more && last) units[units.length - 1] = joinUnits(last, line, inner);
      else units.push({ ...line, note: true });
      return;
    }
    const before = units[body];
    const within = inner || (spaced && !apart);
    const goesOn =
      before !== undefined &&
      !before.row &&
      !line.row &&
      (turned
        ? goesOnOverPage({
            before,
            lastLine,
            after: line,
            nextLine: printed,
            column,
            words,
            numbered,
            formula,
          })
        : within
          ? !beginsAnew(before, line, words, numbered, formula)
          : spaced && !words.formula.test(before.rich.text) && isCut(before, line));
    if (goesOn && before) units[body] = joinUnits(before, line, inner && !turned);
    else {
      units.push(line);
      body = units.length - 1;
      const rank = arabicRank(line.rich.text);
      if (rank !== undefined) numbered = rank;
      // One body adopts all resolutions of a document: another body's name is no second formula.
      if (words.formula.test(line.rich.text) && endsWithComma(line.rich.text)) formula ??= line.rich.text;
    }
    lastLine = printed;
    turned = false;
  });
  return { units, dropped };
}

const opensPlain = ({ rich }: Unit): boolean => /^(?:\d{1,3}|\*{1,3})\/?\s+[\p{L}[“"«]/u.test(rich.text);

/** A line of a text file, and the block it stands in. */
export interface SourceLine extends PrintedLine {
  /** Not the first line of its block. */
  readonly inner: boolean;
  readonly block: Block;
}

/** Every line of a text, each on its own; headings that the format marks stay whole. */
export function printedLines(source: SourceText): SourceLine[] {
  let end = 0;
  return source.blocks.flatMap((block) => {
    const whole = block.kind === 'row' || block.headingLevel !== undefined;
    const pieces = whole ? [unitOf(block)] : linesOf(source, block);
    return pieces.map((unit, index) => {
      const start = unit.spans[0]?.start ?? end;
      const fed = source.text.slice(end, start).includes('\f');
      const printed = source.text.slice(start, unit.spans.at(-1)?.end ?? start).trim();
      end = start + printed.length;
      return { unit, printed, inner: index > 0, apart: index === 0 && block.afterBlank, fed, block };
    });
  });
}

/** Blank lines are what separates the paragraphs of this text. */
export function isSpaced({ blocks }: SourceText): boolean {
  const apart = blocks.filter((b) => b.afterBlank).length;
  return apart > SPACED_LEAST && apart / blocks.length >= SPACED_SHARE;
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
function linesOf(source: SourceText, block: ParagraphBlock): Unit[] {
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
