/**
 * How is the list of one term written? Up to a block of documents as steps and counts, and positions by the byte:
 *
 *     postings    varint(document step - 1) varint(weighted count - 1) ...
 *     positions   varint(step * 2, and 1 more at the last of a document) ...
 *
 * longer lists as blocks of 128, all their heads first, so that a reader sees how far each goes and the most it can
 * count before it unpacks any:
 *
 *     postings    [last document | bound, bits of steps, counts, lengths | begin of positions] ... packed steps, packed counts ...
 *     positions   packed lengths (bytes - 1), varint(step) ... for each block, up to a multiple of four
 *
 * Positions are counted through all fields of a document, with a gap of one between them.
 */
import { ByteReader, ByteSink, bitsFor, pack } from './bytes.ts';
import { lengthNorm } from './document.ts';
import { BLOCK, BOUND_SCALE } from './layout.ts';

export interface ListSinks {
  readonly postings: ByteSink;
  readonly positions: ByteSink;
}

export interface Lengths {
  readonly of: Uint16Array;
  readonly average: number;
}

/** One term's documents and weighted counts, and the bytes of the positions of all of them, behind one another. */
export interface TermList {
  readonly count: number;
  readonly documents: Uint32Array;
  readonly counts: Uint32Array;
  /** Where the positions of each document end in `places`. */
  readonly ends: Uint32Array;
  readonly places: Uint8Array;
}

export function writeList(list: TermList, lengths: Lengths, sinks: ListSinks): void {
  if (list.count <= BLOCK) writeShort(list, sinks);
  else writeBlocks(list, lengths, sinks);
}

function writeShort(
  { count, documents, counts, ends, places }: TermList,
  { postings, positions }: ListSinks,
): void {
  let [before, from] = [-1, 0];
  for (let i = 0; i < count; i++) {
    const document = documents[i] as number;
    const end = ends[i] as number;
    postings.varint(document - before - 1);
    postings.varint((counts[i] as number) - 1);
    const steps = new ByteReader(places.subarray(0, end), from);
    while (steps.at < end) {
      const step = steps.varint();
      positions.varint(step * 2 + (steps.at < end ? 0 : 1));
    }
    before = document;
    from = end;
  }
}

function writeBlocks(list: TermList, lengths: Lengths, { postings, positions }: ListSinks): void {
  const { count, documents, counts, ends, places } = list;
  const steps = new Uint32Array(BLOCK);
  const less = new Uint32Array(BLOCK);
  const bytes = new Uint32Array(BLOCK);
  const body = new ByteSink();
  postings.align();
  positions.align();
  const begin = positions.length;
  let [before, from] = [-1, 0];
  for (let start = 0; start < count; start += BLOCK) {
    const size = Math.min(BLOCK, count - start);
    const placesFrom = from;
    let [widest, most, longest, bound] = [0, 0, 0, 0];
    for (let i = 0; i < size; i++) {
      const document = documents[start + i] as number;
      const tf = counts[start + i] as number;
      const end = ends[start + i] as number;
      steps[i] = document - before - 1;
      less[i] = tf - 1;
      bytes[i] = end - from - 1;
      before = document;
      from = end;
      widest |= steps[i] as number;
      most |= less[i] as number;
      longest |= bytes[i] as number;
      bound = Math.max(bound, tf / (tf + lengthNorm(lengths.of[document] as number, lengths.average)));
    }
    const [stepBits, countBits, lengthBits] = [bitsFor(widest), bitsFor(most), bitsFor(longest)];
    const ceiling = Math.min(BOUND_SCALE, Math.ceil(bound * BOUND_SCALE));
    postings.word(before);
    postings.word((ceiling | (stepBits << 16) | (countBits << 22) | (lengthBits << 27)) >>> 0);
    postings.word((positions.length - begin) / 4);
    pack(steps, size, stepBits, body);
    pack(less, size, countBits, body);
    pack(bytes, size, lengthBits, positions);
    positions.bytes(places.subarray(placesFrom, from));
    positions.align();
  }
  for (const chunk of body.chunks()) postings.bytes(chunk);
}
