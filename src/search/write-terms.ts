/** How do the gathered places of all terms become dictionary, postings and positions? */
import type { Lexicon } from './analysis.ts';
import { ByteSink } from './bytes.ts';
import { writeDictionary } from './dictionary.ts';
import { writeListLengths } from './list-lengths.ts';
import type { TermRun } from './term-stream.ts';
import { type Lengths, type TermList, writeList } from './write-postings.ts';

/** What stands in the index for the terms, and which place each term has in their order. */
export function writeTerms(
  terms: readonly string[],
  runs: readonly (TermRun | undefined)[],
  lengths: Lengths,
  lengthsByList: boolean,
) {
  const order = inOrder(terms, (a, b) => a - b);
  const ordinals = new Uint32Array(order.length);
  const postings = new ByteSink();
  const positions = new ByteSink();
  // Of each list: its documents, its bytes, where its postings and its positions end.
  const ends = new Float64Array((order.length + 1) * 4);
  const buffers = new ListBuffers();
  order.forEach((term, ordinal) => {
    ordinals[term] = ordinal;
    const run = runs[term];
    const count = run?.documents ?? 0;
    let bytes = 0;
    if (run) {
      const list = buffers.read(run.bytes.subarray(0, run.length), count);
      const begin = postings.length;
      writeList(list, lengths, { postings, positions });
      bytes = postings.length - begin;
      if (lengthsByList) writeListLengths(list.documents.subarray(0, count), lengths.of, postings);
      run.bytes = new Uint8Array(0);
    }
    ends.set([count, bytes, postings.length, positions.length], (ordinal + 1) * 4);
  });
  const at = (entry: number, which: number): number => ends[(entry + 1) * 4 + which] as number;
  const { blocks, body } = writeDictionary(
    order.map((term) => terms[term] ?? ''),
    (i) => [at(i - 1, 2), at(i - 1, 3)],
    (i) => [at(i, 0), at(i, 1), at(i, 3) - at(i - 1, 3)],
  );
  return {
    ordinals,
    blocks: blocks.chunks(),
    body: body.chunks(),
    postings: postings.chunks(),
    positions: positions.chunks(),
  };
}

/** @param counts how often each word stands in the texts */
export function writeWords({ words, termOfWord }: Lexicon, counts: Uint32Array, ordinals: Uint32Array) {
  const ordinalOf = (word: number): number => ordinals[termOfWord[word] ?? 0] ?? 0;
  const order = inOrder(words, (a, b) => ordinalOf(a) - ordinalOf(b));
  return writeDictionary(
    order.map((word) => words[word] ?? ''),
    () => [],
    (i) => [ordinalOf(order[i] ?? 0), counts[order[i] ?? 0] ?? 0],
  );
}

const inOrder = (names: readonly string[], more: (a: number, b: number) => number): number[] =>
  names
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [names[a] ?? '', names[b] ?? ''];
      return x < y ? -1 : x > y ? 1 : more(a, b);
    });

/** Reads the run of a term (see term-stream.ts) into columns that are used for all terms. */
class ListBuffers {
  #documents = new Uint32Array(1024);
  #counts = new Uint32Array(1024);
  #ends = new Uint32Array(1024);
  #places = new Uint8Array(4096);

  read(run: Uint8Array, count: number): TermList {
    if (count > this.#documents.length) {
      this.#documents = new Uint32Array(count * 2);
      this.#counts = new Uint32Array(count * 2);
      this.#ends = new Uint32Array(count * 2);
    }
    if (run.length > this.#places.length) this.#places = new Uint8Array(run.length * 2);
    const documents = this.#documents;
    const counts = this.#counts;
    const ends = this.#ends;
    const places = this.#places;
    let at = 0;
    let end = 0;
    let document = -1;
    const next = (): number => {
      let byte = run[at++] as number;
      if (byte < 128) return byte;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = run[at++] as number;
        value |= (byte & 127) << shift;
      }
      return value;
    };
    for (let i = 0; i < count; i++) {
      document += next() + 1;
      documents[i] = document;
      counts[i] = next() + 1;
      for (let bytes = next(); bytes > 0; bytes--) places[end++] = run[at++] as number;
      ends[i] = end;
    }
    return { count, documents, counts, ends, places };
  }
}
