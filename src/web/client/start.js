/* The search of a site of files: what is asked stands in the address, what is found is put into the page. Over http the
   parts are fetched as they are; from a folder, where a page may not fetch, they come as scripts (base64). */
import { loadStems } from '../../language/index.ts';
import { askedFrom } from '../search-view.ts';
import { missingScripts } from './later.ts';
import { openSiteSearch } from './site-search.ts';
import { answerMarkup } from './site-view.ts';

const place = document.querySelector('[data-site-search]');
const fromFolder = location.protocol === 'file:';

const inflate = async (bytes) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const scripts = new Map();
const kept = new Map();
globalThis.acquisParts = (parts) => {
  for (const [name, text] of Object.entries(parts))
    kept.set(
      name,
      Uint8Array.from(atob(text), (c) => c.charCodeAt(0)),
    );
};

const loadScript = (address) => {
  const known = scripts.get(address);
  if (known) return known;
  const loaded = new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
  scripts.set(address, loaded);
  return loaded;
};
const loadMissing = () => Promise.all([...missingScripts].map(loadScript));

let search;
const get = async ({ name, bundle }) => {
  if (fromFolder) {
    await loadScript(`folder/${bundle}.js`);
    return kept.get(name);
  }
  const response = await fetch(
    search ? `parts/${name}.bin?${search.head.mark}` : `parts/${name}.bin`,
    search ? {} : { cache: 'no-cache' },
  );
  if (!response.ok) throw new Error(response.url);
  return new Uint8Array(await response.arrayBuffer());
};

const run = async () => {
  const parameters = new URLSearchParams(location.search);
  const asked = askedFrom(parameters);
  const cursor = parameters.get('cursor');
  const box = document.getElementById('q');
  if (box) box.value = asked.query;
  if (asked.query === '' && Object.keys(asked.filters).length === 0) return;
  document.title = `${asked.query} | ${document.title}`;
  search = await openSiteSearch(await loadStems(['en']), get, inflate, loadMissing);
  /* First what was found; then what else there is, and by what it can be narrowed. */
  const first = await search.ask(asked, cursor, false);
  if (first.total > 0) {
    place.innerHTML = answerMarkup(search.head, asked, first);
    place.dataset.shown = 'results';
  }
  await loadScript('later.js');
  place.innerHTML = answerMarkup(search.head, asked, await search.ask(asked, cursor, true));
  place.dataset.shown = 'all';
};

export const start = () =>
  run().catch((error) => {
    console.error(error);
    place.textContent = place.dataset.failed;
  });
