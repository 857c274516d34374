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
  VerticalAlignSection,
} from 'docx';
import { formatRoman } from '../../text/index.ts';
import type {
  Block,
  Contents,
  HeadingBlock,
  Paper,
  ParagraphBlock,
  PrintedDocument,
  ProvisionBlock,
  TitlePage,
} from '../book/index.ts';
import { openBookmarks } from './bookmarks.ts';
import { fieldBegin, fieldEnd, pageOf } from './fields.ts';
import { guessPages } from './page-guess.ts';
import { repack } from './repack.ts';
import { runsIn, type Setter, words } from './runs.ts';
import {
  MASTHEAD_STYLES,
  narrativeStyle,
  provisionStyle,
  stylesFor,
  TEXT_STYLES,
  TITLE_STYLES,
} from './styles.ts';
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
  HeadingLevel.HEADING_5,
];

/** @param attached data that is to go with the document, as JSON */
export async function writeDocx(
  printed: PrintedDocument,
  paper: Paper = 'a4',
  attached?: string,
): Promise<Uint8Array> {
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
      ...bareSection(setter, printed.imprint, size, textWidth),
      ...(printed.contents === null ? [] : [contentsSection(setter, printed, printed.contents, size)]),
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { size, margin: MARGIN, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
        },
        ...runningHeads(setter, printed),
        children: printed.blocks.map((block, at) => fileChild(setter, block, at === 0, textWidth)),
      },
      ...bareSection(setter, printed.back, size, textWidth),
    ],
  });
  return repack(new Uint8Array(await Packer.toBuffer(document)), date, attached);
}

/** Under running heads and the symbol of a masthead. */
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '1A1A1A', space: 3 };

/** White above the title, and between it and the year at the foot. */
const TITLE_GAP = 3200;
const FOOT_GAP = 4200;

function titleSection(setter: Setter, { lines, foot }: TitlePage, size: PageSize): ISectionOptions {
  const masthead = lines.some(({ role }) => role === 'symbol' || role === 'distribution');
  const children = [...lines, ...foot].map((line, at) => {
    const before = at === lines.length ? FOOT_GAP : at === 0 && !masthead ? TITLE_GAP : undefined;
    const runs = runsIn(setter, line.runs);
    const style = masthead ? MASTHEAD_STYLES[line.role] : TITLE_STYLES[line.role];
    return styled(setter, style, runs, {
      ...(before === undefined ? {} : { spacing: { before } }),
      ...(line.role === 'symbol' ? { border: { bottom: RULE } } : {}),
    });
  });
  return { ...bareProperties(size), children };
}

/** A page without running head and number. */
const bareProperties = (size: PageSize): Omit<ISectionOptions, 'children'> => ({
  properties: { type: SectionType.NEXT_PAGE, page: { size, margin: MARGIN } },
  headers: { default: new Header({ children: [] }) },
  footers: { default: new Footer({ children: [] }) },
});

function bareSection(
  setter: Setter,
  blocks: readonly Block[],
  size: PageSize,
  textWidth: number,
): ISectionOptions[] {
  if (blocks.length === 0) return [];
  const children = blocks.map((block, at) => fileChild(setter, block, at === 0, textWidth));
  // At the foot, as the back of a title page and of a cover are printed.
  const bare = bareProperties(size);
  const properties = { ...bare.properties, verticalAlign: VerticalAlignSection.BOTTOM };
  return [{ ...bare, properties, children }];
}

function fileChild(setter: Setter, block: Block, first: boolean, textWidth: number): FileChild {
  if (block.kind === 'table') return tableOf(setter, block, textWidth);
  if (block.kind === 'heading') return headingOf(setter, block, first);
  if (block.kind === 'provision') return provisionOf(setter, block);
  if (block.kind === 'paragraph') return paragraphOf(setter, block);
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

function paragraphOf(setter: Setter, { label, level, runs }: ParagraphBlock): Paragraph {
  const mark =
    label === ''
      ? []
      : [...words(setter, { kind: 'text', text: label }), new TextRun({ children: [new Tab()] })];
  return styled(setter, narrativeStyle(label, level), [...mark, ...runsIn(setter, runs)]);
}

/** Word replaces the entries when it updates the field; until then they stand as written, with live page numbers. */
function contentsSection(
  setter: Setter,
  printed: PrintedDocument,
  { title, remarks }: Contents,
  size: PageSize,
): ISectionOptions {
  const height = size.height - MARGIN.top - MARGIN.bottom;
  const textWidth = size.width - MARGIN.left - MARGIN.right;
  const listed = (blocks: readonly Block[], pageName: (page: number) => string) => {
    const pages = guessPages(blocks, printed.notes, textWidth / TWIPS, height / TWIPS);
    return blocks.flatMap((block, at) =>
      block.kind === 'heading' && block.listed && block.level <= 3
        ? [{ ...block, page: pageName(pages[at] ?? 1) }]
        : [],
    );
  };
  // The title pages are counted, though they carry no number; the contents take one.
  const before = printed.titlePages.length + (printed.imprint.length > 0 ? 1 : 0) + 1;
  const headings = [
    ...listed(printed.preliminary, (page) => formatRoman(before + page).toLowerCase()),
    ...listed(printed.blocks, String),
  ];
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
    children: [
      styled(setter, 'ContentsTitle', words(setter, { kind: 'text', text: title })),
      ...entries,
      ...remarks.map((remark) => fileChild(setter, remark, false, textWidth)),
      ...printed.preliminary.map((block) => fileChild(setter, block, false, textWidth)),
    ],
  };
}

function runningHeads(
  setter: Setter,
  printed: PrintedDocument,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const head = styled(setter, 'Header', words(setter, { kind: 'text', text: printed.runningHead }), {
    border: { bottom: RULE },
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
