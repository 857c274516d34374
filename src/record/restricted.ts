import { z } from 'zod';
import { type KnowledgeRecord, RECORD_SCHEMAS } from './record-types.ts';

/** What is for those allowed alone? Fields marked `restricted` in the schema: contact data, names of persons. */
export function withoutRestricted<R extends KnowledgeRecord>(record: R): R {
  return strip(RECORD_SCHEMAS[record.type], record) as R;
}

/** A restricted list becomes empty, anything else null, so that the record still fits its schema. */
function strip(schema: z.ZodType, value: unknown): unknown {
  if (schema.meta()?.restricted === true) return Array.isArray(value) ? [] : null;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return strip(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((item: unknown) => strip(schema.element as z.ZodType, item));
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, item]: [string, unknown]) => {
        const field = (schema.shape as Record<string, z.ZodType>)[name];
        return [name, field ? strip(field, item) : item];
      }),
    );
  return value;
}
