/** How is an index cut into the parts that a host of files serves? Where each stands, site-layout.ts says. */
import { type ByteRange, memorySource, wordsOf } from './byte-source.ts';
import type { SectionName } from './layout.ts';
import { Segment } from './segment.ts';
import {
  type SiteLayout,
  type SiteManifest,
  type SitePart,
  siteLayout,
  TEXTS,
  WINDOWS,
} from './site-layout.ts';
import { packColumn } from './site-packing.ts';

export interface SiteParts {
  readonly manifest: SiteManifest;
  /** Each with its bytes, packed; to be deflated. The first is read before all others. */
  readonly parts: readonly (SitePart & { readonly bytes: Uint8Array })[];
}

/** @param index whose lists carry the lengths of their documents (`lengthsByList`) */
export function splitForSite(index: Uint8Array): SiteParts {
  const segment = new Segment(memorySource(index));
  if (!segment.meta.lengthsByList) throw new RangeError('an index is published with its lengths by list');
  const manifest = { documents: documentsToAPart(segment), values: beginOfValues(segment) };
  const layout = siteLayout(segment, manifest);
  const groups = layout.groups.map((part) => ({
    ...part,
    bytes: joined(
      part.ranges.map(([start, length, spread]) => packColumn(index.subarray(start, start + length), spread)),
    ),
  }));
  const runs = [...itemsOf(segment)].flatMap(([section, items]) => {
    const windows = new Map<string, { part: SitePart; from: number; to: number }>();
    for (const { offset, length } of items) {
      const kind = length > (WINDOWS.get(section) ?? 0) ? 'own' : 'window';
      const part = layout.partAt(section, offset, kind);
      const { from, to } = windows.get(part.name) ?? { from: offset, to: 0 };
      windows.set(part.name, { part, from, to: Math.max(to, offset + length) });
    }
    return [...windows.values()].map(({ part, from, to }) => {
      const bytes = index.subarray(from, to);
      const behind = from - part.at;
      return { ...part, bytes: part.kind === 'own' ? bytes : joined([shortBytes(behind), bytes]) };
    });
  });
  return { manifest, parts: [...groups, ...runs, ...textParts(index, segment, layout, manifest.documents)] };
}

const shortBytes = (value: number): Uint8Array => Uint8Array.of(value & 255, value >>> 8);

/** What is read as one piece, in each section that is cut into windows. */
function itemsOf(segment: Segment): ReadonlyMap<SectionName, readonly ByteRange[]> {
  const postings: ByteRange[] = [];
  const positions: ByteRange[] = [];
  const most = WINDOWS.get('postings') ?? 0;
  for (let term = 0; term < segment.terms; term++) {
    const entry = segment.termAt(term);
    if (!entry) continue;
    const [offset, length] = entry.postings;
    const lengths = segment.lengthsOf(entry);
    if (!lengths) postings.push({ offset, length });
    else if (length + lengths[1] <= most) postings.push({ offset, length: length + lengths[1] });
    else postings.push({ offset, length }, { offset: lengths[0], length: lengths[1] });
    positions.push({ offset: entry.positions[0], length: entry.positions[1] });
  }
  const [words, wordsLength] = segment.section('words');
  const [starts, startsLength] = segment.section('starts');
  const step = WINDOWS.get('starts') ?? 1;
  return new Map([
    ['terms', segment.blockRanges('term')],
    ['words', [...segment.blockRanges('word'), { offset: words, length: wordsLength }]],
    ['postings', postings],
    ['positions', positions],
    [
      'starts',
      Array.from({ length: Math.ceil(startsLength / step) }, (_, i) => ({
        offset: starts + i * step,
        length: Math.min(step, startsLength - i * step),
      })),
    ],
  ]);
}

/** Parts of texts that are no trouble for a host of files. */
const MOST_TEXTS = 20_000;

/** One, unless that makes very many files; then as many as a part may hold. */
function documentsToAPart(segment: Segment): number {
  const [, length] = segment.section('stored');
  const most = Math.round(TEXTS / (length / (segment.documents || 1)));
  return Math.max(1, Math.min(most, Math.ceil(segment.documents / MOST_TEXTS)));
}

function textParts(
  index: Uint8Array,
  segment: Segment,
  layout: SiteLayout,
  step: number,
): SiteParts['parts'] {
  const [starts] = segment.section('storedStarts');
  const [base] = segment.section('stored');
  return Array.from({ length: Math.ceil(segment.documents / step) }, (_, i) => {
    const count = Math.min(step, segment.documents - i * step);
    const at = starts + i * step * 4;
    const begins = index.subarray(at, at + (count + 1) * 4);
    const words = wordsOf(begins);
    const texts = index.subarray(base + (words[0] ?? 0), base + (words[count] ?? 0));
    return { ...layout.partAt('storedStarts', at, 'texts'), bytes: joined([begins, texts]) };
  });
}

/** Where the values of facets begin among the strings; titles stand before them. */
function beginOfValues(segment: Segment): number {
  const [first] = segment.meta.facets;
  const [at, length] = segment.section('stringStarts');
  return wordsOf(segment.source.read(at, length))[first?.from ?? 0] ?? 0;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
