// What does a browser fetch until the first ten results of a static site are shown, and until all is? The published script
// itself is run, with the few things of a page that it asks for; what it fetches is counted as it is sent, the script gzipped.
//
//     node first-result.mjs              the compendium
//     node first-result.mjs 100000       real provisions enlarged to as many (see texts.mjs)
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
 * @param scripts the published scripts, by name
 * @returns bytes and requests until the first results are shown, and until all is shown, scripts included
 */
export async function fetchedFor(query, files, scripts) {
  const parts = new Map(files.map(({ path, bytes }) => [path, bytes]));
  let [bytes, requests] = [0, 0];
  const run = (name) => {
    const { code } = scripts[name];
    bytes += gzipSync(code, { level: 9 }).length;
    requests++;
    vm.runInContext(Buffer.from(code).toString(), context);
  };
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
    document: {
      title: '',
      querySelector: () => place,
      getElementById: () => null,
      createElement: () => ({}),
      head: {
        append(element) {
          setImmediate(() => {
            run(element.src);
            element.onload();
          });
        },
      },
    },
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
  run('search.js');
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
}
