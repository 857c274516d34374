import { isLevel } from './pdf-rules.ts';
import { type Row, type Rule, textOf } from './pdf-shapes.ts';

/**
 * What stands at the head and foot of the pages and belongs to none of the texts: running heads, symbols, job
 * numbers, page numbers. Known by standing outermost, in the same place, and coming back from page to page; figures
 * may differ. A page number needs no repetition if it agrees with the pages around it.
 */
export interface PageRows {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly rules: readonly Rule[];
}

export interface Margins {
  readonly body: readonly Row[];
  readonly heads: readonly string[];
  readonly feet: readonly string[];
  readonly numbers: readonly string[];
}

/** Heads and feet stand in the outer share of the page. */
const OUTER = 0.16;
/** Rows nearer than this (in type sizes) belong to one head. */
const SAME_HEAD = 1.9;
/** The same place, in points: pages are cut and scanned with that much play. */
const PLAY = 4;
/** From this many pages of a document on, a head must come back three times: left and right pages differ. */
const MANY_PAGES = 4;
const NUMBER =
  /^(?:[-–—(]\s*)?(?:page\s+|p\.\s*)?(\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|de|sur)\s*\d{1,4})?(?:\s*[-–—)])?$/iu;

type Side = 'head' | 'foot';
interface Candidate {
  readonly row: Row;
  readonly text: string;
  readonly pattern: string;
}

export function partMargins(pages: readonly PageRows[]): Margins[] {
  const outer = pages.map((page) => ({ head: candidates(page, 'head'), foot: candidates(page, 'foot') }));
  return pages.map((page, index) => {
    const taken = new Set<Row>();
    const found: Record<Side, string[]> = { head: [], foot: [] };
    const numbers: string[] = [];
    for (const side of ['head', 'foot'] as const) {
      for (const candidate of outer[index]?.[side] ?? []) {
        const number = isPageNumber(
          pages,
          outer.map((o) => o[side]),
          index,
          candidate,
        );
        if (
          !number &&
          !recurs(
            outer.map((o) => o[side]),
            index,
            candidate,
          )
        )
          break;
        taken.add(candidate.row);
        (number ? numbers : found[side]).push(candidate.text);
      }
    }
    return { body: page.rows.filter((r) => !taken.has(r)), heads: found.head, feet: found.foot, numbers };
  });
}

/** The outermost group of rows, outermost first. */
function candidates(page: PageRows, side: Side): Candidate[] {
  const rows = side === 'head' ? page.rows : [...page.rows].reverse();
  const out: Candidate[] = [];
  let last: Row | undefined;
  for (const row of rows) {
    const depth = side === 'head' ? row.y - row.size : page.height - row.y;
    if (depth > OUTER * page.height || out.length >= 4) break;
    const parted = page.rules.some(
      (r) => isLevel(r) && last && between(r.y0, last.y, row.y) && r.x1 - r.x0 > page.width / 3,
    );
    if (last && (parted || Math.abs(row.y - last.y) > SAME_HEAD * Math.max(row.size, last.size))) break;
    const text = row.segments
      .map((s) => textOf(s.runs))
      .join(' ')
      .trim();
    out.push({ row, text, pattern: text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ') });
    last = row;
  }
  return out;
}

const between = (y: number, a: number, b: number): boolean => y > Math.min(a, b) && y < Math.max(a, b);

function recurs(all: readonly (readonly Candidate[])[], index: number, candidate: Candidate): boolean {
  const marked = candidate.row.segments.every((s) => s.artifact);
  const same = (c: Candidate): boolean =>
    c.pattern === candidate.pattern &&
    Math.abs(c.row.y - candidate.row.y) < PLAY &&
    Math.abs(c.row.size - candidate.row.size) < 1;
  const times = all.filter((page) => page.some(same)).length;
  const nearby = all.slice(Math.max(0, index - 2), index + 3).filter((page) => page.some(same)).length;
  if (times >= 2 && marked) return true;
  return times >= (all.length >= MANY_PAGES ? 3 : 2) && nearby >= 2;
}

/** A lone figure that counts up with the pages. */
function isPageNumber(
  pages: readonly PageRows[],
  all: readonly (readonly Candidate[])[],
  index: number,
  candidate: Candidate,
): boolean {
  const value = numberOf(candidate.text);
  if (value === undefined) return false;
  if (pages.length === 1) return value === 1;
  const agrees = (other: number): boolean => {
    const away = other - index;
    return (all[other] ?? []).some((c) => numberOf(c.text) === value + away);
  };
  return [index - 2, index - 1, index + 1, index + 2].some(agrees) || value === pages[index]?.page;
}

function numberOf(text: string): number | undefined {
  const figure = NUMBER.exec(text.trim())?.[1];
  if (figure === undefined) return undefined;
  return /^\d/u.test(figure) ? Number(figure) : romanValue(figure.toLowerCase());
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(figure: string): number {
  const values = [...figure].map((c) => ROMAN[c] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
