import { AcquisError } from '../finding/index.ts';
import type { KnowledgeRecord } from '../record/index.ts';
import type { BatchSummary, RecordChange } from './records.ts';

/** What does a batch change, and may it be undone? The same for every adapter. */
export interface PlannedChange {
  readonly id: string;
  readonly before: KnowledgeRecord | null;
  readonly after: KnowledgeRecord | null;
}

export const sameRecord = (a: KnowledgeRecord | null, b: KnowledgeRecord | null): boolean =>
  canonical(a) === canonical(b);

/** The order in which somebody wrote the fields of a record is no change of it. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

/** Changes that put these records in place; the last of two with one id counts. */
export function planPut(
  records: readonly KnowledgeRecord[],
  now: (id: string) => KnowledgeRecord | undefined,
): readonly PlannedChange[] {
  const last = new Map(records.map((record) => [record.id, record]));
  return [...last.values()].flatMap((after) => {
    const before = now(after.id) ?? null;
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
