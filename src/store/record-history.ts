/** Which fields did a change touch, and what stood there before and after? */
import { fieldsOf, type KnowledgeRecord, type RecordType, withoutRestricted } from '../record/index.ts';
import { sameValue } from './record-changes.ts';
import type { RecordChange } from './records.ts';

export interface FieldChange {
  readonly field: string;
  /** As in the schema: `Countries`. */
  readonly title: string;
  /** Null where there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface RecordHistoryEntry extends Pick<RecordChange, 'batch' | 'at' | 'who' | 'what'> {
  readonly did: 'added' | 'changed' | 'removed';
  /** Empty when what changed is restricted. */
  readonly fields: readonly FieldChange[];
}

/** @param restricted whether contact data and names may be seen; without it a change of them has no fields */
export function historyEntries(
  changes: readonly RecordChange[],
  { restricted = false }: { readonly restricted?: boolean } = {},
): readonly RecordHistoryEntry[] {
  const shown = (record: KnowledgeRecord | null): KnowledgeRecord | null =>
    record === null || restricted ? record : withoutRestricted(record);
  return changes.map(({ batch, at, who, what, before, after }) => ({
    batch,
    at,
    who,
    what,
    did: before === null ? 'added' : after === null ? 'removed' : 'changed',
    fields: changedFields(shown(before), shown(after)),
  }));
}

function changedFields(
  before: KnowledgeRecord | null,
  after: KnowledgeRecord | null,
): readonly FieldChange[] {
  const types = new Set([before?.type, after?.type].filter((type): type is RecordType => type !== undefined));
  const titles = new Map([...types].flatMap(fieldsOf).map(({ name, title }) => [name, title]));
  const [was, is] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(after ?? {}))];
  return [...titles].flatMap(([field, title]) => {
    const [from, to] = [saidOf(was.get(field)), saidOf(is.get(field))];
    return sameValue(from, to) ? [] : [{ field, title, before: from, after: to }];
  });
}

/** An empty list and `false` say no more than nothing does. */
const saidOf = (value: unknown): unknown =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0) ? null : value;
