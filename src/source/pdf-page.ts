import { findBands } from './pdf-bands.ts';
import { readBand } from './pdf-columns.ts';
import { notesIn } from './pdf-foot.ts';
import { cellsOf, findGrids, type Grid, inGrid } from './pdf-grid.ts';
import type { PageRows } from './pdf-margins.ts';
import { rowsOf } from './pdf-rows.ts';
import {
  joinRuns,
  type Line,
  type PageElement,
  type PageLayout,
  type Row,
  type Segment,
} from './pdf-shapes.ts';

/** The rows of one page, heads and feet gone → its lines and table rows in reading order, notes apart. */
interface Setting {
  readonly page: PageRows;
  readonly left: number;
  readonly right: number;
  readonly rtl: boolean;
}

/** What stands together: one column of lines, or a table. Columns side by side share a band. */
type Stack =
  | { readonly kind: 'lines'; readonly band: number; readonly lines: readonly Line[] }
  | { readonly kind: 'rows'; readonly band: number; readonly elements: readonly PageElement[] };

/** As many lines may reach beyond the edge: a symbol and a date in the margin. */
const BEYOND = 2;

/**
 * Where lines end: the rightmost place that several share; a lone longer one (a symbol in the margin) does not count.
 * Where most paragraphs are one line, their ends meet by chance far from the edge: then the edge is
 * where the longest line ends that is not beyond it.
 */
export function rightEdge(rows: readonly Row[]): number {
  const ends = rows.map((r) => Math.max(...r.segments.map((s) => s.x1))).sort((a, b) => b - a);
  const play = 1.5 * (rows[0]?.size ?? 10);
  const at = ends.findIndex((end, i) => end - (ends[i + 2] ?? Number.NEGATIVE_INFINITY) < play);
  return ends[Math.min(Math.max(at, 0), BEYOND)] ?? 0;
}

/** @param bodySize type size of most letters of the document; @param usualRight where most pages end their lines */
export function layOutPage(page: PageRows, bodySize: number, usualRight: number): PageLayout {
  const segments = page.rows.flatMap((r) => r.segments);
  const setting: Setting = {
    page,
    left: Math.min(...segments.map((s) => s.x0)),
    right: Math.max(usualRight, rightEdge(page.rows)),
    rtl: segments.filter((s) => s.rtl).length * 2 > segments.length,
  };
  const stacks: Stack[] = [];
  const grids = findGrids(page.rules)
    .filter((g) => holdsTable(g, segments))
    .sort((a, b) => a.y0 - b.y0);
  let from = Number.NEGATIVE_INFINITY;
  const free = segments.filter((s) => !grids.some((g) => inGrid(g, s)));
  for (const grid of grids) {
    stacks.push(
      ...stackRows(setting, rowsOf(free.filter((s) => s.y > from && s.y <= grid.y1)), stacks.length),
    );
    stacks.push({
      kind: 'rows',
      band: stacks.length + 1,
      elements: tableElements(
        setting,
        cellsOf(
          grid,
          segments.filter((s) => inGrid(grid, s)),
        ),
      ),
    });
    from = Math.max(from, grid.y1);
  }
  stacks.push(...stackRows(setting, rowsOf(free.filter((s) => s.y > from)), stacks.length));
  return { page: page.page, ...partNotes(stacks, page, bodySize) };
}

/** A grid with text in two cells of one row; a frame around text is none. */
function holdsTable(grid: Grid, segments: readonly Segment[]): boolean {
  const rows = cellsOf(
    grid,
    segments.filter((s) => inGrid(grid, s)),
  );
  return rows.some((cells) => cells.filter((c) => c.length > 0).length > 1);
}

function stackRows(setting: Setting, rows: readonly Row[], offset: number): Stack[] {
  return findBands(rows).flatMap((band, i): Stack[] => {
    const key = offset + i;
    const { left, right } = setting;
    if (band.gutters.length === 0)
      return [{ kind: 'lines', band: key, lines: linesOf(setting, band.rows, left, right) }];
    const reading = readBand(band, setting.page.rules);
    if (reading.kind === 'columns') {
      const columns = setting.rtl ? [...reading.columns].reverse() : reading.columns;
      return columns.map((c) => ({
        kind: 'lines',
        band: key,
        lines: linesOf(setting, c.rows, c.left, c.right),
      }));
    }
    if (reading.kind === 'table')
      return [{ kind: 'rows', band: key, elements: tableElements(setting, reading.rows) }];
    // A masthead: each piece is a line of its own, row after row.
    const pieces = band.rows.flatMap((r) =>
      r.segments.some((s) => s.rtl) ? [...r.segments].reverse() : r.segments,
    );
    return [
      {
        kind: 'lines',
        band: key,
        lines: pieces.map(
          (s): Line => ({ ...s, left: s.x0, right, page: setting.page.page, gap: Number.POSITIVE_INFINITY }),
        ),
      },
    ];
  });
}

function linesOf(setting: Setting, rows: readonly Row[], left: number, right: number): Line[] {
  let above: number | undefined;
  return rows.map((row): Line => {
    const segments =
      row.segments.filter((s) => s.rtl).length * 2 > row.segments.length
        ? [...row.segments].reverse()
        : row.segments;
    const widest = segments.reduce((a, b) => (b.x1 - b.x0 > a.x1 - a.x0 ? b : a), segments[0] as Segment);
    const line: Line = {
      ...widest,
      x0: Math.min(...segments.map((s) => s.x0)),
      x1: Math.max(...segments.map((s) => s.x1)),
      runs: joinRuns(segments.map((s) => s.runs)),
      firstWord: segments[0]?.firstWord ?? 0,
      labelled: segments[0]?.labelled === true,
      left,
      right,
      page: setting.page.page,
      gap: above === undefined ? undefined : row.y - above,
    };
    above = row.y;
    return line;
  });
}

function tableElements(setting: Setting, rows: readonly (readonly (readonly Segment[])[])[]): PageElement[] {
  return rows.map((cells, i): PageElement => {
    const ordered = cells.map((cell) =>
      rowsOf(cell).flatMap((r) => (r.segments.some((s) => s.rtl) ? [...r.segments].reverse() : r.segments)),
    );
    return {
      kind: 'row',
      page: setting.page.page,
      opens: i === 0,
      cells: setting.rtl ? ordered.reverse() : ordered,
    };
  });
}

/** Notes are looked for at the foot of the lowest band, and above it only when that band is nothing but notes. */
function partNotes(
  stacks: readonly Stack[],
  page: PageRows,
  bodySize: number,
): Pick<PageLayout, 'elements' | 'notes'> {
  const notes: (readonly Line[])[] = [];
  const kept = new Map<Stack, readonly Line[]>();
  const bands = [...new Set(stacks.map((s) => s.band))].reverse();
  for (const band of bands) {
    let whole = true;
    const found: (readonly Line[])[] = [];
    for (const stack of stacks.filter((s) => s.band === band)) {
      if (stack.kind === 'rows') {
        whole = false;
        continue;
      }
      const { begin, end } = notesIn(stack.lines, page.rules, bodySize);
      found.push(stack.lines.slice(begin, end));
      kept.set(stack, [...stack.lines.slice(0, begin), ...stack.lines.slice(end)]);
      whole &&= begin === 0;
    }
    notes.unshift(...found);
    if (!whole) break;
  }
  const elements = stacks.flatMap((stack): PageElement[] =>
    stack.kind === 'rows'
      ? [...stack.elements]
      : (kept.get(stack) ?? stack.lines).map((line) => ({ kind: 'line', line })),
  );
  return { elements, notes: notes.flat() };
}
