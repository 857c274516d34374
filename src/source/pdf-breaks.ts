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

/** Distances of a type size that are needed before one of them is called usual. */
const ENOUGH = 3;
/** Of the type size: no line within a paragraph stands further from the one above unless wrapped lines show it. */
const SINGLE = 1.6;

/**
 * Within a paragraph a line begins because the one above was full: the distances below full lines tell the usual one.
 * Where too few lines are full, as in a resolution of one-line paragraphs, the closest quarter of all distances does, but
 * no more than single spacing: else the space between paragraphs would be taken for that between lines.
 * @returns the smallest usual distance per type size, over all columns of the document
 */
export function measurePitches(lines: Iterable<Line>): Pitches {
  const gaps = new Map<number, number[]>();
  const wrapped = new Map<number, number[]>();
  let last: Line | undefined;
  for (const line of lines) {
    if (
      line.gap !== undefined &&
      last &&
      Math.abs(last.size - line.size) < 0.3 &&
      line.gap > 0.8 * line.size &&
      Number.isFinite(line.gap)
    ) {
      const key = Math.round(line.size * 2);
      put(gaps, key, line.gap);
      if (!leavesRoom(last, line, 0)) put(wrapped, key, line.gap);
    }
    last = line;
  }
  return {
    of: (size) => {
      const key = Math.round(size * 2);
      const usual = closest(wrapped.get(key)) ?? within(closest(gaps.get(key)), SINGLE * size) ?? 1.3 * size;
      return Math.min(usual, 2.5 * size);
    },
  };
}

function put(lists: Map<number, number[]>, key: number, gap: number): void {
  const list = lists.get(key);
  if (list) list.push(gap);
  else lists.set(key, [gap]);
}

/** The first quartile, where there is enough to tell. */
function closest(list: readonly number[] | undefined): number | undefined {
  if (!list || list.length < ENOUGH) return undefined;
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 4)];
}

const within = (gap: number | undefined, most: number): number | undefined =>
  gap === undefined ? undefined : Math.min(gap, most);

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
