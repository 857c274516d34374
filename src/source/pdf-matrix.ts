/**
 * Affine maps as PDF writes them, `[a b c d e f]`: x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.3).
 */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Six finite numbers, as an array, a typed array or an operand that is one; undefined for anything else. */
export function readMatrix(operand: unknown): Matrix | undefined {
  const list = numbersIn(operand);
  const [a, b, c, d, e, f] = list;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [a, b, c, d, e ?? 0, f ?? 0];
}

/** The numbers of an operand; an operand list that wraps one array is unwrapped. */
export function numbersIn(operand: unknown): number[] {
  if (!isList(operand)) return [];
  const inner = operand[0];
  const list = isList(inner) ? inner : operand;
  return Array.from(list, Number).filter(Number.isFinite);
}

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || ArrayBuffer.isView(value);

/**
 * From the user space of a page to the page as seen: y downwards, `/Rotate` undone.
 * @param view the crop box: left, bottom, right, top
 * @param rotate degrees clockwise
 */
export function pageMatrix(
  view: readonly number[],
  rotate: number,
): { matrix: Matrix; width: number; height: number } {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const wide = Math.abs(right - left);
  const high = Math.abs(top - bottom);
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return { matrix: [0, 1, 1, 0, -bottom, -left], width: high, height: wide };
    case 180:
      return { matrix: [-1, 0, 0, 1, right, -bottom], width: wide, height: high };
    case 270:
      return { matrix: [0, -1, -1, 0, top, right], width: high, height: wide };
    default:
      return { matrix: [1, 0, 0, -1, -left, top], width: wide, height: high };
  }
}
