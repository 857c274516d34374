/** A made-up document in a few lines → what segmentation sees, in words short enough to state whole in a test. */
import {
  type Heading,
  type ParagraphNode,
  type SectionNode,
  type SegmentedDocument,
  segment,
} from '../../src/segment/index.ts';
import { blocksOf } from '../../src/source/index.ts';
import { type CoverageReport, proveCoverage } from '../../src/text/index.ts';

export const read = (...lines: readonly string[]): SegmentedDocument =>
  segment(blocksOf('made-up.txt', lines.join('\n')), { language: 'en' });

/** Headings as `# I. First meeting`, paragraphs as `1. Text`, each two spaces below what it stands under. */
export function outline(document: SegmentedDocument): string[] {
  const lines: string[] = [];
  const paragraph = (p: ParagraphNode, indent: string): void => {
    lines.push(`${indent}${label(p)}${p.rich.text}`.trimEnd());
    for (const child of p.children) paragraph(child, `${indent}  `);
  };
  const section = (s: SectionNode, indent: string): void => {
    if (s.heading) lines.push(`${indent}# ${name(s.heading)}`);
    const inner = s.heading ? `${indent}  ` : indent;
    for (const item of s.items) paragraph(item, inner);
    for (const child of s.children) section(child, inner);
  };
  section(document.root, '');
  return lines;
}

const label = (p: ParagraphNode): string => {
  if (p.kind === 'preambular') return `PP ${p.name}: `;
  if (p.kind === 'chapeau') return 'chapeau: ';
  if (p.kind === 'omission') return 'omission: ';
  return p.label === '' ? '' : `${p.label} `;
};

const name = (h: Heading): string => [h.label, h.rich.text].filter((t) => t !== '').join(' ');

/** Every paragraph in reading order. */
export function paragraphs(document: SegmentedDocument): ParagraphNode[] {
  const all: ParagraphNode[] = [];
  const down = (p: ParagraphNode): void => {
    all.push(p);
    p.children.forEach(down);
  };
  const walk = (s: SectionNode): void => {
    s.items.forEach(down);
    s.children.forEach(walk);
  };
  walk(document.root);
  return all;
}

export const codes = (document: SegmentedDocument): string[] => document.findings.map((f) => f.code);

export const proof = (document: SegmentedDocument): CoverageReport =>
  proveCoverage(document.source, document.claims);

/** Characters left out, by reason, white space aside. */
export const ignored = (document: SegmentedDocument): string[] =>
  proof(document)
    .ignored.filter((run) => run.reason !== 'white space')
    .map((run) => `${run.reason}: ${document.source.text.slice(run.start, run.end)}`);
