/** Files in one ZIP archive, packed while they are written: the same bytes for the same files in the same order. */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { bytesOf, type Content } from './files.ts';
import type { OpenFile } from './publication.ts';

/** ZIP keeps local times without a zone and none before 1980: the same for every archive, so that bytes repeat. */
const DOS_EPOCH = new Date(1980, 0, 1);

const DEFLATED = 8;

export interface Archive {
  /** Hands the content on, packing what passes. */
  readonly pack: (path: string, content: Content) => Generator<Uint8Array>;
  /** Packs what is written nowhere else. */
  readonly add: (path: string, content: Content) => void;
  /** @returns how many bytes the archive has */
  readonly close: () => number;
}

export function openArchive(file: OpenFile): Archive {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    file.write(piece);
  });
  function* pack(path: string, content: Content): Generator<Uint8Array> {
    const entry: ZipInputFile & { size: number; crc: number } = {
      ...{ filename: path, size: 0, crc: 0, compression: DEFLATED, mtime: DOS_EPOCH, ondata: () => {} },
    };
    zip.add(entry);
    // Each piece is packed by itself up to a byte, so that what follows can be put behind it (RFC 1951, 3.2.4).
    for (const piece of bytesOf(content)) {
      entry.crc = crc32(piece, entry.crc);
      entry.size += piece.length;
      entry.ondata?.(null, deflateRawSync(piece, { level: 6, finishFlush: constants.Z_SYNC_FLUSH }), false);
      yield piece;
    }
    entry.ondata?.(null, deflateRawSync(new Uint8Array(), { finishFlush: constants.Z_FINISH }), true);
  }
  return {
    pack,
    add: (path, content) => {
      for (const _ of pack(path, content));
    },
    close: () => {
      zip.end();
      return file.close();
    },
  };
}
