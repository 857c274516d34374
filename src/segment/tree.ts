import type { Finding } from '../finding/index.ts';
import type { LanguageCode } from '../language/index.ts';
import type { RichText, SourceText } from '../text/index.ts';
import type { Line } from './classify.ts';
import type { HeadingDraft, ParagraphDraft, SectionDraft } from './draft.ts';
import type { Level } from './levels.ts';

/**
 * The tree as it grows line by line, with what decides how the next line is read: which sections and list levels
 * are open, and how far an instrument has come.
 */
export interface Tree {
  readonly source: SourceText;
  readonly language: LanguageCode;
  readonly lines: readonly Line[];
  /** Words of the headings that the table of contents lists. */
  readonly listed: ReadonlySet<string>;
  readonly root: SectionDraft;
  readonly titles: HeadingDraft[];
  readonly findings: Finding[];
  /** Outermost first; the first is the root. */
  readonly open: SectionDraft[];
  /** False while only cover and masthead lines have been met. */
  started: boolean;
  /** Open levels of numbered and lettered paragraphs, outermost first. */
  levels: OpenLevel[];
  /** Last number of a top-level paragraph: numbering may run on through sections. */
  lastNumber: number;
  numbersUnderHeading: number;
  /** Paragraph that the next line may continue. */
  last: ParagraphDraft | undefined;
  /** What an instrument has come to; `none` outside one. */
  stage: 'none' | 'title' | 'formula' | 'preamble' | 'operative';
  /** Preambular paragraphs so far; undefined once an omission made the count unknown. */
  preambular: number | undefined;
  /** "PP 5" printed beside the paragraph that comes next. */
  printedOrdinal: number | undefined;
}

export interface OpenLevel extends Level {
  readonly node: ParagraphDraft;
}

/** Lines that become headings or paragraphs. */
export type TextLine = Exclude<Line, { is: 'running head' | 'page number' | 'contents' | 'row' | 'note' }>;
export type LineOf<K extends Line['is']> = Extract<Line, { is: K }>;

export function newTree(
  source: SourceText,
  language: LanguageCode,
  lines: readonly Line[],
  listed: ReadonlySet<string>,
): Tree {
  const root: SectionDraft = { heading: null, depth: 0, style: 'root', children: [], items: [] };
  return {
    source,
    language,
    lines,
    listed,
    root,
    titles: [],
    findings: [],
    open: [root],
    started: false,
    levels: [],
    lastNumber: 0,
    numbersUnderHeading: 0,
    last: undefined,
    stage: 'none',
    preambular: 0,
    printedOrdinal: undefined,
  };
}

export const currentSection = (tree: Tree): SectionDraft => tree.open.at(-1) ?? tree.root;

export const siblingSection = (tree: Tree, style: SectionDraft['style']): SectionDraft | undefined =>
  tree.open.findLast((s) => s.style === style);

/** Closes sections up to and including the outermost open one that fits; none when none does. */
export function closeUntil(tree: Tree, fits: (section: SectionDraft) => boolean): void {
  const index = tree.open.findIndex((s, i) => i > 0 && fits(s));
  if (index > 0) tree.open.length = index;
}

export function openSection(tree: Tree, heading: HeadingDraft, style: SectionDraft['style']): void {
  const parent = currentSection(tree);
  const section: SectionDraft = { heading, depth: parent.depth + 1, style, children: [], items: [] };
  parent.children.push(section);
  tree.open.push(section);
  tree.started = true;
  tree.levels = [];
  tree.numbersUnderHeading = 0;
  tree.last = undefined;
  tree.printedOrdinal = undefined;
}

/** A table of contents ends the cover; what follows it continues nothing. */
export function meetContents(tree: Tree): void {
  tree.started = true;
  tree.last = undefined;
}

/** A table ends the paragraph and the lists before it. */
export function meetTable(tree: Tree): void {
  meetContents(tree);
  tree.levels = [];
}

export function headingDraft(
  line: TextLine,
  rich: RichText,
  over: Pick<HeadingDraft, 'kind'> & Partial<HeadingDraft>,
): HeadingDraft {
  const { line: at, span } = line.block;
  return { label: '', ordinal: null, instrument: null, rich, line: at, spans: [span], notes: [], ...over };
}

export function paragraphDraft(
  line: TextLine,
  kind: ParagraphDraft['kind'],
  rich: RichText,
  names: { readonly label?: string; readonly name?: string } = {},
): ParagraphDraft {
  const { line: at, span } = line.block;
  const { label = '', name = '' } = names;
  return { kind, label, name, rich, spans: [span], line: at, children: [], notes: [] };
}
