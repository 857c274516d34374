/** What tests ask of a text that a reader has laid out. */
import type { SegmentedDocument } from '../../src/segment/index.ts';
import { type Inline, lineAt, type ParagraphBlock, type SourceText } from '../../src/text/index.ts';

export const paragraphs = (source: SourceText): ParagraphBlock[] =>
  source.blocks.filter((b): b is ParagraphBlock => b.kind === 'paragraph');

export const rows = (source: SourceText): string[][] =>
  source.blocks.flatMap((b) => (b.kind === 'row' ? [b.cells.map((c) => c.rich.text)] : []));

/** The characters of each block, as laid out. */
export const linesOf = (source: SourceText): string[] =>
  source.blocks.map((b) => source.text.slice(b.span.start, b.span.end));

/** Label and text of each note a paragraph or heading calls. */
export function noteLabels(document: SegmentedDocument): [string, string][] {
  const found: [string, string][] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'notes')
          for (const { label, note } of inner as { label: string; note: { rich: { text: string } } }[])
            found.push([label, note.rich.text]);
        else walk(inner);
      }
  };
  walk(document.titles);
  walk(document.root);
  return found;
}

/** Plain comparisons: a million of these are made where a file is damaged in thousands of ways. */
function same(found: unknown, expected: unknown, what: string): void {
  if (found !== expected)
    throw new Error(`${what}: ${JSON.stringify(found)} is not ${JSON.stringify(expected)}`);
}

/** Blocks in order and apart, white space between them, pieces and markers where the characters stand. */
export function holdsTogether(source: SourceText): void {
  let at = 0;
  for (const block of source.blocks) {
    same(block.span.start >= at, true, 'a block begins after the one before');
    same(source.text.slice(at, block.span.start).trim(), '', 'between blocks');
    same(block.line, lineAt(source, block.span.start), 'line');
    at = block.span.end;
    for (const inline of block.kind === 'row' ? block.cells : [block]) inlineHolds(source, inline);
  }
  same(source.text.slice(at).trim(), '', 'after the last block');
}

function inlineHolds(source: SourceText, inline: Inline): void {
  const { rich, markup } = inline;
  let length = 0;
  for (const piece of rich.pieces) {
    same(piece.at, length, 'place of a piece');
    const characters = source.text.slice(piece.span.start, piece.span.end);
    if (piece.joint) same(characters.trim(), '', 'a joint');
    else same(rich.text.slice(piece.at, piece.at + characters.length), characters, 'a piece');
    length += piece.joint ? 1 : characters.length;
  }
  same(length, rich.text.length, 'length of the pieces');
  const solid = (text: string): number => text.replace(/\s+/gu, '').length;
  let covered = 0;
  for (const span of [...rich.pieces.map((p) => p.span), ...rich.markers.map((m) => m.span), ...markup])
    covered += solid(source.text.slice(span.start, span.end));
  same(covered, solid(source.text.slice(inline.span.start, inline.span.end)), 'characters covered');
  for (const mark of rich.marks) same(mark.start < mark.end && mark.end <= rich.text.length, true, 'a mark');
}
