/**
 * Where in a document does a term stand? Read for single documents only, those that a phrase may be in: each block of 128
 * begins with the lengths of its documents' positions, so that one is found without reading those before it.
 *
 *     up to 128 documents   varint(step from the one before * 2, and 1 more at the last of a document)
 *     blocks                packed lengths, then varint(step) of all, up to a multiple of four bytes
 */
import { paddedWords, wordsOf } from './byte-source.ts';
import { ByteReader, packedWords, unpack } from './bytes.ts';
import { BLOCK } from './layout.ts';
import type { Postings } from './postings.ts';

/** The bytes of a term's positions, as they are read again and again: those of blocks at a multiple of four. */
export const openPositions = (bytes: Uint8Array, count: number): Uint8Array =>
  count > BLOCK ? new Uint8Array(paddedWords(bytes).buffer) : bytes;

/** Reads the positions of the documents of one term, asked in ascending order. */
export class PositionReader {
  readonly postings: Postings;
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #ends = new Uint32Array(BLOCK);
  #block = -1;
  /** Where the positions of the first document of the block begin. */
  #base = 0;

  /** @param bytes of the positions of the term, as `openPositions` gives them */
  constructor(postings: Postings, bytes: Uint8Array) {
    this.postings = postings;
    this.#bytes = bytes;
    this.#words = postings.count > BLOCK ? wordsOf(bytes) : new Uint32Array(0);
  }

  /** More positions than a document can have of the term. */
  mostAt(rank: number): number {
    if (rank >>> 7 !== this.#block) this.#open(rank >>> 7);
    const i = rank & 127;
    return (this.#ends[i] as number) - (i === 0 ? 0 : (this.#ends[i - 1] as number));
  }

  /** Writes the positions of the document at a place of the list, in order, to `out` from `to` on; answers where they end. */
  at(rank: number, out: Uint32Array, to: number): number {
    const block = rank >>> 7;
    if (block !== this.#block) this.#open(block);
    const i = rank & 127;
    const bytes = this.#bytes;
    const end = this.#base + (this.#ends[i] as number);
    let at = i === 0 ? this.#base : this.#base + (this.#ends[i - 1] as number);
    const isShort = this.#words.length === 0 ? 1 : 0;
    let position = 0;
    let count = to;
    while (at < end) {
      let byte = bytes[at++] as number;
      let value = byte & 127;
      for (let shift = 7; byte > 127 && at < end; shift += 7) {
        byte = bytes[at++] as number;
        value |= (byte & 127) << shift;
      }
      position += value >>> isShort;
      out[count++] = position;
    }
    return count;
  }

  #open(block: number): void {
    const { postings } = this;
    const ends = this.#ends;
    const size = postings.sizeOf(block);
    this.#block = block;
    if (this.#words.length === 0) {
      const reader = new ByteReader(this.#bytes);
      for (let i = 0; i < size; i++) {
        while (reader.at < this.#bytes.length && reader.varint() % 2 === 0);
        ends[i] = reader.at;
      }
      this.#base = 0;
      return;
    }
    const bits = postings.lengthBits(block);
    const start = postings.positionStarts[block] as number;
    unpack(this.#words, start, size, bits, 1, ends, 0);
    let sum = 0;
    for (let i = 0; i < size; i++) {
      sum += ends[i] as number;
      ends[i] = sum;
    }
    this.#base = (start + packedWords(size, bits)) * 4;
  }
}

export const positionReader = (postings: Postings, bytes: Uint8Array): PositionReader =>
  new PositionReader(postings, bytes);
