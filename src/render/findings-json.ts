/** What did the checks find, as data? Public promise: `docs/formats/findings.schema.json`. */
import { compareFindings, type Finding, type Severity } from '../finding/index.ts';
import type { Edition } from '../instrument/index.ts';
import { toJson } from './edition-export.ts';

export interface FindingsExport {
  /** Ids of the editions that were checked, oldest first. */
  readonly editions: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Errors first, then by source, line and code. */
  readonly findings: readonly Finding[];
}

export function exportFindings(editions: readonly Edition[]): FindingsExport {
  const findings = editions.flatMap((edition) => edition.findings).sort(compareFindings);
  const count = (severity: Severity): number => findings.filter((f) => f.severity === severity).length;
  return {
    editions: editions.map((edition) => edition.id),
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
    findings,
  };
}

export const toFindingsJson = (...editions: readonly Edition[]): string => toJson(exportFindings(editions));
