import { isLevel } from './pdf-rules.ts';
import { type Line, type Rule, textOf } from './pdf-shapes.ts';

/**
 * Footnotes at the foot of a column: from the short rule that parts them from the text, or from the lowest line that
 * opens with a marker in smaller type.
 *
 *     ... of the Conference.¹
 *     __________
 *     ¹ Treaty Series, vol. 2225, No. 39574.
 *     ^marker
 */

/** Note type is smaller than that of the text by this share at least. */
const SMALLER = 0.95;
/** The rule over notes is shorter than this share of the column, and longer than the other. */
const RULE_SHARE = [0.08, 0.6] as const;
/** A line this many type sizes below the last one of a note does not go on with it. */
const APART = 1.8;
const STAR = /^\*{1,4}(?=\s|\p{L}|$)/u;
const PLAIN_NUMBER = /^\d{1,3}(?:\/|\s)/u;

/** @returns the lines of notes as a range of indexes; empty when there are none. What stands apart below them is no note. */
export function notesIn(
  lines: readonly Line[],
  rules: readonly Rule[],
  bodySize: number,
): { readonly begin: number; readonly end: number } {
  const begin = notesBegin(lines, rules, bodySize);
  let end = begin;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || (end > begin && !opensNote(line, true) && (line.gap ?? 0) > APART * line.size)) break;
  }
  return { begin, end };
}

/** @returns the index of the first line of notes; the number of lines when there are none */
function notesBegin(lines: readonly Line[], rules: readonly Rule[], bodySize: number): number {
  const below = ruleOver(lines, rules);
  let candidate = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line) break;
    const small = line.size < SMALLER * bodySize;
    const opens = opensNote(line, i >= below);
    if (i < below && !small && !(opens && STAR.test(textOf(line.runs)))) break;
    if (opens) candidate = i;
    if (i === below) return opens || small ? i : candidate;
  }
  return candidate;
}

/** A raised figure, or stars; below the rule a plain figure too. */
export function opensNote(line: Line, belowRule: boolean): boolean {
  const first = line.runs[0];
  const text = textOf(line.runs);
  if (first?.raised) return /^[\d*\u2020\u2021a-z]{1,4}\s*$/u.test(first.text.trim());
  return STAR.test(text) || (belowRule && PLAIN_NUMBER.test(text));
}

/** Index of the first line below the lowest note rule. */
function ruleOver(lines: readonly Line[], rules: readonly Rule[]): number {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return lines.length;
  const width = first.right - first.left;
  const short = rules.filter(
    (r) =>
      isLevel(r) &&
      r.x1 - r.x0 > RULE_SHARE[0] * width &&
      r.x1 - r.x0 < RULE_SHARE[1] * width &&
      r.x0 > first.left - width / 4 &&
      r.x1 < first.right + width / 4 &&
      r.y0 > first.y &&
      r.y0 < last.y,
  );
  const lowest = short.reduce<number | undefined>(
    (y, r) => (y === undefined || r.y0 > y ? r.y0 : y),
    undefined,
  );
  if (lowest === undefined) return lines.length;
  const index = lines.findIndex((l) => l.y > lowest);
  return index < 0 ? lines.length : index;
}
