/**
 * Which documents have a term, how often, and where? A list is walked in blocks of 128; each tells its last document and
 * the most that one of its documents can count before it is unpacked (see write-postings.ts for the bytes). What stands at
 * a place of the list ("rank") can be read by itself. One class for all lists, so that the loops that walk them stay fast.
 */
import { paddedWords } from './byte-source.ts';
import { ByteReader, packedWords, unpack, unpackAt, unpackSteps } from './bytes.ts';
import { DenseList, isDense } from './dense-list.ts';
import { lengthNorm } from './document.ts';
import { BLOCK, BLOCK_HEAD_WORDS, BOUND_SCALE } from './layout.ts';

/** The documents of a segment, and what bounds are computed after: their weighted lengths, and the average. */
export interface DocumentLengths {
  /** How many documents there are. */
  readonly documents: number;
  readonly lengths: Uint16Array;
  readonly average: number;
}

const NONE = new Uint32Array(0);

export class Postings {
  readonly count: number;
  readonly blocks: number;
  /** Last document of each block. */
  readonly last: Uint32Array;
  /** Begin of each block's positions, in words of the term's positions; empty for lists that are not kept in blocks. */
  readonly positionStarts: Uint32Array;
  readonly #bounds: Float32Array;
  /** The bytes of the file; empty for a list that is whole in memory. */
  readonly #words: Uint32Array;
  readonly #heads: Uint16Array;
  readonly #stepStarts: Uint32Array;
  readonly #countStarts: Uint32Array;
  readonly #documents: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #of: DocumentLengths;
  #dense: DenseList | undefined;

  /** @param words the blocks as they lie in the file, or empty when documents and counts are given whole */
  constructor(
    count: number,
    words: Uint32Array,
    documents: Uint32Array,
    counts: Uint32Array,
    of: DocumentLengths,
  ) {
    this.count = count;
    this.blocks = Math.ceil(count / BLOCK);
    this.#words = words;
    this.#documents = documents;
    this.#counts = counts;
    this.#of = of;
    this.last = new Uint32Array(this.blocks);
    this.#bounds = new Float32Array(this.blocks);
    const packed = words.length > 0 ? this.blocks : 0;
    this.#heads = new Uint16Array(packed);
    this.#stepStarts = packed > 0 ? new Uint32Array(packed) : NONE;
    this.#countStarts = packed > 0 ? new Uint32Array(packed) : NONE;
    this.positionStarts = packed > 0 ? new Uint32Array(packed) : NONE;
    if (packed > 0) this.#readHeads();
    else
      for (let b = 0; b < this.blocks; b++)
        this.last[b] = documents[Math.min(count, (b + 1) * BLOCK) - 1] as number;
  }

  #readHeads(): void {
    const words = this.#words;
    let at = this.blocks * BLOCK_HEAD_WORDS;
    for (let b = 0; b < this.blocks; b++) {
      const head = words[b * BLOCK_HEAD_WORDS + 1] as number;
      const size = this.sizeOf(b);
      this.last[b] = words[b * BLOCK_HEAD_WORDS] as number;
      this.positionStarts[b] = words[b * BLOCK_HEAD_WORDS + 2] as number;
      this.#bounds[b] = roundUp((head & 65_535) / BOUND_SCALE);
      this.#heads[b] = head >>> 16;
      this.#stepStarts[b] = at;
      at += packedWords(size, (head >>> 16) & 63);
      this.#countStarts[b] = at;
      at += packedWords(size, (head >>> 22) & 31);
    }
  }

  /** Documents in a block. */
  sizeOf(block: number): number {
    return Math.min(BLOCK, this.count - block * BLOCK);
  }

  /** Unpacks the documents of a block into `out` from `to` on; answers how many. There is room for 128. */
  documents(block: number, out: Uint32Array, to = 0): number {
    const size = this.sizeOf(block);
    if (this.#words.length === 0) {
      const from = block * BLOCK;
      const documents = this.#documents;
      for (let i = 0; i < size; i++) out[to + i] = documents[from + i] as number;
      return size;
    }
    const before = block === 0 ? -1 : (this.last[block - 1] as number);
    unpackSteps(
      this.#words,
      this.#stepStarts[block] as number,
      size,
      (this.#heads[block] as number) & 63,
      before,
      out,
      to,
    );
    return size;
  }

  /** Unpacks the weighted counts of a block into `out` from `to` on. */
  counts(block: number, out: Uint32Array, to = 0): void {
    const size = this.sizeOf(block);
    if (this.#words.length === 0) {
      const from = block * BLOCK;
      const counts = this.#counts;
      for (let i = 0; i < size; i++) out[to + i] = counts[from + i] as number;
      return;
    }
    unpack(
      this.#words,
      this.#countStarts[block] as number,
      size,
      ((this.#heads[block] as number) >>> 6) & 31,
      1,
      out,
      to,
    );
  }

  /** The weighted count of the document at a place of the list. */
  countAt(rank: number): number {
    if (this.#words.length === 0) return this.#counts[rank] as number;
    const block = rank >>> 7;
    const bits = ((this.#heads[block] as number) >>> 6) & 31;
    return bits === 0 ? 1 : unpackAt(this.#words, this.#countStarts[block] as number, rank & 127, bits) + 1;
  }

  /** The most that tf / (tf + norm) can be in a block, by the average length of its own segment. */
  bound(block: number): number {
    const known = this.#bounds[block] as number;
    if (known > 0 || this.#words.length > 0) return known;
    // A list in memory: worked out when it is first asked for, since most never are.
    const end = Math.min(this.count, (block + 1) * BLOCK);
    const { lengths, average } = this.#of;
    let most = 0;
    for (let i = block * BLOCK; i < end; i++) {
      const tf = this.#counts[i] as number;
      const norm = lengthNorm(lengths[this.#documents[i] as number] as number, average);
      most = Math.max(most, tf / (tf + norm));
    }
    this.#bounds[block] = roundUp(most);
    return this.#bounds[block] as number;
  }

  /** The list as bits, kept; undefined where it is too short for that. */
  dense(): DenseList | undefined {
    if (!this.#dense && isDense(this.count, this.#of.documents))
      this.#dense = new DenseList(this, this.#of.documents);
    return this.#dense;
  }

  /** Bits of each length of the positions of one document (see write-postings.ts). */
  lengthBits(block: number): number {
    return (this.#heads[block] as number) >>> 11;
  }

  /** Whether a document is in the list, and where: its rank, else -1. For one question; loops walk the blocks. */
  rankOf(document: number): number {
    const block = blockFrom(this, 0, document);
    if (block >= this.blocks) return -1;
    const documents = new Uint32Array(BLOCK);
    const at = documents.subarray(0, this.documents(block, documents)).indexOf(document);
    return at < 0 ? -1 : block * BLOCK + at;
  }
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

/** The list of a term from its bytes in the file. */
export function openPostings(bytes: Uint8Array, count: number, of: DocumentLengths): Postings {
  if (count > BLOCK) return new Postings(count, paddedWords(bytes), NONE, NONE, of);
  const reader = new ByteReader(bytes);
  const documents = new Uint32Array(count);
  const counts = new Uint32Array(count);
  let document = -1;
  for (let i = 0; i < count; i++) {
    document += reader.varint() + 1;
    documents[i] = document;
    counts[i] = reader.varint() + 1;
  }
  return listPostings(documents, counts, of);
}

/** A list that is whole in memory: short terms, phrases, words put together. */
export const listPostings = (documents: Uint32Array, counts: Uint32Array, of: DocumentLengths): Postings =>
  new Postings(documents.length, NONE, documents, counts, of);

/** A bound must not lose its last digit to the single precision it is kept in. */
const roundUp = (value: number): number => value * (1 + 2 ** -22);
