/** The pages of the real corpus on a port of this machine, and a Chromium that speaks to no other host. */
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { createApi } from '../../src/api/index.ts';
import { compileCorpus, openSearchIndex } from '../../src/compendium/index.ts';
import type { Corpus } from '../../src/instrument/index.ts';
import { memorySource } from '../../src/search/index.ts';
import { memoryStore } from '../../src/store/memory/index.ts';
import { createWeb } from '../../src/web/index.ts';
import { recordsOf } from '../web/record-world.ts';

/** Set by `npm test`; Debian's when run alone. */
const CHROMIUM = process.env.ACQUIS_CHROMIUM ?? '/usr/bin/chromium';
const CORPUS = fileURLToPath(new URL('../../corpora/som/', import.meta.url));

export interface Site {
  readonly base: string;
  readonly corpus: Corpus;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const corpus = compileCorpus({
    name: 'corpora/som',
    read: (path) => (existsSync(CORPUS + path) ? new Uint8Array(readFileSync(CORPUS + path)) : undefined),
  });
  const store = memoryStore(corpus, 'test');
  let kept: Uint8Array | undefined;
  const file = {
    open: () => kept && memorySource(kept),
    replace: (chunks: readonly Uint8Array[]) => {
      kept = new Uint8Array(Buffer.concat(chunks));
    },
  };
  const context = openSearchIndex({ store }, file);
  const search = (): typeof context => context;
  const records = await recordsOf(corpus);
  const app = new Hono()
    .route('/', createApi(store, { search, records }))
    .route('/', createWeb(store, { search, records }));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    base: `http://127.0.0.1:${port}`,
    corpus,
    browser,
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Look {
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
  readonly scripts?: boolean;
}

export const PHONE = 390;
export const DESKTOP = 1280;

export function look(site: Site, { width, scheme = 'light', scripts = true }: Look): Promise<BrowserContext> {
  return site.browser.newContext({
    baseURL: site.base,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
  });
}

/** One page of every type, with the rare ones. */
export const PAGES = {
  home: '/',
  compendium: '/compendium',
  timeline: '/timeline',
  'section of recommendations': '/compendium/A/V',
  'section of a resolution': '/compendium/B/VI',
  'section with omissions': '/compendium/B/VII',
  provision: '/compendium/A/III/23',
  subparagraph: '/compendium/B/VI/9/a',
  'preambular paragraph': '/compendium/B/VI/PP/5',
  index: '/index',
  'index as a table': '/index?as=table',
  topic: '/index/children-unaccompanied-separated-children',
  'broader topic': '/index/children',
  'narrowed topic': '/index/criminal-justice-system-investigations-and-prosecution?force=option',
  'findings of all editions': '/findings',
  'findings of one edition': '/findings/2019',
  editions: '/editions',
  comparison: '/editions/2019...2024',
  documents: '/reports',
  report: '/reports/activities-2018',
  sources: '/sources',
  source: '/sources/2024-compendium-and-index.txt',
  'unknown paragraph': '/go?q=III.99',
  'earlier edition': '/compendium/A/III?edition=2019',
  search: '/search',
  'search with results': '/search?q=witness%20protection',
  'search by meeting': '/search?q=children&by=meeting&force=recommendation',
  'search for a name': '/search?q=III.23',
  'search without results': '/search?q=xqzzy',
  'agreed wording': '/agreed?phrase=unaccompanied%20children',
  compare: '/compare?refs=A.I.18,B.VI.10',
  'compare nothing': '/compare?ui=fr',
  draft: '/draft',
  lineage: '/lineage',
  'lineage of a resolution': '/lineage/B/VI',
  'lineage in Arabic': '/lineage/B/VI?ui=ar',
  references: '/references',
  'empty library': '/library',
  'home in Arabic': '/?ui=ar',
  'timeline in Arabic': '/timeline?ui=ar',
  'section in Arabic': '/compendium/B/VI?ui=ar',
  'index in Arabic': '/index?ui=ar',
  'topic in Arabic': '/index/children?ui=ar',
  'comparison in Arabic': '/editions/2019...2024?ui=ar',
  'findings in Arabic': '/findings/2024?ui=ar',
  'home in Russian': '/?ui=ru',
  'provision in Arabic': '/compendium/B/VI/10?ui=ar',
  'search in Arabic': '/search?q=witness&ui=ar',
  records: '/records',
  'activities of a country': '/records?type=activity&country=MLT&sort=newest',
  'records with marked words': '/records?q=mock%20trial',
  'no case': '/records?type=case',
  'invented cases': '/records?type=case&samples=true',
  'records by what there is not': '/records?country=Atlantis',
  law: '/records/statute-return',
  work: '/records/publication-1',
  'invented case': '/records/case-invented',
  'unknown record': '/records/activity-none',
  overview: '/records/overview',
  countries: '/countries',
  country: '/countries/MLT',
  'country that provisions name': '/countries/MEX',
  'country of which nothing is known': '/countries/TUV',
  'former country': '/countries/Swaziland',
  articles: '/articles',
  article: '/articles/protocol-18',
  coverage: '/articles/coverage',
  'provision with records': '/compendium/A/V/2/j',
  'country in Arabic': '/countries/MLT?ui=ar',
  'records in Arabic': '/records?type=activity&ui=ar',
} as const;
