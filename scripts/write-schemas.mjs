/**
 * Writes the schemas that the program itself reads or answers by to docs/formats/: those of manifests, so that an
 * editor can complete and check one while it is written, those of search results and knowledge records, and the dictionary of the tables. Run
 * after `npm run build`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { searchJsonSchema } from '../lib/api/search-schema.js';
import { libraryManifestJsonSchema, manifestJsonSchema } from '../lib/compendium/index.js';
import { linkDecisionJsonSchema, recordJsonSchema } from '../lib/record/index.js';
import { editionTables, toDictionaryText } from '../lib/render/tables/index.js';

writeTables();

for (const [name, schema] of [
  ['manifest', manifestJsonSchema()],
  ['library-manifest', libraryManifestJsonSchema()],
  ['search', searchJsonSchema()],
  ['record', recordJsonSchema()],
  ['link-decision', linkDecisionJsonSchema()],
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
    documents: [],
    ...nothing,
  };
  const view = { edition, corpus: { id: '', title: '' }, bodies: [], earlier: [] };
  const path = fileURLToPath(new URL('../docs/formats/tables.md', import.meta.url));
  writeFileSync(path, toDictionaryText(editionTables(view)));
  console.log(`Wrote ${path}`);
}
