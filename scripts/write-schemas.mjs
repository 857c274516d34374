/**
<<<<<<< HEAD
 * Writes to docs/formats/ the schemas of manifests from those that read them, so that an editor can complete and
 * check a manifest while it is written, and the dictionary of the tables. Run after `npm run build`: it takes the schema from lib/.
=======
 * Writes the schemas that the program itself reads or answers by to docs/formats/: those of manifests, so that an
 * editor can complete and check one while it is written, and that of search results. Run after `npm run build`.
>>>>>>> fcbbe13 (Hold search to a slow and obvious oracle; say what a query may be, and why the index is our own)
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { searchJsonSchema } from '../lib/api/search-schema.js';
import { libraryManifestJsonSchema, manifestJsonSchema } from '../lib/compendium/index.js';
import { editionTables, toDictionaryText } from '../lib/render/tables/index.js';

writeTables();

for (const [name, schema] of [
  ['manifest', manifestJsonSchema()],
  ['library-manifest', libraryManifestJsonSchema()],
  ['search', searchJsonSchema()],
]) {
  const path = fileURLToPath(new URL(`../docs/formats/${name}.schema.json`, import.meta.url));
  writeFileSync(path, schema);
  console.log(`Wrote ${path}`);
}

/** The data dictionary of the tables, which do not depend on an edition: one without anything in it will do. */
function writeTables() {
  const nothing = { parts: [], sections: [], instruments: [], provisions: [], topics: [], concordance: [] };
  const edition = {
    id: '',
    title: '',
    year: 0,
    language: 'en',
    mentions: [],
    findings: [],
    silent: [],
    ...nothing,
  };
  const view = { edition, corpus: { id: '', title: '' }, bodies: [], earlier: [] };
  const path = fileURLToPath(new URL('../docs/formats/tables.md', import.meta.url));
  writeFileSync(path, toDictionaryText(editionTables(view)));
  console.log(`Wrote ${path}`);
}
