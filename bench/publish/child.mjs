// One fresh process: makes the database, or publishes from it, and prints what it took as JSON.
import { statSync } from 'node:fs';
import {
  bookPart,
  dataPart,
  openPublication,
  putFile,
  SEARCH_SCRIPT_ADDRESS,
  searchFiles,
  siteFiles,
  WORKER_ADDRESS,
  workerFile,
} from '../../lib/publish/index.js';
import { viewFrom } from '../../lib/render/index.js';
import { databaseOf, openStore, saveCorpus } from '../../lib/store/sqlite/index.js';

const [what, database, out, provisions] = process.argv.slice(2);
const begun = performance.now();
const say = (words) => {
  globalThis.gc?.();
  if (process.env.ACQUIS_BENCH_SAY)
    process.stderr.write(
      `${((performance.now() - begun) / 1000).toFixed(0)} s, ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB, heap ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)}: ${words}\n`,
    );
};

if (what === 'make') {
  const { enlarged } = await import('./enlarge.mjs');
  saveCorpus(database, enlarged(Number(provisions)), 'bench');
} else {
  const store = openStore(database, 'som');
  const edition = store.edition(store.corpus().editions.at(-1).id);
  const { title, id } = store.corpus();
  const publication = openPublication(out, {
    title,
    corpus: id,
    edition: edition.id,
    fingerprint: 'bench',
    program: 'bench',
  });
  if (what === 'book' || what === 'all') await bookPart(viewFrom(store, edition), publication, say);
  if (what === 'data' || what === 'all')
    await dataPart(viewFrom(store, edition), { databaseOf }, publication, say);
  if (what === 'site' || what === 'all') {
    const [{ Hono }, { createApi }, { createWeb }] = await Promise.all([
      import('hono'),
      import('../../lib/api/index.js'),
      import('../../lib/web/index.js'),
    ]);
    const app = new Hono()
      .route('/', createApi(store, { files: [] }))
      .route('/', createWeb(store, { files: [] }));
    await siteFiles((address) => app.request(address), publication.put, {
      brought: [WORKER_ADDRESS, SEARCH_SCRIPT_ADDRESS],
      stash: publication.stash,
      progress: (made, waiting) =>
        made % 2000 === 0 ? say(`${made} pages, ${waiting} known to follow`) : undefined,
    });
    say('search');
    const script = new Uint8Array();
    for (const file of await searchFiles(store, { 'search.js': script, 'later.js': script }))
      putFile(publication.put, file);
    putFile(publication.put, workerFile(publication.entries()));
  }
  const written = publication.finish();
  const { user, system } = process.resourceUsage
    ? { user: process.resourceUsage().userCPUTime, system: process.resourceUsage().systemCPUTime }
    : {};
  process.stdout.write(
    `${JSON.stringify({ ...written, provisions: edition.provisions.length, seconds: (performance.now() - begun) / 1000, processSeconds: (user + system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024, database: statSync(database).size })}\n`,
  );
  publication.clearAway();
}
