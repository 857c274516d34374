/**
 * The list that proves a publication whole: a path, a length, a type and a SHA-256 for each file. Kept small, since a
 * site of a large compendium has hundreds of thousands of files.
 */
import { createHash } from 'node:crypto';

export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const SUM_BYTES = 32;

export class Entries {
  readonly #paths: string[] = [];
  readonly #sizes: number[] = [];
  readonly #types: string[] = [];
  #sums = Buffer.alloc(64 * SUM_BYTES);

  get length(): number {
    return this.#paths.length;
  }

  add(path: string, bytes: number, mediaType: string, sum: Uint8Array): void {
    const at = this.#paths.length * SUM_BYTES;
    if (at === this.#sums.length) this.#sums = Buffer.concat([this.#sums, Buffer.alloc(at)]);
    this.#sums.set(sum, at);
    this.#paths.push(path);
    this.#sizes.push(bytes);
    this.#types.push(mediaType);
  }

  /** Of all files. */
  bytes(): number {
    return this.#sizes.reduce((sum, size) => sum + size, 0);
  }

  /** In the order of the paths, so that the same files give the same list. */
  *inOrder(): Generator<ManifestEntry> {
    const order = this.#paths
      .map((_, at) => at)
      .sort((a, b) => ((this.#paths[a] ?? '') < (this.#paths[b] ?? '') ? -1 : 1));
    for (const at of order) {
      yield {
        path: this.#paths[at] ?? '',
        bytes: this.#sizes[at] ?? 0,
        sha256: this.#sums.toString('hex', at * SUM_BYTES, (at + 1) * SUM_BYTES),
        mediaType: this.#types[at] ?? '',
      };
    }
  }
}

/** As `sha256sum --check` reads it. */
export const checksumLine = ({ sha256: sum, path }: ManifestEntry): string => `${sum}  ${path}\n`;
