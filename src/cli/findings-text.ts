import type { Finding, Severity } from '../finding/index.ts';
import type { Session } from './session.ts';
import { hang } from './terminal/width.ts';

/** Findings for a person: grouped by edition, the gravest first, each with its place and proof. */
export function findingsText(session: Session, findings: readonly Finding[], total: number): string {
  const editions = [...new Set(findings.map((f) => f.place.edition ?? ''))].sort();
  const blocks = editions.flatMap((edition) => {
    const own = findings.filter((f) => (f.place.edition ?? '') === edition);
    const title = edition === '' ? 'Documents outside the editions' : `Edition ${edition}`;
    return [
      `${session.paint.bold(title)}  ${session.paint.dim(counts(own))}`,
      ...own.map((f) => one(session, f)),
    ];
  });
  const rest = total - findings.length;
  const closing = findings.length === 0 ? 'Nothing was found.' : counts(findings);
  return [...blocks, rest > 0 ? `${closing} (${rest} not shown)` : closing].join('\n\n');
}

function counts(findings: readonly Finding[]): string {
  const { errors, warnings, notes } = countSeverities(findings);
  return [plural(errors, 'error'), plural(warnings, 'warning'), plural(notes, 'note')].join(', ');
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function one({ paint, width }: Session, finding: Finding): string {
  const { code, severity, message, place, published, expected, refs, evidence } = finding;
  const colour = { error: paint.red, warning: paint.yellow, note: paint.blue } satisfies Record<
    Severity,
    (t: string) => string
  >;
  const where = place.line === undefined ? place.source : `${place.source}:${place.line}`;
  const about = place.topic ?? refs.join(', ');
  const fact = (label: string, text: string | undefined): string[] =>
    text === undefined || text === '' ? [] : [hang(`  ${paint.dim(label.padEnd(10))}`, text, width)];
  return [
    `${colour[severity](severity)} ${paint.bold(code)}  ${where}${about === '' ? '' : `  ${about}`}`,
    hang('  ', message, width),
    ...fact('published', published),
    ...fact('expected', expected),
    ...evidence.flatMap((sentence) => fact('because', sentence)),
  ].join('\n');
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): {
  errors: number;
  warnings: number;
  notes: number;
} {
  const count = (severity: Severity): number => findings.filter((f) => f.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
