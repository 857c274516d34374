import type { OutlineHeading, Provision, ReportDocument } from '../instrument/index.ts';
import type { ParagraphNode, SectionNode, SegmentedDocument } from '../segment/index.ts';
import { footnote } from './assemble.ts';
import type { ManifestSource } from './manifest.ts';
import { walk } from './sections.ts';

/** What a source says besides adopted texts: the paragraphs of a report, an introduction, a notice, with their headings. */
export function narrativeOf(
  document: SegmentedDocument,
  source: ManifestSource,
  taken: ReadonlySet<ParagraphNode>,
): ReportDocument {
  const headings: OutlineHeading[] = [];
  const paragraphs: Provision[] = [];
  const used = new Map<string, number>();
  const add = (node: ParagraphNode, parent: Provision | undefined): string | undefined => {
    if (taken.has(node)) return undefined;
    const name = [...(parent?.path ?? []), node.name || 'text'].join('.');
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    const path = [
      ...(parent?.path ?? []),
      node.name === '' ? `text-${times}` : times === 1 ? node.name : `${node.name}~${times}`,
    ];
    const ref = `${source.id}.${path.join('.')}`;
    const index = paragraphs.length;
    const paragraph: Provision = {
      id: ref,
      ref,
      part: '',
      section: '',
      path,
      kind: 'narrative',
      label: node.label,
      text: node.rich.text,
      marks: node.rich.marks,
      notes: node.notes.map(footnote),
      instrument: source.id,
      parent: parent?.ref ?? null,
      children: [],
      locators:
        source.symbol !== null && parent === undefined && /^\d+$/u.test(node.name)
          ? [{ symbol: source.symbol, kind: 'paragraph', value: node.name }]
          : [],
      source: { file: source.file, line: node.line, spans: node.spans },
    };
    paragraphs.push(paragraph);
    const children = node.children.flatMap((child) => add(child, paragraph) ?? []);
    paragraphs[index] = { ...paragraph, children };
    return ref;
  };
  for (const section of walk(document.root)) {
    const heading = section.heading;
    if (heading && (source.role === 'report' || keepsNarrative(section, taken)))
      headings.push({
        level: section.depth,
        label: heading.label,
        text: heading.rich.text,
        line: heading.line,
      });
    for (const item of section.items) add(item, undefined);
  }
  return {
    id: source.id,
    title: source.title,
    symbol: source.symbol,
    date: source.date,
    headings,
    paragraphs: paragraphs.sort((a, b) => a.source.line - b.source.line),
    findings: document.findings,
  };
}

const keepsNarrative = (section: SectionNode, taken: ReadonlySet<ParagraphNode>): boolean =>
  section.items.some((i) => !taken.has(i));
