/**
 * How is the list of one term written? Up to a block of documents as steps and counts:
 *
 *     varint(document step - 1) varint(weighted count - 1) ...
 *
 * longer lists as blocks of 128, all their heads first, so that a reader sees how far each goes and the most it can
 * count before it unpacks any:
 *
 *     [last document | bound, bits of steps, bits of counts | begin of positions] ... packed steps, packed counts ...
 *
 * Positions stand apart: varint(step * 2 + 1 at the last of a document), fields one behind the other with a gap of one.
 */
import { ByteSink, bitsFor, pack } from './bytes.ts';
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

/** One term's documents and weighted counts, with the begin of each document's positions in the section. */
export interface TermList {
  readonly count: number;
  readonly documents: Uint32Array;
  readonly counts: Uint32Array;
  readonly positionStarts: Float64Array;
}

export function writeList(list: TermList, lengths: Lengths, sinks: ListSinks): void {
  if (list.count <= BLOCK) writeShort(list, sinks.postings);
  else writeBlocks(list, lengths, sinks.postings);
}

function writeShort({ count, documents, counts }: TermList, sink: ByteSink): void {
  let before = -1;
  for (let i = 0; i < count; i++) {
    const document = documents[i] as number;
    sink.varint(document - before - 1);
    sink.varint((counts[i] as number) - 1);
    before = document;
  }
}

function writeBlocks(
  { count, documents, counts, positionStarts }: TermList,
  lengths: Lengths,
  sink: ByteSink,
): void {
  const steps = new Uint32Array(BLOCK);
  const less = new Uint32Array(BLOCK);
  const body = new ByteSink();
  sink.align();
  let before = -1;
  for (let start = 0; start < count; start += BLOCK) {
    const size = Math.min(BLOCK, count - start);
    let [widest, most, bound] = [0, 0, 0];
    for (let i = 0; i < size; i++) {
      const document = documents[start + i] as number;
      const tf = counts[start + i] as number;
      steps[i] = document - before - 1;
      less[i] = tf - 1;
      before = document;
      widest |= steps[i] as number;
      most |= less[i] as number;
      bound = Math.max(bound, tf / (tf + lengthNorm(lengths.of[document] as number, lengths.average)));
    }
    const [stepBits, countBits] = [bitsFor(widest), bitsFor(most)];
    sink.word(before);
    sink.word(Math.min(BOUND_SCALE, Math.ceil(bound * BOUND_SCALE)) | (stepBits << 16) | (countBits << 24));
    sink.word((positionStarts[start] as number) - (positionStarts[0] as number));
    pack(steps, size, stepBits, body);
    pack(less, size, countBits, body);
  }
  for (const chunk of body.chunks()) sink.bytes(chunk);
}
