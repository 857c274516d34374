// What does a browser fetch until the first ten results of a static site are shown, and until all is, scripts included?
//
//     node first-result.mjs              the compendium
//     node first-result.mjs 100000       real provisions enlarged to as many (see texts.mjs)
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { partFiles } from '../../lib/publish/index.js';
import { bundleClient } from '../../scripts/build/client.mjs';
import { fetchedFor, QUERIES } from './page-of-files.mjs';
import { compendium, enlarged, realProvisions } from './texts.mjs';

/** With what a result shows besides its text, for documents that were made without it. */
function* named(documents) {
  for (const document of documents) {
    const { key, date, facets } = document;
    const [force = null] = facets.force ?? [];
    const { topic: topics = [], meeting, body } = facets;
    const told = { ref: key, citation: key, date, force, topics, meeting: meeting?.[0], body: body?.[0] };
    yield { ...document, stored: JSON.stringify(told) };
  }
}

const scripts = await bundleClient(join(import.meta.dirname, '..', '..'));
for (const [name, { code }] of Object.entries(scripts))
  console.log(`${name}: ${gzipSync(code, { level: 9 }).length} bytes gzipped`);
const size = Number(process.argv[2] ?? 0);
const documents = size === 0 ? compendium() : named(enlarged(await realProvisions(), size));
const about = { title: 'Bench', corpus: 'bench', language: 'en', topics: {} };
const files = await partFiles(documents, about, {}, 'bench');
const whole = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
console.log(`${files.length} files, ${(whole / 1e6).toFixed(1)} MB\n`);
const kB = (bytes) => (bytes / 1000).toFixed(1);
for (const query of QUERIES) {
  const { first, all, count } = await fetchedFor(query, files, scripts);
  console.log(
    `| ${query} | ${count} | ${kB(first.bytes)} kB in ${first.requests} | ${kB(all.bytes)} kB in ${all.requests} |`,
  );
}
