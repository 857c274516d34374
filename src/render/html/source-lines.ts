/**
 * How does a source read line by line, and which of its words are in no text? Every character of a line is in one
 * piece; a piece that the coverage ignores carries its reason. White space is ignored everywhere and is not said.
 */
import type { SourceDocument } from '../../instrument/index.ts';
import type { CoverageReport, IgnoredReason, IgnoredRun } from '../../text/index.ts';

export interface Piece {
  readonly text: string;
  /** Why these words are in no text; null for all others. */
  readonly ignored: IgnoredReason | null;
}

/** Lines in order, without the characters that end them; a blank line has no piece. The end of the last line begins no other. */
export function linesOfSource(
  { text, lineStarts }: Pick<SourceDocument, 'text' | 'lineStarts'>,
  coverage?: Pick<CoverageReport, 'ignored'>,
): Piece[][] {
  const runs = (coverage?.ignored ?? []).filter((run) => run.reason !== 'white space');
  let next = 0;
  const starts =
    lineStarts.length > 1 && lineStarts.at(-1) === text.length ? lineStarts.slice(0, -1) : lineStarts;
  return starts.map((start, n) => {
    const end = endOfLine(text, start, lineStarts[n + 1] ?? text.length);
    while ((runs[next]?.end ?? text.length) <= start) next += 1;
    return piecesOf(text, start, end, runs, next);
  });
}

function piecesOf(
  text: string,
  start: number,
  end: number,
  runs: readonly IgnoredRun[],
  first: number,
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const put = (to: number, ignored: IgnoredReason | null): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), ignored });
    at = Math.max(at, to);
  };
  for (let n = first; n < runs.length; n += 1) {
    const run = runs[n];
    if (!run || run.start >= end) break;
    put(Math.max(at, run.start), null);
    put(Math.min(end, run.end), run.reason);
  }
  put(end, null);
  return pieces.every((p) => p.text.trim() === '') ? [] : pieces;
}

function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && /[\n\r\u2028\u2029\f]/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}
