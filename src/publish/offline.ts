/**
 * How does a site of files open where there is no network? A service worker (W3C Service Workers) keeps the first
 * pages when a reader comes, and the rest in the background unless the reader asked to save data. On a USB stick there
 * is no need of it: there the files are read as they are.
 */
import { createHash } from 'node:crypto';
import type { ManifestEntry } from './entries.ts';
import { type PublishedFile, textFile } from './files.ts';

/** Under which the pages name it. */
export const WORKER_ADDRESS = '/sw.js';

/** Kept at once: without these nothing can be begun. */
const FIRST =
  /^(?:index\.html|assets\/|(?:compendium|index|search|findings|editions)\/index\.html$|search\/(?:search\.js|(?:later|phrases)\.js|parts\/0\.bin)$)/u;
const PARTS = /^search\/parts\//u;
/** A site of more pages is not fetched whole into every visitor's browser: there, pages are kept as they are read. */
const MOST = 5000;
/** Scripts that only a folder without a server needs. */
const FOLDER = /^search\/folder\//u;

/** @param entries in the order of their paths */
export function workerFile(entries: Iterable<ManifestEntry>): PublishedFile {
  const paths: string[] = [];
  // The name changes with any byte of any page, so that a new publication takes the place of the old.
  const mark = createHash('sha256');
  for (const { path, mediaType, sha256 } of entries) {
    if (!KEPT.has(mediaType) || FOLDER.test(path)) continue;
    paths.push(path.split('/').map(encodeURIComponent).join('/'));
    mark.update(`${path} ${sha256}\n`);
  }
  const first = paths.filter((path) => FIRST.test(path));
  const later = paths.filter((path) => !FIRST.test(path) && (paths.length <= MOST || PARTS.test(path)));
  // The search before the pages: with it one finds those that are there.
  const rest = [...later.filter((path) => PARTS.test(path)), ...later.filter((path) => !PARTS.test(path))];
  const name = `acquis-${mark.digest('hex').slice(0, 16)}`;
  const head = `const NAME=${JSON.stringify(name)};\nconst FIRST=${JSON.stringify(first)};\nconst REST=${JSON.stringify(rest)};\n`;
  return textFile('sw.js', `${head}${WORKER}`, 'text/javascript');
}

/** What a reader reads; downloads are fetched when asked for. */
const KEPT: ReadonlySet<string> = new Set([
  'text/html',
  'text/css',
  'text/javascript',
  'image/svg+xml',
  'font/woff2',
  'application/octet-stream',
]);

const WORKER = `
self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(NAME).then((cache) => cache.addAll(FIRST)).then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) =>
      Promise.all(names.filter((n) => n.startsWith('acquis-') && n !== NAME).map((n) => caches.delete(n))),
    ).then(() => self.clients.claim()),
  );
});

/* A few at a time, so that what the reader asks for is not kept waiting. */
self.addEventListener('message', (event) => {
  if (event.data !== 'keep') return;
  event.waitUntil((async () => {
    const cache = await caches.open(NAME);
    for (let at = 0; at < REST.length; at += 8) {
      await Promise.all(REST.slice(at, at + 8).map(async (path) => {
        if (!(await cache.match(path))) await cache.add(path).catch(() => undefined);
      }));
    }
  })());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith((async () => {
    const cache = await caches.open(NAME);
    url.hash = '';
    const asked = url.pathname.endsWith('/') ? new URL('index.html' + url.search, url) : url;
    const kept = await cache.match(asked.href, { ignoreSearch: true });
    if (kept) return kept;
    const fetched = await fetch(request);
    if (fetched.ok && request.mode === 'navigate') await cache.put(asked.href, fetched.clone());
    return fetched;
  })());
});
`;
