import { type LanguageCode, REPORT_WORDS } from '../language/index.ts';
import { type RichText, sliceRichText, trimRichText, westernDigits } from '../text/index.ts';
import { readLabel } from './label.ts';
import type { ReportUnit } from './report-lines.ts';
import { type NodeDraft, nodeOf, responseIn } from './report-nodes.ts';
import { namesIn } from './report-states.ts';
import { tableShape } from './table-columns.ts';
import { linesOf, readEntry } from './table-entry.ts';

/** A table of recommendations as the provisions that a careful person would have typed; any other row stays a row. */
export function tableNodes(rows: readonly ReportUnit[], language: LanguageCode): NodeDraft[] {
  const shape = tableShape(rows.map((r) => r.cells));
  if (!shape) return rows.map((unit) => nodeOf('table', unit));
  let last: NodeDraft | undefined;
  return rows.flatMap((unit, at): NodeDraft[] => {
    if (shape.rows[at] === 'head') return [nodeOf('table', unit)];
    if (shape.rows[at] === 'group') return [nodeOf('heading', unit)];
    const entry = readEntry(unit.cells, shape.roles, shape.headings);
    const rest = { ...nodeOf('text', unit), rich: entry.text };
    if (entry.text.text === '') return [nodeOf('table', unit)];
    // A row that a page broke goes on without a number.
    if (entry.reference === '' && last && shape.roles.includes('number') && entry.states === '') {
      last.children.push(rest);
      return [];
    }
    const { rich, children } = withPoints(entry.text, unit);
    last = {
      ...rest,
      rich,
      children,
      kind: 'recommendation',
      label: entry.reference,
      name: westernDigits(entry.reference)
        .replace(/[.)\s]+$/u, '')
        .replace(/[^\p{L}\p{N}]+/gu, '-'),
      by: namesIn(entry.states, language),
      response: responseIn(entry.response, REPORT_WORDS[language]),
      labels: entry.labels,
    };
    return [last];
  });
}

/** The points (a), (b) of a cell stand below its first lines. */
function withPoints(
  text: RichText,
  unit: ReportUnit,
): { readonly rich: RichText; readonly children: NodeDraft[] } {
  const lines = linesOf(text);
  const first = lines.findIndex(
    (line, at) => at > 0 && readLabel(line.text)?.bracket !== '.' && readLabel(line.text),
  );
  if (first < 0) return { rich: text, children: [] };
  const children: NodeDraft[] = [];
  for (const rich of lines.slice(first)) {
    const label = readLabel(rich.text);
    const reading = label?.readings[0];
    const last = children.at(-1);
    if (label && reading)
      children.push(
        nodeOf('subparagraph', { rich, line: unit.line }, label.printed, label.name(reading), label.end),
      );
    else if (last) last.children.push(nodeOf('text', { rich, line: unit.line }));
  }
  const end = text.text.indexOf(lines[first]?.text ?? '', lines[first - 1]?.text.length ?? 0);
  return { rich: trimRichText(sliceRichText(text, 0, end)), children };
}
