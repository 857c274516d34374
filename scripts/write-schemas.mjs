/**
 * Writes the schemas of manifests to docs/formats/ from those that read them, so that an editor can complete and
 * check a manifest while it is written. Run after `npm run build`: it takes the schema from lib/.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { libraryManifestJsonSchema, manifestJsonSchema } from '../lib/compendium/index.js';

for (const [name, schema] of [
  ['manifest', manifestJsonSchema()],
  ['library-manifest', libraryManifestJsonSchema()],
]) {
  const path = fileURLToPath(new URL(`../docs/formats/${name}.schema.json`, import.meta.url));
  writeFileSync(path, schema);
  console.log(`Wrote ${path}`);
}
