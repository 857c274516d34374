import type { ConcordanceRow } from '../instrument/index.ts';
import type { ReportCitation } from './citation.ts';
import { formatLocator } from './list-format.ts';
import { nearNames } from './near.ts';
import { counted, hasLocatorPath, type Resolution, settle, unresolved } from './resolution.ts';
import type { Universe } from './universe.ts';

/** Which provision stands at this place of a report? Answered by the concordance alone. */
export function resolveReport(citation: ReportCitation, universe: Universe): Resolution {
  const { unit, path } = citation;
  const rows = rowsOf(citation.symbol, universe);
  const symbol = rows[0]?.symbol ?? citation.symbol;
  if (rows.length === 0) return noReport(symbol, universe);
  const here = rows.filter((row) => hasLocatorPath(row.value, path));
  const fitting = here.filter((row) => unit === null || row.kind === unit);
  if (fitting.length > 0)
    return settle(
      refsOf(fitting),
      `${symbol}, ${formatLocator(path)} stands for several paragraphs of the compendium`,
    );
  const kinds = [...new Set(rows.map((row) => row.kind))];
  const place = `${unit ?? 'paragraph or recommendation'} ${formatLocator(path)}`;
  if (unit !== null && !kinds.includes(unit)) {
    const counts = kinds
      .map((kind) =>
        kind === 'paragraph' || kind === 'recommendation' ? `${kind}s` : `the ${kind}s it sets out`,
      )
      .join(' and ');
    return unresolved(`${symbol} is cited by ${counts}, not by ${unit}`, refsOf(here));
  }
  return unresolved(`${symbol} has no ${place} in this edition`, refsOf(here));
}

/** A whole report is not one provision, unless only one of it is in the edition. */
export function resolveSymbol(written: string, universe: Universe): Resolution {
  const rows = rowsOf(written, universe);
  const sections = universe.sections.filter((s) => same(s.report, written));
  const symbol = rows[0]?.symbol ?? sections[0]?.report ?? written;
  if (rows.length === 0 && sections.length === 0) return noReport(symbol, universe);
  const keys = new Set(sections.map((s) => `${s.part}.${s.numeral}`));
  const own = universe.provisions.filter(
    (p) => keys.has(`${p.part}.${p.section}`) && p.parent === null && p.kind !== 'omission',
  );
  const refs = own.length > 0 ? own.map((p) => p.ref) : refsOf(rows);
  return settle(
    refs,
    `${symbol} is a report with ${counted(refs.length, 'paragraph')} in this edition; add the number of one`,
  );
}

function noReport(symbol: string, universe: Universe): Resolution {
  const known = [...universe.sections.map((s) => s.report), ...universe.concordance.map((row) => row.symbol)];
  return unresolved(`no report with the symbol ${symbol} in this edition`, nearNames(symbol, known));
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const rowsOf = (symbol: string, universe: Universe): ConcordanceRow[] =>
  universe.concordance.filter((row) => same(row.symbol, symbol));

const refsOf = (rows: readonly ConcordanceRow[]): string[] => [...new Set(rows.map((row) => row.ref))];
