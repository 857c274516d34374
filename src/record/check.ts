import type { z } from 'zod';
import { AcquisError } from '../finding/index.ts';
import {
  type KnowledgeRecord,
  RECORD_SCHEMAS,
  RECORD_TYPES,
  type RecordInput,
  type RecordOf,
  type RecordType,
} from './record-types.ts';

/** Is this a record? Everything that is wrong with it is said, each fault with its field. */
export type RecordCheck =
  | { readonly kind: 'good'; readonly record: KnowledgeRecord }
  | { readonly kind: 'refused'; readonly faults: readonly FieldFault[] };

export interface FieldFault {
  /** `countries.0`; empty for the record as a whole. */
  readonly field: string;
  readonly message: string;
}

/** @param value whatever a file or form gave; never throws */
export function checkRecord(value: unknown): RecordCheck {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (!isRecordType(type))
    return {
      kind: 'refused',
      faults: [{ field: 'type', message: `It is no type of record: write ${RECORD_TYPES.join(', ')}.` }],
    };
  const result = RECORD_SCHEMAS[type].safeParse(value);
  if (result.success) return { kind: 'good', record: result.data };
  return {
    kind: 'refused',
    faults: result.error.issues.flatMap(faultsOf),
  };
}

type Issue = z.core.$ZodIssue;

/** In words that say what to write, where the schema itself has no words. */
function faultsOf(issue: Issue): readonly FieldFault[] {
  const field = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: [...issue.path, key].join('.'),
        message: 'There is no such field.',
      }));
    case 'invalid_type':
      return [
        {
          field,
          message: issue.message.endsWith('undefined') ? 'It is missing.' : `It is no ${issue.expected}.`,
        },
      ];
    case 'invalid_value':
      return [{ field, message: `It is none of ${issue.values.map(String).join(', ')}.` }];
    default:
      return [{ field, message: issue.message }];
  }
}

export const isRecordType = (text: unknown): text is RecordType => RECORD_TYPES.some((type) => type === text);

/**
 * A record with every field, from those that are known.
 *
 * @throws AcquisError `argument-invalid` naming every field that is wrong
 */
export function makeRecord<T extends RecordType>(type: T, fields: RecordInput<T>): RecordOf<T> {
  const check = checkRecord({ ...fields, type });
  if (check.kind === 'good') return check.record as RecordOf<T>;
  const faults = check.faults.map(({ field, message }) => `${field}: ${message}`).join('; ');
  throw new AcquisError('argument-invalid', `This is no ${type}: ${faults}`);
}
