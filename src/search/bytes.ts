/** How are numbers laid down in the index file? Whole numbers of seven bits a byte, and blocks of equal bit width. */

/** A growing run of bytes, handed out as the chunks it was written in, so that nothing is copied to make it whole. */
export class ByteSink {
  readonly #chunks: Uint8Array[] = [];
  #chunk = new Uint8Array(4096);
  #at = 0;
  #before = 0;

  get length(): number {
    return this.#before + this.#at;
  }

  /** @param value a whole number from 0 to 2^53 */
  varint(value: number): void {
    this.#room(10);
    let rest = value;
    while (rest > 127) {
      this.#chunk[this.#at++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#chunk[this.#at++] = rest;
  }

  byte(value: number): void {
    this.#room(1);
    this.#chunk[this.#at++] = value;
  }

  /** Little endian. */
  word(value: number): void {
    this.#room(4);
    this.#chunk[this.#at++] = value & 255;
    this.#chunk[this.#at++] = (value >>> 8) & 255;
    this.#chunk[this.#at++] = (value >>> 16) & 255;
    this.#chunk[this.#at++] = value >>> 24;
  }

  bytes(values: Uint8Array): void {
    this.#room(values.length);
    this.#chunk.set(values, this.#at);
    this.#at += values.length;
  }

  align(): void {
    while (this.length % 4 !== 0) this.byte(0);
  }

  chunks(): Uint8Array[] {
    return [...this.#chunks, this.#chunk.subarray(0, this.#at)];
  }

  #room(count: number): void {
    if (this.#at + count <= this.#chunk.length) return;
    this.#chunks.push(this.#chunk.subarray(0, this.#at));
    this.#before += this.#at;
    this.#chunk = new Uint8Array(Math.max(count, Math.min(2 * this.#chunk.length, 1 << 20)));
    this.#at = 0;
  }
}

/** Reads numbers one after the other; past the end it reads 0, so that a cut file does no more than find nothing. */
export class ByteReader {
  at: number;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  varint(): number {
    let byte = this.bytes[this.at++] ?? 0;
    let value = byte & 127;
    for (let scale = 128; byte > 127 && scale <= 2 ** 49; scale *= 128) {
      byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * scale;
    }
    return value;
  }
}

export const bitsFor = (largest: number): number => (largest === 0 ? 0 : 32 - Math.clz32(largest));

/** 32-bit words that `count` numbers of `bits` each take. */
export const packedWords = (count: number, bits: number): number => Math.ceil((count * bits) / 32);

export function pack(values: Uint32Array, count: number, bits: number, sink: ByteSink): void {
  if (bits === 0) return;
  let word = 0;
  let filled = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    word |= value << filled;
    filled += bits;
    if (filled >= 32) {
      sink.word(word >>> 0);
      filled -= 32;
      word = filled === 0 ? 0 : value >>> (bits - filled);
    }
  }
  if (filled > 0) sink.word(word >>> 0);
}

/** Unpacks numbers of equal width and adds `plus` to each, into `out` from `to` on. A word more than they fill is read (see `paddedWords`). */
export function unpack(
  words: Uint32Array,
  start: number,
  count: number,
  bits: number,
  plus: number,
  out: Uint32Array,
  to: number,
): void {
  const end = to + count;
  if (bits === 0) {
    for (let i = to; i < end; i++) out[i] = plus;
    return;
  }
  const mask = bits === 32 ? -1 : (1 << bits) - 1;
  let at = start;
  let word = words[at] as number;
  let used = 0;
  for (let i = to; i < end; i++) {
    let value = word >>> used;
    used += bits;
    if (used >= 32) {
      used -= 32;
      word = words[++at] as number;
      if (used > 0) value |= word << (bits - used);
    }
    out[i] = (value & mask) + plus;
  }
}

/** Unpacks steps between ascending numbers: each is one more than the one before and the step. Written from `to` on. */
export function unpackSteps(
  words: Uint32Array,
  start: number,
  count: number,
  bits: number,
  before: number,
  out: Uint32Array,
  to: number,
): void {
  let value = before + 1;
  const end = to + count;
  if (bits === 0) {
    for (let i = to; i < end; i++) out[i] = value++;
    return;
  }
  const mask = bits === 32 ? -1 : (1 << bits) - 1;
  let at = start;
  let word = words[at] as number;
  let used = 0;
  for (let i = to; i < end; i++) {
    let step = word >>> used;
    used += bits;
    if (used >= 32) {
      used -= 32;
      word = words[++at] as number;
      if (used > 0) step |= word << (bits - used);
    }
    value += step & mask;
    out[i] = value++;
  }
}

/** One of several numbers of equal width, by its place. */
export function unpackAt(words: Uint32Array, start: number, index: number, bits: number): number {
  const bit = index * bits;
  const at = start + (bit >>> 5);
  const used = bit & 31;
  let value = (words[at] as number) >>> used;
  if (used + bits > 32) value |= (words[at + 1] as number) << (32 - used);
  return bits === 32 ? value >>> 0 : value & ((1 << bits) - 1);
}
