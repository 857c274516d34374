/**
 * How do columns of numbers become few bytes once they are deflated? Each number as its step from the one before, and of
 * all steps the lowest bytes first, then the next: what is mostly zero stands together. Undone byte for byte.
 *
 * And how does deflate know what an index is made of, in a part of a few hundred bytes? Every part but the first is
 * deflated after the first, as if it went on from there.
 */

/** 0 for bytes as they are, else the width of the numbers; negative where steps are smaller than the numbers. */
export type Spread = 0 | 2 | 4 | -2 | -4;

export function packColumn(bytes: Uint8Array, spread: Spread): Uint8Array {
  const width = Math.abs(spread);
  if (width === 0) return bytes;
  const count = Math.floor(bytes.length / width);
  const out = new Uint8Array(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let before = 0;
  for (let i = 0; i < count; i++) {
    const value = width === 2 ? view.getUint16(i * 2, true) : view.getUint32(i * 4, true);
    const kept = spread < 0 ? value - before : value;
    before = value;
    for (let b = 0; b < width; b++) out[b * count + i] = (kept >> (8 * b)) & 255;
  }
  return out;
}

export function unpackColumn(packed: Uint8Array, spread: Spread): Uint8Array {
  const width = Math.abs(spread);
  if (width === 0) return packed;
  const count = Math.floor(packed.length / width);
  const out = new Uint8Array(packed);
  const view = new DataView(out.buffer);
  let before = 0;
  for (let i = 0; i < count; i++) {
    let kept = 0;
    for (let b = 0; b < width; b++) kept |= (packed[b * count + i] as number) << (8 * b);
    before = spread < 0 ? (before + kept) | 0 : kept;
    if (width === 2) view.setUint16(i * 2, before & 65_535, true);
    else view.setUint32(i * 4, before >>> 0, true);
  }
  return out;
}

/** As far back as deflate looks (RFC 1951: 32 kB). */
export const dictionaryOf = (first: Uint8Array): Uint8Array => first.subarray(-32_768);

/**
 * A browser inflates with no dictionary: the dictionary is put before the part as a block that is not compressed (RFC 1951,
 * 3.2.4), and what is inflated begins with it.
 */
export function afterDictionary(deflated: Uint8Array, dictionary: Uint8Array): Uint8Array<ArrayBuffer> {
  const { length } = dictionary;
  const out = new Uint8Array(5 + length + deflated.length);
  out.set([0, length & 255, length >>> 8, ~length & 255, (~length >>> 8) & 255]);
  out.set(dictionary, 5);
  out.set(deflated, 5 + length);
  return out;
}
