/**
 * Nothing is lost, whatever happens to a document: lines of the real sources shuffled, cut, doubled and sprinkled with
 * the characters that mean something to a reader of Markdown, tables and footnotes.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ParagraphNode,
  type SectionNode,
  type SegmentedDocument,
  segment,
} from '../../src/segment/index.ts';
import { blocksOf } from '../../src/source/index.ts';
import { proveCoverage, type RichText } from '../../src/text/index.ts';
import { SOURCES, segmentFile, sourceText } from '../compendium/som.ts';

const RUNS = 400;
const LINES = Object.values(SOURCES).flatMap((file) => sourceText(file).split('\n'));
/** Characters and strings on which a reader could trip. */
const GRIT = [
  '\t',
  '*',
  '**',
  '¹',
  '²⁵',
  '[',
  ']',
  '](#)',
  '(',
  ')',
  '<i>',
  '</i>',
  '<u>',
  '<sup>1</sup>',
  '\\',
  '\u00AD',
  '\u00A0',
  '\uFEFF',
  '\u2028',
  '\r',
  '\f',
  '#',
  '- ',
  '(a) ',
  '(i) ',
  '2. ',
  'PP 5',
  '(...)',
  '.....',
  '…',
  '|',
  '\u{1F30D}',
  '\u0301',
  '\u0000',
];

const line = fc.oneof(
  { weight: 6, arbitrary: fc.nat(LINES.length - 1).map((i) => LINES[i] ?? '') },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...GRIT) },
);

const hurt = fc
  .record({
    line,
    cut: fc.option(fc.tuple(fc.nat(300), fc.nat(300)), { nil: undefined }),
    grit: fc.option(fc.tuple(fc.constantFrom(...GRIT), fc.nat(300)), { nil: undefined }),
    twice: fc.boolean(),
  })
  .map(({ line: text, cut, grit, twice }) => {
    let out = cut ? text.slice(Math.min(...cut), Math.max(...cut)) : text;
    if (grit) out = out.slice(0, grit[1]) + grit[0] + out.slice(grit[1]);
    return twice ? `${out}\n${out}` : out;
  });

const documents = fc
  .tuple(fc.array(hurt, { maxLength: 60 }), fc.constantFrom('\n', '\n\n', '\r\n'))
  .map(([lines, end]) => lines.join(end));

function texts(document: SegmentedDocument): RichText[] {
  const all: RichText[] = document.titles.map((t) => t.rich);
  const paragraph = (p: ParagraphNode): void => {
    all.push(p.rich, ...p.notes.map((n) => n.note.rich));
    p.children.forEach(paragraph);
  };
  const section = (s: SectionNode): void => {
    if (s.heading) all.push(s.heading.rich);
    s.items.forEach(paragraph);
    s.children.forEach(section);
  };
  section(document.root);
  for (const row of document.table) all.push(...row.cells.map((c) => c.rich));
  return all;
}

/** What the pieces say the text is: characters of the source, and one space for each break. */
const fromPieces = (rich: RichText, source: string): string =>
  rich.pieces.map((p) => (p.joint ? ' ' : source.slice(p.span.start, p.span.end))).join('');

function holds(document: SegmentedDocument): void {
  const proof = proveCoverage(document.source, document.claims);
  expect(proof.gaps).toEqual([]);
  expect(proof.overlaps).toEqual([]);
  expect(proof.unaccounted).toBe(0);
  const left = proof.ignored.reduce((sum, run) => sum + run.end - run.start, 0);
  expect(proof.kept + left).toBe(proof.characters);
  expect(proof.characters).toBe(document.source.text.length);
  for (const rich of texts(document)) {
    expect(fromPieces(rich, document.source.text)).toBe(rich.text);
    rich.pieces.reduce((at, piece) => {
      expect(piece.at).toBe(at);
      return at + (piece.joint ? 1 : piece.span.end - piece.span.start);
    }, 0);
    for (const mark of rich.marks)
      expect(mark.start >= 0 && mark.start < mark.end && mark.end <= rich.text.length).toBe(true);
    for (const marker of rich.markers) expect(marker.at >= 0 && marker.at <= rich.text.length).toBe(true);
  }
}

describe('no character is lost and no word invented', () => {
  it.each(Object.values(SOURCES))('in %s', (file) => holds(segmentFile(file)));

  it('in documents made of torn pieces of the sources', () => {
    fc.assert(
      fc.property(documents, (text) => holds(segment(blocksOf('torn.txt', text), { language: 'en' }))),
      { numRuns: RUNS, verbose: 1 },
    );
  });

  it('in documents of nothing but stray characters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...GRIT, 'word', ' ', '\n', 'I. First meeting', '1. '), { maxLength: 40 }),
        (bits) => holds(segment(blocksOf('stray.txt', bits.join('')), { language: 'en' })),
      ),
      { numRuns: RUNS, verbose: 1 },
    );
  });

  it('in any language the same lines may be taken for', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('ar', 'zh', 'en', 'fr', 'ru', 'es'), (text, language) =>
        holds(segment(blocksOf('torn.txt', text), { language })),
      ),
      { numRuns: 100, verbose: 1 },
    );
  });
});
