/** The parts of a publication put together: the site, the data and the book, with the list that proves them whole. */
import { zipSync } from 'fflate';
import { checksumLines, listFiles, type ManifestEntry, type PublishedFile, textFile } from './files.ts';
import { MANIFEST } from './folder.ts';

export interface PublicationFacts {
  readonly title: string;
  readonly corpus: string;
  readonly edition: string;
  /** SHA-256 of what was compiled: the same sources give the same mark. */
  readonly fingerprint: string;
  readonly program: string;
}

export interface PublicationManifest extends PublicationFacts {
  readonly files: readonly ManifestEntry[];
}

/** All that is written: the parts, the manifest and the checksums. */
export function publicationFiles(
  facts: PublicationFacts,
  parts: readonly (readonly PublishedFile[])[],
): PublishedFile[] {
  const files = parts.flat();
  const entries = listFiles(files);
  const manifest: PublicationManifest = { ...facts, files: entries };
  return [
    ...files,
    textFile(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`, 'application/json'),
    textFile('SHA256SUMS', checksumLines(entries), 'text/plain'),
  ];
}

/** ZIP keeps local times without a zone and none before 1980: the same for every archive, so that bytes repeat. */
const DOS_EPOCH = new Date(1980, 0, 1);

/** One archive of files, the same bytes for the same files. */
export function archiveOf(path: string, files: readonly PublishedFile[]): PublishedFile {
  const entries = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((f) => [f.path, f.bytes] as const);
  return {
    path,
    bytes: zipSync(Object.fromEntries(entries), { mtime: DOS_EPOCH, level: 6 }),
    mediaType: 'application/zip',
  };
}
