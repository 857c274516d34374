/**
 * How is a site of files searched? By the index of the server, cut into parts and deflated: over http a part is a file; for
 * a folder without a server, where a page may not fetch, runs of parts are scripts as well. Names of provisions are a
 * table of their own, since the grammar of citations is larger than all that a search fetches.
 */
import { deflateRawSync } from 'node:zlib';
import { editionDocuments } from '../compendium/index.ts';
import type { Edition } from '../instrument/index.ts';
import { LANGUAGES, type LanguageCode, languageCode, loadStems } from '../language/index.ts';
import {
  createIndexBuilder,
  dictionaryOf,
  type SearchDocument,
  type SiteManifest,
  type SiteParts,
  splitForSite,
} from '../search/index.ts';
import type { Store } from '../store/index.ts';
import { topicSlug } from '../thesaurus/index.ts';
import { sha256 } from './entries.ts';
import { type PublishedFile, textFile } from './files.ts';
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
  /** Topics whose address is not their label as an address. */
  readonly topics: Readonly<Record<string, string>>;
}

/** The table of names, which stands beside the parts of the index. */
export const NAMES_PART = { name: 'names', bundle: 'names' };
/** What is read before all else. */
export const FIRST_PART = { name: '0', bundle: '0' };

/** The search in the browser, bundled: what shows the first results, and what few questions or the rest of the page need. */
export type SearchScripts = Readonly<Record<'search.js' | 'phrases.js' | 'later.js', Uint8Array>>;

export async function searchFiles(store: Store, scripts: SearchScripts): Promise<PublishedFile[]> {
  const corpus = store.corpus();
  const edition = store.edition(corpus.editions.at(-1)?.id ?? '');
  if (!edition) return [];
  const documents = [...editionDocuments(edition, corpus)];
  const names = nameTable(edition, documents);
  const { title, id, fingerprint } = corpus;
  const about = { title, corpus: id, language: languageCode(edition.language), topics: oddTopics(edition) };
  return [
    ...Object.entries(scripts).map(([name, bytes]) => ({
      path: `search/${name}`,
      bytes,
      mediaType: 'text/javascript',
    })),
    ...(await partFiles(documents, about, names, fingerprint)),
  ];
}

/** @param fingerprint of what the documents come from */
export async function partFiles(
  documents: Iterable<SearchDocument>,
  about: Pick<SiteSearchHead, 'title' | 'corpus' | 'topics'> & { readonly language: LanguageCode },
  names: Readonly<Record<string, readonly number[]>>,
  fingerprint: string,
): Promise<PublishedFile[]> {
  const stems = await loadStems([about.language]);
  const builder = createIndexBuilder({ stems, fingerprint, lengthsByList: true });
  // No result shows its key.
  for (const document of documents) builder.add({ ...document, key: '', stored: shownOf(document.stored) });
  const { manifest, parts } = splitForSite(Buffer.concat(builder.finish()));
  const [groupFirst, ...others] = parts;
  const rest = [...others, { ...NAMES_PART, bytes: Buffer.from(JSON.stringify(names)) }];
  const mark = sha256(Buffer.concat([...parts, ...rest].map(({ bytes }) => bytes))).slice(0, 10);
  const small = [...LANGUAGES[about.language].stopWords];
  const head: SiteSearchHead = { mark, ...about, small, manifest };
  const start = Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    groupFirst?.bytes ?? new Uint8Array(),
  ]);
  const first = withExample(start, parts);
  const packed = [
    { ...FIRST_PART, bytes: deflateRawSync(first, { level: 9 }) },
    ...rest.map(({ name, bundle, bytes }) => ({
      name,
      bundle,
      bytes: deflateRawSync(bytes, { level: 9, dictionary: dictionaryOf(first) }),
    })),
  ];
  const bundles = new Map<string, Record<string, string>>();
  for (const { name, bundle, bytes } of packed)
    bundles.set(bundle, { ...bundles.get(bundle), [name]: bytes.toString('base64') });
  return [
    ...packed.map(({ name, bytes }) => ({
      path: `search/parts/${name}.bin`,
      bytes,
      mediaType: 'application/octet-stream',
    })),
    ...[...bundles].map(([bundle, held]) =>
      textFile(`search/folder/${bundle}.js`, `acquisParts(${JSON.stringify(held)})\n`, 'text/javascript'),
    ),
  ];
}

/** Texts tried as examples, and texts on which each is tried. */
const TRIED = 48;
/** Texts that a first page of results fetches. */
const SHOWN = 10;

/**
 * Other parts are deflated after the first, so that a text at its end teaches them what texts look like: that one is put
 * there with which the first part and ten texts together are shortest.
 */
function withExample(first: Buffer, parts: SiteParts['parts']): Buffer {
  const texts = evenly(parts.filter(({ kind }) => kind === 'texts').map(({ bytes }) => bytes));
  const cost = (tried: Buffer): number => {
    const dictionary = dictionaryOf(tried);
    const all = texts.reduce((sum, text) => sum + deflateRawSync(text, { level: 9, dictionary }).length, 0);
    return deflateRawSync(tried, { level: 9 }).length + (SHOWN * all) / (texts.length || 1);
  };
  let best = { tried: first, cost: cost(first) };
  for (const text of texts) {
    const tried = Buffer.concat([first, text]);
    const own = { tried, cost: cost(tried) };
    if (own.cost < best.cost) best = own;
  }
  return best.tried;
}

const evenly = <T>(all: readonly T[]): readonly T[] =>
  all.length <= TRIED
    ? all
    : Array.from({ length: TRIED }, (_, i) => all[Math.floor((i * all.length) / TRIED)] as T);

/** Of what is shown of a hit, only what the page shows. */
function shownOf(stored: string): string {
  const { ref, citation, date, force, topics, meeting, body } = JSON.parse(stored);
  return JSON.stringify({ ref, symbol: null, citation, date, force, topics, meeting, body });
}

const oddTopics = ({ topics }: Edition): Record<string, string> =>
  Object.fromEntries(topics.flatMap(({ label, id }) => (topicSlug(label) === id ? [] : [[label, id]])));
