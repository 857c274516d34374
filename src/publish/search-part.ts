/**
 * How is a site of files searched? By the index of the server, cut into parts and deflated: over http a part is a file; for
 * a folder without a server, where a page may not fetch, runs of parts are scripts as well. Names of provisions are a
 * table of their own, since the grammar of citations is larger than all that a search fetches.
 */
import { deflateRawSync } from 'node:zlib';
import { editionDocuments } from '../compendium/index.ts';
import type { Edition } from '../instrument/index.ts';
import { LANGUAGES, languageCode, loadStems } from '../language/index.ts';
import { createIndexBuilder, type SiteManifest, splitForSite } from '../search/index.ts';
import type { Store } from '../store/index.ts';
import { topicSlug } from '../thesaurus/index.ts';
import { type PublishedFile, sha256, textFile } from './files.ts';
import { nameTable } from './search-names.ts';

/** Where the page of the search finds its script. */
export const SEARCH_SCRIPT_ADDRESS = '/search/search.js';

/** First line of the first part: what the browser must know besides the index. */
export interface SiteSearchHead {
  /** Changes with any byte of the index, so that no part of an older publication is taken for one of this. */
  readonly mark: string;
  readonly title: string;
  readonly corpus: string;
  readonly language: string;
  readonly small: readonly string[];
  readonly manifest: SiteManifest;
  /** Number of the part that holds the table of names: one behind those of the index. */
  readonly names: number;
  /** First part of each script for a folder. */
  readonly bundles: readonly number[];
  /** Topics whose address is not their label as an address. */
  readonly topics: Readonly<Record<string, string>>;
}

/** Bytes of a script for a folder, about: read from a disk, few large ones are better than many. */
const BUNDLE = 128 * 1024;

/** @param script the search in the browser, bundled */
export async function searchFiles(store: Store, script: Uint8Array): Promise<PublishedFile[]> {
  const corpus = store.corpus();
  const edition = store.edition(corpus.editions.at(-1)?.id ?? '');
  if (!edition) return [];
  const language = languageCode(edition.language);
  const builder = createIndexBuilder({ stems: await loadStems([language]), fingerprint: corpus.fingerprint });
  const documents = [...editionDocuments(edition, corpus)];
  for (const document of documents) builder.add({ ...document, stored: shownOf(document.stored) });
  const { manifest, parts } = splitForSite(Buffer.concat(builder.finish()));
  const names = Buffer.from(JSON.stringify(nameTable(edition, documents)));
  const packed = [...parts.slice(1), names].map(deflated);
  const head: SiteSearchHead = {
    mark: sha256(Buffer.concat([...parts, names])).slice(0, 10),
    title: corpus.title,
    corpus: corpus.id,
    language,
    small: [...LANGUAGES[language].stopWords],
    manifest,
    names: parts.length,
    bundles: bundlesOf(packed),
    topics: oddTopics(edition),
  };
  const first = deflated(
    Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), parts[0] ?? new Uint8Array()]),
  );
  const all = [first, ...packed];
  return [
    { path: SEARCH_SCRIPT_ADDRESS.slice(1), bytes: script, mediaType: 'text/javascript' },
    ...all.map((bytes, i) => ({
      path: `search/parts/${i}.bin`,
      bytes,
      mediaType: 'application/octet-stream',
    })),
    ...head.bundles.map((from, i) => {
      const held = all.slice(from, head.bundles[i + 1]).map((bytes) => Buffer.from(bytes).toString('base64'));
      return textFile(
        `search/folder/${i}.js`,
        `acquisParts(${from},${JSON.stringify(held)})\n`,
        'text/javascript',
      );
    }),
  ];
}

const deflated = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 });

/** Of what is shown of a hit, only what the page shows. */
function shownOf(stored: string): string {
  const { ref, citation, date, force, topics, meeting, body } = JSON.parse(stored);
  return JSON.stringify({ ref, symbol: null, citation, date, force, topics, meeting, body });
}

/** The first part stands in the first script; a script ends when it is large enough. */
function bundlesOf(packed: readonly Uint8Array[]): number[] {
  const begins = [0];
  let held = 0;
  packed.forEach(({ length }, i) => {
    if (held > BUNDLE) {
      begins.push(i + 1);
      held = 0;
    }
    held += length;
  });
  return begins;
}

const oddTopics = ({ topics }: Edition): Record<string, string> =>
  Object.fromEntries(topics.flatMap(({ label, id }) => (topicSlug(label) === id ? [] : [[label, id]])));
