/**
 * Every page of the reader as a file: what the server would answer, followed from the first page link by link, with
 * links that lead from file to file. Nothing is made twice: the pages are those of the server. A link can be written
 * only when it is known what stands at its address, so that pages wait, in memory or, when they are many, on the disk.
 */
import { AcquisError } from '../finding/index.ts';
import { linksIn, rewriteLinks } from './links.ts';
import type { Put, Stash } from './publication.ts';
import { fileOf, relativeAddress } from './site-address.ts';

/** What the server answers at an address (path and query). */
export type AnswerPage = (address: string) => Promise<Response> | Response;

export interface SiteOptions {
  /** Where to begin, besides what is linked from there. */
  readonly from?: readonly string[];
  /** Addresses of files that the publication itself brings: they may be linked to, and are not asked for. */
  readonly brought?: readonly string[];
  /** Where pages wait when they are more than memory should hold. */
  readonly stash?: Stash;
  /** Bytes of pages that wait in memory. */
  readonly most?: number;
  /** Told now and then how many pages are made, and how many are known that are still to be made. */
  readonly progress?: (made: number, waiting: number) => void;
}

/** How often progress is told, in pages. */
const OFTEN = 100;
const MOST = 64 * 1024 * 1024;
const decoder = new TextDecoder();

/** A link that led to no page: its words stand in the file without a link. */
export interface Dangling {
  /** Address of the page, and of what it named. */
  readonly page: string;
  readonly to: string;
}

interface Page {
  readonly file: string;
  readonly mediaType: string;
  /** Absent while it waits on the disk, and once it is written. */
  body: string | Uint8Array | undefined;
}

/** @throws AcquisError `site-broken` when two pages would be written to one file, or the first page is not there */
export async function siteFiles(
  answer: AnswerPage,
  put: Put,
  options: SiteOptions = {},
): Promise<readonly Dangling[]> {
  const { pages, leadsTo } = await follow(answer, put, options);
  const dangling = new Map<string, Dangling>();
  for (const [address, page] of pages) {
    const { file, mediaType } = page;
    if (!isText(mediaType)) continue;
    const held = page.body ?? options.stash?.take(file) ?? '';
    page.body = undefined;
    const text = typeof held === 'string' ? held : decoder.decode(held);
    const written = rewriteLinks(text, mediaType, address, ({ page: to, fragment }) => {
      const target = leadsTo(to);
      if (target === null) {
        if (!dangling.has(to)) dangling.set(to, { page: address, to });
        return null;
      }
      return target === file && fragment !== '' ? fragment : `${relativeAddress(file, target)}${fragment}`;
    });
    put({ path: file, content: written, mediaType });
  }
  return [...dangling.values()];
}

const isText = (mediaType: string): boolean => mediaType.startsWith('text/') || mediaType === 'image/svg+xml';

/** All pages that can be reached, and the file that an address leads to. What has no links is written at once. */
async function follow(
  answer: AnswerPage,
  put: Put,
  { from = [], brought = [], stash, most = MOST, progress }: SiteOptions,
): Promise<{ pages: ReadonlyMap<string, Page>; leadsTo: (address: string) => string | null }> {
  const pages = new Map<string, Page>();
  const moved = new Map<string, string>();
  const waiting = ['/', ...from];
  const seen = new Set([...waiting, ...brought]);
  const besides = new Set(brought);
  const byFile = new Map<string, string>();
  let held = 0;
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const response = await answer(address);
    let next: Iterable<string> = [];
    if (response.status >= 300 && response.status < 400) {
      const target = new URL(response.headers.get('Location') ?? '/', `http://site${address}`);
      moved.set(address, `${target.pathname}${target.search}`);
      next = [`${target.pathname}${target.search}`];
    } else if (response.status === 200) {
      const mediaType = (response.headers.get('Content-Type') ?? '').split(';')[0]?.trim() ?? '';
      const file = fileOf(address, mediaType);
      refuseCollision(byFile, address, file);
      const page: Page = { file, mediaType, body: undefined };
      pages.set(address, page);
      if (isText(mediaType)) {
        const text = await response.text();
        next = linksIn(text, mediaType, address);
        if (stash && held + text.length > most) stash.keep(file, text);
        else {
          page.body = text;
          held += text.length;
        }
      } else put({ path: file, content: new Uint8Array(await response.arrayBuffer()), mediaType });
      if (pages.size % OFTEN === 0) progress?.(pages.size, waiting.length);
    } else if (address === '/') {
      throw new AcquisError('site-broken', `There is no first page (status ${response.status}).`, {
        advice: 'Build the corpus first: acquis build.',
      });
    }
    for (const page of next) {
      if (seen.has(page)) continue;
      seen.add(page);
      waiting.push(page);
    }
  }
  progress?.(pages.size, 0);
  return {
    pages,
    leadsTo: (address) => {
      let target = address;
      // A chain of moves ends at a page; a ring of them would have been followed only once.
      for (let step = 0; step <= moved.size && moved.has(target); step += 1)
        target = moved.get(target) ?? target;
      return pages.get(target)?.file ?? (besides.has(target) ? target.slice(1) : null);
    },
  };
}

/** Two addresses in one file would lose one of them; file systems that ignore case are thought of. */
function refuseCollision(byFile: Map<string, string>, address: string, file: string): void {
  const key = file.toLowerCase();
  const other = byFile.get(key);
  if (other !== undefined)
    throw new AcquisError('site-broken', `${other} and ${address} would both be written to ${file}.`, {
      advice: 'This is a fault of the program, not of the corpus; please report it. Nothing was written.',
    });
  byFile.set(key, address);
}
