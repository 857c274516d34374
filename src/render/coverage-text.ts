/** Was every character of the sources accounted for? The proof in words, one paragraph a source. */
import type { CoverageReport } from '../text/index.ts';

export interface CoverageExport {
  readonly sources: readonly CoverageReport[];
}

/** Public promise: `docs/formats/coverage.schema.json`. */
export const exportCoverage = (reports: readonly CoverageReport[]): CoverageExport => ({ sources: reports });

export function toCoverageText(reports: readonly CoverageReport[]): string {
  const lost = reports.reduce((sum, report) => sum + report.unaccounted, 0);
  const verdict =
    lost === 0
      ? `Every character of ${count(reports.length, 'source')} is accounted for.`
      : `${count(lost, 'character')} of ${count(reports.length, 'source')} ${lost === 1 ? 'is' : 'are'} not accounted for.`;
  return `${[...reports.map(describe), verdict].join('\n\n')}\n`;
}

function describe(report: CoverageReport): string {
  const ignored = new Map<string, number>();
  for (const run of report.ignored)
    ignored.set(run.reason, (ignored.get(run.reason) ?? 0) + run.end - run.start);
  const total = [...ignored.values()].reduce((sum, n) => sum + n, 0);
  return [
    report.file,
    line('characters', report.characters),
    line('kept', report.kept, breakdown(Object.entries(report.keptAs))),
    line('ignored', total, breakdown([...ignored])),
    line('unaccounted', report.unaccounted),
    ...report.gaps.map((gap) => `    in no text: characters ${gap.start} to ${gap.end}`),
    ...report.overlaps.map((overlap) => `    in two texts: characters ${overlap.start} to ${overlap.end}`),
  ].join('\n');
}

/** Wide enough for a million characters and the longest of the four names. */
const line = (name: string, value: number, detail = ''): string =>
  `  ${name.padEnd(11)} ${String(value).padStart(8)}${detail === '' ? '' : `   ${detail}`}`;

const breakdown = (parts: readonly (readonly [string, number])[]): string =>
  [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
