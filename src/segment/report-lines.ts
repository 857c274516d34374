import type { ReportWords } from '../language/index.ts';
import type { Block, Inline, SourceText } from '../text/index.ts';
import { findPageTurns } from './page-turns.ts';
import { beginsLowerCase, beginsText, endsSentence, endsWithComma } from './punctuation.ts';
import { readPath, readWordLabel } from './report-labels.ts';
import { arabicRank, joinUnits, labelOf, opensNote, type Unit } from './resolution-unit.ts';
import { type Dropped, isSpaced, printedLines, type SourceLine, unitOf } from './resolution-units.ts';

/**
 * The paragraphs of a report. Formats that name paragraphs are taken at their word; the lines of a text file are joined
 * by what a report shows: numbers that run on, blank lines, lines that are full, pages that turn in mid-sentence.
 */
export interface ReportUnit extends Unit {
  readonly headingLevel: number | undefined;
  /** Of a row of a table. */
  readonly cells: readonly Inline[];
  /** Nothing joins it to the paragraph before: a blank line, a label, a paragraph of its own. */
  readonly apart: boolean;
}

export function reportUnits(
  source: SourceText,
  words: ReportWords,
  as: 'report' | 'list' = 'report',
): {
  readonly units: readonly ReportUnit[];
  readonly dropped: readonly { unit: Unit; reason: Dropped['reason'] }[];
} {
  const plain = source.blocks.every((b) => b.kind === 'row' || b.place === undefined);
  if (!plain)
    return {
      units: source.blocks.map((block) => ({ ...unitOf(block), ...shownBy(block), apart: true })),
      dropped: [],
    };
  const lines = printedLines(source);
  const { drops } = findPageTurns(lines, isSpaced(source), () => false);
  return {
    units: joinLines(lines, drops, words, as === 'list'),
    dropped: [...drops].flatMap(([at, reason]) => {
      const unit = lines[at]?.unit;
      return unit ? [{ unit, reason }] : [];
    }),
  };
}

const shownBy = (block: Block): Pick<ReportUnit, 'headingLevel' | 'cells'> =>
  block.kind === 'row'
    ? { headingLevel: undefined, cells: block.cells }
    : { headingLevel: block.headingLevel, cells: [] };

/** Lines of this share of the usual width are full: their end is the wrap's, not the author's. */
const FULL = 0.62;
/** No column is wider; longer lines are whole paragraphs. */
const WIDEST_COLUMN = 140;

function usualWidth(lines: readonly SourceLine[]): number {
  const lengths = lines
    .filter(({ unit }) => !unit.row)
    .map(({ unit }) => unit.rich.text.length)
    .sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  return wide > WIDEST_COLUMN ? 0 : (lengths[Math.floor(lengths.length * 0.8)] ?? 0);
}

function joinLines(
  lines: readonly SourceLine[],
  furniture: ReadonlyMap<number, unknown>,
  words: ReportWords,
  listed: boolean,
): ReportUnit[] {
  const width = usualWidth(lines);
  const units: ReportUnit[] = [];
  let count: Count = { number: 0, path: [] };
  let started = false;
  /** Index of the paragraph that a page cut, when footnotes stand between its halves. */
  let main = -1;
  let turned = false;
  let lastLine = 0;
  /** Markers in the text whose footnotes are still to come. */
  const called = new Set<string>();
  lines.forEach((printed, at) => {
    if (furniture.has(at)) {
      turned = true;
      return;
    }
    const { apart: afterBlank } = printed;
    const { headingLevel, cells } = shownBy(printed.block);
    const text = printed.unit.rich.text;
    const unit = opensPlainNote(text, called, afterBlank || opensNote(units.at(-1) ?? printed.unit))
      ? { ...printed.unit, note: true }
      : printed.unit;
    noteCalls(unit, called);
    const last = units.at(-1);
    const before = turned && main >= 0 ? units[main] : last;
    const fresh = !opensNote(unit) && opensParagraph(count, text, before, afterBlank, words);
    const goesOn =
      before !== undefined &&
      !unit.row &&
      !before.row &&
      !fresh &&
      text !== '' &&
      headingLevel === undefined &&
      before.headingLevel === undefined &&
      !opensNote(unit) &&
      (turned || afterBlank
        ? isCut(before, text, turned)
        : listed
          ? goesOnInList(before, text)
          : started || opensNote(before) || width === 0
            ? width > 0 && !endsEarly(before, text, lastLine, width)
            : words.title.test(before.rich.text));
    if (goesOn && before) units[before === last ? units.length - 1 : main] = joined(before, unit);
    else {
      units.push({ ...unit, headingLevel, cells, apart: afterBlank || fresh || width === 0 });
      started ||= fresh;
      if (fresh) count = counted(count, text);
    }
    lastLine = text.length;
    turned = false;
    if (!opensNote(units.at(-1) ?? unit)) main = units.length - 1;
  });
  return units;
}

/** A footnote whose figure is not raised: `12 See document R/4.`, behind a blank line or another note. */
function opensPlainNote(text: string, called: ReadonlySet<string>, mayOpen: boolean): boolean {
  const label = /^(\d{1,3}|\*{1,3})\s+\S/u.exec(text)?.[1];
  return mayOpen && label !== undefined && called.has(label);
}

function noteCalls(unit: Unit, called: Set<string>): void {
  const own = opensNote(unit)
    ? (unit.rich.markers[0]?.label ?? /^(?:\d{1,3}|\*{1,3})/u.exec(unit.rich.text)?.[0])
    : undefined;
  for (const { label } of unit.rich.markers) called.add(label);
  if (own !== undefined) called.delete(own);
}

/** In a list a line goes on with the words of its entry, or in the middle of a sentence; any other says something new. */
const goesOnInList = (before: Unit, text: string): boolean =>
  !/[;.!\u061B\u3002\uFF1B)\uFF09:\uFF1A]\s*$/u.test(before.rich.text) &&
  !/^[-\u2013\u2014\u2022\u25CF\u25AA\uF0B7]\s|^[^:\uFF1A]{2,40}[:\uFF1A]/u.test(text) &&
  (readPath(before.rich.text) !== undefined || beginsLowerCase(text));

/** A line far from full ends what it stands in: the last of a paragraph, or a heading that stands alone. */
const endsEarly = (before: Unit, next: string, length: number, width: number): boolean =>
  length < width * FULL &&
  (/[.!?\u3002]["\u201D)]*$/u.test(before.rich.text) ||
    (before.spans.length === 1 && !endsSentence(before.rich.text) && /^\p{Lu}/u.test(next)));

const joined = (before: ReportUnit, after: Unit): ReportUnit => ({ ...before, ...joinUnits(before, after) });

function isCut(before: Unit, text: string, turned: boolean): boolean {
  const soFar = before.rich.text;
  if (opensNote(before) || endsSentence(soFar) || soFar === '') return false;
  if (beginsLowerCase(text)) return true;
  return turned && (/[,\p{Ll}\p{N}-]$/u.test(soFar) || endsWithComma(soFar)) && soFar.length > 60;
}

/** How far the numbers of a text have come. */
interface Count {
  readonly number: number;
  readonly path: readonly number[];
}

/** May a paragraph begin at this line? Its number goes on from those before. */
function opensParagraph(
  count: Count,
  text: string,
  before: ReportUnit | undefined,
  afterBlank: boolean,
  words: ReportWords,
): boolean {
  const soFar = before?.rich.text ?? '';
  const complete =
    before === undefined || before.row || endsSentence(soFar) || before.headingLevel !== undefined;
  const path = readPath(text);
  if (path) {
    const [first = 0, second = 0] = path.path;
    const [lastFirst, lastSecond = 0] = count.path;
    if (first === lastFirst) return second > lastSecond || complete;
    if (first === count.number) return second === 1 || complete;
    return (afterBlank || complete) && !/[-\u2013]/u.test(path.printed) && beginsText(text.slice(path.end));
  }
  const rank = arabicRank(text);
  if (rank !== undefined) {
    if (rank === count.number + 1) return complete || afterBlank || isTitle(soFar);
    if (rank === 1) return complete || afterBlank;
    if (afterBlank) return rank < LARGEST_NUMBER;
    return complete && rank > count.number && rank <= count.number + WIDEST_GAP;
  }
  if (/^[\u2022\u25CF\u25AA\uF0B7]\s/u.test(text)) return true;
  if (!afterBlank && !complete) return false;
  return (
    readWordLabel(text, words) !== undefined ||
    /^[-\u2013\u2014]\s+\S/u.test(text) ||
    labelOf(text) !== undefined
  );
}

/** Years that open a line are no numbers of paragraphs. */
const LARGEST_NUMBER = 1000;
/** More numbers than these are not left out between two lines. */
const WIDEST_GAP = 5;

function counted(count: Count, text: string): Count {
  const path = readPath(text)?.path;
  if (path) return { path, number: Math.max(count.number, path[0] ?? 0) };
  const number = arabicRank(text);
  return number === undefined ? count : { ...count, number };
}

/** A title has no stop, and little room. */
const isTitle = (text: string): boolean => text.length <= 70 && /^\P{Ll}/u.test(text);
