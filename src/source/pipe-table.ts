import { type Inline, joinRichText, type RichText, type RowBlock, type Span } from '../text/index.ts';
import { readInline } from './inline.ts';

/**
 * Tables of Markdown: rows between bars, the second line of which is a rule. The rule belongs to the row of heads, so
 * that every character stands in a row.
 *
 *     | No. | Recommendation |
 *     |-----|----------------|
 *     | 1   | Ratify ...     |
 */
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/u;

/** How many lines from `at` on are rows of such a table, the rule counted; 0 where none begins. */
export function pipeTableLines(text: string, lines: readonly Span[], at: number): number {
  const lineOf = (i: number): string => text.slice(lines[i]?.start ?? 0, lines[i]?.end ?? 0);
  if (!lineOf(at).includes('|') || at + 1 >= lines.length || !RULE.test(lineOf(at + 1))) return 0;
  let count = 2;
  while (at + count < lines.length && lineOf(at + count).trim() !== '' && lineOf(at + count).includes('|'))
    count++;
  return count;
}

/** The rows of the table; the first holds the rule. */
export function pipeRows(
  text: string,
  lines: readonly Span[],
  at: number,
  count: number,
  afterBlank: boolean,
): RowBlock[] {
  const rows: RowBlock[] = [];
  for (let i = at; i < at + count; i++) {
    const line = lines[i];
    if (!line || i === at + 1) continue;
    const end = (i === at ? lines[at + 1] : undefined)?.end ?? line.end;
    const span = trimmed(text, { start: line.start, end });
    rows.push({
      kind: 'row',
      span,
      line: i + 1,
      afterBlank: i === at && afterBlank,
      cells: cellsOf(text, trimmed(text, line)),
    });
  }
  return rows;
}

/** Bars part the cells, but not `\\|`; those at either end are the frame. */
function cellsOf(text: string, line: Span): Inline[] {
  const cells: Inline[] = [];
  let start = text[line.start] === '|' ? line.start + 1 : line.start;
  for (let at = start; at <= line.end; at++) {
    const last = at === line.end;
    if (!last && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    if (!last || text.slice(start, at).trim() !== '')
      cells.push(cellOf(text, trimmed(text, { start, end: at })));
    start = at + 1;
  }
  return cells;
}

/** `<br>` is the line break of such a cell. */
function cellOf(text: string, span: Span): Inline {
  const breaks = [...text.slice(span.start, span.end).matchAll(/<br\s*\/?>/giu)];
  if (breaks.length === 0) return readInline(text, span);
  const parts: Inline[] = [];
  const markup: Span[] = [];
  let start = span.start;
  for (const found of breaks) {
    const at = span.start + found.index;
    parts.push(readInline(text, trimmed(text, { start, end: at })));
    start = at + found[0].length;
    markup.push({ start: at, end: start });
  }
  parts.push(readInline(text, trimmed(text, { start, end: span.end })));
  const rich = parts
    .map((p) => p.rich)
    .filter((r) => r.text !== '')
    .reduce(onNextLine, EMPTY);
  return {
    span,
    rich,
    markup: [...markup, ...parts.flatMap((p) => p.markup)].sort((a, b) => a.start - b.start),
  };
}

const EMPTY: RichText = { text: '', marks: [], markers: [], pieces: [] };

function onNextLine(first: RichText, second: RichText): RichText {
  const joined = joinRichText(first, second);
  if (first.text === '') return joined;
  const at = first.text.length;
  return { ...joined, text: `${joined.text.slice(0, at)}\n${joined.text.slice(at + 1)}` };
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return { start: Math.min(from, end), end: Math.max(Math.min(from, end), start + part.trimEnd().length) };
}
