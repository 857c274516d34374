/** Where do the bytes of an index come from in a browser? From parts that are fetched when they are first needed. */
import { type ByteRange, type ByteSource, BytesMissing, wordsOf } from './byte-source.ts';
import { Segment } from './segment.ts';
import { type SiteManifest, type SitePart, siteLayout } from './site-layout.ts';
import { unpackColumn } from './site-packing.ts';

export interface FetchedSource {
  readonly source: ByteSource;
  /** Fetches the parts that hold some ranges, each part once. For `whenFetched`. */
  readonly fetch: (ranges: readonly ByteRange[]) => Promise<void>;
}

/** A stretch of the index that was fetched. */
interface Piece {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/**
 * @param first the bytes of the first part, which holds the head
 * @param fetchPart gives those of another part, inflated
 * @throws BytesMissing from the source's `read`, until they are there
 */
export function fetchedSource(
  first: Uint8Array,
  manifest: SiteManifest,
  fetchPart: (part: SitePart) => Promise<Uint8Array>,
): FetchedSource {
  const length = Number.POSITIVE_INFINITY;
  const head = new Segment({ length, read: (offset, size) => first.subarray(offset, offset + size) });
  const { groups, partsFor } = siteLayout(head, manifest);
  const pieces: Piece[] = [];
  const asked = new Map<string, Promise<void>>();
  const put = (part: SitePart, bytes: Uint8Array): void => {
    pieces.push(...piecesOf(part, bytes, head, manifest));
  };
  const bytesAt = (offset: number, size: number): Uint8Array | undefined => {
    const piece = pieces.find(({ start, bytes }) => start <= offset && offset + size <= start + bytes.length);
    return piece?.bytes.subarray(offset - piece.start, offset - piece.start + size);
  };
  const isThere = ({ offset, length: size, tail = 0 }: ByteRange): boolean =>
    bytesAt(offset, size) !== undefined && (tail === 0 || bytesAt(offset + size, tail) !== undefined);
  if (groups[0]) put(groups[0], first);
  return {
    source: {
      length,
      need(ranges) {
        const missing = ranges.filter((range) => !isThere(range));
        if (missing.length > 0) throw new BytesMissing(missing);
      },
      read(offset, size) {
        const bytes = bytesAt(offset, size);
        if (!bytes) throw new BytesMissing([{ offset, length: size }]);
        return bytes;
      },
    },
    async fetch(ranges) {
      const parts = ranges.flatMap(partsFor);
      await Promise.all(
        parts.map((part) => {
          const { name } = part;
          const fetched = asked.get(name) ?? fetchPart(part).then((bytes) => put(part, bytes));
          asked.set(name, fetched);
          // What could not be fetched is asked for anew the next time.
          return fetched.catch((error) => {
            asked.delete(name);
            throw error;
          });
        }),
      );
    },
  };
}

/** The stretches of the index in the bytes of a part. */
function piecesOf(
  { kind, at, ranges = [] }: SitePart,
  bytes: Uint8Array,
  head: Segment,
  manifest: SiteManifest,
): Piece[] {
  if (kind === 'own') return [{ start: at, bytes }];
  if (kind === 'window') return [{ start: at + wordAt(bytes), bytes: bytes.subarray(2) }];
  if (kind === 'texts') {
    const [starts] = head.section('storedStarts');
    const [base] = head.section('stored');
    const before = (at - starts) / 4;
    const begins = (Math.min(manifest.documents, head.documents - before) + 1) * 4;
    return [
      { start: at, bytes: bytes.subarray(0, begins) },
      { start: base + (wordsOf(bytes.subarray(0, 4))[0] ?? 0), bytes: bytes.subarray(begins) },
    ];
  }
  let from = 0;
  return ranges.map(([start, size, spread]) => {
    from += size;
    return { start, bytes: unpackColumn(bytes.subarray(from - size, from), spread) };
  });
}

const wordAt = (bytes: Uint8Array): number => (bytes[0] ?? 0) + (bytes[1] ?? 0) * 256;
