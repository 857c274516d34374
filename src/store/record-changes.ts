import { isDeepStrictEqual } from 'node:util';
import { AcquisError } from '../finding/index.ts';
import { decisionKey, type KnowledgeRecord, type LinkDecision, withDecisions } from '../record/index.ts';
import type { BatchSummary, RecordChange } from './records.ts';

/** What does a batch change, and may it be undone? The same for every adapter. */
export interface PlannedChange {
  readonly id: string;
  readonly before: KnowledgeRecord | null;
  readonly after: KnowledgeRecord | null;
}

export const sameRecord = (a: KnowledgeRecord | null, b: KnowledgeRecord | null): boolean =>
  canonical(a) === canonical(b);

/** Whether a record says the same and only its ties changed: what its words suggest is then as it was. */
export function saysTheSame(before: KnowledgeRecord | null, after: KnowledgeRecord | null): boolean {
  if (before === null || after === null) return false;
  const { topics, articles, links } = before;
  return sameRecord(before, { ...after, topics, articles, links });
}

export const sameValue = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** The order in which somebody wrote the fields of a record is no change of it. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

/** Changes that put these records in place, with every link that was accepted; the last of two with one id counts. */
function planPut(
  records: readonly KnowledgeRecord[],
  now: (id: string) => KnowledgeRecord | undefined,
  decided: DecidedOn,
): readonly PlannedChange[] {
  const last = new Map(records.map((record) => [record.id, record]));
  return [...last.values()].flatMap((given) => {
    const before = now(given.id) ?? null;
    const after = withDecisions(
      given,
      decided(given.id).filter(({ verdict }) => verdict === 'accepted'),
    );
    return sameRecord(before, after) ? [] : [{ id: after.id, before, after }];
  });
}

/** @throws AcquisError `argument-invalid` */
export function planRemove(
  ids: readonly string[],
  now: (id: string) => KnowledgeRecord | undefined,
): readonly PlannedChange[] {
  return [...new Set(ids)].map((id) => {
    const before = now(id);
    if (before) return { id, before, after: null };
    throw new AcquisError('argument-invalid', `There is no record "${id}" to remove.`);
  });
}

type DecidedOn = (record: string) => readonly LinkDecision[];

/** Those that say something new; the last of two on one link. */
function freshDecisions(decisions: readonly LinkDecision[], decided: DecidedOn): readonly LinkDecision[] {
  return [...new Map(decisions.map((decision) => [decisionKey(decision), decision])).values()].filter(
    (decision) => {
      const known = decided(decision.record).find((d) => decisionKey(d) === decisionKey(decision));
      return !isDeepStrictEqual(known, decision);
    },
  );
}

/** Records put in place with decisions on their links. */
export function planPutDecided(
  records: readonly KnowledgeRecord[],
  decisions: readonly LinkDecision[],
  now: (id: string) => KnowledgeRecord | undefined,
  decided: DecidedOn,
): DecidedChanges {
  const fresh = freshDecisions(decisions, decided);
  const keys = new Set(fresh.map(decisionKey));
  const byRecord = new Map<string, LinkDecision[]>();
  for (const decision of fresh)
    byRecord.set(decision.record, [...(byRecord.get(decision.record) ?? []), decision]);
  const then: DecidedOn = (id) => [
    ...decided(id).filter((decision) => !keys.has(decisionKey(decision))),
    ...(byRecord.get(id) ?? []),
  ];
  return { changes: planPut(records, now, then), decisions: fresh };
}

export interface DecidedChanges {
  readonly changes: readonly PlannedChange[];
  readonly decisions: readonly LinkDecision[];
}

/** What decisions change: those that say something new, and the records as they are by them. */
export function planDecide(
  decisions: readonly LinkDecision[],
  now: (id: string) => KnowledgeRecord | undefined,
  decided: DecidedOn,
): DecidedChanges {
  const fresh = freshDecisions(decisions, decided);
  const changes = [...new Set(fresh.map(({ record }) => record))].flatMap((id) => {
    const before = now(id);
    const after =
      before &&
      withDecisions(
        before,
        fresh.filter(({ record }) => record === id),
      );
    return before && after && after !== before ? [{ id, before, after }] : [];
  });
  return { changes, decisions: fresh };
}

/**
 * Decisions that bring back what was decided before these; one that was the first is withdrawn.
 * @param before the log up to these, oldest first
 * @throws AcquisError `argument-invalid` when a later decision on the same link would be lost
 */
export function planUndecide(
  asked: number,
  made: readonly LinkDecision[],
  before: (decision: LinkDecision) => LinkDecision | undefined,
  now: (decision: LinkDecision) => LinkDecision | undefined,
  { at, who }: { readonly at: string; readonly who: string },
): readonly LinkDecision[] {
  for (const decision of made)
    if (!isDeepStrictEqual(now(decision), decision))
      throw new AcquisError(
        'argument-invalid',
        `Batch ${asked} cannot be undone: ${decision.label} was decided on again since.`,
        { advice: 'Undo the later batches first; acquis records batches lists them.' },
      );
  return made.map((decision) => before(decision) ?? { ...decision, verdict: 'withdrawn', at, who });
}

/** @throws AcquisError `argument-invalid` when undoing would lose a later change */
export function planUndo(
  batch: BatchSummary | undefined,
  asked: number,
  changes: readonly RecordChange[],
  now: (id: string) => KnowledgeRecord | undefined,
): readonly PlannedChange[] {
  if (!batch)
    throw new AcquisError('argument-invalid', `There is no batch ${asked}.`, {
      advice: 'acquis records batches lists them.',
    });
  if (batch.undoneBy !== null)
    throw new AcquisError(
      'argument-invalid',
      `Batch ${asked} was undone already, by batch ${batch.undoneBy}.`,
      {
        advice: `To have it again, undo batch ${batch.undoneBy}.`,
      },
    );
  const touched = changes.filter(({ id, after }) => !sameRecord(now(id) ?? null, after)).map(({ id }) => id);
  if (touched.length > 0)
    throw new AcquisError(
      'argument-invalid',
      `Batch ${asked} cannot be undone: ${touched.length} of its records changed since (${touched.slice(0, 3).join(', ')}).`,
      { advice: 'Undo the later batches first; acquis records batches lists them.' },
    );
  return changes.map(({ id, before, after }) => ({ id, before: after, after: before }));
}

export const countChanges = (
  changes: readonly PlannedChange[],
): Pick<BatchSummary, 'added' | 'changed' | 'removed'> => ({
  added: changes.filter(({ before }) => before === null).length,
  changed: changes.filter(({ before, after }) => before !== null && after !== null).length,
  removed: changes.filter(({ after }) => after === null).length,
});
