/**
 * Which members do two sequences have in common, in order, as many as possible? The linear-space method of
 * E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), section 4b: the middle of a shortest edit
 * is searched from both ends at once, then both halves are solved alike.
 *
 * Time O((N + M) D) for D differences, memory O(N + M): an ordinary paragraph takes microseconds, two texts of
 * 10,000 words in complete disorder, the worst there is, a few seconds.
 */
export interface CommonRun {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Maximal common runs, ascending; members are compared as numbers, one number for each different word. */
export function commonRuns(before: Int32Array, after: Int32Array): CommonRun[] {
  const runs: CommonRun[] = [];
  const keep = (x: number, y: number, length: number): void => {
    if (length === 0) return;
    const last = runs.at(-1);
    if (last && last.before + last.length === x && last.after + last.length === y)
      runs[runs.length - 1] = { ...last, length: last.length + length };
    else runs.push({ before: x, after: y, length });
  };
  const size = before.length + after.length + 3;
  const forward = new Int32Array(2 * size);
  const backward = new Int32Array(2 * size);

  const solve = (x0: number, x1: number, y0: number, y1: number): void => {
    let head = 0;
    while (x0 + head < x1 && y0 + head < y1 && before[x0 + head] === after[y0 + head]) head += 1;
    keep(x0, y0, head);
    const left = x0 + head;
    const top = y0 + head;
    let tail = 0;
    while (x1 - tail > left && y1 - tail > top && before[x1 - tail - 1] === after[y1 - tail - 1]) tail += 1;
    const right = x1 - tail;
    const bottom = y1 - tail;
    if (left < right && top < bottom) {
      const snake = middleSnake(before.subarray(left, right), after.subarray(top, bottom), forward, backward);
      solve(left, left + snake.x, top, top + snake.y);
      keep(left + snake.x, top + snake.y, snake.u - snake.x);
      solve(left + snake.u, right, top + snake.v, bottom);
    }
    keep(right, bottom, tail);
  };
  solve(0, before.length, 0, after.length);
  return runs;
}

/** The diagonal (x, y)-(u, v) in the middle of a shortest edit; both sequences differ at both ends. */
interface Snake {
  readonly x: number;
  readonly y: number;
  readonly u: number;
  readonly v: number;
}

function middleSnake(a: Int32Array, b: Int32Array, forward: Int32Array, backward: Int32Array): Snake {
  const n = a.length;
  const m = b.length;
  const delta = n - m;
  const odd = delta % 2 !== 0;
  const centre = forward.length >> 1;
  // Furthest x on each diagonal k = x - y, from the beginning and (mirrored) from the end.
  forward[centre + 1] = 0;
  backward[centre + 1] = 0;
  const at = (furthest: Int32Array, k: number): number => furthest[centre + k] ?? 0;
  const enter = (furthest: Int32Array, k: number, d: number): number =>
    k === -d || (k !== d && at(furthest, k - 1) < at(furthest, k + 1))
      ? at(furthest, k + 1)
      : at(furthest, k - 1) + 1;

  for (let d = 0; ; d += 1) {
    for (let k = -d; k <= d; k += 2) {
      const x = enter(forward, k, d);
      let u = x;
      while (u < n && u - k < m && a[u] === b[u - k]) u += 1;
      forward[centre + k] = u;
      const mirrored = delta - k;
      if (odd && Math.abs(mirrored) < d && u + at(backward, mirrored) >= n)
        return { x, y: x - k, u, v: u - k };
    }
    for (let k = -d; k <= d; k += 2) {
      const x = enter(backward, k, d);
      let u = x;
      while (u < n && u - k < m && a[n - u - 1] === b[m - (u - k) - 1]) u += 1;
      backward[centre + k] = u;
      const mirrored = delta - k;
      if (!odd && Math.abs(mirrored) <= d && u + at(forward, mirrored) >= n)
        return { x: n - u, y: m - (u - k), u: n - x, v: m - (x - k) };
    }
  }
}
