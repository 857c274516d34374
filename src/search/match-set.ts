/** Which documents match an expression? A list as it lies in the file, some as an ascending run, many as a bit for each. */
import { allDocuments, countBits, documentsOfBits } from './intersect.ts';
import { BLOCK } from './layout.ts';
import type { Postings } from './postings.ts';

export type MatchSet =
  | { readonly kind: 'list'; readonly list: Postings; readonly leaf: number }
  | {
      readonly kind: 'some';
      readonly documents: Uint32Array;
      /** By the number of a leaf that all of them have: at which place of its list each stands. Not of dense lists. */
      readonly ranks: ReadonlyMap<number, Uint32Array>;
    }
  | { readonly kind: 'many'; readonly bits: Uint32Array };

/** The lowest bit that is set from `from` on; -1 when there is none. */
export function nextBit(bits: Uint32Array, from: number): number {
  let w = from >>> 5;
  if (w >= bits.length) return -1;
  let word = (bits[w] as number) & (-1 << (from & 31));
  while (word === 0) {
    if (++w >= bits.length) return -1;
    word = bits[w] as number;
  }
  return w * 32 + (31 - Math.clz32(word & -word));
}

export function sizeOf(set: MatchSet): number {
  if (set.kind === 'list') return set.list.count;
  return set.kind === 'some' ? set.documents.length : countBits(set.bits);
}

/** The documents of a set, ascending. */
export function documentsOf(set: MatchSet): Uint32Array {
  if (set.kind === 'some') return set.documents;
  if (set.kind === 'list') return allDocuments(set.list);
  return documentsOfBits(set.bits);
}

export function bitsOf(set: MatchSet, documents: number): Uint32Array {
  if (set.kind === 'many') return set.bits;
  const bits = new Uint32Array((documents + 31) >>> 5);
  if (set.kind === 'list') return addToBits(bits, set.list);
  setBits(bits, set.documents, set.documents.length);
  return bits;
}

function setBits(bits: Uint32Array, documents: Uint32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const document = documents[i] as number;
    bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31));
  }
}

/** Sets the bits of all documents of a list. */
export function addToBits(bits: Uint32Array, list: Postings): Uint32Array {
  const dense = list.dense()?.bits;
  if (dense) for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] as number) | (dense[w] as number);
  const block = new Uint32Array(BLOCK);
  for (let b = 0; !dense && b < list.blocks; b++) setBits(bits, block, list.documents(b, block));
  return bits;
}

/** All documents of a segment. */
export function everyBit(documents: number): Uint32Array {
  const bits = new Uint32Array((documents + 31) >>> 5).fill(0xffffffff);
  const rest = documents & 31;
  if (rest !== 0) bits[bits.length - 1] = (2 ** rest - 1) >>> 0;
  return bits;
}

/** Adds one to the class of each document of a set. */
export function countClasses(set: MatchSet, classOf: Uint16Array | Uint32Array, counts: Uint32Array): void {
  if (set.kind === 'some') addClasses(set.documents, set.documents.length, classOf, counts);
  else if (set.kind === 'list') {
    const block = new Uint32Array(BLOCK);
    for (let b = 0; b < set.list.blocks; b++)
      addClasses(block, set.list.documents(b, block), classOf, counts);
  } else {
    const { bits } = set;
    for (let w = 0; w < bits.length; w++)
      for (let word = bits[w] as number; word !== 0; word &= word - 1) {
        const c = classOf[w * 32 + (31 - Math.clz32(word & -word))] as number;
        counts[c] = (counts[c] as number) + 1;
      }
  }
}

function addClasses(
  documents: Uint32Array,
  count: number,
  classOf: Uint16Array | Uint32Array,
  counts: Uint32Array,
): void {
  for (let i = 0; i < count; i++) {
    const c = classOf[documents[i] as number] as number;
    counts[c] = (counts[c] as number) + 1;
  }
}
