/**
 * Writes docs/formats/manifest.schema.json from the schema that reads manifests, so that an editor can complete and
 * check a manifest while it is written. Run after `npm run build`: it takes the schema from lib/.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifestJsonSchema } from '../lib/compendium/index.js';

const path = fileURLToPath(new URL('../docs/formats/manifest.schema.json', import.meta.url));
writeFileSync(path, manifestJsonSchema());
console.log(`Wrote ${path}`);
