/** A growing column of whole numbers, kept as the bytes that the file will have. */
export class NumberColumn {
  readonly #width: 2 | 4;
  #values: Uint32Array | Uint16Array;
  #count = 0;

  constructor(width: 2 | 4) {
    this.#width = width;
    this.#values = width === 2 ? new Uint16Array(1024) : new Uint32Array(1024);
  }

  push(value: number): void {
    if (this.#count === this.#values.length) {
      const grown = this.#width === 2 ? new Uint16Array(this.#count * 2) : new Uint32Array(this.#count * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#count++] = value;
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#values.buffer, 0, this.#count * this.#width);
  }

  /** The column in two bytes a number. */
  bytes16(): Uint8Array {
    return new Uint8Array(this.values16().buffer);
  }

  values16(): Uint16Array {
    return Uint16Array.from(this.#values.subarray(0, this.#count));
  }
}
