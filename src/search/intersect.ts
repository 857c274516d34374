/** Which documents do several lists have in common, and at which place of each list do they stand? */
import { ones } from './dense-list.ts';
import { BLOCK } from './layout.ts';
import { blockFrom, type Postings } from './postings.ts';

export interface Common {
  /** Ascending. */
  readonly documents: Uint32Array;
  /** For each list, in the order given, where it has each document; undefined for a dense list, which tells it itself. */
  readonly ranks: readonly (Uint32Array | undefined)[];
}

/**
 * The rarest list is read whole; of the others only blocks that may hold one of what is left so far, and dense ones are
 * asked for each document.
 */
export function inAll(lists: readonly Postings[]): Common {
  const order = lists.map((_, l) => l).sort((a, b) => (lists[a]?.count ?? 0) - (lists[b]?.count ?? 0));
  const [rarest = 0, ...others] = order;
  const first = lists[rarest];
  if (!first) return { documents: new Uint32Array(0), ranks: [] };
  if (first.dense()) return { documents: inBits(lists), ranks: lists.map(() => undefined) };
  const documents = allDocuments(first);
  let count = documents.length;
  const ranks: Uint32Array[] = [countedTo(count)];
  const found = new Map([[rarest, ranks[0]]]);
  for (const other of others) {
    const list = lists[other] as Postings;
    const bits = list.dense()?.bits;
    if (bits) count = keepBits(documents, count, ranks, bits);
    else {
      count = keepCommon(documents, count, ranks, list);
      found.set(other, ranks.at(-1));
    }
  }
  return {
    documents: documents.subarray(0, count),
    ranks: lists.map((_, l) => found.get(l)?.subarray(0, count)),
  };
}

function countedTo(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = i;
  return numbers;
}

/** What dense lists have in common. */
function inBits([first, ...others]: readonly Postings[]): Uint32Array {
  const bits = (first?.dense()?.bits ?? new Uint32Array(0)).slice();
  for (const other of others) {
    const theirs = other.dense()?.bits ?? new Uint32Array(bits.length);
    for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] as number) & (theirs[w] as number);
  }
  return documentsOfBits(bits);
}

/** Leaves in `documents` those whose bits are set, and the ranks with them. Answers how many. */
function keepBits(
  documents: Uint32Array,
  count: number,
  ranks: readonly Uint32Array[],
  bits: Uint32Array,
): number {
  let found = 0;
  // Without a branch that nobody can foresee: what is dropped is written over by the next.
  for (let i = 0; i < count; i++) {
    const document = documents[i] as number;
    documents[found] = document;
    for (let r = 0; r < ranks.length; r++) {
      const kept = ranks[r] as Uint32Array;
      kept[found] = kept[i] as number;
    }
    found += ((bits[document >>> 5] as number) >>> (document & 31)) & 1;
  }
  return found;
}

/** Leaves in `documents` what the list has too, keeps the ranks with it and adds those of the list. Answers how many. */
function keepCommon(documents: Uint32Array, count: number, ranks: Uint32Array[], list: Postings): number {
  const { blocks, last } = list;
  const block = new Uint32Array(BLOCK);
  const own = new Uint32Array(count);
  const before = ranks.length;
  let found = 0;
  let [b, end, at] = [-1, -1, 0];
  for (let i = 0; i < count; i++) {
    const document = documents[i] as number;
    if (document > end) {
      b = blockFrom(list, b + 1, document);
      if (b >= blocks) break;
      end = last[b] as number;
      list.documents(b, block);
      at = 0;
    }
    // The last document of the block is not before this one.
    while ((block[at] as number) < document) at++;
    if (block[at] !== document) continue;
    documents[found] = document;
    own[found] = b * BLOCK + at;
    for (let r = 0; r < before; r++) {
      const kept = ranks[r] as Uint32Array;
      kept[found] = kept[i] as number;
    }
    found++;
  }
  ranks.push(own);
  return found;
}

export function allDocuments(list: Postings): Uint32Array {
  const out = new Uint32Array(list.blocks * BLOCK);
  for (let b = 0; b < list.blocks; b++) list.documents(b, out, b * BLOCK);
  return out.subarray(0, list.count);
}

/** The places of the bits that are set, ascending. */
export function documentsOfBits(bits: Uint32Array): Uint32Array {
  const out = new Uint32Array(countBits(bits));
  let at = 0;
  for (let w = 0; w < bits.length; w++)
    for (let word = bits[w] as number; word !== 0; word &= word - 1)
      out[at++] = w * 32 + (31 - Math.clz32(word & -word));
  return out;
}

export function countBits(bits: Uint32Array): number {
  let count = 0;
  for (let w = 0; w < bits.length; w++) count += ones(bits[w] as number);
  return count;
}
