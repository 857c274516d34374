/** Where do the bytes of an index come from in a browser? From parts that are fetched when they are first needed. */
import { type ByteRange, type ByteSource, BytesMissing } from './byte-source.ts';
import { partsOf, type SiteManifest, unpackPart } from './site-parts.ts';

export interface FetchedSource {
  readonly source: ByteSource;
  /** Fetches the parts that hold some ranges, each part once. For `whenFetched`. */
  readonly fetch: (ranges: readonly ByteRange[]) => Promise<void>;
}

interface Piece {
  readonly start: number;
  readonly length: number;
  readonly part: number;
  bytes: Uint8Array | undefined;
}

/**
 * @param fetchPart gives the bytes of a part by its number, inflated
 * @throws BytesMissing from the source's `read`, until they are there
 */
export function fetchedSource(
  manifest: SiteManifest,
  fetchPart: (part: number) => Promise<Uint8Array>,
): FetchedSource {
  const { length } = manifest;
  const parts = partsOf(manifest);
  const byPart = parts.map((ranges, part) =>
    ranges.map(([start, size]): Piece => ({ start, length: size, part, bytes: undefined })),
  );
  const pieces = byPart.flat().sort((a, b) => a.start - b.start);
  const waiting = new Map<number, Promise<void>>();
  const covering = ({ offset, length: wanted }: ByteRange): Piece[] => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = pieces[middle] as Piece;
      if (piece.start + piece.length <= offset) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < pieces.length && (pieces[end] as Piece).start < offset + wanted) end++;
    return pieces.slice(low, end);
  };
  const isThere = (range: ByteRange): boolean => covering(range).every(({ bytes }) => bytes !== undefined);
  const load = async (part: number): Promise<void> => {
    const packed = await fetchPart(part);
    const own = byPart[part] ?? [];
    unpackPart(packed, parts[part] ?? []).forEach((bytes, i) => {
      const piece = own[i];
      if (piece) piece.bytes = bytes;
    });
  };
  return {
    source: {
      length,
      need(ranges) {
        const missing = ranges.filter((range) => !isThere(range));
        if (missing.length > 0) throw new BytesMissing(missing);
      },
      read(offset, wanted) {
        const range = { offset, length: Math.min(wanted, length - offset) };
        if (!isThere(range)) throw new BytesMissing([range]);
        const bytes = new Uint8Array(range.length);
        for (const { start, bytes: own = new Uint8Array(0) } of covering(range)) {
          const from = Math.max(offset, start);
          const to = Math.min(offset + range.length, start + own.length);
          bytes.set(own.subarray(from - start, to - start), from - offset);
        }
        return bytes;
      },
    },
    async fetch(ranges) {
      const wanted = new Set(ranges.flatMap(covering).flatMap(({ part, bytes }) => (bytes ? [] : [part])));
      await Promise.all(
        [...wanted].map((part) => {
          const asked = waiting.get(part) ?? load(part).finally(() => waiting.delete(part));
          waiting.set(part, asked);
          return asked;
        }),
      );
    },
  };
}
