import { type Finding, finding } from '../finding/index.ts';
import { guessLanguage, type LanguageCode } from '../language/index.ts';
import {
  type Claim,
  type NoteMarker,
  proveCoverage,
  type SourceText,
  sliceRichText,
  trimRichText,
} from '../text/index.ts';
import { claimInline, headingKey } from './claims.ts';
import { classify, type Line } from './classify.ts';
import { findCutParagraphs } from './cut.ts';
import type { ContentsEntry, SegmentedDocument, TableRow } from './document.ts';
import {
  freezeSection,
  type HeadingDraft,
  type NoteDraft,
  type ParagraphDraft,
  walkDrafts,
} from './draft.ts';
import { findLostHeadings } from './heading-order.ts';
import { tieNotes } from './notes.ts';
import { takeLine } from './take-line.ts';
import { meetContents, meetTable, newTree } from './tree.ts';

/**
 * SourceText → headings, paragraphs, table rows and notes, with every character claimed once. Total: a damaged
 * document yields what can be read and findings for the rest.
 */
export function segment(
  source: SourceText,
  options: { readonly language?: LanguageCode } = {},
): SegmentedDocument {
  const language = options.language ?? guessLanguage(source.text);
  const lines = classify(source, language);
  const contents = lines.flatMap((l): ContentsEntry[] =>
    l.is === 'contents' ? [{ text: l.text, page: l.page, line: l.block.line }] : [],
  );
  const tree = newTree(source, language, lines, new Set(contents.map((c) => headingKey(c.text))));
  const claims: Claim[] = [];
  const notes: NoteDraft[] = [];
  const loose: NoteMarker[] = [];
  const table: TableRow[] = [];
  lines.forEach((line, index) => {
    switch (line.is) {
      case 'running head':
      case 'page number':
        claims.push({ span: line.block.span, as: 'ignored', reason: line.is });
        return;
      case 'contents':
        for (const inline of line.block.kind === 'row' ? line.block.cells : [line.block]) {
          for (const item of claimInline(inline, 'contents')) claims.push(item);
          for (const item of inline.rich.markers) loose.push(item);
        }
        meetContents(tree);
        return;
      case 'row': {
        if (line.head === 'repeated')
          claims.push({ span: line.block.span, as: 'ignored', reason: 'repeated table head' });
        else
          for (const cell of line.block.cells)
            for (const claim of claimInline(cell, 'cell')) claims.push(claim);
        if (line.head !== 'repeated') {
          table.push({
            kind: line.head === 'first' ? 'head' : 'body',
            cells: line.block.cells,
            line: line.block.line,
            newPage: line.newPage || afterBreak(lines, index),
          });
          for (const cell of line.block.cells) for (const marker of cell.rich.markers) loose.push(marker);
        }
        meetTable(tree);
        return;
      }
      case 'note': {
        const body = trimRichText(
          sliceRichText({ ...line.block.rich, markers: line.block.rich.markers.slice(1) }, 0),
        );
        notes.push({
          label: line.label,
          rich: body,
          line: line.block.line,
          span: line.block.span,
          used: false,
          held: false,
        });
        for (const item of claimInline(line.block, 'footnote')) claims.push(item);
        return;
      }
      default:
        for (const item of takeLine(tree, line, index)) claims.push(item);
    }
  });
  const titles = tree.titles;
  const owners = [...titles, ...walkDrafts(tree.root)];
  const findings: Finding[] = [
    ...tree.findings,
    ...tieNotes(source, owners, loose, notes),
    ...contentsFindings(source, contents, owners),
    ...findLostHeadings(source, tree.root),
    ...findCutParagraphs(
      source,
      owners.filter((o): o is ParagraphDraft => 'children' in o),
    ),
  ];
  const proof = proveCoverage(source, claims);
  for (const span of [...proof.gaps, ...proof.overlaps]) {
    findings.push(
      finding({
        code: 'coverage-broken',
        message: `Characters ${span.start} to ${span.end} are accounted for ${proof.gaps.includes(span) ? 'nowhere' : 'twice'}.`,
        place: { source: source.file },
        published: source.text.slice(span.start, span.end),
      }),
    );
  }
  const freeNotes = notes.filter(({ held }) => !held);
  const root = freezeSection(tree.root);
  return { source, language, titles, root, contents, table, freeNotes, claims, findings };
}

/** The row below the table head is the first of its page as well. */
function afterBreak(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  return before?.is === 'row' && before.head !== 'no';
}

/** Every entry of the table of contents must be a heading. */
function contentsFindings(
  source: SourceText,
  contents: readonly ContentsEntry[],
  owners: readonly (HeadingDraft | ParagraphDraft)[],
): Finding[] {
  const headings = new Set<string>();
  for (const owner of owners) {
    if (!('ordinal' in owner)) continue;
    headings.add(headingKey(`${owner.label} ${owner.rich.text}`));
    headings.add(headingKey(owner.rich.text));
  }
  return contents
    .filter((entry) => !headings.has(headingKey(entry.text)))
    .map((entry) =>
      finding({
        code: 'contents-differ',
        message: `The table of contents lists "${entry.text}" on page ${entry.page}, but no heading reads so.`,
        place: { source: source.file, line: entry.line },
        published: entry.text,
      }),
    );
}
