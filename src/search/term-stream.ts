/**
 * How are the places of every term gathered while documents come in? Each term has a run of bytes of its own:
 *
 *     varint(position step * 2)          another place in the same document
 *     varint(document step * 2 + 1)      a new document, and varint(position) behind it
 */
export class TermStreams {
  #runs: Uint8Array[] = [];
  #lengths = new Int32Array(1024);
  #lastDocument = new Int32Array(1024);
  #lastPosition = new Int32Array(1024);
  #documents = new Int32Array(1024);

  add(term: number, document: number, position: number): void {
    while (this.#runs.length <= term) this.#open();
    if ((this.#lengths[term] as number) + 12 > (this.#runs[term] as Uint8Array).length) this.#grow(term);
    if (this.#documents[term] === 0 || this.#lastDocument[term] !== document) {
      const before = this.#documents[term] === 0 ? -1 : (this.#lastDocument[term] as number);
      this.#write(term, (document - before) * 2 + 1);
      this.#write(term, position);
      this.#lastDocument[term] = document;
      this.#documents[term] = (this.#documents[term] as number) + 1;
    } else this.#write(term, (position - (this.#lastPosition[term] as number)) * 2);
    this.#lastPosition[term] = position;
  }

  /** How many documents have the term. */
  documents(term: number): number {
    return this.#documents[term] ?? 0;
  }

  /** Reads a term's places in order and forgets them. */
  take(term: number, visit: (document: number, position: number) => void): void {
    const run = this.#runs[term];
    if (!run) return;
    const length = this.#lengths[term] as number;
    this.#runs[term] = new Uint8Array(0);
    let at = 0;
    const next = (): number => {
      let byte = run[at++] as number;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = run[at++] as number;
        value |= (byte & 127) << shift;
      }
      return value;
    };
    let document = -1;
    let position = 0;
    while (at < length) {
      const value = next();
      if (value & 1) {
        document += value >>> 1;
        position = next();
      } else position += value >>> 1;
      visit(document, position);
    }
  }

  #write(term: number, value: number): void {
    const run = this.#runs[term] as Uint8Array;
    let at = this.#lengths[term] as number;
    let rest = value;
    while (rest > 127) {
      run[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    run[at++] = rest;
    this.#lengths[term] = at;
  }

  #open(): void {
    const term = this.#runs.push(new Uint8Array(24)) - 1;
    if (term < this.#lengths.length) return;
    const larger = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#lengths = larger(this.#lengths);
    this.#lastDocument = larger(this.#lastDocument);
    this.#lastPosition = larger(this.#lastPosition);
    this.#documents = larger(this.#documents);
  }

  #grow(term: number): void {
    const run = this.#runs[term] as Uint8Array;
    const grown = new Uint8Array(Math.ceil(run.length * 1.6) + 12);
    grown.set(run);
    this.#runs[term] = grown;
  }
}
