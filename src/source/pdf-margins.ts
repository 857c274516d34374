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
/** A head or foot has at most this many rows. */
const MOST_ROWS = 4;
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
  const taken = new Set<Row>();
  const out = pages.map(() => ({ head: [] as string[], foot: [] as string[], numbers: [] as string[] }));
  for (const side of ['head', 'foot'] as const) {
    const all = pages.map((page) => candidates(page, side));
    const places = byPattern(all);
    all.forEach((page, index) => {
      for (const candidate of page) {
        const number = isPageNumber(pages, all, index, candidate);
        if (!number && !recurs(places, pages.length, index, candidate) && !countsUp(all, index, candidate))
          break;
        taken.add(candidate.row);
        out[index]?.[number ? 'numbers' : side].push(candidate.text);
      }
    });
  }
  return pages.map((page, i) => ({
    body: page.rows.filter((r) => !taken.has(r)),
    heads: out[i]?.head ?? [],
    feet: out[i]?.foot ?? [],
    numbers: out[i]?.numbers ?? [],
  }));
}

type Places = ReadonlyMap<string, readonly { readonly page: number; readonly row: Row }[]>;

function byPattern(all: readonly (readonly Candidate[])[]): Places {
  const places = new Map<string, { page: number; row: Row }[]>();
  all.forEach((candidates, page) => {
    for (const { pattern, row } of candidates) {
      const list = places.get(pattern) ?? [];
      list.push({ page, row });
      places.set(pattern, list);
    }
  });
  return places;
}

/** The outermost group of rows, outermost first; where nothing parts it from the text, only what the file marks. */
function candidates(page: PageRows, side: Side): Candidate[] {
  const rows = side === 'head' ? page.rows : [...page.rows].reverse();
  const out: Candidate[] = [];
  let apart = false;
  for (const row of rows) {
    const last = out.at(-1)?.row;
    apart = last !== undefined && isApart(page, last, row);
    const depth = side === 'head' ? row.y - row.size : page.height - row.y;
    if (apart || depth > OUTER * page.height || out.length >= MOST_ROWS) break;
    const text = row.segments
      .map((s) => textOf(s.runs))
      .join(' ')
      .trim();
    out.push({ row, text, pattern: text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ') });
  }
  const whole = out.length === rows.length;
  return apart || whole ? out : out.filter((c) => c.row.segments.every((s) => s.artifact));
}

/** A gap wider than between lines, or a long rule. */
function isApart(page: PageRows, last: Row, next: Row): boolean {
  if (Math.abs(next.y - last.y) > SAME_HEAD * Math.max(next.size, last.size)) return true;
  return page.rules.some((r) => isLevel(r) && between(r.y0, last.y, next.y) && r.x1 - r.x0 > page.width / 3);
}

const between = (y: number, a: number, b: number): boolean => y > Math.min(a, b) && y < Math.max(a, b);

/** The same words at the same height in the same type: on pages nearby, and often enough in the document. */
function recurs(places: Places, pages: number, index: number, { row, pattern }: Candidate): boolean {
  const marked = row.segments.every((s) => s.artifact);
  const enough = marked || pages < MANY_PAGES ? 2 : 3;
  const same = (places.get(pattern) ?? []).filter(
    (p) => Math.abs(p.row.y - row.y) < PLAY && Math.abs(p.row.size - row.size) < 1,
  );
  const nearby = same.filter((p) => Math.abs(p.page - index) <= 2).length;
  return new Set(same.map((p) => p.page)).size >= enough && (marked || nearby >= 2);
}

/** A chapter's title with the number of the page: at the same height on the pages around, the figure counts up. */
function countsUp(all: readonly (readonly Candidate[])[], index: number, candidate: Candidate): boolean {
  const value = edgeFigure(candidate.text);
  if (value === undefined) return false;
  const agrees = (other: number): boolean =>
    (all[other] ?? []).some(
      (c) => edgeFigure(c.text) === value + other - index && Math.abs(c.row.y - candidate.row.y) < PLAY,
    );
  return [index - 2, index - 1, index + 1, index + 2].filter(agrees).length >= 2;
}

/** The figure with which a head begins or ends. */
function edgeFigure(text: string): number | undefined {
  const match = /^(\d{1,4})\s|\s(\d{1,4})$/u.exec(text);
  const figure = match?.[1] ?? match?.[2];
  return figure === undefined ? undefined : Number(figure);
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
