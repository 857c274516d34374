// What does a browser fetch until the first results of a static site are shown? Parts deflated one by one, and the script
// (the reading half of src/search with the English stems) bundled, minified and gzipped.
//
//     node first-result.mjs          the compendium, then 100,000 provisions
import { deflateRawSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { loadStems } from '../../lib/language/index.js';
import {
  askIndex,
  createIndexBuilder,
  fetchedSource,
  joinSegments,
  queryContext,
  Segment,
  splitForSite,
  whenFetched,
} from '../../lib/search/index.js';
import { compendium, enlarged, realProvisions } from './texts.mjs';

const QUERIES = ['unaccompanied children', 'witness protection', 'border control training'];
const stems = await loadStems(['en']);

const { outputFiles } = await build({
  stdin: {
    contents: `export { askIndex, fetchedSource, joinSegments, queryContext, Segment, whenFetched } from '../../lib/search/index.js';
      export { stemmer } from '@orama/stemmers/english';`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  external: [
    '@orama/stemmers/french',
    '@orama/stemmers/spanish',
    '@orama/stemmers/russian',
    '@orama/stemmers/arabic',
  ],
});
console.log(`script: ${gzipSync(outputFiles[0].contents).length} bytes gzipped`);

for (const [name, documents] of [
  ['compendium', compendium()],
  ['100,000 provisions', enlarged(await realProvisions(), 100_000)],
]) {
  const builder = createIndexBuilder({ stems, fingerprint: 'bench' });
  for (const document of documents) builder.add(document);
  const { manifest, read } = splitForSite(Buffer.concat(builder.finish()));
  const index = gzipSync(JSON.stringify(manifest.parts.map((part) => part.length))).length;
  for (const query of QUERIES) {
    let [bytes, requests] = [0, 0];
    const { source, fetch } = fetchedSource(manifest, async (part) => {
      bytes += deflateRawSync(read(part)).length;
      requests++;
      return new Uint8Array(read(part));
    });
    const context = await whenFetched(
      () => queryContext(joinSegments([{ segment: new Segment(source) }]), stems),
      fetch,
    );
    const { total } = await whenFetched(() => askIndex(context, { query, limit: 10, facets: true }), fetch);
    console.log(
      `${name}: "${query}" (${total}): ${bytes} bytes in ${requests} parts, and ${index} for the list of parts`,
    );
  }
}
