import type { AdoptionWords } from '../language/index.ts';
import { endsWithLeader } from './contents.ts';
import { readLabel } from './label.ts';
import type { PrintedLine } from './page-turns.ts';
import { beginsLowerCase, endsSentence, endsWithColon, endsWithComma } from './punctuation.ts';
import { arabicRank, BARE_SECTION, opensNote, type Unit } from './resolution-unit.ts';

/**
 * Does a paragraph go on where the page turned? A line that left room for the next word was the last of its paragraph;
 * of a full one the punctuation, and what the next page begins with, decide.
 */
/** The column at which lines are broken, in characters; undefined where they are not broken at one. */
export interface Column {
  readonly width: number;
  /** All lines end where the next word would not fit; else the width differs, as in proportional type. */
  readonly strict: boolean;
}

/** Lines of titles and tables may be longer. */
const WITHIN_COLUMN = 0.97;
const STRICT_SHARE = 0.95;
const LEAST_LINES = 6;
/** Stops and brackets may hang over the end of a Chinese line, or draw a character down to the next. */
const HANGING = 2;
/** Below this share of the width no line of a paragraph ends, whatever the type. */
const LOOSE_SHARE = 0.7;

export function columnOf(lines: readonly (PrintedLine & { readonly inner: boolean })[]): Column | undefined {
  const broken: { length: number; next: number }[] = [];
  lines.forEach(({ unit, printed, inner, apart }, index) => {
    const before = lines[index - 1];
    if (before && !before.unit.row && !unit.row && inner && !apart)
      broken.push({ length: before.printed.length, next: firstWord(printed) });
  });
  if (broken.length < LEAST_LINES) return undefined;
  const lengths = broken.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * WITHIN_COLUMN)] ?? 0;
  const slack = lines.some(({ printed }) => /\p{Script=Han}{8}/u.test(printed)) ? HANGING : 0;
  const full = broken.filter(({ length, next }) => length + next > width - slack).length;
  return { width, strict: full / broken.length >= STRICT_SHARE };
}

/** With the space before it; Chinese lines break before any character. */
function firstWord(text: string): number {
  return /^\p{Script=Han}/u.test(text) ? 1 : (/^\S+/u.exec(text)?.[0].length ?? 0) + 1;
}

/** Undefined where lines are not broken at a column. */
function isFull(line: string, after: string, column: Column | undefined): boolean | undefined {
  if (!column) return undefined;
  const room = line.length + firstWord(after);
  const slack = /\p{Script=Han}/u.test(line) ? HANGING : 0;
  return column.strict ? room > column.width - slack : room > column.width * LOOSE_SHARE;
}

export function goesOnOverPage(turn: {
  readonly before: Unit;
  /** Its last line as printed. */
  readonly lastLine: string;
  readonly after: Unit;
  /** The first line of what follows as printed. */
  readonly nextLine: string;
  readonly column: Column | undefined;
  readonly words: AdoptionWords;
  /** The last numbered paragraph. */
  readonly numbered: number;
  readonly formula: string | undefined;
}): boolean {
  const { words, numbered } = turn;
  const [soFar, text] = [turn.before.rich.text, turn.after.rich.text];
  if (opensNote(turn.after) || opensNote(turn.before)) return false;
  if (BARE_SECTION.test(soFar) || BARE_SECTION.test(text) || soFar === turn.formula) return false;
  if (endsWithLeader(soFar)) return false;
  const full = isFull(turn.lastLine, turn.nextLine, turn.column);
  if (full === false) return false;
  if (words.adopted.test(text) && endsSentence(soFar)) return false;
  if (words.formula.test(text) && endsWithComma(text)) return false;
  const rank = arabicRank(text);
  if (rank !== undefined && (rank === numbered + 1 || (rank === 1 && endsSentence(soFar)))) return false;
  const closed = endsSentence(soFar) || endsWithComma(soFar);
  if (!closed) return full === true || beginsLowerCase(text) || readLabel(text) === undefined;
  if (readLabel(text)) return false;
  if (endsWithComma(soFar)) return !words.recital.test(text);
  if (beginsLowerCase(text) && !words.recital.test(text)) return true;
  if (endsWithColon(soFar) || /[;\u061B\uFF1B]\s*$/u.test(soFar)) return false;
  return full === true && numbered > 0 && !/^["\u201C\u00AB]/u.test(text);
}
