import type { OrdinalReading, OrdinalStyle, RichText, Span } from '../text/index.ts';
import type { Heading, InstrumentName, NoteBody, NoteCall, ParagraphNode, SectionNode } from './document.ts';

/** The tree while it is being built; frozen into the plain nodes of `document.ts` at the end. */
export interface ParagraphDraft {
  kind: ParagraphNode['kind'];
  label: string;
  name: string;
  rich: RichText;
  readonly spans: Span[];
  readonly line: number;
  readonly children: ParagraphDraft[];
  notes: NoteCall[];
}

export interface HeadingDraft {
  readonly kind: Heading['kind'];
  readonly label: string;
  readonly ordinal: OrdinalReading | null;
  rich: RichText;
  readonly line: number;
  readonly spans: Span[];
  readonly instrument: InstrumentName | null;
  notes: NoteCall[];
}

export interface SectionDraft {
  readonly heading: HeadingDraft | null;
  readonly depth: number;
  /** Style of its label, to find siblings; the kind for headings without one. */
  readonly style: OrdinalStyle | 'instrument' | 'annex' | 'plain' | 'root';
  readonly children: SectionDraft[];
  readonly items: ParagraphDraft[];
}

export const freezeSection = (draft: SectionDraft): SectionNode => ({
  heading: draft.heading,
  depth: draft.depth,
  children: draft.children.map(freezeSection),
  items: draft.items,
});

/** Every heading and paragraph of a tree, parents first. */
export function* walkDrafts(section: SectionDraft): Generator<HeadingDraft | ParagraphDraft> {
  if (section.heading) yield section.heading;
  for (const item of section.items) yield* walkParagraphs(item);
  for (const child of section.children) yield* walkDrafts(child);
}

function* walkParagraphs(node: ParagraphDraft): Generator<ParagraphDraft> {
  yield node;
  for (const child of node.children) yield* walkParagraphs(child);
}

export interface NoteDraft extends NoteBody {
  used: boolean;
  /** Whether a heading or paragraph calls it; a list of contents or a table may, too. */
  held: boolean;
}
