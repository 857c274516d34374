// The published script of the search, run outside a browser with the few things of a page that it asks for; what it fetches
// is counted as it is sent, the scripts gzipped.
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

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
 * @returns bytes and requests until the first results are shown, and until all is shown, scripts included; what is shown then
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
  return { first: shown.results, all: shown.all, count, markup: place.innerHTML };
}
