/** What a publication is made of: files with their bytes, and the list of them that proves they are whole. */
import { createHash } from 'node:crypto';

export interface PublishedFile {
  /** Path below the folder of the publication, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** RFC 6838: `text/html`, without parameters. */
  readonly mediaType: string;
}

export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** In the order of the paths, so that the same files give the same list. */
export function listFiles(files: readonly PublishedFile[]): ManifestEntry[] {
  return files
    .map(({ path, bytes, mediaType }) => ({ path, bytes: bytes.length, sha256: sha256(bytes), mediaType }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** As `sha256sum --check` reads it. */
export const checksumLines = (entries: readonly ManifestEntry[]): string =>
  entries.map(({ sha256: sum, path }) => `${sum}  ${path}\n`).join('');

const encoder = new TextEncoder();
export const textFile = (path: string, text: string, mediaType: string): PublishedFile => ({
  path,
  bytes: encoder.encode(text),
  mediaType,
});
