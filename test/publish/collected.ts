/** What a site is made of, in memory: the files in the order of their paths, and the links that led nowhere. */
import {
  type AnswerPage,
  bytesOf,
  type Dangling,
  Entries,
  type ManifestEntry,
  type PublishedFile,
  type Put,
  type SiteOptions,
  sha256,
  siteFiles,
} from '../../src/publish/index.ts';

export function collector(): { readonly put: Put; readonly files: () => PublishedFile[] } {
  const files = new Map<string, PublishedFile>();
  return {
    put: ({ path, content, mediaType }) => {
      const pieces: Buffer[] = [];
      for (const piece of bytesOf(content)) pieces.push(Buffer.from(piece));
      const bytes = new Uint8Array(Buffer.concat(pieces));
      files.set(path, { path, bytes, mediaType });
      return bytes.length;
    },
    files: () => [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

export async function collectSite(
  answer: AnswerPage,
  options: SiteOptions = {},
): Promise<{ readonly files: readonly PublishedFile[]; readonly dangling: readonly Dangling[] }> {
  const { put, files } = collector();
  const dangling = await siteFiles(answer, put, options);
  return { files: files(), dangling };
}

export function entriesOf(files: readonly PublishedFile[]): ManifestEntry[] {
  const entries = new Entries();
  for (const { path, bytes, mediaType } of files)
    entries.add(path, bytes.length, mediaType, Buffer.from(sha256(bytes), 'hex'));
  return [...entries.inOrder()];
}
