import type { ColumnRole } from '../language/index.ts';
import { type Inline, type RichText, sliceRichText, trimRichText } from '../text/index.ts';
import { readPath } from './report-labels.ts';
import type { ColumnLabel } from './report-nodes.ts';

/**
 * One row of a table of recommendations, or the lines of one entry of a list: its number, its words, and what else is
 * said of it, by the heading of the column or of the line.
 *
 *     121.1 Ratify ... (France);          - Enforced disappearances
 *     ^reference ^text                    SDGs:
 *     Source of Position: A/HRC/43/15     - 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS
 *     ^label              ^value          ^value of SDGs
 */
export interface TableEntry {
  readonly reference: string;
  readonly text: RichText;
  readonly states: string;
  readonly response: string;
  readonly topic: string;
  readonly labels: readonly ColumnLabel[];
}

const EMPTY: RichText = { text: '', marks: [], markers: [], pieces: [] };

export function readEntry(
  cells: readonly Pick<Inline, 'rich'>[],
  roles: readonly ColumnRole[],
  headings: readonly string[],
): TableEntry {
  const at = (role: ColumnRole): Pick<Inline, 'rich'> | undefined => cells[roles.indexOf(role)];
  const lines = linesOf(at('text')?.rich ?? EMPTY);
  const labelled = lines.findIndex((line, i) => i > 0 && LABEL_LINE.test(line.text));
  const own = labelled < 0 ? lines : lines.slice(0, labelled);
  const whole = own.length === 0 ? EMPTY : joinLines(own, at('text')?.rich ?? EMPTY);
  const path = readPath(whole.text);
  const printed = at('number')?.rich.text.trim() ?? '';
  const referred = at('reference')?.rich.text.replace(/\s+/gu, ' ').trim() ?? '';
  const inText = path !== undefined && (printed === '' || sameNumber(printed, path.printed));
  const labels: ColumnLabel[] = labelled < 0 ? [] : labelsIn(lines.slice(labelled), () => '');
  if (printed !== '' && referred !== '')
    labels.push({ name: headings[roles.indexOf('reference')] ?? '', values: [referred] });
  cells.forEach((cell, column) => {
    const role = roles[column] ?? 'other';
    if (role === 'text' || role === 'number' || role === 'reference' || cell.rich.text.trim() === '') return;
    labels.push(...labelsIn(linesOf(cell.rich), () => headings[column] ?? ''));
  });
  return {
    reference: printed !== '' ? printed : inText ? (path?.printed ?? '') : referred,
    text: inText && path ? trimRichText(sliceRichText(whole, path.end)) : whole,
    states: at('states')?.rich.text.trim() ?? '',
    response: at('response')?.rich.text.trim() ?? '',
    topic: at('topic')?.rich.text.replace(/\s+/gu, ' ').trim() ?? '',
    labels,
  };
}

const sameNumber = (a: string, b: string): boolean =>
  a.replace(/[.)\s]+$/u, '') === b.replace(/[.)\s]+$/u, '');

/** "Source of Position: A/HRC/43/15", "SDGs:"; a longer beginning is a sentence. */
export const LABEL_LINE = /^(\p{Lu}[^:：.;()]{1,40}|\p{Lo}[^:：。；（）]{0,20})[:：]\s*(.*)$/su;
const BULLET = /^[-\u2013\u2014\u2022\u25CF\u25AA\uF0B7*]\s+/u;

/**
 * Values in their groups: a line with a colon names a group, a dash opens a value.
 * @param next heading of the next values that no line names
 */
export function labelsIn(lines: readonly Pick<RichText, 'text'>[], next: () => string): ColumnLabel[] {
  const groups: { readonly name: string; readonly values: string[] }[] = [];
  let group: (typeof groups)[number] | undefined;
  let bulleted = false;
  const open = (name: string): (typeof groups)[number] => {
    const same = groups.find((g) => g.name === name);
    if (same) return same;
    const made = { name, values: [] };
    groups.push(made);
    return made;
  };
  for (const { text } of lines) {
    const plain = text.trim();
    if (plain === '') continue;
    const bullet = BULLET.test(plain);
    const named = bullet ? null : LABEL_LINE.exec(plain);
    if (named?.[1] !== undefined) {
      group = open(named[1].trim());
      if (named[2]) {
        group.values.push(named[2].trim());
        group = undefined;
      }
    } else {
      if (!group || (bullet && !bulleted && group.values.length > 0)) group = open(next());
      group.values.push(plain.replace(BULLET, ''));
    }
    bulleted = bullet;
  }
  return groups;
}

/** The lines of a cell; white space alone is none. */
export function linesOf(rich: RichText): RichText[] {
  const lines: RichText[] = [];
  let start = 0;
  for (let at = 0; at <= rich.text.length; at++) {
    if (at < rich.text.length && rich.text[at] !== '\n') continue;
    const line = trimRichText(sliceRichText(rich, start, at));
    if (line.text !== '') lines.push(line);
    start = at + 1;
  }
  return lines;
}

/** The first lines of a cell as they stand in it. */
function joinLines(lines: readonly RichText[], cell: RichText): RichText {
  const last = lines.at(-1);
  if (lines.length === 1 && last) return last;
  let end = 0;
  for (const { text } of lines) end = cell.text.indexOf(text, end) + text.length;
  return trimRichText(sliceRichText(cell, 0, end));
}
