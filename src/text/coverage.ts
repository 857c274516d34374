import type { SourceText } from './source-text.ts';
import type { Span } from './span.ts';
import { spanLength } from './span.ts';

/**
 * The proof that nothing was lost: every character of a source is claimed exactly once, either kept (as part of
 * a heading, provision, ...) or ignored with a reason.
 */
export type Claim = KeptClaim | IgnoredClaim;

export interface KeptClaim {
  readonly span: Span;
  readonly as: 'heading' | 'provision' | 'footnote' | 'cell' | 'contents';
}

export interface IgnoredClaim {
  readonly span: Span;
  readonly as: 'ignored';
  readonly reason: IgnoredReason;
}

/** Why a character of the source is in no text: the closed list of reasons. */
export type IgnoredReason =
  | 'white space'
  | 'running head'
  | 'page number'
  | 'repeated table head'
  | 'list dash'
  | 'markup'
  | 'leader'
  | 'soft hyphen';

export interface IgnoredRun {
  readonly start: number;
  readonly end: number;
  readonly reason: IgnoredReason;
}

export interface CoverageReport {
  readonly file: string;
  readonly characters: number;
  readonly kept: number;
  readonly keptAs: Readonly<Record<string, number>>;
  readonly ignored: readonly IgnoredRun[];
  readonly unaccounted: number;
  /** Spans in no claim; empty when the proof holds. */
  readonly gaps: readonly Span[];
  /** Spans in more than one claim; empty when the proof holds. */
  readonly overlaps: readonly Span[];
}

/**
 * White space outside every claim needs no claim of its own: it is counted as ignored.
 * Anything else outside is a gap, and `unaccounted` counts gaps and overlaps alike.
 */
export function proveCoverage(source: SourceText, claims: readonly Claim[]): CoverageReport {
  const sorted = claims.filter((c) => spanLength(c.span) > 0).sort((a, b) => a.span.start - b.span.start);
  const ignored: IgnoredRun[] = [];
  const gaps: Span[] = [];
  const overlaps: Span[] = [];
  const keptAs: Record<string, number> = {};
  let kept = 0;
  let at = 0;
  const between = (start: number, end: number): void => {
    for (const piece of source.text.slice(start, end).matchAll(/\s+|\S+/gu)) {
      const from = start + piece.index;
      const to = from + piece[0].length;
      if (/^\s/u.test(piece[0])) pushIgnored(ignored, { start: from, end: to, reason: 'white space' });
      else gaps.push({ start: from, end: to });
    }
  };
  for (const claim of sorted) {
    const { start, end } = claim.span;
    if (start > at) between(at, start);
    if (start < at) overlaps.push({ start, end: Math.min(at, end) });
    const from = Math.max(start, at);
    if (end > from) {
      if (claim.as === 'ignored') pushIgnored(ignored, { start: from, end, reason: claim.reason });
      else {
        kept += end - from;
        keptAs[claim.as] = (keptAs[claim.as] ?? 0) + end - from;
      }
    }
    at = Math.max(at, end);
  }
  if (at < source.text.length) between(at, source.text.length);
  const total = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + spanLength(s), 0);
  return {
    file: source.file,
    characters: source.text.length,
    kept,
    keptAs,
    ignored,
    unaccounted: total(gaps) + total(overlaps),
    gaps,
    overlaps,
  };
}

function pushIgnored(runs: IgnoredRun[], run: IgnoredRun): void {
  const last = runs.at(-1);
  if (last && last.reason === run.reason && last.end === run.start)
    runs[runs.length - 1] = { ...last, end: run.end };
  else runs.push(run);
}
