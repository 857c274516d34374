/**
 * Which styles does the document have? Named for what they set, so that an officer restyles a book by changing a
 * style and never a paragraph. Measures are Word's: twentieths of a point, half points for type.
 */
import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  TabStopType,
} from 'docx';
import type { PrintedDocument, ProvisionBlock, TextRole, TitleLine } from '../book/index.ts';

/** The face of United Nations documents; East Asian text takes Word's usual serif. */
const FACE = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'SimSun',
};
/** The block with date and language begins two thirds across the page. */
const DISTRIBUTION_INDENT = 6200;
const INK = '1A1A1A';
const LINKED = '1B4A7A';
/** One step of indentation, about 10.5 mm, as in the sources. */
const STEP = 600;
/** Levels of subparagraphs that have a style of their own; deeper ones share the last. */
const DEEPEST = 4;

export const provisionStyle = ({ role, level, label }: ProvisionBlock): string => {
  if (role === 'preambular') return label === '' ? 'PreambularUnnumbered' : 'PreambularParagraph';
  if (role === 'chapeau') return 'Chapeau';
  if (role === 'omission') return 'Omission';
  return label === '' && level === 0 ? 'Chapeau' : `Provision${Math.min(level, DEEPEST)}`;
};

/** Of a paragraph that nobody adopted. */
export const narrativeStyle = (label: string, level: number): string =>
  label === '' && level === 0 ? 'Narrative' : `Narrative${Math.min(level, DEEPEST)}`;

export const TEXT_STYLES: Readonly<Record<TextRole, string>> = {
  masthead: 'Masthead',
  subtitle: 'InstrumentTitle',
  lead: 'Lead',
  citation: 'Citation',
  remark: 'Remark',
  instruction: 'Instruction',
  entry: 'Entry',
};

export const TITLE_STYLES: Readonly<Record<TitleLine['role'], string>> = {
  symbol: 'DocumentSymbol',
  distribution: 'Distribution',
  body: 'TitleBody',
  title: 'Title',
  subtitle: 'TitleLine',
  imprint: 'Imprint',
};

/** The same in a masthead, where the symbol is what catches the eye. */
export const MASTHEAD_STYLES: Readonly<Record<TitleLine['role'], string>> = {
  ...TITLE_STYLES,
  body: 'MastheadBody',
  title: 'MastheadTitle',
  subtitle: 'MastheadBody',
};

interface Look {
  readonly id: string;
  readonly name: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italics?: true;
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly hanging?: number;
  readonly justified?: true;
  /** At the far end of the line. */
  readonly end?: true;
  readonly keepNext?: true;
}

const LOOKS: readonly Look[] = [
  ...Array.from(
    { length: DEEPEST + 1 },
    (_, level): Look => ({
      id: `Provision${level}`,
      name: level === 0 ? 'Provision' : `Provision, level ${level}`,
      left: STEP * (level + 1),
      hanging: STEP,
      justified: true,
    }),
  ),
  { id: 'Narrative', name: 'Narrative', justified: true },
  ...Array.from(
    { length: DEEPEST + 1 },
    (_, level): Look => ({
      id: `Narrative${level}`,
      name: level === 0 ? 'Narrative, numbered' : `Narrative, level ${level}`,
      left: STEP * (level + 1),
      hanging: STEP,
      justified: true,
    }),
  ),
  { id: 'Masthead', name: 'Masthead', size: 18, after: 60 },
  { id: 'MastheadBody', name: 'Masthead body', size: 22, bold: true, after: 120 },
  { id: 'MastheadTitle', name: 'Masthead title', size: 32, bold: true, before: 360, after: 240 },
  { id: 'DocumentSymbol', name: 'Document symbol', size: 26, bold: true, after: 240, end: true },
  { id: 'Distribution', name: 'Distribution', size: 20, after: 20, left: DISTRIBUTION_INDENT },
  { id: 'PreambularParagraph', name: 'Preambular paragraph', left: STEP, hanging: STEP, justified: true },
  { id: 'PreambularUnnumbered', name: 'Preambular paragraph, unnumbered', left: STEP, justified: true },
  { id: 'Chapeau', name: 'Chapeau', justified: true },
  { id: 'Omission', name: 'Omission', left: STEP },
  { id: 'InstrumentTitle', name: 'Instrument title', bold: true, after: 200, keepNext: true },
  { id: 'Lead', name: 'Lead', size: 23, after: 240 },
  { id: 'Citation', name: 'Citation', size: 18, left: STEP, after: 240 },
  { id: 'Remark', name: 'Remark', size: 18, after: 200, justified: true },
  { id: 'Instruction', name: 'Instruction', before: 240, keepNext: true },
  { id: 'Entry', name: 'Entry', justified: true },
  { id: 'TitleBody', name: 'Title body', size: 26, after: 120 },
  { id: 'TitleLine', name: 'Title line', size: 30, after: 120 },
  { id: 'Imprint', name: 'Imprint', size: 18, before: 240 },
  { id: 'ContentsTitle', name: 'Contents title', size: 36, bold: true, after: 240 },
  { id: 'IndexHead', name: 'Index head', size: 15, italics: true, after: 0 },
  { id: 'IndexTopic', name: 'Index topic', size: 16, bold: true, after: 0 },
  { id: 'IndexPart', name: 'Index part', size: 16, italics: true, after: 0, keepNext: true },
  { id: 'IndexText', name: 'Index text', size: 16, after: 0 },
  { id: 'Header', name: 'header', size: 16, after: 0 },
  { id: 'Footer', name: 'footer', size: 17, after: 0 },
];

export function stylesFor(document: PrintedDocument, textWidth: number): IStylesOptions {
  const language = document.language;
  const heading = (size: number, before: number, after: number) => ({
    run: { font: FACE, size, sizeComplexScript: size, bold: true, boldComplexScript: true, color: INK },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: {
          font: FACE,
          size: 21,
          sizeComplexScript: 21,
          color: INK,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { after: 130, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: FACE, size: 56, sizeComplexScript: 56, bold: true, boldComplexScript: true, color: INK },
        // Lines of one title stand close together.
        paragraph: { spacing: { before: 160, after: 320 }, contextualSpacing: true },
      },
      heading1: heading(36, 0, 320),
      heading2: heading(27, 320, 240),
      heading3: heading(23, 320, 180),
      heading4: heading(21, 240, 120),
      heading5: {
        ...heading(21, 180, 120),
        run: { ...heading(21, 180, 120).run, bold: false, italics: true },
      },
      hyperlink: { run: { color: LINKED } },
      footnoteText: {
        run: { font: FACE, size: 17, sizeComplexScript: 17 },
        paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
      },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [...LOOKS.map(paragraphStyle), ...contentsStyles(textWidth)],
    characterStyles: [
      { id: 'PreambularLabel', name: 'Preambular label', run: { size: 16, sizeComplexScript: 16 } },
    ],
  };
}

function paragraphStyle(look: Look): IParagraphStyleOptions {
  const { id, name, size, bold, italics, before, after, left, hanging, justified, end, keepNext } = look;
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      ...(size === undefined ? {} : { size, sizeComplexScript: size }),
      ...(bold ? { bold, boldComplexScript: bold } : {}),
      ...(italics ? { italics, italicsComplexScript: italics } : {}),
    },
    paragraph: {
      ...(before === undefined && after === undefined
        ? {}
        : {
            spacing: {
              ...(before === undefined ? {} : { before }),
              ...(after === undefined ? {} : { after }),
            },
          }),
      ...(left === undefined
        ? {}
        : { indent: { start: left, ...(hanging === undefined ? {} : { hanging }) } }),
      ...(hanging === undefined ? {} : { tabStops: [{ type: TabStopType.LEFT, position: left ?? hanging }] }),
      ...(justified ? { alignment: AlignmentType.JUSTIFIED } : {}),
      ...(end ? { alignment: AlignmentType.END } : {}),
      ...(keepNext ? { keepNext } : {}),
    },
  };
}

/** Word's own styles of its tables of contents, so that an updated one keeps its look. */
const contentsStyles = (textWidth: number): IParagraphStyleOptions[] =>
  [1, 2, 3].map((level) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    run: level === 1 ? { bold: true, boldComplexScript: true } : {},
    paragraph: {
      spacing: { before: level === 1 ? 160 : 40, after: 40 },
      indent: { start: (level - 1) * 400 },
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: 'dot' }],
    },
  }));
