/**
 * How does a printed document become one that an officer goes on working on in Word or LibreOffice? With named
 * styles, true footnotes, bookmarks and links, a table of contents that Word keeps, and no direct formatting but
 * that of the words themselves.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  Tab,
  TextRun,
} from 'docx';
import type {
  Block,
  HeadingBlock,
  Paper,
  PrintedDocument,
  ProvisionBlock,
  TitlePage,
} from '../book/index.ts';
import { openBookmarks } from './bookmarks.ts';
import { fieldBegin, fieldEnd, pageOf } from './fields.ts';
import { guessPages } from './page-guess.ts';
import { repack } from './repack.ts';
import { runsIn, type Setter, words } from './runs.ts';
import { provisionStyle, stylesFor, TEXT_STYLES, TITLE_STYLES } from './styles.ts';
import { tableOf } from './table.ts';

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Twentieths of a point. */
const SIZES: Readonly<Record<Paper, PageSize>> = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
};
/** In a point. */
const TWIPS = 20;
const MARGIN = { top: 1640, bottom: 1470, left: 1360, right: 1360, header: 900, footer: 740 };

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

export async function writeDocx(printed: PrintedDocument, paper: Paper = 'a4'): Promise<Uint8Array> {
  const { title, subject, creator, date } = printed.properties;
  const setter: Setter = { bookmarks: openBookmarks(), rtl: printed.direction === 'rtl' };
  const size = SIZES[paper];
  const textWidth = size.width - MARGIN.left - MARGIN.right;
  const document = new Document({
    title,
    subject,
    creator,
    lastModifiedBy: creator,
    styles: stylesFor(printed, textWidth),
    footnotes: notesOf(setter, printed),
    sections: [
      ...printed.titlePages.map((sheet) => titleSection(setter, sheet, size)),
      ...(printed.contents === null ? [] : [contentsSection(setter, printed, printed.contents, size)]),
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { size, margin: MARGIN, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
        },
        ...runningHeads(setter, printed),
        children: printed.blocks.map((block, at) => fileChild(setter, block, at === 0, textWidth)),
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toBuffer(document)), date);
}

/** White above the title, and between it and the year at the foot. */
const TITLE_GAP = 3200;
const FOOT_GAP = 4200;

function titleSection(setter: Setter, { lines, foot }: TitlePage, size: PageSize): ISectionOptions {
  const children = [...lines, ...foot].map((line, at) => {
    const before = at === 0 ? TITLE_GAP : at === lines.length ? FOOT_GAP : undefined;
    const runs = words(setter, { kind: 'text', text: line.text });
    return styled(setter, TITLE_STYLES[line.role], runs, before === undefined ? {} : { spacing: { before } });
  });
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size, margin: MARGIN } },
    headers: { default: new Header({ children: [] }) },
    footers: { default: new Footer({ children: [] }) },
    children,
  };
}

function fileChild(setter: Setter, block: Block, first: boolean, textWidth: number): FileChild {
  if (block.kind === 'table') return tableOf(setter, block, textWidth);
  if (block.kind === 'heading') return headingOf(setter, block, first);
  if (block.kind === 'provision') return provisionOf(setter, block);
  return styled(setter, TEXT_STYLES[block.role], runsIn(setter, block.runs));
}

/** The first block begins the section, which is a new page already. */
function headingOf(setter: Setter, block: HeadingBlock, first: boolean): Paragraph {
  const children = setter.bookmarks.around(block.anchor, words(setter, { kind: 'text', text: block.text }));
  const heading = HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_4;
  return new Paragraph({
    heading,
    children,
    ...(block.newPage && !first ? { pageBreakBefore: true } : {}),
    ...(setter.rtl ? { bidirectional: true } : {}),
  });
}

function provisionOf(setter: Setter, block: ProvisionBlock): Paragraph {
  const style = block.role === 'preambular' ? 'PreambularLabel' : undefined;
  const label =
    block.label === ''
      ? []
      : [
          ...words(setter, { kind: 'text', text: block.label }, style),
          new TextRun({ children: [new Tab()] }),
        ];
  const runs = [...label, ...runsIn(setter, block.runs)];
  const children = block.anchor === undefined ? runs : setter.bookmarks.around(block.anchor, runs);
  return styled(setter, provisionStyle(block), children);
}

/** Word replaces the entries when it updates the field; until then they stand as written, with live page numbers. */
function contentsSection(
  setter: Setter,
  printed: PrintedDocument,
  title: string,
  size: PageSize,
): ISectionOptions {
  const height = size.height - MARGIN.top - MARGIN.bottom;
  const pages = guessPages(printed, (size.width - MARGIN.left - MARGIN.right) / TWIPS, height / TWIPS);
  const headings = printed.blocks.flatMap((block, at) =>
    block.kind === 'heading' && block.listed && block.level <= 3 ? [{ ...block, page: pages[at] ?? 1 }] : [],
  );
  const entries = headings.map((heading, at) => {
    const name = setter.bookmarks.nameOf(heading.anchor);
    const entry = [
      ...words(setter, { kind: 'text', text: heading.text }),
      new TextRun({ children: [new Tab()] }),
      ...pageOf(name, heading.page),
    ];
    const opening = at === 0 ? fieldBegin('TOC \\o "1-3" \\h \\z \\u', true) : [];
    const closing = at === headings.length - 1 ? [fieldEnd()] : [];
    const linked = new InternalHyperlink({ anchor: name, children: entry });
    return styled(setter, `TOC${heading.level}`, [...opening, linked, ...closing]);
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size, margin: MARGIN, pageNumbers: { formatType: NumberFormat.LOWER_ROMAN } },
    },
    ...runningHeads(setter, printed),
    children: [styled(setter, 'ContentsTitle', words(setter, { kind: 'text', text: title })), ...entries],
  };
}

function runningHeads(
  setter: Setter,
  printed: PrintedDocument,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: '1A1A1A', space: 3 };
  const head = styled(setter, 'Header', words(setter, { kind: 'text', text: printed.runningHead }), {
    border: { bottom: rule },
  });
  const foot = styled(setter, 'Footer', [new TextRun({ children: [PageNumber.CURRENT] })], {
    alignment: AlignmentType.CENTER,
  });
  return {
    headers: { default: new Header({ children: [head] }) },
    footers: { default: new Footer({ children: [foot] }) },
  };
}

function notesOf(setter: Setter, { notes }: PrintedDocument): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    notes.map(({ runs }, at) => [
      String(at + 1),
      { children: [styled(setter, 'FootnoteText', runsIn(setter, runs))] },
    ]),
  );
}

type Direct = Pick<ConstructorParameters<typeof Paragraph>[0] & object, 'alignment' | 'border' | 'spacing'>;

const styled = (
  { rtl }: Setter,
  style: string,
  children: readonly ParagraphChild[],
  direct: Direct = {},
): Paragraph => new Paragraph({ style, children, ...direct, ...(rtl ? { bidirectional: true } : {}) });
