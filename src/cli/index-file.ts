import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { IndexFile } from '../compendium/index.ts';

/**
 * The file of a search index on this machine: read by position, so that opening one of any size costs nothing, and
 * replaced by renaming, so that whoever reads the old one goes on reading it. Where the folder cannot be written the
 * index is kept in memory for this run.
 */
export function indexFile(path: string): IndexFile {
  let memory: Uint8Array | undefined;
  return {
    open() {
      if (memory) {
        const bytes = memory;
        return { length: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
      }
      let handle: number;
      let length: number;
      try {
        handle = openSync(path, 'r');
        length = statSync(path).size;
      } catch {
        return undefined;
      }
      return {
        length,
        read(offset, wanted) {
          const bytes = new Uint8Array(Math.max(0, Math.min(wanted, length - offset)));
          let got = 0;
          while (got < bytes.length) {
            const count = readSync(handle, bytes, got, bytes.length - got, offset + got);
            if (count === 0) break;
            got += count;
          }
          return bytes;
        },
      };
    },
    replace(chunks) {
      const draft = `${path}.draft-${process.pid}`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        const handle = openSync(draft, 'w');
        try {
          for (const chunk of chunks) writeSync(handle, chunk);
        } finally {
          closeSync(handle);
        }
        renameSync(draft, path);
        memory = undefined;
      } catch {
        rmSync(draft, { force: true });
        memory = Buffer.concat(chunks);
      }
    },
  };
}
