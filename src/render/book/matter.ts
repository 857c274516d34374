/**
 * Where in the book do the words around the texts stand? Where the document has them: notices behind the title, the
 * introduction after the contents, headings and remarks before the paragraph they precede, the heading over the index,
 * the back of the cover last. A document that holds the index only opens that part of the book.
 */
import type { Edition, EditionDocument, Matter } from '../../instrument/index.ts';
import { linesOfCover } from './cover.ts';
import {
  type Block,
  type HeadingLevel,
  type ParagraphBlock,
  plain,
  type Run,
  type TextBlock,
  text,
} from './printed.ts';
import { type NoteBook, runsFor } from './runs.ts';

export interface MatterSetting {
  /** Of the document with the texts; absent for an edition whose documents are not known. */
  readonly main: EditionDocument | undefined;
  readonly runs: (document: EditionDocument, matter: Matter) => Run[];
  readonly contentsTitle: string | undefined;
  readonly imprint: () => Block[];
  readonly contentsRemarks: () => TextBlock[];
  readonly preliminary: () => Block[];
  /** The heading that opens a division of the book, and what stands under it before anything else. */
  readonly over: (division: 'compendium' | 'index', otherwise: string) => Block[];
  /** What stands before a provision, with its headings at that level. */
  readonly before: (ref: string | null, level: HeadingLevel) => Block[];
  readonly back: () => Block[];
}

export function settingMatter(edition: Edition, notes: NoteBook): MatterSetting {
  const main = edition.documents.find(({ role }) => role !== 'index');
  const index = edition.documents.find(({ role }) => role === 'index');
  const own = (...places: readonly Matter['place'][]): readonly Matter[] =>
    main?.matter.filter(({ place }) => places.includes(place)) ?? [];
  const runs = (document: EditionDocument, matter: Matter): Run[] =>
    runsFor({ ...matter, instrument: document.file, mentions: [] }, notes, () => false);
  const anchors = anchorBook();
  const blocks = (
    document: EditionDocument | undefined,
    matter: readonly Matter[],
    level: (m: Matter) => HeadingLevel,
  ): Block[] => (document ? matter.map((m) => blockOf(m, runs(document, m), level(m), anchors)) : []);
  const front = frontOf(own('front', 'contents'));
  const between = new Map<string | null, Matter[]>();
  for (const matter of own('text'))
    between.set(matter.before, [...(between.get(matter.before) ?? []), matter]);
  return {
    main,
    runs,
    contentsTitle: own('contents')[0]?.text,
    imprint: () => blocks(main, front.imprint, depthFrom(front.imprint, 1)),
    contentsRemarks: () =>
      main ? front.notes.map((m) => text('remark', ...labelled(m, runs(main, m)))) : [],
    preliminary: () => blocks(main, front.preliminary, depthFrom(front.preliminary, 1)),
    over: (division, otherwise) => {
      if (division === 'index' && index) return indexDocument(index, otherwise, blocks);
      const matter = [...(division === 'compendium' ? front.opening : []), ...own(division)];
      const at = matter.findIndex(({ kind }) => kind === 'heading');
      const rest = matter.filter((_, n) => n !== at);
      return [opening(division, matter[at]?.text ?? otherwise), ...blocks(main, rest, depthFrom(rest, 2))];
    },
    before: (ref, level) => blocks(main, between.get(ref) ?? [], () => level),
    back: () => (main ? own('back').map((m) => text('masthead', ...labelled(m, runs(main, m)))) : []),
  };
}

type SetBlocks = (
  document: EditionDocument | undefined,
  matter: readonly Matter[],
  level: (m: Matter) => HeadingLevel,
) => Block[];

/** A document of its own: its title heads the division, the other lines of its masthead stand under it. */
function indexDocument(index: EditionDocument, otherwise: string, blocks: SetBlocks): Block[] {
  const lines = linesOfCover(index);
  const title = lines.filter(({ isTitle }) => isTitle);
  const rest = index.matter.filter(({ place }) => place !== 'cover');
  const plainLines = blocks(
    index,
    lines.flatMap((line) => (line.isTitle ? [] : [line.matter])),
    () => 2,
  );
  return [
    opening('index', title.length > 0 ? title.map(({ matter }) => matter.text).join(' ') : otherwise),
    ...(index.symbol === null ? [] : [text('masthead', plain(index.symbol))]),
    ...plainLines.map(
      (block): Block => (block.kind === 'paragraph' ? text('masthead', ...block.runs) : block),
    ),
    ...blocks(index, rest, depthFrom(rest, 2)),
  ];
}

const opening = (division: string, words: string): Block => ({
  ...{ kind: 'heading', level: 1, text: words, anchor: division, newPage: true, listed: true },
});

interface Front {
  readonly imprint: readonly Matter[];
  /** Notes of the printed contents. */
  readonly notes: readonly Matter[];
  readonly preliminary: readonly Matter[];
  /** Opens the text itself. */
  readonly opening: readonly Matter[];
}

/**
 * What stands before the printed contents belongs behind the title, notes directly after them to the contents, all else
 * after. Where nothing was printed as contents, an introduction with a heading comes after ours, and a few words
 * without one open the text, as in a document of a meeting.
 */
function frontOf(matter: readonly Matter[]): Front {
  const at = matter.findIndex(({ place }) => place === 'contents');
  const after = matter.slice(at + 1);
  if (at < 0) {
    const headed = after.findIndex(({ kind }) => kind === 'heading');
    const end = headed < 0 ? after.length : headed;
    return { imprint: [], notes: [], preliminary: after.slice(end), opening: after.slice(0, end) };
  }
  const notes = after.filter(({ kind }) => kind === 'note');
  const preliminary = after.filter((m) => !notes.includes(m));
  return { imprint: matter.slice(0, at), notes, preliminary, opening: [] };
}

/** The level of the outermost heading is `top`, that of a deeper one follows, and none is skipped (PDF/UA-1, 7.4.2). */
function depthFrom(matter: readonly Matter[], top: HeadingLevel): (m: Matter) => HeadingLevel {
  const depths = [...new Set(matter.filter((m) => m.kind === 'heading').map((m) => m.level))].sort(
    (a, b) => a - b,
  );
  return ({ level }) => Math.min(5, top + Math.max(0, depths.indexOf(level))) as HeadingLevel;
}

function blockOf(matter: Matter, runs: readonly Run[], level: HeadingLevel, anchors: AnchorBook): Block {
  const { kind, label, text: words } = matter;
  if (kind === 'heading')
    return {
      ...{ kind, level, text: [label, words].filter((part) => part !== '').join(' ') },
      ...{ anchor: anchors(), newPage: level === 1, listed: level <= 2 },
    };
  if (kind === 'note') return text('remark', ...labelled(matter, runs));
  return paragraph(label, matter.level, runs);
}

const paragraph = (label: string, level: number, runs: readonly Run[]): ParagraphBlock => ({
  ...{ kind: 'paragraph', label, level, runs },
});

const labelled = ({ label }: Matter, runs: readonly Run[]): Run[] =>
  label === '' ? [...runs] : [plain(`${label} `), ...runs];

type AnchorBook = () => string;

function anchorBook(): AnchorBook {
  let last = 0;
  return () => {
    last += 1;
    return `matter ${last}`;
  };
}
