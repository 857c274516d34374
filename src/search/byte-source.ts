/**
 * Where do the bytes of an index come from? Memory, a file read by position, or parts fetched by a browser. Reading is
 * synchronous; a source that has to fetch throws `BytesMissing`, and `whenFetched` fetches and asks again.
 */
export interface ByteSource {
  readonly length: number;
  /** The bytes from `offset`; not to be written to. Shorter than asked at the end of the file. */
  read(offset: number, length: number): Uint8Array;
  /** Said before several reads, so that a source that fetches may fetch them together. */
  need?(ranges: readonly ByteRange[]): void;
}

export interface ByteRange {
  readonly offset: number;
  readonly length: number;
  /** Bytes right behind it that are wanted too; they may stand in another part. */
  readonly tail?: number;
}

export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    length: bytes.length,
    read: (offset, length) => bytes.subarray(offset, Math.min(bytes.length, offset + length)),
  };
}

/** Thrown by a source that does not have the bytes yet. */
export class BytesMissing extends Error {
  readonly ranges: readonly ByteRange[];

  constructor(ranges: readonly ByteRange[]) {
    super('These bytes of the index have not been fetched yet.');
    this.name = 'BytesMissing';
    this.ranges = ranges;
  }
}

/** Each round fetches what the last one lacked; a search takes three or four. */
const MOST_ROUNDS = 64;

/** Runs `read` until all the bytes it needs are there. @throws whatever `read` or `fetch` throw */
export async function whenFetched<T>(
  read: () => T,
  fetch: (ranges: readonly ByteRange[]) => Promise<void>,
): Promise<T> {
  for (let round = 1; ; round++) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof BytesMissing) || round === MOST_ROUNDS) throw error;
      await fetch(error.ranges);
    }
  }
}

/**
 * The words of a list kept in blocks, as a copy with one word more, which unpacking reads beyond the last. Such a list
 * begins at a multiple of four of its section; what stands before it is padding.
 */
export function paddedWords(bytes: Uint8Array): Uint32Array {
  const padding = bytes.length % 4;
  const words = new Uint32Array((bytes.length >>> 2) + 1);
  new Uint8Array(words.buffer).set(padding === 0 ? bytes : bytes.subarray(padding));
  return words;
}

/** Four-byte words over bytes of a source, copied only when they do not lie at a multiple of four. */
export function wordsOf(bytes: Uint8Array): Uint32Array {
  const count = bytes.length >>> 2;
  if (bytes.byteOffset % 4 === 0) return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
  return new Uint32Array(bytes.slice(0, count * 4).buffer);
}
