/**
 * How is an index served by a host that knows only files? Cut into parts by what a question needs together: the first part
 * has all that every search reads, the second what counting facets needs; of dictionaries, lists and texts only the parts
 * that a question touches are fetched.
 */
import { memorySource, wordsOf } from './byte-source.ts';
import { HEAD_BYTES, type SectionName } from './layout.ts';
import { Segment } from './segment.ts';
import { packColumn, type Spread, unpackColumn } from './site-packing.ts';

/** Begin and length in the index, and how the bytes are packed. */
export type SiteRange = readonly [start: number, length: number, spread: Spread];

/** What a browser must know before it asks. */
export interface SiteManifest {
  readonly length: number;
  /** Parts of several ranges: the first, what counts facets, what phrases need. */
  readonly groups: readonly (readonly SiteRange[])[];
  /** Then parts of one range each, behind one another from a begin on. */
  readonly runs: readonly (readonly [start: number, lengths: readonly number[]])[];
}

/** Bytes of a part of dictionary, lists or texts at most (bench/search/results.md). */
const SMALL = 1024;

export interface SiteParts {
  readonly manifest: SiteManifest;
  /** Bytes of each part, packed; to be deflated. */
  readonly parts: readonly Uint8Array[];
}

export function splitForSite(index: Uint8Array): SiteParts {
  const segment = new Segment(memorySource(index));
  const whole = (name: SectionName, spread: Spread): SiteRange => [...segment.section(name), spread];
  const wide = segment.classOf.BYTES_PER_ELEMENT === 4;
  const [strings, stringsLength] = segment.section('strings');
  const values = strings + beginOfValues(segment);
  const groups: SiteRange[][] = [
    [
      [0, HEAD_BYTES, 0],
      whole('meta', 0),
      whole('termBlocks', 0),
      whole('wordBlocks', 0),
      whole('lengths', 2),
      whole('classOf', wide ? 4 : 2),
      whole('storedStarts', -4),
    ],
    [whole('classes', -4), whole('stringStarts', -4), [values, strings + stringsLength - values, 0]],
    [whole('starts', 2)],
  ];
  const runs = [
    run(strings, values - strings, 8 * SMALL),
    run(...segment.section('terms'), SMALL),
    run(...segment.section('words'), SMALL),
    run(...segment.section('postings'), SMALL),
    run(...segment.section('positions'), SMALL),
    textRun(segment),
  ];
  const manifest = { length: index.length, groups, runs };
  const parts = partsOf(manifest).map((ranges) =>
    joined(
      ranges.map(([start, length, spread]) => packColumn(index.subarray(start, start + length), spread)),
    ),
  );
  return { manifest, parts };
}

/** Where the values of facets begin among the strings; titles stand before them. */
function beginOfValues(segment: Segment): number {
  const [first] = segment.meta.facets;
  const [at, length] = segment.section('stringStarts');
  return wordsOf(segment.source.read(at, length))[first?.from ?? 0] ?? 0;
}

function run(start: number, length: number, most: number): readonly [number, readonly number[]] {
  const count = Math.ceil(length / most);
  return [start, Array.from({ length: count }, (_, i) => Math.min(most, length - i * most))];
}

/** Texts are cut between documents: whoever wants one needs one part. */
function textRun(segment: Segment): readonly [number, readonly number[]] {
  const [base] = segment.section('stored');
  const lengths: number[] = [];
  let open = 0;
  for (let document = 0; document < segment.documents; document++) {
    const [, length] = segment.storedRange(document);
    if (open > 0 && open + length > SMALL) {
      lengths.push(open);
      open = 0;
    }
    open += length;
  }
  return [base, open > 0 ? [...lengths, open] : lengths];
}

/** The ranges of every part, in the order of the parts' numbers. */
export function partsOf({ groups, runs }: SiteManifest): SiteRange[][] {
  const single = runs.flatMap(([start, lengths]) => {
    let at = start;
    return lengths.map((length): SiteRange[] => {
      at += length;
      return [[at - length, length, 0]];
    });
  });
  return [...groups.map((ranges) => [...ranges]), ...single];
}

/** The pieces of the index in the bytes of a part, as they stand in the index. */
export function unpackPart(packed: Uint8Array, ranges: readonly SiteRange[]): Uint8Array[] {
  let at = 0;
  return ranges.map(([, length, spread]) => {
    at += length;
    return unpackColumn(packed.subarray(at - length, at), spread);
  });
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
