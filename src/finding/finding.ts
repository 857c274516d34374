import { FINDING_CODES, type FindingCodeName, type Severity } from './codes.ts';

/** Where a fault stands: enough to open the document and put a finger on it. */
export interface Place {
  /** File name of the source within the corpus. */
  readonly source: string;
  /** 1-based line of the source; absent when the fault is in no single line. */
  readonly line?: number;
  readonly edition?: string;
  /** Label of the topic concerned, as printed. */
  readonly topic?: string;
}

export interface Finding {
  readonly code: FindingCodeName;
  readonly severity: Severity;
  /** One sentence: what is wrong, and what it should be when that is known. */
  readonly message: string;
  readonly place: Place;
  /** What stands in print, in the words of the source. */
  readonly published?: string;
  /** What should stand there, when the evidence decides it. */
  readonly expected?: string;
  /** Designations of the provisions concerned (`A.I.47`). */
  readonly refs: readonly string[];
  /** The facts that prove it, one sentence each. */
  readonly evidence: readonly string[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

type FindingInput = Omit<Finding, 'severity' | 'refs' | 'evidence'> &
  Partial<Pick<Finding, 'severity' | 'refs' | 'evidence'>>;

/** A finding with the severity of its code, or a lower one when the evidence does not decide. */
export function finding(input: FindingInput): Finding {
  const full = FINDING_CODES[input.code].severity;
  const asked = input.severity ?? full;
  return { refs: [], evidence: [], ...input, severity: RANK[asked] < RANK[full] ? full : asked };
}

/** Errors first, then by source, line, code: the order of every list and file. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    compareText(a.place.source, b.place.source) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
