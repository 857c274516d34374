// What does a browser fetch until the first results of a static site are shown? Parts deflated one by one, and the script
// (bundled as for a publication) gzipped.
//
//     node first-result.mjs          the compendium, then 100,000 provisions
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
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
import { bundleClient } from '../../scripts/build/client.mjs';
import { compendium, enlarged, realProvisions } from './texts.mjs';

const QUERIES = ['unaccompanied children', 'witness protection', 'border control training'];
const stems = await loadStems(['en']);

const { code } = await bundleClient(join(import.meta.dirname, '..', '..'));
console.log(`script: ${gzipSync(code).length} bytes gzipped`);

for (const [name, documents] of [
  ['compendium', compendium()],
  ['100,000 provisions', enlarged(await realProvisions(), 100_000)],
]) {
  const builder = createIndexBuilder({ stems, fingerprint: 'bench' });
  for (const document of documents) builder.add(document);
  const { manifest, parts } = splitForSite(Buffer.concat(builder.finish()));
  const index = gzipSync(JSON.stringify(manifest)).length;
  for (const query of QUERIES) {
    let [bytes, requests] = [0, 0];
    const { source, fetch } = fetchedSource(manifest, async (part) => {
      const own = new Uint8Array(parts[part]);
      bytes += deflateRawSync(own, { level: 9 }).length;
      requests++;
      return own;
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
