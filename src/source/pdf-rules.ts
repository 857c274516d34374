import { apply, type Matrix } from './pdf-matrix.ts';
import type { Rule } from './pdf-shapes.ts';

/**
 * Which thin lines does a path draw? A stroked side, or a filled box no thicker than a pen: word processors draw the
 * borders of tables both ways.
 */

/** Thickest line that still is a rule and not a box, in points. */
const THICKEST = 3;
/** Shortest line worth keeping: shorter ones underline a letter or belong to a drawing. */
const SHORTEST = 8;
/** How many numbers follow each drawing step of PDF.js: move, line, cubic, quadratic, close. */
const STEP_LENGTH = [2, 2, 6, 4, 0];

/** @param path drawing steps as PDF.js encodes them: 0 x y (move), 1 x y (line), 2 and 3 curves, 4 close */
export function rulesOf(path: ArrayLike<number>, paint: 'stroke' | 'fill', matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  let points: (readonly [number, number])[] = [];
  let curved = false;
  const finish = (closed: boolean): void => {
    const first = points[0];
    if (first && !curved) {
      if (paint === 'fill') rules.push(...thinBox(points));
      else rules.push(...sides(closed ? [...points, first] : points));
    }
    points = [];
    curved = false;
  };
  for (let i = 0; i < path.length; ) {
    const step = path[i] ?? -1;
    const length = STEP_LENGTH[step];
    if (length === undefined) break;
    if (step === 0) finish(false);
    if (step === 0 || step === 1) points.push(apply(matrix, path[i + 1] ?? 0, path[i + 2] ?? 0));
    else if (step === 4) finish(true);
    else curved = true;
    i += length + 1;
  }
  finish(false);
  return rules;
}

function thinBox(points: readonly (readonly [number, number])[]): Rule[] {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  const wide = box.x1 - box.x0;
  const high = box.y1 - box.y0;
  if (high <= THICKEST && wide >= SHORTEST)
    return [{ ...box, y0: (box.y0 + box.y1) / 2, y1: (box.y0 + box.y1) / 2 }];
  if (wide <= THICKEST && high >= SHORTEST)
    return [{ ...box, x0: (box.x0 + box.x1) / 2, x1: (box.x0 + box.x1) / 2 }];
  return [];
}

function sides(points: readonly (readonly [number, number])[]): Rule[] {
  const rules: Rule[] = [];
  for (let i = 1; i < points.length; i++) {
    const [ax = 0, ay = 0] = points[i - 1] ?? [];
    const [bx = 0, by = 0] = points[i] ?? [];
    const level = Math.abs(ay - by) < 0.5;
    const upright = Math.abs(ax - bx) < 0.5;
    if (level === upright || Math.hypot(ax - bx, ay - by) < SHORTEST) continue;
    rules.push({ x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) });
  }
  return rules;
}

export const isLevel = (rule: Rule): boolean => rule.y1 - rule.y0 < 1;
export const isUpright = (rule: Rule): boolean => rule.x1 - rule.x0 < 1;
