/**
 * A segmented document as a legal officer would check it against the print: every heading and paragraph on a line of
 * its own with its line in the source, its label, how it begins and ends, what was joined and which notes it calls.
 */
import type { Heading, NoteCall, ParagraphNode, SectionNode, SegmentedDocument } from '../../src/segment/index.ts';
import { lineAt, proveCoverage, type RichText } from '../../src/text/index.ts';

const FIRST_WORDS = 6;
const LAST_WORDS = 4;

export function describeStructure(document: SegmentedDocument): string {
  const lines = [
    '# Title page',
    ...document.titles.map((t) => `L${t.line} ${glimpse(t.rich.text)}${notes(t.notes, t.rich, '  ').join('')}`),
    '',
    '# Headings and paragraphs',
    ...section(document, document.root),
    '',
    '# Table of contents',
    ...(document.contents.length === 0 ? ['none'] : document.contents.map((c) => `L${c.line} ${c.text} | ${c.page}`)),
    '',
    '# Table',
    ...table(document),
    '',
    '# Characters',
    ...coverage(document),
  ];
  return `${lines.join('\n')}\n`;
}

function section(document: SegmentedDocument, node: SectionNode): string[] {
  const indent = '  '.repeat(Math.max(0, node.depth - 1));
  return [
    ...(node.heading ? ['', `${indent}${heading(node.heading)}`] : []),
    ...node.items.flatMap((item) => paragraph(document, item, `${indent}  `)),
    ...node.children.flatMap((child) => section(document, child)),
  ];
}

function heading(h: Heading): string {
  const kind = h.kind === 'numbered' ? '' : `${h.kind}: `;
  const text = [h.label, h.rich.text].filter((t) => t !== '').join(' ');
  const over = h.spans.length > 1 ? ` (over ${h.spans.length} lines)` : '';
  return `== ${kind}${text}${over} [L${h.line}]${notes(h.notes, h.rich, '   ').join('')}`;
}

/** Kinds that a label does not show by itself. */
const SAID = new Set(['preambular', 'chapeau', 'omission', 'plain']);

function paragraph(document: SegmentedDocument, p: ParagraphNode, indent: string): string[] {
  const name = p.kind === 'preambular' ? `preambular ${p.name}${p.label === '' ? '' : ` (printed ${p.label})`}` : SAID.has(p.kind) ? p.kind : p.label;
  const joined = p.spans.slice(1).map((s) => `joined with L${lineAt(document.source, s.start)}`);
  return [
    [`${indent}L${p.line} ${name}`, glimpse(p.rich.text), ...joined].filter((t) => t !== '').join(' ') + notes(p.notes, p.rich, `${indent}    `).join(''),
    ...p.children.flatMap((child) => paragraph(document, child, `${indent}  `)),
  ];
}

const notes = (calls: readonly NoteCall[], rich: RichText, indent: string): string[] =>
  calls.map(({ label, at, note }) => `\n${indent}note ${label} after "${lastWords(rich.text.slice(0, at), 2)}": ${glimpse(note.rich.text)} [L${note.line}]`);

/** `"States that have not yet done ... Smuggling of Migrants Protocol." (21 words)`. */
function glimpse(text: string): string {
  const words = text.split(/\s+/u).filter((w) => w !== '');
  if (words.length === 0) return '';
  if (words.length <= FIRST_WORDS + LAST_WORDS) return `"${words.join(' ')}"`;
  return `"${words.slice(0, FIRST_WORDS).join(' ')} ... ${words.slice(-LAST_WORDS).join(' ')}" (${words.length} words)`;
}

const lastWords = (text: string, count: number): string => text.trim().split(/\s+/u).slice(-count).join(' ');

function table(document: SegmentedDocument): string[] {
  const rows = document.table;
  if (rows.length === 0) return ['none'];
  const body = rows.filter((r) => r.kind === 'body');
  const shapes = new Map<number, number>();
  for (const row of body) shapes.set(row.cells.length, (shapes.get(row.cells.length) ?? 0) + 1);
  return [
    ...rows.filter((r) => r.kind === 'head').map((r) => `head L${r.line}: ${r.cells.map((c) => c.rich.text).join(' | ')}`),
    `${body.length} rows, L${body[0]?.line ?? '?'} to L${body.at(-1)?.line ?? '?'}`,
    `rows by number of cells: ${[...shapes].map(([cells, count]) => `${count} with ${cells}`).join(', ')}`,
    `a page begins at ${body.filter((r) => r.newPage).map((r) => `L${r.line}`).join(', ')}`,
  ];
}

function coverage(document: SegmentedDocument): string[] {
  const proof = proveCoverage(document.source, document.claims);
  const ignored = new Map<string, number>();
  for (const run of proof.ignored) ignored.set(run.reason, (ignored.get(run.reason) ?? 0) + run.end - run.start);
  return [
    `${proof.characters} characters: ${proof.kept} kept, ${proof.characters - proof.kept} ignored, ${proof.unaccounted} unaccounted for`,
    ...Object.entries(proof.keptAs).sort().map(([as, count]) => `kept as ${as}: ${count}`),
    ...[...ignored].sort().map(([reason, count]) => `ignored, ${reason}: ${count}`),
  ];
}
