import { isBold, type Line, textOf } from './pdf-shapes.ts';

/**
 * Does a line begin a new paragraph, or go on with the one above? Typesetters show it by space, by an indent, by a
 * label, or by ending a line where the next word would still have fitted.
 */
export interface Pitches {
  /** Usual distance of lines of this type size within a paragraph. */
  of(size: number): number;
}

const WIDER = 1.25;
const INDENT = 0.8;
/** Types differ when their sizes do by more than this share. */
const OTHER_SIZE = 0.06;
/** Full stop or the like, quotes and brackets after it. */
const ENDS = /[.!?:;。！？；：؟؛…][)\]»”’"'\d]*$/u;
const LOWER = /^[\p{Ll}\p{Lo}(]/u;

/** @returns the smallest usual distance per type size, over all columns of the document */
export function measurePitches(lines: Iterable<Line>): Pitches {
  const gaps = new Map<number, number[]>();
  let last: Line | undefined;
  for (const line of lines) {
    if (
      line.gap !== undefined &&
      last &&
      Math.abs(last.size - line.size) < 0.3 &&
      line.gap > 0.8 * line.size
    ) {
      const key = Math.round(line.size * 2);
      const list = gaps.get(key) ?? [];
      if (Number.isFinite(line.gap)) list.push(line.gap);
      gaps.set(key, list);
    }
    last = line;
  }
  const usual = new Map<number, number>();
  for (const [key, list] of gaps) {
    list.sort((a, b) => a - b);
    if (list.length >= 3) usual.set(key, list[Math.floor(list.length / 4)] ?? 0);
  }
  return { of: (size) => Math.min(usual.get(Math.round(size * 2)) ?? 1.3 * size, 2.5 * size) };
}

/** @param so the lines of the paragraph so far, at least one */
export function beginsParagraph(so: readonly Line[], next: Line, pitches: Pitches): boolean {
  const last = so.at(-1);
  const first = so[0];
  if (!last || !first) return true;
  if (last.size === 0 || Math.abs(next.size - last.size) > OTHER_SIZE * last.size) return true;
  if (next.labelled) return true;
  const continues = next.gap !== undefined;
  if (next.gap !== undefined && next.gap > WIDER * pitches.of(next.size)) return true;
  if (
    !continues &&
    next.left === next.x0 &&
    next.page === last.page &&
    next.right !== last.right &&
    !isFull(last)
  )
    return true;
  const bold = isBold(last.runs);
  if (bold !== isBold(next.runs) && (bold || isBold(so.flatMap((l) => l.runs)))) return true;
  if (bold && isBold(next.runs) && continues) return leavesRoom(last, next, 0.4);
  if (leavesRoom(last, next, 0)) return true;
  return indented(so, last, next, continues);
}

const isFull = (line: Line): boolean => line.right - line.x1 < 3 * line.size;

/** The first word of the next line would have fitted on this one. */
function leavesRoom(last: Line, next: Line, share: number): boolean {
  const room = last.rtl ? last.x0 - last.left : last.right - last.x1;
  return room > next.firstWord + 0.6 * last.size + share * (last.right - last.left);
}

function indented(so: readonly Line[], last: Line, next: Line, continues: boolean): boolean {
  const start = (l: Line): number => (l.rtl ? l.right - l.x1 : l.x0 - l.left);
  const limit = INDENT * next.size;
  const ended = ENDS.test(textOf(last.runs).trim());
  const lower = LOWER.test(textOf(next.runs));
  // Across a page or column only an indent against the left edge counts.
  if (!continues) return ended && !lower && start(next) > limit && start(next) - start(last) > limit;
  const body = so[1] ?? undefined;
  if (!body) return start(next) - start(last) > limit && ended;
  if (start(next) - start(body) > limit) return ended || !lower;
  return start(body) - start(next) > limit && ended;
}

/** After a page or column break, a full sentence before and a capital after leave it open; labels decide. */
export function opensAfterBreak(so: readonly Line[], next: Line): boolean {
  const text = textOf(so.at(-1)?.runs ?? []).trim();
  return ENDS.test(text) && so[0]?.labelled === false && !LOWER.test(textOf(next.runs));
}
