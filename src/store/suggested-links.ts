/**
 * Which links are suggested, and what was decided on them? A suggestion is computed and can be made anew at any time; a
 * decision is a person's and is never lost. What is accepted is in the record itself, from both ends.
 */
import {
  decisionKey,
  isLinked,
  type KnowledgeRecord,
  type LinkDecision,
  type LinkKind,
  type RecordType,
} from '../record/index.ts';

/** A link that the words of a record speak for. */
export interface LinkSuggestion {
  readonly kind: LinkKind;
  /** The concept of a topic, `protocol-18`, or the permanent id of a provision. */
  readonly target: string;
  /** As people name it: `A.V.2.j`, `Awareness-raising`. */
  readonly label: string;
  /** 0 to 1, comparable within one kind only. */
  readonly score: number;
  /** Words of the record that speak for it, folded, the most telling first. */
  readonly words: readonly string[];
}

/** The same from its other end. */
export interface SuggestedRecord extends LinkSuggestion {
  readonly id: string;
  readonly type: RecordType;
  readonly title: string;
  readonly date: string | null;
}

/** What a record was compared with: another edition, or another program, compares anew. */
export interface ComparedWith {
  readonly corpus: string;
  readonly edition: string;
  /** Changes whenever the comparison would come out otherwise. */
  readonly stamp: string;
}

export interface RecordSuggestions {
  readonly record: string;
  readonly suggestions: readonly LinkSuggestion[];
}

/** Reading both ends of suggested and decided links; part of `RecordStore`. */
export interface LinkStore {
  /**
   * Suggestions for a record that nobody decided on and that are no links yet, topics first, best first. A rejected one
   * comes back when a word speaks for it that did not when it was rejected.
   */
  suggestedLinks(record: string): readonly LinkSuggestion[];
  /** Records suggested for any of these targets, best first; samples only when asked for. */
  suggestedRecords(targets: readonly string[], options?: SuggestedOptions): readonly SuggestedRecord[];
  /** Records that were not compared with this yet, or changed since; in the order of their ids, at most so many. */
  notCompared(corpus: string, stamp: string, limit: number): readonly KnowledgeRecord[];
  /** The decision that counts of every link of these records, of these targets, or of all; oldest first. */
  linkDecisions(of?: DecisionFilter): readonly LinkDecision[];
}

export interface SuggestedOptions {
  readonly samples?: boolean;
  /** At most so many. */
  readonly limit?: number;
}

export interface DecisionFilter {
  readonly records?: readonly string[];
  readonly targets?: readonly string[];
}

const ORDER: readonly LinkKind[] = ['topic', 'article', 'provision'];

/** What is left to decide of what was computed. The same for every adapter. */
export function openSuggestions(
  record: KnowledgeRecord,
  suggestions: readonly LinkSuggestion[],
  decisions: readonly LinkDecision[],
): readonly LinkSuggestion[] {
  return suggestions
    .filter((suggestion) => isOpen(record, suggestion, decisions))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.score - a.score || (a.target < b.target ? -1 : 1),
    );
}

export function isOpen(
  record: KnowledgeRecord,
  { kind, target, label, words }: LinkSuggestion,
  decisions: readonly LinkDecision[],
): boolean {
  if (isLinked(record, kind, target) || isLinked(record, kind, label)) return false;
  const rejected = decisions.find(
    (d) => d.record === record.id && d.kind === kind && d.target === target && d.verdict === 'rejected',
  );
  return rejected === undefined || words.some((word) => !rejected.words.includes(word));
}

/** Of several decisions on one link, the last. @param log oldest first */
export function latestDecisions(log: readonly LinkDecision[]): readonly LinkDecision[] {
  const latest = new Map<string, LinkDecision>();
  for (const decision of log) {
    const key = decisionKey(decision);
    latest.delete(key);
    latest.set(key, decision);
  }
  return [...latest.values()];
}
