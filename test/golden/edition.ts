/**
 * The index, the findings and the concordance of an edition, each as a list that can be read against the print.
 */
import { compareFindings, type Finding } from '../../src/finding/index.ts';
import type { ConcordanceRow, Edition, IndexEntry } from '../../src/instrument/index.ts';

/** One paragraph per topic, one line per row and section of the table: `I.21 = 24` reads "I.21 is paragraph 24 there". */
export function describeIndex(edition: Edition): string {
  const lines = edition.topics.flatMap((topic) => [
    '',
    `== ${topic.label}${topic.broader ? ` (under ${topic.broader})` : ''} [L${topic.line}]`,
    ...rowsOf(topic.entries),
  ]);
  const count = edition.topics.reduce((n, t) => n + t.entries.length, 0);
  return `${edition.topics.length} topics, ${count} entries\n${lines.join('\n')}\n`;
}

function rowsOf(entries: readonly IndexEntry[]): string[] {
  const rows = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const key = `L${entry.line} ${entry.part}.${entry.section} ${entry.symbol ?? 'no symbol'}${entry.instrument ? ` ${entry.instrument}` : ''}`;
    rows.set(key, [...(rows.get(key) ?? []), entry]);
  }
  return [...rows].map(([key, group]) => `  ${key}: ${group.map(one).join(', ')}`);
}

function one(entry: IndexEntry): string {
  const name = entry.ref === null ? 'nothing' : entry.ref.slice(entry.part.length + 1);
  const same = entry.locator === null ? ' (no locator)' : ` = ${entry.locator}`;
  return `${name}${same}${entry.status === 'published' ? '' : ` [${entry.status}, printed ${entry.published}]`}`;
}

/** Severity, code, line and topic; then what is printed and what should be. */
export function describeFindings(findings: readonly Finding[]): string {
  const lines = [...findings].sort(compareFindings).map((f) => {
    const where = `${f.place.source.replace(/^.*\//u, '')} L${f.place.line ?? '-'}${f.place.topic ? `, ${f.place.topic}` : ''}`;
    const change = f.expected === undefined ? cut(f.published ?? '') : `${cut(f.published ?? '')} -> ${cut(f.expected)}`;
    return `${f.severity} ${f.code} [${where}]${change === '' ? '' : `\n    ${change}`}${f.expected === undefined ? `\n    ${f.message}` : ''}`;
  });
  return `${findings.length} findings\n\n${lines.join('\n')}\n`;
}

const LONGEST = 120;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);

/** One line per instrument: which designations, which numbers in the report, and how sure the distance is. */
export function describeConcordance(edition: Edition): string {
  const groups = new Map<string, ConcordanceRow[]>();
  for (const row of edition.concordance) {
    const section = row.ref.split('.').slice(0, 2).join('.');
    const key = `${section} ${row.symbol} ${row.kind}${row.instrument ? ` ${row.instrument}` : ''}, from ${row.derivedFrom === 'index' ? `the index (${row.support} references agree)` : 'the numbering'}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const lines = [...groups].flatMap(([key, rows]) => [
    `${key}: ${rows.length} provisions`,
    `    ${rows.map((r) => `${r.ref.split('.').slice(2).join('.')} = ${r.value}`).join(', ')}`,
  ]);
  return `${edition.concordance.length} of ${edition.provisions.length} provisions have a number in a report\n\n${lines.join('\n')}\n`;
}
