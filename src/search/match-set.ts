/** Which documents match an expression? Few as an ascending list, many as a bit for each document. */
import { BLOCK } from './layout.ts';
import type { Postings } from './postings.ts';

export type MatchSet =
  | { readonly kind: 'few'; readonly documents: Uint32Array }
  | { readonly kind: 'many'; readonly bits: Uint32Array };

/** Calls `visit` for each bit that is set, ascending. */
export function forEachBit(bits: Uint32Array, visit: (document: number) => void): void {
  for (let w = 0; w < bits.length; w++) {
    let word = bits[w] as number;
    while (word !== 0) {
      const lowest = word & -word;
      visit(w * 32 + (31 - Math.clz32(lowest)));
      word ^= lowest;
    }
  }
}

export function forEachDocument(set: MatchSet, visit: (document: number) => void): void {
  if (set.kind === 'many') forEachBit(set.bits, visit);
  else for (let i = 0; i < set.documents.length; i++) visit(set.documents[i] as number);
}

export function bitsOf(set: MatchSet, documents: number): Uint32Array {
  if (set.kind === 'many') return set.bits;
  const bits = new Uint32Array((documents + 31) >>> 5);
  for (const document of set.documents)
    bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31));
  return bits;
}

export function countBits(bits: Uint32Array): number {
  let count = 0;
  for (let word of bits) for (; word !== 0; count++) word &= word - 1;
  return count;
}

export const countMatches = (set: MatchSet): number =>
  set.kind === 'many' ? countBits(set.bits) : set.documents.length;

/** Sets the bits of all documents of a list. */
export function addToBits(bits: Uint32Array, list: Postings): void {
  const block = new Uint32Array(BLOCK);
  for (let b = 0; b < list.blocks; b++) {
    const size = list.documents(b, block);
    for (let i = 0; i < size; i++) {
      const document = block[i] as number;
      bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31));
    }
  }
}

/** All documents of a segment. */
export function everyBit(documents: number): Uint32Array {
  const bits = new Uint32Array((documents + 31) >>> 5).fill(0xffffffff);
  const rest = documents & 31;
  if (rest !== 0) bits[bits.length - 1] = (2 ** rest - 1) >>> 0;
  return bits;
}
