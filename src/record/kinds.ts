import { fieldsOf } from './fields.ts';
import { CSL_TYPES } from './types/csl.ts';

/** Every kind that a record of some type can be of: of activities and statutes, types of works, functions of authorities. */
export const RECORD_KINDS: readonly string[] = [
  ...new Set([
    ...choicesOf('activity', 'kind'),
    ...choicesOf('statute', 'kind'),
    ...choicesOf('authority', 'functions'),
    ...CSL_TYPES,
  ]),
];

function choicesOf(type: 'activity' | 'statute' | 'authority', field: string): readonly string[] {
  return fieldsOf(type).find(({ name }) => name === field)?.choices ?? [];
}
