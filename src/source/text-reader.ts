import type { Block, Inline, SourceText, Span } from '../text/index.ts';
import { decode } from './decode.ts';
import { type KnownWord, readInline } from './inline.ts';
import { pipeRows, pipeTableLines } from './pipe-table.ts';

/**
 * Text and Markdown → blocks. A line is a paragraph unless the file is wrapped at a column, in which case the lines
 * of a paragraph are joined; a line with tabs is a row of a table. Knows nothing of what the words mean.
 */

/** Lines this long or shorter can come from wrapping at a column; longer ones are whole paragraphs. */
const WIDEST_COLUMN = 132;
/** Share of full lines among those directly followed by another, from which a file counts as wrapped. */
const WRAPPED_SHARE = 0.6;

/** Asterisks still open after so many characters were no title. */
const LONGEST_TITLE = 1000;

export interface ReadOptions {
  /** Encoding the manifest gives for the file. */
  readonly encoding?: string;
}

/** @throws AcquisError for a file that is empty, binary or in an encoding that cannot be read */
export function readText(file: string, bytes: Uint8Array, options: ReadOptions = {}): SourceText {
  const { text, encoding } = decode(file, bytes, options.encoding);
  return blocksOf(file, text, encoding);
}

/** The same for characters that are already decoded. */
export function blocksOf(file: string, text: string, encoding = 'utf-16'): SourceText {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const known = wrapped ? knownWords(text) : undefined;
  const blocks: Block[] = [];
  let afterBlank = true;
  for (let i = 0; i < lines.length; i++) {
    const trimmed = trim(text, lines[i] ?? { start: 0, end: 0 });
    if (!trimmed) {
      afterBlank = true;
      continue;
    }
    const line = i + 1;
    const raw = lines[i] ?? trimmed;
    if (text.slice(raw.start, raw.end).includes('\t') && text.slice(trimmed.start, raw.end).includes('\t')) {
      blocks.push({ kind: 'row', span: trimmed, line, afterBlank, cells: cellsOf(text, raw) });
      afterBlank = false;
      continue;
    }
    const piped = pipeTableLines(text, lines, i);
    if (piped > 0) {
      blocks.push(...pipeRows(text, lines, i, piped, afterBlank));
      i += piped - 1;
      afterBlank = false;
      continue;
    }
    let end = trimmed.end;
    while (i + 1 < lines.length && continues(text, { start: trimmed.start, end }, lines[i + 1], wrapped)) {
      i++;
      end = trim(text, lines[i] ?? trimmed)?.end ?? end;
    }
    blocks.push(paragraph(text, { start: trimmed.start, end }, line, afterBlank, known));
    afterBlank = false;
  }
  return { file, text, encoding, blocks, lineStarts: lines.map((l) => l.start) };
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029\f]/gu)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function trim(text: string, s: Span): Span | undefined {
  const line = text.slice(s.start, s.end);
  const lead = line.length - line.trimStart().length;
  const body = line.trim();
  return body === '' ? undefined : { start: s.start + lead, end: s.start + lead + body.length };
}

function cellsOf(text: string, line: Span): Inline[] {
  const cells: Inline[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && text[at] !== '\t') continue;
    const cell = trim(text, { start, end: at }) ?? { start, end: start };
    cells.push(readInline(text, cell));
    start = at + 1;
  }
  return cells;
}

function paragraph(text: string, s: Span, line: number, afterBlank: boolean, known?: KnownWord): Block {
  const heading = /^(#{1,6})[ \t]+/u.exec(text.slice(s.start, s.end));
  if (!heading?.[1]) return { kind: 'paragraph', ...readInline(text, s, known), line, afterBlank };
  const body = readInline(text, { start: s.start + heading[0].length, end: s.end });
  return {
    kind: 'paragraph',
    span: s,
    rich: body.rich,
    markup: [{ start: s.start, end: s.start + heading[0].length }, ...body.markup],
    line,
    afterBlank,
    headingLevel: heading[1].length,
  };
}

/** A label or list dash begins a paragraph of its own, however narrow the column. */
const BEGINS_ANEW = /^\s*(?:#{1,6}\s|[-•–—*]\s|\(?(?:\d{1,4}|[a-zA-Z]{1,5}|[а-яА-Я])[.)]\s|[⁰¹²³⁴⁵⁶⁷⁸⁹])/u;

function continues(text: string, block: Span, next: Span | undefined, wrapped: boolean): boolean {
  if (!next) return false;
  const line = text.slice(next.start, next.end);
  if (line.trim() === '' || line.includes('\t')) return false;
  const soFar = text.slice(block.start, block.end);
  // A bold title broken over lines stays one title: its asterisks are still open.
  if (
    soFar.startsWith('**') &&
    soFar.length <= LONGEST_TITLE &&
    (soFar.match(/\*\*/gu) ?? []).length % 2 === 1
  )
    return true;
  return wrapped && !BEGINS_ANEW.test(line);
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  const lengths = lines.map((l) => (text.slice(l.start, l.end).includes('\t') ? 0 : l.end - l.start));
  const filled = lengths.filter((l) => l > 0).sort((a, b) => a - b);
  const widest = filled[Math.floor(filled.length * 0.98)] ?? 0;
  if (filled.length < 8 || widest > WIDEST_COLUMN) return false;
  const followed = lengths.filter((length, i) => length > 0 && (lengths[i + 1] ?? 0) > 0);
  const full = followed.filter((length) => length >= widest * 0.75).length;
  return followed.length >= 4 && full / followed.length >= WRAPPED_SHARE;
}

/** The words of a document, read once and only when a line ends in a hyphen. */
function knownWords(text: string): KnownWord {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
    return words.has(word);
  };
}
