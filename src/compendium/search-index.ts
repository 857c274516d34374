/** How does the search index come to be, and when is it made anew? Compiled beside the database, whenever it no longer fits. */
import { createHash } from 'node:crypto';
import { AcquisError } from '../finding/index.ts';
import { LIBRARY_LANGUAGES } from '../instrument/index.ts';
import { languageCode, loadStems, type Stems } from '../language/index.ts';
import {
  type ByteSource,
  createIndexBuilder,
  joinSegments,
  type QueryContext,
  queryContext,
  Segment,
} from '../search/index.ts';
import type { LibraryStore, Store } from '../store/index.ts';
import { editionDocuments, passageDocument } from './search-documents.ts';

/** The file of an index, as an argument: the machine is touched elsewhere. */
export interface IndexFile {
  /** Undefined when there is none. */
  open(): ByteSource | undefined;
  /** Replaces it whole or not at all. */
  replace(chunks: readonly Uint8Array[]): void;
}

/** What is searched: the latest edition of a corpus, and every imported document beside it. */
export interface Searched {
  readonly store: Store;
  readonly library?: LibraryStore | undefined;
}

/** Raised when what is put into the index changes, so that older ones are compiled anew. */
const CONTENT_VERSION = '1';

/** Of what each imported corpus was read from: a document imported anew with other words is another index. */
const libraryDigest = (library: LibraryStore): string[] =>
  library.corpora().map((corpus) => {
    const digest = createHash('sha256').update(JSON.stringify(corpus));
    for (const [file, { hash }] of library.files(corpus.id)) digest.update(`${file} ${hash}\n`);
    return digest.digest('hex');
  });

/** Opens the index, or compiles it first when it is missing, damaged or of other contents. */
export async function openSearchIndex(searched: Searched, file: IndexFile): Promise<QueryContext> {
  const stems = await loadStems(LIBRARY_LANGUAGES);
  const fingerprint = searchFingerprint(searched);
  const known = openIfFits(file, fingerprint);
  if (known) return contextOf(known, stems);
  file.replace(compileSearchIndex(searched, stems));
  const made = openIfFits(file, fingerprint);
  if (made) return contextOf(made, stems);
  throw new AcquisError('store-outdated', 'The search index could not be read back after it was compiled.', {
    advice: 'Look whether the disk is full, then run "acquis build".',
  });
}

const contextOf = (segment: Segment, stems: Stems): QueryContext =>
  queryContext(joinSegments([{ segment }]), stems);

function openIfFits(file: IndexFile, fingerprint: string): Segment | undefined {
  const source = file.open();
  if (!source) return undefined;
  try {
    const segment = new Segment(source);
    return segment.meta.fingerprint === fingerprint ? segment : undefined;
  } catch (error) {
    if (error instanceof AcquisError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The index as chunks of bytes; equal contents, equal bytes. */
export function compileSearchIndex(searched: Searched, stems: Stems): Uint8Array[] {
  const { store, library } = searched;
  const builder = createIndexBuilder({ stems, fingerprint: searchFingerprint(searched) });
  const corpus = store.corpus();
  const edition = store.edition(corpus.editions.at(-1)?.id ?? '');
  if (edition) for (const document of editionDocuments(edition, corpus)) builder.add(document);
  if (library)
    for (const language of LIBRARY_LANGUAGES)
      for (const passage of library.libraryProvisions(languageCode(language)))
        builder.add(passageDocument(passage));
  return builder.finish();
}

function searchFingerprint({ store, library }: Searched): string {
  const { fingerprint, id } = store.corpus();
  return [CONTENT_VERSION, id, fingerprint, ...(library ? libraryDigest(library) : [])].join(' ');
}
