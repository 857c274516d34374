/**
 * On which page will a heading stand? Only a word processor knows, and works it out when it updates the contents;
 * until then the list shows what the widths of the face and the heights of the styles foretell. A test holds the
 * guess against LibreOffice: never more than one page out in the whole book.
 */
import type { Block, PrintedNote, Run } from '../book/index.ts';

/** Widths of Times (Adobe metrics), thousandths of the size, for the characters from space to tilde. */
const WIDTHS =
  `250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564
  564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722
  611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500
  722 500 500 444 480 200 480 541`
    .trim()
    .split(/\s+/u)
    .map(Number);
const USUAL_WIDTH = 500;
/** Height of a line of Times over its size. */
const LEADING = 1.15;

interface Metrics {
  /** Points. */
  readonly size: number;
  readonly left: number;
  readonly above: number;
  readonly below: number;
  /** Of single line spacing. */
  readonly spacing: number;
}

const BODY: Metrics = { size: 10.5, left: 0, above: 0, below: 6.5, spacing: 1.1 };
const HEADINGS: readonly Metrics[] = [
  { ...BODY, size: 18, below: 16 },
  { ...BODY, size: 13.5, above: 16, below: 12 },
  { ...BODY, size: 11.5, above: 16, below: 9 },
  { ...BODY, size: 10.5, above: 12, below: 6 },
  { ...BODY, size: 10.5, above: 9, below: 6 },
];
const SMALL: Metrics = { ...BODY, size: 9, below: 10 };
const NOTE: Metrics = { ...BODY, size: 8.5, below: 2, spacing: 1 };
const CELL: Metrics = { ...BODY, size: 8, below: 0 };
const STEP = 30;
/** Margins above and below the words of a cell. */
const CELL_MARGIN = 4.5;
const NOTE_RULE = 10;

/** Page of each block, counted from 1, in a text area of that width and height (points). */
export function guessPages(
  blocks: readonly Block[],
  notes: readonly PrintedNote[],
  width: number,
  height: number,
): number[] {
  const called = new Set<number>();
  let page = 1;
  let used = 0;
  return blocks.map((block, at) => {
    if (block.kind === 'heading' && block.newPage && at > 0 && used > 0) {
      page += 1;
      used = 0;
    }
    const parts = heights(block, width);
    const foot = notesHeight(block, notes, called, width);
    const keeps = block.kind === 'heading' ? BODY.size * LEADING * 3 : 0;
    if (used > 0 && used + (parts[0] ?? 0) + keeps + foot > height) {
      page += 1;
      used = 0;
    }
    const starts = page;
    for (const part of parts) {
      if (used > 0 && used + part > height) {
        page += 1;
        used = 0;
      }
      used += part;
    }
    used += foot;
    return starts;
  });
}

/** Heights that must not be parted: rows of a table, pairs of lines of a paragraph. */
function heights(block: Block, width: number): number[] {
  if (block.kind === 'table') {
    const shares = block.widths.reduce((sum, share) => sum + share, 0);
    return block.rows.map(({ cells }) => {
      const tallest = cells.slice(1).map((cell, at) => {
        const own = (((block.widths[at + 1] ?? 0) / shares) * width || width) - 6;
        return linesOf(textOf(cell), CELL.size, own) * lineHeight(CELL);
      });
      return Math.max(lineHeight(CELL), ...tallest) + CELL_MARGIN;
    });
  }
  const metrics = metricsOf(block);
  const text = block.kind === 'heading' ? block.text : textOf(block.runs);
  const lines = linesOf(text, metrics.size, width - metrics.left);
  const line = lineHeight(metrics);
  if (block.kind === 'heading' || lines < 4) return [metrics.above + lines * line + metrics.below];
  const middle = Array.from({ length: lines - 4 }, () => line);
  return [metrics.above + 2 * line, ...middle, 2 * line + metrics.below];
}

function metricsOf(block: Exclude<Block, { kind: 'table' }>): Metrics {
  if (block.kind === 'heading') return HEADINGS[block.level - 1] ?? BODY;
  if (block.kind === 'provision')
    return { ...BODY, left: block.role === 'chapeau' ? 0 : STEP * (block.level + 1) };
  if (block.kind === 'paragraph') return { ...BODY, left: STEP * block.level };
  return block.role === 'remark' || block.role === 'citation' ? SMALL : BODY;
}

function notesHeight(
  block: Block,
  notes: readonly PrintedNote[],
  called: Set<number>,
  width: number,
): number {
  if (block.kind === 'heading' || block.kind === 'table') return 0;
  let total = 0;
  for (const run of block.runs) {
    if (run.kind !== 'note' || called.has(run.number)) continue;
    called.add(run.number);
    const text = textOf(notes[run.number - 1]?.runs ?? []);
    total += linesOf(text, NOTE.size, width) * lineHeight(NOTE) + NOTE.below;
  }
  return total === 0 ? 0 : total + NOTE_RULE;
}

const lineHeight = ({ size, spacing }: Metrics): number => size * LEADING * spacing;
const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');

function linesOf(text: string, size: number, width: number): number {
  let lines = 1;
  let at = 0;
  for (const word of text.split(/(?<=[\s\-–/])/u)) {
    const own = widthOf(word.trimEnd(), size);
    if (at > 0 && at + own > width) {
      lines += 1;
      at = 0;
    }
    at += widthOf(word, size);
  }
  return lines;
}

function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += code > 0x2e7f ? 1000 : (WIDTHS[code - 0x20] ?? USUAL_WIDTH);
  }
  return (sum / 1000) * size;
}
