import type { Glyph, PageGlyphs, Rule } from './pdf-shapes.ts';

/**
 * Which way does the text of a page run? Most pages run one way, whatever `/Rotate` says; that way is made upright.
 * Text at a right angle to it is turned and read by itself; text aslant is a watermark.
 */
export interface Placed extends Omit<Glyph, 'x0' | 'x1' | 'y' | 'raised'> {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Direction of writing on the page, y downwards. */
  readonly along: readonly [number, number];
}

/** Sine of the largest angle that a skewed scan or a rounded matrix gives to upright text: about 6 degrees. */
const CROOKED = 0.1;

/** Quarter turns clockwise, 0 to 3; undefined for text aslant. */
function quarterOf([x, y]: readonly [number, number]): number | undefined {
  const length = Math.hypot(x, y);
  if (!(length > 0)) return undefined;
  if (Math.abs(y) < CROOKED * length) return x > 0 ? 0 : 2;
  if (Math.abs(x) < CROOKED * length) return y > 0 ? 1 : 3;
  return undefined;
}

export function settleDirections(
  placed: readonly Placed[],
  rules: readonly Rule[],
  width: number,
  height: number,
): Omit<PageGlyphs, 'nameless' | 'cut'> {
  const groups: Placed[][] = [[], [], [], []];
  let slanted = 0;
  let outside = 0;
  for (const glyph of placed) {
    const { from, to } = glyph;
    const inside =
      Math.max(from[0], to[0]) >= -1 &&
      Math.min(from[0], to[0]) <= width + 1 &&
      from[1] >= -1 &&
      from[1] <= height + glyph.size;
    const group = groups[quarterOf(glyph.along) ?? -1];
    // Nothing smaller than a point can be read; negative and broken sizes come from damaged matrices.
    if (!inside || !(glyph.size >= 1) || !Number.isFinite(from[0] + to[0] + from[1]))
      outside += glyph.text.trim().length;
    else if (group) group.push(glyph);
    else slanted += glyph.text.trim().length;
  }
  const main = groups.reduce((best, group, i) => (group.length > (groups[best]?.length ?? 0) ? i : best), 0);
  const turned = groups.flatMap((group, i) =>
    i === main || group.length === 0 ? [] : [group.map((g) => upright(g, i, width, height))],
  );
  const sideways = main % 2 === 1;
  return {
    width: sideways ? height : width,
    height: sideways ? width : height,
    glyphs: (groups[main] ?? []).map((g) => upright(g, main, width, height)),
    turned,
    rules: main === 0 ? rules : rules.map((r) => turnRule(r, main, width, height)),
    slanted,
    outside,
  };
}

function turn(
  [x, y]: readonly [number, number],
  quarter: number,
  width: number,
  height: number,
): readonly [number, number] {
  switch (quarter) {
    case 1:
      return [y, width - x];
    case 2:
      return [width - x, height - y];
    case 3:
      return [height - y, x];
    default:
      return [x, y];
  }
}

function upright(glyph: Placed, quarter: number, width: number, height: number): Glyph {
  const from = turn(glyph.from, quarter, width, height);
  const to = turn(glyph.to, quarter, width, height);
  const { text, size, bold, italic, artifact } = glyph;
  return {
    text,
    x0: Math.min(from[0], to[0]),
    x1: Math.max(from[0], to[0]),
    y: from[1],
    size,
    bold,
    italic,
    artifact,
    raised: false,
  };
}

function turnRule(rule: Rule, quarter: number, width: number, height: number): Rule {
  const a = turn([rule.x0, rule.y0], quarter, width, height);
  const b = turn([rule.x1, rule.y1], quarter, width, height);
  return {
    x0: Math.min(a[0], b[0]),
    y0: Math.min(a[1], b[1]),
    x1: Math.max(a[0], b[0]),
    y1: Math.max(a[1], b[1]),
  };
}
