/**
 * Of which documents must the length be known to rank? Of those that a list names. Where an index is fetched by the list,
 * a column of the lengths of all documents would be most of what a search fetches: there each list carries the lengths of
 * its own, first the low bytes of all, then the high ones.
 */
import type { ByteSink } from './bytes.ts';
import { BLOCK } from './layout.ts';
import type { Postings } from './postings.ts';

export const listLengthsBytes = (documents: number): number => documents * 2;

export function writeListLengths(documents: Uint32Array, lengths: Uint16Array, sink: ByteSink): void {
  for (const document of documents) sink.byte((lengths[document] as number) & 255);
  for (const document of documents) sink.byte((lengths[document] as number) >>> 8);
}

export function readListLengths(list: Postings, bytes: Uint8Array, lengths: Uint16Array): void {
  const documents = new Uint32Array(BLOCK);
  let at = 0;
  for (let block = 0; block < list.blocks; block++) {
    const size = list.documents(block, documents);
    for (let i = 0; i < size; i++, at++)
      lengths[documents[i] as number] = (bytes[at] as number) | ((bytes[list.count + at] as number) << 8);
  }
}
