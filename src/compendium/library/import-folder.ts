import { createHash } from 'node:crypto';
import { AcquisError, type Finding, finding } from '../../finding/index.ts';
import type { ImportedFile, LibraryStore, LibraryWriter } from '../../store/index.ts';
import { COMPILER_VERSION } from '../compile.ts';
import type { FolderFiles } from '../effects.ts';
import { unreadFile } from '../segment-file.ts';
import { batchesOf, kindOfFile } from './batches.ts';
import { keepable } from './documents.ts';
import type { LibraryManifest } from './manifest.ts';
import { type MetadataRecord, readMetadata } from './metadata.ts';
import { type ReadFile, readFile } from './read-file.ts';

/**
 * A folder of documents → a library, one resolution with its language versions at a time, so that memory does not grow
 * with the folder. Each is kept whole with the files it came from before the next is read: whoever stops the import
 * loses nothing, and the next one goes on where it ended.
 */
export interface ImportInput {
  readonly folder: FolderFiles;
  readonly manifest: LibraryManifest;
  /** What the library holds already; undefined when there is none. */
  readonly known: LibraryStore | undefined;
  /** Null for a rehearsal in which nothing is kept. */
  readonly write: LibraryWriter | null;
  /** Of the program: files are read again by another one. */
  readonly program: string;
  /** Reads every file, also those that have not changed. */
  readonly again?: boolean;
  readonly progress?: (done: ImportProgress) => void;
  /** Asked between two documents. */
  readonly stopped?: () => boolean;
}

export interface ImportProgress {
  readonly files: number;
  readonly of: number;
  readonly bytes: number;
}

export interface ImportResult extends ImportProgress {
  readonly corpus: string;
  /** Files read now, as they were before, and not readable. */
  readonly read: number;
  readonly unchanged: number;
  readonly unread: number;
  /** Documents added, and those that changed. */
  readonly added: number;
  readonly changed: number;
  /** Records of metadata, and how many belong to no document of folder or library; 0 for an import that was stopped. */
  readonly records: number;
  readonly recordsWithout: number;
  readonly stopped: boolean;
  /** About files and documents of this folder, those of earlier imports of it included. */
  readonly findings: readonly Finding[];
}

type Counts = {
  -readonly [K in Exclude<keyof ImportResult, 'corpus' | 'stopped' | 'findings'>]: ImportResult[K];
};

/** @throws AcquisError `file-missing` when the folder holds no document in a format that can be read */
export async function importFolder(input: ImportInput): Promise<ImportResult> {
  const { folder, manifest, known, write } = input;
  const paths = folder.list();
  const documents = paths.filter((path) => kindOfFile(path) === 'document');
  if (documents.length === 0)
    throw new AcquisError('file-missing', `There is no document to import in ${folder.name}.`, {
      advice: 'Name a folder with XML, DOCX, PDF, HTML or text files.',
    });
  const { id, title, body, languages } = manifest;
  write?.keepCorpus({ id, title, body, languages });
  const findings: Finding[] = [];
  const metadata = allMetadata(input, paths, findings);
  const recorded = known?.files(id) ?? new Map<string, ImportedFile>();
  const present = new Set(documents);
  const counts: Counts = {
    ...{ files: 0, of: documents.length, bytes: 0, read: 0, unchanged: 0, unread: 0, added: 0, changed: 0 },
    ...{ records: metadata.records.size, recordsWithout: 0 },
  };
  const met = new Set<string>();
  let stopped = false;
  for (const batch of batchesOf(documents)) {
    if (input.stopped?.()) {
      stopped = true;
      break;
    }
    const read = new Map<string, ReadFile & { readonly hash: string }>();
    for (const path of batch) {
      const outcome = await readOne(input, path, metadata.hash, recorded.get(path), counts);
      if (outcome === 'unchanged') for (const symbol of recorded.get(path)?.symbols ?? []) met.add(symbol);
      else read.set(path, outcome);
    }
    const joined = keepable(read, { corpus: id, body, known, metadata: metadata.records, present });
    const files = [...read].map(
      ([file, { hash, findings: own, documents: found }]): ImportedFile => ({
        ...{ file, hash, symbols: found.map((d) => d.symbol) },
        findings: [...own, ...(joined.aboutFiles.get(file) ?? [])],
      }),
    );
    if (files.length > 0) write?.keep(id, { documents: joined.documents, files });
    for (const { document, isNew } of joined.documents) {
      met.add(document.symbol);
      counts[isNew ? 'added' : 'changed'] += 1;
    }
    if (!write)
      findings.push(...files.flatMap((f) => f.findings), ...joined.documents.flatMap((d) => d.findings));
    input.progress?.(counts);
    // Lets a signal be heard.
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const symbol of stopped ? [] : metadata.records.keys())
    if (!met.has(symbol) && !known?.document(id, symbol)) counts.recordsWithout += 1;
  // Also what earlier imports of this folder found and this one had no reason to look at again.
  findings.push(...(write?.findings(id).filter(({ place }) => present.has(place.source)) ?? []));
  return { corpus: id, ...counts, stopped, findings };
}

async function readOne(
  { folder, program, again }: ImportInput,
  path: string,
  metadata: string,
  before: ImportedFile | undefined,
  counts: Counts,
): Promise<'unchanged' | (ReadFile & { readonly hash: string })> {
  counts.files += 1;
  const bytes = bytesOf(folder, path);
  if (bytes instanceof AcquisError) {
    counts.unread += 1;
    // Without a hash it is tried again next time.
    return { documents: [], findings: unreadFile(path, bytes).findings, hash: '' };
  }
  counts.bytes += bytes.length;
  const hash = createHash('sha256')
    .update(`${COMPILER_VERSION}\0${program}\0${metadata}\0`)
    .update(bytes)
    .digest('hex');
  if (before?.hash === hash && again !== true) {
    counts.unchanged += 1;
    return 'unchanged';
  }
  const read = await readFile(path, bytes).catch((error: unknown) => unreadable(path, error));
  if (read.findings.some(({ code }) => code === 'file-unread')) counts.unread += 1;
  else counts.read += 1;
  return { ...read, hash };
}

/** One damaged file must not stop the others, even where the program has a fault. */
function unreadable(path: string, error: unknown): ReadFile {
  const why = error instanceof Error ? error.message : String(error);
  const fault = new AcquisError(
    'file-unreadable',
    `${path} could not be read, by a fault of the program (${why}).`,
  );
  return { documents: [], findings: unreadFile(path, fault).findings };
}

function bytesOf(folder: FolderFiles, path: string): Uint8Array | AcquisError {
  try {
    return folder.read(path) ?? new AcquisError('file-missing', `${path} is no longer there.`);
  } catch (error) {
    if (error instanceof AcquisError) return error;
    throw error;
  }
}

/** All JSON files of the folder together, and a hash by which a change in them is known. */
function allMetadata(
  { folder, manifest }: ImportInput,
  paths: readonly string[],
  findings: Finding[],
): { readonly records: ReadonlyMap<string, MetadataRecord>; readonly hash: string } {
  const records = new Map<string, MetadataRecord>();
  const hash = createHash('sha256').update(
    JSON.stringify([manifest.metadata ?? null, manifest.absent ?? null]),
  );
  for (const path of paths) {
    if (kindOfFile(path) !== 'metadata') continue;
    const bytes = bytesOf(folder, path);
    if (bytes instanceof AcquisError) {
      findings.push(finding({ code: 'metadata-unread', message: bytes.message, place: { source: path } }));
      continue;
    }
    hash.update(bytes);
    const read = readMetadata(path, bytes, manifest);
    findings.push(...read.findings);
    for (const [symbol, record] of read.records) if (!records.has(symbol)) records.set(symbol, record);
  }
  return { records, hash: hash.digest('hex') };
}
