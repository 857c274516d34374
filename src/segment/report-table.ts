import { type LanguageCode, REPORT_WORDS } from '../language/index.ts';
import { westernDigits } from '../text/index.ts';
import type { ReportUnit } from './report-lines.ts';
import { type NodeDraft, nodeOf, responseIn } from './report-nodes.ts';
import { namesIn } from './report-states.ts';
import { tableShape } from './table-columns.ts';
import { readEntry } from './table-entry.ts';

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
    last = {
      ...rest,
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
