import { z } from 'zod';
import { RECORD_SCHEMAS, type RecordType } from './record-types.ts';

/** Which fields has a type, in their order? Forms, columns and documentation are made from this. */
export interface RecordField {
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  /** `parts`: an object or a list of objects, written as JSON in a cell. */
  readonly kind: 'text' | 'number' | 'flag' | 'choice' | 'parts';
  /** Several values, separated by semicolons in a cell. */
  readonly list: boolean;
  readonly choices: readonly string[];
  /** Must have a value. */
  readonly required: boolean;
  readonly restricted: boolean;
}

export function fieldsOf(type: RecordType): readonly RecordField[] {
  const shape: Record<string, z.ZodType> = RECORD_SCHEMAS[type].shape;
  return Object.entries(shape).map(([name, schema]) => {
    const { inner, optional } = unwrap(schema);
    const list = inner instanceof z.ZodArray;
    const value = list ? unwrap(inner.element as z.ZodType).inner : inner;
    const meta = schema.meta();
    return {
      name,
      title: meta?.title ?? name,
      description: meta?.description ?? null,
      kind: kindOf(value),
      list,
      choices: value instanceof z.ZodEnum ? value.options.map(String) : [],
      required: !optional,
      restricted: meta?.restricted === true,
    };
  });
}

function unwrap(schema: z.ZodType): { readonly inner: z.ZodType; readonly optional: boolean } {
  let inner = schema;
  let optional = false;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodNullable || inner instanceof z.ZodOptional) {
    optional = true;
    inner = inner.unwrap() as z.ZodType;
  }
  return { inner, optional };
}

function kindOf(schema: z.ZodType): RecordField['kind'] {
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodBoolean) return 'flag';
  if (schema instanceof z.ZodNumber) return 'number';
  return schema instanceof z.ZodString || schema instanceof z.ZodLiteral ? 'text' : 'parts';
}

/** The schemas as one JSON Schema, for docs/formats and for editors. */
export function recordJsonSchema(): string {
  const schemas = Object.fromEntries(
    Object.entries(RECORD_SCHEMAS).map(([type, schema]) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' });
      return [type, rest];
    }),
  );
  const whole = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'record.schema.json',
    title: 'Knowledge record',
    description: 'One record: a case, statute, publication, competent authority, activity or article.',
    oneOf: Object.keys(schemas).map((type) => ({ $ref: `#/$defs/${type}` })),
    $defs: schemas,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
