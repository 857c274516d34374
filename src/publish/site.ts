/**
 * Every page of the reader as a file: what the server would answer, followed from the first page link by link, with
 * links that lead from file to file. Nothing is made twice: the pages are those of the server.
 */
import { AcquisError } from '../finding/index.ts';
import type { PublishedFile } from './files.ts';
import { linksIn, rewriteLinks } from './links.ts';
import { fileOf, relativeAddress } from './site-address.ts';

/** What the server answers at an address (path and query). */
export type AnswerPage = (address: string) => Promise<Response> | Response;

export interface SiteOptions {
  /** Where to begin, besides what is linked from there. */
  readonly from?: readonly string[];
  /** Addresses of files that the publication itself brings: they may be linked to, and are not asked for. */
  readonly brought?: readonly string[];
  /** Told now and then how many pages are made. */
  readonly progress?: (made: number) => void;
}

interface Page {
  readonly address: string;
  readonly file: string;
  readonly mediaType: string;
  readonly body: Uint8Array;
}

/** How often progress is told, in pages. */
const OFTEN = 100;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

export interface SiteFiles {
  /** In the order of the paths. */
  readonly files: readonly PublishedFile[];
  /** Links that led to no page: their words stand in the files without a link. */
  readonly dangling: readonly Dangling[];
}

export interface Dangling {
  /** Address of the page, and of what it named. */
  readonly page: string;
  readonly to: string;
}

/** @throws AcquisError `site-broken` when two pages would be written to one file, or the first page is not there */
export async function siteFiles(answer: AnswerPage, options: SiteOptions = {}): Promise<SiteFiles> {
  const { pages, leadsTo, dangling } = await follow(answer, options);
  const files = pages
    .map(({ address, file, mediaType, body }): PublishedFile => {
      if (!isText(mediaType)) return { path: file, bytes: body, mediaType };
      const text = rewriteLinks(decoder.decode(body), mediaType, address, ({ page, fragment }) => {
        const target = leadsTo(page);
        if (target === null) return null;
        return target === file && fragment !== '' ? fragment : `${relativeAddress(file, target)}${fragment}`;
      });
      return { path: file, bytes: encoder.encode(text), mediaType };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, dangling };
}

const isText = (mediaType: string): boolean => mediaType.startsWith('text/') || mediaType === 'image/svg+xml';

/** All pages that can be reached, and the file that an address leads to. */
async function follow(
  answer: AnswerPage,
  { from = [], brought = [], progress }: SiteOptions,
): Promise<{ pages: Page[]; leadsTo: (address: string) => string | null; dangling: Dangling[] }> {
  const pages = new Map<string, Page>();
  const moved = new Map<string, string>();
  const waiting = ['/', ...from];
  const seen = new Set([...waiting, ...brought]);
  const linkedFrom = new Map<string, string>();
  const dangling: Dangling[] = [];
  const besides = new Set(brought);
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const response = await answer(address);
    const next: string[] = [];
    if (response.status >= 300 && response.status < 400) {
      const target = new URL(response.headers.get('Location') ?? '/', `http://site${address}`);
      moved.set(address, `${target.pathname}${target.search}`);
      next.push(`${target.pathname}${target.search}`);
    } else if (response.status === 200) {
      const mediaType = (response.headers.get('Content-Type') ?? '').split(';')[0]?.trim() ?? '';
      const body = new Uint8Array(await response.arrayBuffer());
      pages.set(address, { address, file: fileOf(address, mediaType), mediaType, body });
      if (isText(mediaType))
        next.push(...linksIn(decoder.decode(body), mediaType, address).map(({ page }) => page));
      if (pages.size % OFTEN === 0) progress?.(pages.size);
    } else if (address === '/') {
      throw new AcquisError('site-broken', `There is no first page (status ${response.status}).`, {
        advice: 'Build the corpus first: acquis build.',
      });
    } else {
      dangling.push({ page: linkedFrom.get(address) ?? '/', to: address });
    }
    for (const page of next) {
      if (seen.has(page)) continue;
      seen.add(page);
      linkedFrom.set(page, address);
      waiting.push(page);
    }
  }
  progress?.(pages.size);
  refuseCollisions([...pages.values()]);
  return {
    dangling,
    pages: [...pages.values()],
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
function refuseCollisions(pages: readonly Page[]): void {
  const byFile = new Map<string, string>();
  for (const { address, file } of pages) {
    const key = file.toLowerCase();
    const other = byFile.get(key);
    if (other !== undefined)
      throw new AcquisError('site-broken', `${other} and ${address} would both be written to ${file}.`, {
        advice: 'This is a fault of the program, not of the corpus; please report it. Nothing was written.',
      });
    byFile.set(key, address);
  }
}
