/** Files in one ZIP archive, packed while they are written: the same bytes for the same files in the same order. */
import { Zip, ZipDeflate } from 'fflate';
import { bytesOf, type Content } from './files.ts';
import type { OpenFile } from './publication.ts';

/** ZIP keeps local times without a zone and none before 1980: the same for every archive, so that bytes repeat. */
const DOS_EPOCH = new Date(1980, 0, 1);

export interface Archive {
  /** Hands the content on, packing what passes. */
  readonly pack: (path: string, content: Content) => Generator<Uint8Array>;
  /** @returns how many bytes the archive has */
  readonly close: () => number;
}

export function openArchive(file: OpenFile): Archive {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    file.write(piece);
  });
  return {
    *pack(path, content) {
      const entry = new ZipDeflate(path, { level: 6 });
      entry.mtime = DOS_EPOCH;
      zip.add(entry);
      for (const piece of bytesOf(content)) {
        // The packer keeps what it is given, and takes it from whoever else holds it.
        entry.push(piece.slice());
        yield piece;
      }
      entry.push(new Uint8Array(), true);
    },
    close: () => {
      zip.end();
      return file.close();
    },
  };
}
