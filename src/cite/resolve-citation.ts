import type { Citation, SingleCitation } from './citation.ts';
import { type Resolution, settle, unresolved } from './resolution.ts';
import { resolveDesignation, resolveNumber, resolveSection } from './resolve-designation.ts';
import { resolveInstrument } from './resolve-instrument.ts';
import { resolveReport, resolveSymbol } from './resolve-report.ts';
import type { Universe } from './universe.ts';

/**
 * Which provision does a citation name? Resolved only when exactly one fits; several are given as candidates, none
 * with the reason. Near matches stand apart and are never chosen.
 */
export function resolveCitation(citation: Citation, universe: Universe): Resolution {
  if (citation.kind === 'unreadable') return unresolved(citation.reason);
  const answers = resolveEach(citation, universe);
  const [only] = answers;
  if (only && answers.length === 1) return only;
  const missing = answers.find((answer) => answer.status === 'unresolved');
  if (missing) return missing;
  const candidates = [...new Set(answers.flatMap((answer) => answer.candidates))];
  return settle(candidates, `the text names ${candidates.length} paragraphs`);
}

/** One answer for each reference of a list, in order; one for a single reference. */
export function resolveEach(citation: Citation, universe: Universe): Resolution[] {
  if (citation.kind === 'unreadable') return [unresolved(citation.reason)];
  const single = citation.kind === 'list' ? citation.citations : [citation];
  return single.map((one) => resolveSingle(one, universe));
}

function resolveSingle(citation: SingleCitation, universe: Universe): Resolution {
  switch (citation.kind) {
    case 'designation':
      return resolveDesignation(citation.designation, universe);
    case 'section':
      return resolveSection(citation, universe);
    case 'number':
      return resolveNumber(citation, universe);
    case 'report':
      return resolveReport(citation, universe);
    case 'symbol':
      return resolveSymbol(citation.symbol, universe);
    case 'instrument':
      return resolveInstrument(citation, universe);
  }
}
