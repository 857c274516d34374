/** Where in a list is a document? Asked with ascending documents; blocks in which none is asked for are not unpacked. */
import type { DenseList } from './dense-list.ts';
import { BLOCK } from './layout.ts';
import { blockFrom, type Postings } from './postings.ts';

export class ListCursor {
  readonly postings: Postings;
  readonly #dense: DenseList | undefined;
  readonly #documents = new Uint32Array(BLOCK);
  #unpacked = -1;
  #at = 0;
  #block = 0;

  constructor(postings: Postings) {
    this.postings = postings;
    this.#dense = postings.dense();
  }

  /** The block that holds the document if any does; as many as there are blocks when the list ends before it. */
  blockAt(document: number): number {
    this.#block = blockFrom(this.postings, this.#block, document);
    return this.#block;
  }

  /** The rank of a document; -1 when it is not in the list. */
  seek(document: number): number {
    if (this.#dense !== undefined) return this.#dense.rank(document);
    const block = this.blockAt(document);
    if (block >= this.postings.blocks) return -1;
    const documents = this.#documents;
    if (block !== this.#unpacked) {
      this.postings.documents(block, documents);
      this.#unpacked = block;
      this.#at = 0;
    }
    let at = this.#at;
    // The last document of the block is not before this one.
    while ((documents[at] as number) < document) at++;
    this.#at = at;
    return documents[at] === document ? block * BLOCK + at : -1;
  }
}
