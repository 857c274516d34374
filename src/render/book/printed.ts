/**
 * What stands on paper, whatever paper is made of? A plain tree that knows no format and no edition: builders make it
 * (a book, a topic, a corrigendum, a list), writers (DOCX, PDF) set it in type without adding or leaving out a word.
 */
export interface PrintedDocument {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly properties: PrintedProperties;
  /** Title pages, each a page of its own, without running head and page number; none: the title opens the text. */
  readonly titlePages: readonly TitlePage[];
  /** On the page behind the title: rights, disclaimers, who produced it. */
  readonly imprint: readonly Block[];
  /** Null for a document too short to have a list of contents. */
  readonly contents: Contents | null;
  /** Foreword and introduction: after the contents, numbered with them. */
  readonly preliminary: readonly Block[];
  /** At the head of each page after the first. */
  readonly runningHead: string;
  readonly blocks: readonly Block[];
  /** At the foot of the last page, which has no running head and no number. */
  readonly back: readonly Block[];
  /** In the order in which they are first called; `number` is the place in this list, from 1. */
  readonly notes: readonly PrintedNote[];
}

export interface Contents {
  readonly title: string;
  /** Under the list. */
  readonly remarks: readonly TextBlock[];
}

/** What a document of a few pages has none of. */
export const LEAFLET = { titlePages: [], imprint: [], contents: null, preliminary: [], back: [] } as const;

/** Everything after the title pages, in reading order. */
export const blocksIn = (document: PrintedDocument): readonly Block[] => [
  ...document.imprint,
  ...(document.contents?.remarks ?? []),
  ...document.preliminary,
  ...document.blocks,
  ...document.back,
];

/** The two papers of the world's offices. */
export type Paper = 'a4' | 'letter';

/** What a file says of itself (Dublin Core terms). */
export interface PrintedProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** ISO date that stands for the making of the file: the same edition gives the same bytes, so never today's. */
  readonly date: string;
}

export interface TitlePage {
  readonly lines: readonly TitleLine[];
  /** Set at the foot of the page. */
  readonly foot: readonly TitleLine[];
}

/** `symbol` and `distribution` are those of a masthead: the symbol of the document; "Distr.: General", its date and language. */
export interface TitleLine {
  readonly role: 'symbol' | 'distribution' | 'body' | 'title' | 'subtitle' | 'imprint';
  readonly runs: readonly Run[];
}

export type Block = HeadingBlock | ProvisionBlock | ParagraphBlock | TextBlock | TableBlock;

export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 the divisions of the book, 2 parts, 3 sections, 4 instruments or topics, 5 their divisions and annexes. */
  readonly level: HeadingLevel;
  readonly text: string;
  readonly anchor: string;
  readonly newPage: boolean;
  /** Whether the list of contents has it. */
  readonly listed: boolean;
}

/** A paragraph of an adopted text, with its label before it. */
export interface ProvisionBlock {
  readonly kind: 'provision';
  readonly role: 'numbered' | 'preambular' | 'chapeau' | 'omission' | 'plain';
  /** 0 for paragraphs, 1 for subparagraphs, and so on. */
  readonly level: number;
  /** `19.`, `(a)`, `PP 5`; empty where the paragraph has none. */
  readonly label: string;
  readonly runs: readonly Run[];
  /** Absent where the same paragraph stands in the document twice. */
  readonly anchor?: string;
}

/** A paragraph that nobody adopted, as the document has it: of an introduction, a notice, a remark. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly label: string;
  /** How far in, as for provisions. */
  readonly level: number;
  readonly runs: readonly Run[];
}

/** Words of the publication itself, about the adopted texts: subtitles, introductions, citations, remarks. */
export interface TextBlock {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly runs: readonly Run[];
}

export type TextRole = 'masthead' | 'subtitle' | 'lead' | 'citation' | 'remark' | 'instruction' | 'entry';

export interface TableBlock {
  readonly kind: 'table';
  /** Read out before the table, not printed. */
  readonly description: string;
  /** Rows repeated at the head of each page. */
  readonly head: readonly (readonly HeadCell[])[];
  /** Shares of the width of the page, one for each column. */
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
}

export interface HeadCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

export interface TableRow {
  /** As many as there are columns, or fewer when the last one spans the rest. */
  readonly cells: readonly (readonly Run[])[];
  /** Of a body whose rows the book sets apart by shade; the first column never is. */
  readonly shaded: boolean;
  /** Opens a group of rows: a rule stands above. */
  readonly opens: boolean;
  /** The row belongs on the page of the next one. */
  readonly keepWithNext: boolean;
  readonly anchor?: string;
}

export type Run = TextRun | NoteRun;

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly emphasis?: true;
  readonly strong?: true;
  readonly underline?: true;
  /** Struck through: words that another text has in this place. */
  readonly strike?: true;
  readonly link?: Link;
}

export type Link =
  | { readonly kind: 'within'; readonly anchor: string }
  | { readonly kind: 'web'; readonly address: string };

export interface NoteRun {
  readonly kind: 'note';
  /** Place in `PrintedDocument.notes`, from 1. */
  readonly number: number;
  /** The note was called before: only its number is repeated. */
  readonly again: boolean;
}

export interface PrintedNote {
  readonly runs: readonly TextRun[];
}

export const plain = (text: string): TextRun => ({ kind: 'text', text });
export const strong = (text: string): TextRun => ({ kind: 'text', text, strong: true });
export const emphasis = (text: string): TextRun => ({ kind: 'text', text, emphasis: true });

export const text = (role: TextRole, ...runs: readonly Run[]): TextBlock => ({ kind: 'text', role, runs });

/** Anchors of what a reference can name: one function each, so that what links and what is linked cannot differ. */
export const provisionAnchor = (ref: string): string => `provision ${ref}`;
export const sectionAnchor = (part: string, numeral: string): string => `section ${part}.${numeral}`;
export const partAnchor = (part: string): string => `part ${part}`;
export const topicAnchor = (id: string): string => `topic ${id}`;
export const instrumentAnchor = (key: string): string => `instrument ${key}`;

/** Every anchor of a document; a link within it must name one of them. */
export function anchorsOf(document: PrintedDocument): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const block of blocksIn(document)) {
    if (block.kind === 'table') for (const { anchor } of block.rows) if (anchor) anchors.add(anchor);
    if (block.kind === 'heading' || (block.kind === 'provision' && block.anchor !== undefined))
      anchors.add(block.anchor ?? '');
  }
  return anchors;
}

/** All runs of a document outside its notes, in order. */
export const runsOf = (document: PrintedDocument): readonly Run[] => [
  ...document.titlePages.flatMap(({ lines, foot }) => [...lines, ...foot].flatMap(({ runs }) => runs)),
  ...blocksIn(document).flatMap((block): readonly Run[] => {
    if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flat());
    return block.kind === 'heading' ? [plain(block.text)] : block.runs;
  }),
];
