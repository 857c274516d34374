/**
 * What does a document of an edition say besides the adopted texts? All that segmentation kept and that became no
 * provision, and no name of a part, section or instrument, with the place at which it stands among them. Rows of the
 * index and lines of the contents are data of their own.
 */
import type { EditionDocument, Matter, MatterPlace, Provision } from '../instrument/index.ts';
import type { Heading, NoteBody, ParagraphNode, SectionNode, SegmentedDocument } from '../segment/index.ts';
import type { Span } from '../text/index.ts';
import { type AssembledEdition, footnote } from './assemble.ts';
import type { ManifestSource } from './manifest.ts';
import { walk } from './sections.ts';

/** @param texts what was compiled from the same document; undefined for one that holds an index only */
export function documentOf(
  document: SegmentedDocument,
  { file, title, symbol, date, role }: ManifestSource,
  texts: Pick<AssembledEdition, 'provisions' | 'taken' | 'named'> | undefined,
): EditionDocument | undefined {
  if (role === 'report') return undefined;
  const map = mapOf(document, texts?.named, texts?.provisions ?? []);
  const matter: Matter[] = document.titles.map((line) => ({
    ...headingMatter(line, 'cover', map.before(startOf(line))),
    kind: 'title',
  }));
  const add = (node: ParagraphNode, level: number, place: MatterPlace): void => {
    if (texts?.taken.has(node)) return;
    const { label, rich, line, spans } = node;
    matter.push({
      ...{ place, kind: 'paragraph', level, before: map.before(startOf(node)), label },
      ...{ text: rich.text, marks: rich.marks, notes: node.notes.map(footnote), line, spans },
    });
    for (const child of node.children) add(child, level + 1, place);
  };
  for (const section of walk(document.root)) {
    const { heading } = section;
    if (heading && texts?.named.has(heading)) {
      for (const { note } of heading.notes)
        matter.push(noteMatter(note, map.placeOf(startOf(heading)), map.before(startOf(heading))));
    } else if (heading) {
      const place = map.isContents(heading) ? 'contents' : map.placeOf(startOf(heading));
      matter.push({ ...headingMatter(heading, place, map.before(startOf(heading))), level: section.depth });
    }
    for (const item of section.items) add(item, 0, map.placeOf(startOf(item)));
  }
  for (const note of document.freeNotes)
    matter.push(noteMatter(note, map.placeOf(note.span.start), map.before(note.span.start)));
  return { file, title, symbol, date, role, matter: matter.sort((a, b) => startOf(a) - startOf(b)) };
}

const startOf = ({ spans }: { readonly spans: readonly Span[] }): number => spans[0]?.start ?? 0;

const headingMatter = (heading: Heading, place: MatterPlace, before: string | null): Matter => {
  const { label, rich, line, spans, notes } = heading;
  return {
    ...{ place, kind: 'heading', level: 0, before, label, text: rich.text, marks: rich.marks },
    ...{ notes: notes.map(footnote), line, spans },
  };
};

const noteMatter = (note: NoteBody, place: MatterPlace, before: string | null): Matter => {
  const { label, rich, line, span } = note;
  return {
    ...{ place, kind: 'note', level: 0, before, label, text: rich.text, marks: rich.marks },
    ...{ notes: [], line, spans: [span] },
  };
};

/** Which stretch of a document is what. */
interface DocumentMap {
  readonly placeOf: (at: number) => Exclude<MatterPlace, 'cover' | 'contents'>;
  /** The provision that follows. */
  readonly before: (at: number) => string | null;
  readonly isContents: (heading: Heading) => boolean;
}

function mapOf(
  document: SegmentedDocument,
  named: ReadonlySet<Heading> = new Set(),
  provisions: readonly Provision[],
): DocumentMap {
  const sections = [...walk(document.root)];
  const starts = provisions
    .map(({ ref, source }) => ({ ref, at: startOf(source), to: source.spans.at(-1)?.end ?? 0 }))
    .sort((a, b) => a.at - b.at);
  const texts = {
    from: [...named].reduce((least, heading) => Math.min(least, startOf(heading)), starts[0]?.at ?? Infinity),
    to: starts.at(-1)?.to ?? -1,
  };
  const rows = document.table.flatMap(({ cells }) => cells.map(({ span }) => span));
  const table = { from: rows[0]?.start ?? Infinity, to: rows.at(-1)?.end ?? -1 };
  const over = overTable(sections, named, table.from);
  const index = over ? startOf(over) : table.from;
  const compendium = headingOver(document.root, named);
  return {
    placeOf: (at) => {
      if (at >= index && at <= table.to) return 'index';
      if (at > texts.to) return at < index ? 'front' : 'back';
      if (at >= texts.from) return 'text';
      return compendium && at >= startOf(compendium) ? 'compendium' : 'front';
    },
    before: (at) => starts[firstAfter(starts, at)]?.ref ?? null,
    isContents: contentsHeading(document, sections),
  };
}

/** Place of the first one that begins after `at`, in a list in order. */
function firstAfter(starts: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.at ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last heading above the first row, unless a text stands between the two. */
function overTable(
  sections: readonly SectionNode[],
  named: ReadonlySet<Heading>,
  table: number,
): Heading | undefined {
  const above = sections.flatMap(({ heading }) => (heading && startOf(heading) <= table ? [heading] : []));
  const last = above.sort((a, b) => startOf(a) - startOf(b)).at(-1);
  return last && !named.has(last) ? last : undefined;
}

/** The innermost heading under which the first part or section stands. */
function headingOver(root: SectionNode, named: ReadonlySet<Heading>): Heading | undefined {
  for (const child of root.children) {
    if (child.heading && named.has(child.heading)) return root.heading ?? undefined;
    const below = holdsNamed(child, named);
    if (below) return headingOver(child, named);
  }
  return undefined;
}

const holdsNamed = (node: SectionNode, named: ReadonlySet<Heading>): boolean =>
  [...walk(node)].some(({ heading }) => heading && named.has(heading));

/** A heading is that of the contents when the next line of the document is one of them. */
function contentsHeading(
  { contents }: SegmentedDocument,
  sections: readonly SectionNode[],
): (heading: Heading) => boolean {
  const lines = sections.flatMap(({ heading, items }) => [
    ...(heading ? [heading.line] : []),
    ...items.map(({ line }) => line),
  ]);
  return ({ line }) => {
    const listed = contents.find((entry) => entry.line > line)?.line;
    return listed !== undefined && !lines.some((other) => other > line && other < listed);
  };
}
