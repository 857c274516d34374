import { isUpright } from './pdf-rules.ts';
import type { Glyph, Row, Rule, Segment } from './pdf-shapes.ts';
import { isMark, mainSize, readWords } from './pdf-words.ts';

/**
 * Glyphs of a page → rows of segments. Letters on one baseline make a row, smaller ones raised beside it join it; a
 * gap as wide as a letter, or a table's rule, parts it into segments.
 */

/** Baselines nearer than this share of the type size are one: kerning and rounding move letters that much. */
const ONE_BASELINE = 0.15;
/** A gap this wide (in ems) may be a gutter between columns. */
const WIDE_GAP = 1;
/** A label may be followed by a tab this wide (in ems) and still belong to the text after it. */
const LABEL_GAP = 7;
const LABEL =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]{1,2}|[ivxlc]{1,7}|[IVXLC]{1,7}|[A-Z]|[а-яА-Я])[.)]|\d{1,3}\.\d{1,3}|[-–—•▪●◦*]|\(\*+\)|\*{1,3}|[\u0660-\u0669]{1,3}\s*[-.)]?|\d{1,3}\s*-)$/u;

/** A list item whatever follows it. */
const BULLET = /^[•▪●◦■□‣]/u;

/** Small type raised by 0.1 to 0.75 of its neighbour's size is a superscript; lowered by less than 0.4, a subscript. */
const RAISED = [0.1, 0.75] as const;
const LOWERED = 0.4;
/** Widest gap between the raised number of a footnote and its text, in ems. */
const NOTE_TAB = 4;
const SMALLER = 0.85;

type Baseline = { readonly y: number; readonly glyphs: Glyph[] };

export function readRows(glyphs: readonly Glyph[], rules: readonly Rule[]): Row[] {
  const marks = glyphs.filter((g) => isMark(g.text));
  const lines = attachRaised(baselines(marks.length > 0 ? glyphs.filter((g) => !isMark(g.text)) : glyphs));
  for (const mark of marks) placeMark(lines, mark);
  const walls = rules.filter(isUpright);
  const segments = lines.flatMap((line) => cut(line, walls));
  return rowsOf(segments);
}

/** Segments of nearly one height, top to bottom, left to right. */
export function rowsOf(segments: readonly Segment[]): Row[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const rows: { y: number; size: number; segments: Segment[] }[] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    if (row && segment.y - row.y < 0.35 * Math.min(segment.size, row.size)) row.segments.push(segment);
    else rows.push({ y: segment.y, size: segment.size, segments: [segment] });
  }
  for (const row of rows) row.segments.sort((a, b) => a.x0 - b.x0);
  return rows;
}

function baselines(glyphs: readonly Glyph[]): Baseline[] {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y);
  const lines: Baseline[] = [];
  for (const glyph of sorted) {
    const line = lines.at(-1);
    if (line && glyph.y - line.y < ONE_BASELINE * glyph.size) line.glyphs.push(glyph);
    else lines.push({ y: glyph.y, glyphs: [glyph] });
  }
  for (const line of lines) line.glyphs.sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1);
  return lines;
}

/** A vowel sign stands above or below its line: it goes to the nearest line that has a letter there. */
function placeMark(lines: readonly Baseline[], mark: Glyph): void {
  let nearest: Baseline | undefined;
  for (const line of lines) {
    const away = Math.abs(line.y - mark.y);
    if (away > mark.size || (nearest && away >= Math.abs(nearest.y - mark.y))) continue;
    if (line.glyphs.some((g) => g.x0 - 1 <= mark.x1 && g.x1 + 1 >= mark.x0)) nearest = line;
  }
  if (!nearest) return;
  const at = nearest.glyphs.findIndex((g) => g.x0 > mark.x0);
  nearest.glyphs.splice(at < 0 ? nearest.glyphs.length : at, 0, mark);
}

function attachRaised(lines: readonly Baseline[]): Baseline[] {
  const own = lines.map((line) => ({ y: line.y, glyphs: [] as Glyph[] }));
  lines.forEach((line, index) => {
    for (const run of runs(line.glyphs)) {
      const host = hostOf(lines, index, run);
      const target = own[host?.index ?? index];
      for (const g of run) target?.glyphs.push(host?.raised ? { ...g, raised: true } : g);
    }
  });
  return own
    .filter((line) => line.glyphs.some((g) => g.text.trim() !== ''))
    .map((line) => ({ ...line, glyphs: line.glyphs.sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1) }));
}

/** Glyphs with no gap between them and of one size. */
function runs(glyphs: readonly Glyph[]): Glyph[][] {
  const out: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = out.at(-1);
    const last = run?.at(-1);
    if (run && last && glyph.x0 - last.x1 < 0.5 * glyph.size && Math.abs(last.size - glyph.size) < 0.5)
      run.push(glyph);
    else out.push([glyph]);
  }
  return out;
}

function hostOf(
  lines: readonly Baseline[],
  index: number,
  run: readonly Glyph[],
): { index: number; raised: boolean } | undefined {
  const inked = run.filter((g) => g.text.trim() !== '');
  const [first, last] = [inked[0], inked.at(-1)];
  if (!first || !last || inked.length > 12) return undefined;
  const text = inked.map((g) => g.text).join('');
  const figure = /^[\d*,]+$/u.test(text);
  const fits = (other: Baseline): boolean =>
    other.glyphs.some((g) => {
      if (g.text.trim() === '' || first.size > g.size * (figure ? 1 : SMALLER)) return false;
      const rise = (other.y - first.y) / g.size;
      const least = first.size > g.size * SMALLER ? 0.25 : RAISED[0];
      if (rise > 0 ? rise < least || rise > RAISED[1] : -rise > LOWERED) return false;
      const near = 0.4 * g.size;
      // The number of a footnote stands before its text, a tab away.
      const opens =
        figure && rise > 0 && g === other.glyphs[0] && g.x0 > last.x1 && g.x0 - last.x1 < NOTE_TAB * g.size;
      return opens || Math.abs(first.x0 - g.x1) < near || Math.abs(g.x0 - last.x1) < near;
    });
  const order = [1, -1, 2, 3, -2];
  for (const step of order) {
    const other = lines[index + step];
    if (other && Math.abs(other.y - first.y) > 0.01 && fits(other))
      return { index: index + step, raised: other.y > first.y };
  }
  return undefined;
}

function cut(line: Baseline, walls: readonly Rule[]): Segment[] {
  const parts: Glyph[][] = [];
  const size = mainSize(line.glyphs);
  const near = walls.filter((w) => w.y0 <= line.y && w.y1 >= line.y - size);
  let last: Glyph | undefined;
  for (const glyph of line.glyphs) {
    if (glyph.text.trim() === '') {
      parts.at(-1)?.push(glyph);
      continue;
    }
    const from = last?.x1 ?? Number.NEGATIVE_INFINITY;
    const wall = last && near.some((w) => w.x0 > (last?.x0 ?? 0) && w.x0 >= from - 1 && w.x0 <= glyph.x0 + 1);
    if (!last || wall || glyph.x0 - from > WIDE_GAP * Math.max(size, 1)) parts.push([glyph]);
    else parts.at(-1)?.push(glyph);
    if (!last || wall || glyph.x1 > last.x1 || glyph.x0 - from > WIDE_GAP * size) last = glyph;
  }
  return joinLabels(parts, near).map(({ glyphs, labelled }) => readWords(glyphs, labelled));
}

/** "12.      The Conference": the label and its text are one line, unless a rule of a table stands between. */
function joinLabels(
  parts: readonly (readonly Glyph[])[],
  walls: readonly Rule[],
): { glyphs: readonly Glyph[]; labelled: boolean }[] {
  const out: { glyphs: readonly Glyph[]; labelled: boolean }[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? [];
    const next = parts[i + 1];
    const end = Math.max(...part.map((g) => (g.text.trim() === '' ? 0 : g.x1)));
    const start = next?.[0]?.x0 ?? 0;
    const size = mainSize(part);
    const text = part
      .map((g) => g.text)
      .join('')
      .trim();
    const parted = walls.some((w) => w.x0 > end - 1 && w.x0 < start + 1);
    const raised = part.every((g) => g.raised || g.text.trim() === '');
    const label =
      text.length <= 9 && (raised || LABEL.test(text)) && (out.length === 0 || /^[-•*(]/u.test(text));
    if (next && label && !parted && start - end < LABEL_GAP * size) {
      out.push({
        glyphs: [...part, { ...spaceAt(part, start), x0: end, x1: start }, ...next],
        labelled: true,
      });
      i += 1;
    } else out.push({ glyphs: part, labelled: out.length === 0 && BULLET.test(text) });
  }
  return out;
}

const spaceAt = (part: readonly Glyph[], start: number): Glyph => ({
  text: ' ',
  x0: start,
  x1: start,
  y: part[0]?.y ?? 0,
  size: part[0]?.size ?? 1,
  bold: part[0]?.bold ?? false,
  italic: part[0]?.italic ?? false,
  raised: false,
  artifact: part[0]?.artifact ?? false,
});
