/**
 * A list that a good part of all documents are in, as a bit for each, and with each word of bits how many stand before it:
 * whether a document is in the list, and at which place, is told at once. Two such lists meet 32 documents at a time.
 */
import { BLOCK } from './layout.ts';

/** A list that has one document of so many is kept so: the bits then take less than twice the bytes of its documents. */
const ONE_IN = 16;

export const isDense = (count: number, documents: number): boolean => count * ONE_IN > documents;

/** Bytes that the bits of a list take. */
export const denseBytes = (documents: number): number => ((documents + 31) >>> 5) * 8;

/** What a list must tell of itself (see postings.ts). */
interface Blocks {
  readonly blocks: number;
  documents(block: number, out: Uint32Array): number;
}

export class DenseList {
  readonly bits: Uint32Array;
  readonly #before: Uint32Array;

  constructor(list: Blocks, documents: number) {
    const words = (documents + 31) >>> 5;
    const bits = new Uint32Array(words);
    const block = new Uint32Array(BLOCK);
    for (let b = 0; b < list.blocks; b++) {
      const size = list.documents(b, block);
      for (let i = 0; i < size; i++) {
        const document = block[i] as number;
        bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31));
      }
    }
    const before = new Uint32Array(words);
    let sum = 0;
    for (let w = 0; w < words; w++) {
      before[w] = sum;
      sum += ones(bits[w] as number);
    }
    this.bits = bits;
    this.#before = before;
  }

  /** The place in the list of a document that is in it; -1 when it is not. */
  rank(document: number): number {
    const word = this.bits[document >>> 5] as number;
    const bit = 1 << (document & 31);
    if ((word & bit) === 0) return -1;
    return (this.#before[document >>> 5] as number) + ones(word & (bit - 1));
  }
}

/** How many bits of a word are set. */
export function ones(word: number): number {
  let sums = word - ((word >>> 1) & 0x55555555);
  sums = (sums & 0x33333333) + ((sums >>> 2) & 0x33333333);
  return Math.imul((sums + (sums >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
