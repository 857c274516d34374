import { isLevel, isUpright } from './pdf-rules.ts';
import type { Rule, Segment } from './pdf-shapes.ts';

/**
 * Tables drawn with rules: which rules make a grid, and in which of its cells does a segment stand? A cell over two
 * columns is one whose dividing rule is not drawn at that height.
 */
export interface Grid {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** Borders of columns and rows, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly walls: readonly Rule[];
  readonly floors: readonly Rule[];
}

/** Rules this near belong to one border. */
const NEAR = 3;
/** More rules than this are a drawing, not a table. */
const MOST_RULES = 4000;

export function findGrids(rules: readonly Rule[]): Grid[] {
  if (rules.length > MOST_RULES) return [];
  return clusters(rules).flatMap((cluster): Grid[] => {
    const walls = cluster.filter(isUpright);
    const floors = cluster.filter(isLevel);
    const xs = borders(walls.map((w) => w.x0));
    const ys = borders(floors.map((f) => f.y0));
    if (xs.length < 3 || ys.length < 2) return [];
    const [x0, x1, y0, y1] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
    if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return [];
    return [{ x0, x1, y0, y1, xs, ys, walls, floors }];
  });
}

/** Rules that touch, however many lie between. */
function clusters(rules: readonly Rule[]): Rule[][] {
  const owner = rules.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (owner[at] !== undefined && owner[at] !== at) at = owner[at] ?? at;
    owner[i] = at;
    return at;
  };
  const order = rules.map((_, i) => i).sort((a, b) => (rules[a]?.y0 ?? 0) - (rules[b]?.y0 ?? 0));
  order.forEach((i, position) => {
    const a = rules[i];
    for (const j of order.slice(position + 1)) {
      const b = rules[j];
      if (!a || !b || b.y0 > a.y1 + NEAR) break;
      if (b.x0 <= a.x1 + NEAR && b.x1 >= a.x0 - NEAR) owner[root(j)] = root(i);
    }
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, i) => {
    const group = groups.get(root(i)) ?? [];
    group.push(rule);
    groups.set(root(i), group);
  });
  return [...groups.values()];
}

function borders(values: readonly number[]): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (out.at(-1) ?? -1e9) > NEAR) out.push(value);
  return out;
}

export const inGrid = (grid: Grid, s: Segment): boolean => {
  const middle = (s.x0 + s.x1) / 2;
  const height = s.y - s.size / 3;
  return middle > grid.x0 - 1 && middle < grid.x1 + 1 && height > grid.y0 - 1 && height < grid.y1 + 1;
};

/** Segments of each cell, row by row, one list per column of the grid; rows without a rule below them run on. */
export function cellsOf(grid: Grid, segments: readonly Segment[]): Segment[][][] {
  const rows = grid.ys.slice(1).map(() => grid.xs.slice(1).map((): Segment[] => []));
  for (const s of segments) {
    const row = indexIn(grid.ys, s.y - s.size / 3);
    const column = startColumn(grid, indexIn(grid.xs, (s.x0 + s.x1) / 2), s.y - s.size / 3);
    const top = startRow(grid, row, (s.x0 + s.x1) / 2);
    rows[top]?.[column]?.push(s);
  }
  return rows.filter((cells) => cells.some((cell) => cell.length > 0));
}

function indexIn(borders: readonly number[], value: number): number {
  const after = borders.findIndex((b) => b > value);
  return after < 0 ? borders.length - 2 : Math.max(0, after - 1);
}

/** Left along the row until a wall stands at this height. */
function startColumn(grid: Grid, column: number, y: number): number {
  let at = column;
  while (at > 0) {
    const x = grid.xs[at] ?? 0;
    if (grid.walls.some((w) => Math.abs(w.x0 - x) <= NEAR && w.y0 - NEAR <= y && w.y1 + NEAR >= y)) break;
    at -= 1;
  }
  return at;
}

/** Up along the column until a floor lies at this place. */
function startRow(grid: Grid, row: number, x: number): number {
  let at = row;
  while (at > 0) {
    const y = grid.ys[at] ?? 0;
    if (grid.floors.some((f) => Math.abs(f.y0 - y) <= NEAR && f.x0 - NEAR <= x && f.x1 + NEAR >= x)) break;
    at -= 1;
  }
  return at;
}
