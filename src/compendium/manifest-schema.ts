import { z } from 'zod';
import { manifestSchema } from './manifest.ts';

/**
 * The schema of manifests as JSON Schema, for editors that complete and check JSON while it is written. Generated, so
 * that it cannot say something else than the compiler accepts; names that must lead somewhere are checked only there.
 */
export function manifestJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(manifestSchema, { target: 'draft-2020-12', io: 'input' });
  const schema = {
    $schema,
    $id: 'manifest.schema.json',
    title: 'Manifest of a corpus',
    description:
      'What stands in manifest.json: bodies, meetings, sources and editions. See docs/guide/corpus.md.',
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
