/**
 * Which documents have a term, how often, and where? A list is walked in blocks of 128; each tells its last document and
 * the most that one of its documents can count before it is unpacked (see write-postings.ts for the bytes).
 */
import { wordsOf } from './byte-source.ts';
import { ByteReader, packedWords, unpack } from './bytes.ts';
import { lengthNorm } from './document.ts';
import { BLOCK, BLOCK_HEAD_WORDS, BOUND_SCALE } from './layout.ts';

export interface Postings {
  readonly count: number;
  readonly blocks: number;
  /** Last document of each block. */
  readonly last: Uint32Array;
  /** Upper bound of tf / (tf + norm) in each block, by the average length of its own segment. */
  readonly bound: Float32Array;
  /** Unpacks the documents of a block; answers how many. `out` has room for 128. */
  documents(block: number, out: Uint32Array): number;
  /** Unpacks the weighted counts of a block. */
  counts(block: number, out: Uint32Array): void;
  /** Where the positions of a block begin in the bytes of the term's positions. */
  positionStart(block: number): number;
}

/** The first block from `from` on whose last document is not before `document`; `blocks` when there is none. */
export function blockFrom({ last, blocks }: Postings, from: number, document: number): number {
  if (from >= blocks || (last[from] as number) >= document) return from;
  let step = 1;
  while (from + step < blocks && (last[from + step] as number) < document) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(blocks, from + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((last[middle] as number) < document) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function openPostings(
  bytes: Uint8Array,
  count: number,
  lengths: Uint16Array,
  average: number,
): Postings {
  if (count <= BLOCK) return openShort(bytes, count, lengths, average);
  // A block list begins at a multiple of four of its section; what stands before it is padding.
  const blocks = Math.ceil(count / BLOCK);
  const words = wordsOf(bytes.subarray(bytes.length % 4));
  const last = new Uint32Array(blocks);
  const bound = new Float32Array(blocks);
  const starts = new Uint32Array(blocks);
  let at = blocks * BLOCK_HEAD_WORDS;
  const sizeOf = (block: number): number => Math.min(BLOCK, count - block * BLOCK);
  for (let b = 0; b < blocks; b++) {
    const packed = words[b * BLOCK_HEAD_WORDS + 1] as number;
    last[b] = words[b * BLOCK_HEAD_WORDS] as number;
    bound[b] = roundUp((packed & 65_535) / BOUND_SCALE);
    starts[b] = at;
    at += packedWords(sizeOf(b), (packed >>> 16) & 255) + packedWords(sizeOf(b), packed >>> 24);
  }
  return {
    count,
    blocks,
    last,
    bound,
    documents(block, out) {
      const size = sizeOf(block);
      const packed = words[block * BLOCK_HEAD_WORDS + 1] as number;
      unpack(words, starts[block] as number, size, (packed >>> 16) & 255, out);
      let document = block === 0 ? -1 : (last[block - 1] as number);
      for (let i = 0; i < size; i++) {
        document += (out[i] as number) + 1;
        out[i] = document;
      }
      return size;
    },
    counts(block, out) {
      const size = sizeOf(block);
      const packed = words[block * BLOCK_HEAD_WORDS + 1] as number;
      const from = (starts[block] as number) + packedWords(size, (packed >>> 16) & 255);
      unpack(words, from, size, packed >>> 24, out);
      for (let i = 0; i < size; i++) out[i] = (out[i] as number) + 1;
    },
    positionStart: (block) => words[block * BLOCK_HEAD_WORDS + 2] as number,
  };
}

function openShort(bytes: Uint8Array, count: number, lengths: Uint16Array, average: number): Postings {
  const reader = new ByteReader(bytes);
  const documents = new Uint32Array(count);
  const counts = new Uint32Array(count);
  let document = -1;
  for (let i = 0; i < count; i++) {
    document += reader.varint() + 1;
    documents[i] = document;
    counts[i] = reader.varint() + 1;
  }
  return listPostings(documents, counts, lengths, average);
}

/** A list that is whole in memory: short terms, phrases, words put together. */
export function listPostings(
  documents: Uint32Array,
  counts: Uint32Array,
  lengths: Uint16Array,
  average: number,
): Postings {
  const count = documents.length;
  const blocks = Math.ceil(count / BLOCK);
  const last = new Uint32Array(blocks);
  const bound = new Float32Array(blocks);
  for (let b = 0; b < blocks; b++) {
    const end = Math.min(count, (b + 1) * BLOCK);
    last[b] = documents[end - 1] as number;
    let most = 0;
    for (let i = b * BLOCK; i < end; i++) {
      const tf = counts[i] as number;
      most = Math.max(most, tf / (tf + lengthNorm(lengths[documents[i] as number] as number, average)));
    }
    bound[b] = roundUp(most);
  }
  return {
    count,
    blocks,
    last,
    bound,
    documents(block, out) {
      const end = Math.min(count, (block + 1) * BLOCK);
      out.set(documents.subarray(block * BLOCK, end));
      return end - block * BLOCK;
    },
    counts(block, out) {
      out.set(counts.subarray(block * BLOCK, Math.min(count, (block + 1) * BLOCK)));
    },
    positionStart: () => 0,
  };
}

/** A bound must not lose its last digit to the single precision it is kept in. */
const roundUp = (value: number): number => value * (1 + 2 ** -22);

/** Reads the positions of documents in ascending order. */
export interface PositionReader {
  /** Writes the positions of a document that the term has, in order; answers how many. `out` grows when it must. */
  of(document: number, out: number[]): number;
}

export function readPositions(postings: Postings, bytes: Uint8Array): PositionReader {
  const documents = new Uint32Array(BLOCK);
  let block = -1;
  let size = 0;
  let index = 0;
  let at = 0;
  return {
    of(document, out) {
      const wanted = blockFrom(postings, Math.max(0, block), document);
      if (wanted >= postings.blocks) return 0;
      if (wanted !== block) {
        block = wanted;
        size = postings.documents(block, documents);
        index = 0;
        at = postings.positionStart(block);
      }
      while (index < size && (documents[index] as number) < document) {
        let first = bytes[at] as number;
        for (;;) {
          while ((bytes[at] as number) > 127) at++;
          at++;
          if (first & 1 || at >= bytes.length) break;
          first = bytes[at] as number;
        }
        index++;
      }
      if (index >= size || documents[index] !== document) return 0;
      let count = 0;
      let position = 0;
      let value = 0;
      do {
        let byte = bytes[at++] as number;
        value = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] as number;
          value |= (byte & 127) << shift;
        }
        position += value >>> 1;
        out[count++] = position;
      } while ((value & 1) === 0 && at < bytes.length);
      index++;
      return count;
    },
  };
}
