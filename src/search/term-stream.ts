/**
 * How are the places of every term gathered while documents come in? Words are collected by the hundred thousand, put in
 * the order of their terms by counting, and laid down behind what each term has already:
 *
 *     varint(document step - 1) varint(weighted count - 1) varint(bytes) varint(position step) ...   for each document
 */
const BATCH = 1 << 18;
/** Bytes that a word adds to the run of its term at most: four numbers of five. */
const MOST_BYTES = 20;

export interface TermRun {
  /** May be longer than what is used of it. */
  bytes: Uint8Array;
  length: number;
  documents: number;
  lastDocument: number;
}

export class TermStreams {
  #terms = new Uint32Array(BATCH);
  #documents = new Uint32Array(BATCH);
  /** Position, and in the lowest byte how much a word there counts. */
  #places = new Uint32Array(BATCH);
  #sortedDocuments = new Uint32Array(0);
  #sortedPlaces = new Uint32Array(0);
  #filled = 0;
  #most = 0;
  readonly #runs: TermRun[] = [];
  #scratch = new Uint8Array(1 << 16);

  /** @param weight how much a word there counts, up to 255 */
  add(term: number, document: number, position: number, weight: number): void {
    if (this.#filled === this.#terms.length) this.#grow();
    const at = this.#filled++;
    this.#terms[at] = term;
    this.#documents[at] = document;
    this.#places[at] = (position << 8) | weight;
    if (term > this.#most) this.#most = term;
  }

  /** Said behind each document, and only then are words laid down: those of one document stand together. */
  endDocument(): void {
    if (this.#filled >= BATCH) this.#flush();
  }

  /** The bytes of each term and how many documents have it, by the number of the term. Nothing is added after it. */
  finish(): readonly TermRun[] {
    this.#flush();
    return this.#runs;
  }

  #grow(): void {
    const larger = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const grown = new Uint32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#terms = larger(this.#terms);
    this.#documents = larger(this.#documents);
    this.#places = larger(this.#places);
  }

  #flush(): void {
    const filled = this.#filled;
    const terms = this.#terms;
    const ends = new Uint32Array(this.#most + 2);
    for (let i = 0; i < filled; i++) {
      const slot = (terms[i] as number) + 1;
      ends[slot] = (ends[slot] as number) + 1;
    }
    for (let t = 1; t < ends.length; t++) ends[t] = (ends[t] as number) + (ends[t - 1] as number);
    const starts = ends.slice();
    if (this.#sortedDocuments.length < filled) {
      this.#sortedDocuments = new Uint32Array(this.#terms.length);
      this.#sortedPlaces = new Uint32Array(this.#terms.length);
    }
    const [sortedDocuments, sortedPlaces] = [this.#sortedDocuments, this.#sortedPlaces];
    const [documents, places] = [this.#documents, this.#places];
    for (let i = 0; i < filled; i++) {
      const term = terms[i] as number;
      const at = starts[term] as number;
      starts[term] = at + 1;
      sortedDocuments[at] = documents[i] as number;
      sortedPlaces[at] = places[i] as number;
    }
    for (let term = 0; term <= this.#most; term++) {
      const [from, to] = [ends[term] as number, ends[term + 1] as number];
      if (to > from) this.#layDown(term, from, to);
    }
    this.#filled = 0;
  }

  #layDown(term: number, from: number, to: number): void {
    while (this.#runs.length <= term)
      this.#runs.push({ bytes: new Uint8Array(0), length: 0, documents: 0, lastDocument: -1 });
    const run = this.#runs[term] as TermRun;
    if ((to - from) * MOST_BYTES > this.#scratch.length)
      this.#scratch = new Uint8Array((to - from) * MOST_BYTES * 2);
    const out = this.#scratch;
    const documents = this.#sortedDocuments;
    const places = this.#sortedPlaces;
    let at = 0;
    let before = run.lastDocument;
    let i = from;
    while (i < to) {
      const document = documents[i] as number;
      let end = i;
      let weighted = 0;
      let bytes = 0;
      let position = 0;
      // First how long, since the length stands before the positions.
      while (end < to && documents[end] === document) {
        const place = places[end] as number;
        const step = (place >>> 8) - position;
        position = place >>> 8;
        weighted += place & 255;
        bytes += step < 128 ? 1 : step < 16_384 ? 2 : 3;
        end++;
      }
      at = varint(out, at, document - before - 1);
      at = varint(out, at, weighted - 1);
      at = varint(out, at, bytes);
      position = 0;
      for (; i < end; i++) {
        const place = (places[i] as number) >>> 8;
        at = varint(out, at, place - position);
        position = place;
      }
      before = document;
      run.documents++;
    }
    run.lastDocument = before;
    if (run.length + at > run.bytes.length) {
      const grown = new Uint8Array(Math.max(run.length + at, Math.ceil(run.bytes.length * 1.5)));
      grown.set(run.bytes.subarray(0, run.length));
      run.bytes = grown;
    }
    const { bytes, length } = run;
    // Most runs grow by a few bytes.
    if (at > 64) bytes.set(out.subarray(0, at), length);
    else for (let i = 0; i < at; i++) bytes[length + i] = out[i] as number;
    run.length += at;
  }
}

function varint(out: Uint8Array, from: number, value: number): number {
  let at = from;
  let rest = value;
  while (rest > 127) {
    out[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  out[at++] = rest;
  return at;
}
