/**
 * How is an index served by a host that knows only files? Cut into parts, none across two sections, so that a first search
 * fetches the head, the columns, and of dictionaries, postings and texts only the parts that it touches.
 */
import { type ByteRange, type ByteSource, BytesMissing, memorySource } from './byte-source.ts';
import { SECTIONS } from './layout.ts';
import { Segment } from './segment.ts';

export interface SitePart {
  readonly name: string;
  /** Where its bytes stand in the index. */
  readonly start: number;
  readonly length: number;
}

/** What a browser must know before it asks: all parts, in the order of their bytes. */
export interface SiteManifest {
  readonly length: number;
  readonly parts: readonly SitePart[];
}

/** Bytes of a part at most. Half of it fetches a tenth less in half as many requests more (bench/search/results.md). */
const PART = 4096;

/** @param read gives the bytes of a part; they may be kept compressed, the index does not care */
export function splitForSite(index: Uint8Array): {
  readonly manifest: SiteManifest;
  readonly read: (part: SitePart) => Uint8Array;
} {
  const segment = new Segment(memorySource(index));
  const begins = SECTIONS.map((name) => segment.section(name)[0]).sort((a, b) => a - b);
  const parts: SitePart[] = [];
  [0, ...begins].forEach((begin, i, all) => {
    const end = all[i + 1] ?? index.length;
    for (let start = begin; start < end; start += PART)
      parts.push({ name: `${parts.length}.bin`, start, length: Math.min(PART, end - start) });
  });
  return {
    manifest: { length: index.length, parts },
    read: ({ start, length }) => index.subarray(start, start + length),
  };
}

export interface FetchedSource {
  readonly source: ByteSource;
  /** Fetches the parts that hold some ranges, each part once. For `whenFetched`. */
  readonly fetch: (ranges: readonly ByteRange[]) => Promise<void>;
}

/** A source over parts that are fetched when they are first needed. @throws BytesMissing from its `read`, until they are there */
export function fetchedSource(
  { length, parts }: SiteManifest,
  fetchPart: (part: SitePart) => Promise<Uint8Array>,
): FetchedSource {
  const there = new Map<SitePart, Uint8Array>();
  const waiting = new Map<SitePart, Promise<void>>();
  const covering = ({ offset, length: wanted }: ByteRange): SitePart[] => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const part = parts[middle] as SitePart;
      if (part.start + part.length <= offset) low = middle + 1;
      else high = middle;
    }
    const found: SitePart[] = [];
    for (let i = low; i < parts.length && (parts[i] as SitePart).start < offset + wanted; i++)
      found.push(parts[i] as SitePart);
    return found;
  };
  const isThere = (range: ByteRange): boolean => covering(range).every((part) => there.has(part));
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
        for (const part of covering(range)) {
          const own = there.get(part) ?? new Uint8Array(0);
          const from = Math.max(offset, part.start);
          const to = Math.min(offset + range.length, part.start + part.length);
          bytes.set(own.subarray(from - part.start, to - part.start), from - offset);
        }
        return bytes;
      },
    },
    async fetch(ranges) {
      const wanted = [...new Set(ranges.flatMap(covering))].filter((part) => !there.has(part));
      await Promise.all(
        wanted.map((part) => {
          const asked =
            waiting.get(part) ??
            fetchPart(part)
              .then((bytes) => {
                there.set(part, bytes);
              })
              .finally(() => waiting.delete(part));
          waiting.set(part, asked);
          return asked;
        }),
      );
    },
  };
}
