// What does a browser fetch until the first ten results of a static site are shown, and until all is? The published script
// itself is run, with the few things of a page that it asks for; what it fetches is counted as it is sent, the script gzipped.
//
//     node first-result.mjs          the compendium, then 100,000 provisions
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { partFiles } from '../../lib/publish/index.js';
import { bundleClient } from '../../scripts/build/client.mjs';
import { compendium, enlarged, realProvisions } from './texts.mjs';

export const QUERIES = [
  'unaccompanied children',
  'witness protection',
  'border control training',
  'smuggling',
  'human rights of migrants',
  '"joint investigation"',
  'information exchange between States',
  'data collection and research',
  'root causes of migration',
  'INTERPOL',
  'technical assistance -training',
  'financial investigations money laundering',
  'fraudulent travel documents',
];

/**
 * @param files the published parts
 * @param script the published script
 * @returns bytes and requests until the first results are shown, and until all is shown; the script apart
 */
export async function fetchedFor(query, files, script) {
  const parts = new Map(files.map(({ path, bytes }) => [path, bytes]));
  let [bytes, requests] = [0, 0];
  const shown = {};
  const dataset = new Proxy(
    {},
    {
      set(target, name, value) {
        if (name === 'shown') shown[value] = { bytes, requests };
        target[name] = value;
        return true;
      },
    },
  );
  const place = { dataset, innerHTML: '', textContent: '' };
  let fail;
  const finished = new Promise((resolve, reject) => {
    fail = reject;
    const wait = () => (shown.all ? resolve() : setTimeout(wait, 2));
    wait();
  });
  const context = vm.createContext({
    document: { title: '', querySelector: () => place, getElementById: () => null },
    location: { protocol: 'https:', search: `?${new URLSearchParams({ q: query })}` },
    console: { error: fail },
    fetch: async (address) => {
      const own = parts.get(`search/${address.split('?')[0]}`);
      if (!own) throw new Error(`there is no ${address}`);
      bytes += own.length;
      requests++;
      return new Response(own);
    },
    ...{ Blob, DecompressionStream, Response, TextDecoder, TextEncoder, URLSearchParams, Uint8Array },
  });
  vm.runInContext(Buffer.from(script).toString(), context);
  await finished;
  const count = /<b>([^<]*)<\/b>/u.exec(place.innerHTML)?.[1] ?? '';
  return { first: shown.results, all: shown.all, count };
}

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

if (process.argv[1] === import.meta.filename) {
  const { code } = await bundleClient(join(import.meta.dirname, '..', '..'));
  const sent = gzipSync(code, { level: 9 }).length;
  console.log(`script: ${sent} bytes gzipped`);
  for (const [name, documents] of [
    ['compendium', compendium()],
    ['100,000 provisions', named(enlarged(await realProvisions(), 100_000))],
  ]) {
    const about = { title: name, corpus: 'bench', language: 'en', topics: {} };
    const files = await partFiles(documents, about, {}, 'bench');
    const all = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    console.log(`\n${name}: ${files.length} files, ${(all / 1e6).toFixed(1)} MB`);
    for (const query of QUERIES) {
      const { first, all, count } = await fetchedFor(query, files, code);
      const kB = (n) => (n / 1000).toFixed(1);
      console.log(
        `| ${query} | ${count} | ${kB(first.bytes)} kB in ${first.requests} | ${kB(first.bytes + sent)} kB | ${kB(all.bytes + sent)} kB in ${all.requests} |`,
      );
    }
  }
}
