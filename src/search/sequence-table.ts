/** Which number was given to this run of numbers? For the spellings of words and the facets of classes, found by hash. */
export class SequenceTable {
  #slots = new Int32Array(4096).fill(-1);
  #mask = 4095;
  #pool = new Uint32Array(1 << 14);
  /** Where the sequence of each entry begins in the pool; one more than there are entries. */
  #starts = new Uint32Array(1024);
  #hashes = new Int32Array(1024);
  #count = 0;

  /** The number of the sequence from `start` to `end`, in the order in which they came in; -1 when it is new. */
  find(values: Uint16Array | Uint32Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry < 0) return -1;
      if (this.#hashes[entry] === (hash | 0) && this.#isAt(entry, values, start, end)) return entry;
    }
  }

  /** Takes in a sequence that is new. */
  add(values: Uint16Array | Uint32Array, start: number, end: number, hash: number): number {
    const entry = this.#count++;
    const begin = this.#starts[entry] as number;
    if (entry + 2 > this.#starts.length) {
      this.#starts = grown(this.#starts, entry + 2);
      const hashes = new Int32Array(this.#starts.length);
      hashes.set(this.#hashes);
      this.#hashes = hashes;
    }
    if (begin + end - start > this.#pool.length) this.#pool = grown(this.#pool, begin + end - start);
    this.#pool.set(values.subarray(start, end), begin);
    this.#starts[entry + 1] = begin + end - start;
    this.#hashes[entry] = hash;
    if (this.#count * 2 > this.#mask) this.#grow();
    else this.#place(entry);
    return entry;
  }

  #isAt(entry: number, values: Uint16Array | Uint32Array, start: number, end: number): boolean {
    const from = this.#starts[entry] as number;
    const length = end - start;
    if ((this.#starts[entry + 1] as number) - from !== length) return false;
    const pool = this.#pool;
    for (let i = 0; i < length; i++) if (pool[from + i] !== values[start + i]) return false;
    return true;
  }

  #place(entry: number): void {
    let slot = spread(this.#hashes[entry] as number) & this.#mask;
    while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = entry;
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(this.#mask + 1).fill(-1);
    for (let entry = 0; entry < this.#count; entry++) this.#place(entry);
  }
}

/** The low bits of FNV alone meet too often. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

function grown(old: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, old.length * 2));
  larger.set(old);
  return larger;
}
