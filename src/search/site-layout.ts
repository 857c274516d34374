/**
 * In which part of a published index do some of its bytes stand? A host that knows only files serves it in parts, and no
 * list of them is fetched: where a part stands follows from the head of the index.
 *
 *     groups    what is read together and whole: what every search reads; the list of words; what counts facets
 *     windows   a section is cut every so many bytes; what begins in a window stands in its part whole, unless it is longer
 *               than a window, and then has a part of its own
 *     texts     so many documents to a part: their begins, and behind these the texts themselves
 */
import type { ByteRange } from './byte-source.ts';
import { HEAD_BYTES, type SectionName } from './layout.ts';
import type { Segment } from './segment.ts';
import type { Spread } from './site-packing.ts';

/** Begin and length in the index, and how the bytes are packed. */
export type SiteRange = readonly [start: number, length: number, spread: Spread];

/** What a browser must know besides the head. */
export interface SiteManifest {
  /** Documents in a part of texts. */
  readonly documents: number;
  /** Where the values of facets begin among the strings: titles, which no result shows, are not published. */
  readonly values: number;
}

export interface SitePart {
  /** Unique among the parts, and fit for the name of a file. */
  readonly name: string;
  /** What is fetched with it where parts are served by the bundle. */
  readonly bundle: string;
  /**
   * - `group` its ranges, packed, one behind the other
   * - `window` how far behind `at` it begins, in two bytes; then the bytes
   * - `own` the bytes from `at` on
   * - `texts` the begins of its documents from `at` on, the last of them the end; then their bytes
   */
  readonly kind: 'group' | 'window' | 'own' | 'texts';
  readonly at: number;
  readonly ranges?: readonly SiteRange[];
}

/** Bytes of a window (bench/search/results.md). */
export const WINDOWS: ReadonlyMap<SectionName, number> = new Map([
  ['terms', 384],
  ['words', 4096],
  ['postings', 512],
  ['positions', 1024],
  ['starts', 1536],
]);

/** Bytes of the index behind one bundle, about. */
const BUNDLE = 128 * 1024;
/** Bytes of a part of texts, about: how far it counts for its bundle. */
export const TEXTS = 1024;

export interface SiteLayout {
  readonly length: number;
  readonly groups: readonly (SitePart & { readonly ranges: readonly SiteRange[] })[];
  /** The parts that are fetched to read a range. @throws RangeError for bytes that are not published */
  readonly partsFor: (range: ByteRange) => SitePart[];
  readonly partAt: (section: SectionName, offset: number, kind: SitePart['kind']) => SitePart;
}

/** @param segment only its head is read */
export function siteLayout(segment: Segment, { documents, values }: SiteManifest): SiteLayout {
  const whole = (name: SectionName, spread: Spread): SiteRange => [...segment.section(name), spread];
  const [strings, stringsLength] = segment.section('strings');
  const groups = [
    [[0, HEAD_BYTES, 0], whole('meta', 0), whole('termBlocks', 0)],
    [whole('wordBlocks', 0)],
    [
      whole('classOf', segment.isWide ? 4 : 2),
      whole('classes', -4),
      whole('stringStarts', -4),
      [strings + values, stringsLength - values, 0],
    ],
  ] as const satisfies SiteRange[][];
  const named = groups.map((ranges, i): SitePart & { ranges: readonly SiteRange[] } => ({
    name: String(i),
    bundle: '0',
    kind: 'group',
    at: 0,
    ranges,
  }));
  const partAt = (section: SectionName, offset: number, kind: SitePart['kind']): SitePart => {
    const [start] = segment.section(section);
    const size = kind === 'texts' ? documents * 4 : (WINDOWS.get(section) ?? 1);
    const number = Math.floor((offset - start) / size);
    const bundle = Math.floor((number * (kind === 'texts' ? TEXTS : size)) / BUNDLE);
    const isOwn = kind === 'own';
    return {
      name: `${section}-${isOwn ? `at-${offset - start}` : number}`,
      bundle: `${section}-${bundle}`,
      kind,
      at: isOwn ? offset : start + number * size,
    };
  };
  const isIn = (name: SectionName, offset: number, length: number): boolean => {
    const [at, all] = segment.section(name);
    return offset >= at && offset + length <= at + all;
  };
  const inRun = (offset: number, length: number, tail: number): SitePart[] => {
    if (isIn('storedStarts', offset, length)) return [partAt('storedStarts', offset, 'texts')];
    for (const [section, size] of WINDOWS) {
      if (!isIn(section, offset, length)) continue;
      if (tail > 0 && length + tail > size)
        return [...inRun(offset, length, 0), ...inRun(offset + length, tail, 0)];
      return [partAt(section, offset, length > size ? 'own' : 'window')];
    }
    throw new RangeError(`bytes ${offset} to ${offset + length} of the index are not published`);
  };
  const partsFor = ({ offset, length, tail = 0 }: ByteRange): SitePart[] => {
    const holds = ([at, all]: SiteRange): boolean => offset >= at && offset + length <= at + all;
    const group = named.find(({ ranges }) => ranges.some(holds));
    return group ? [group] : inRun(offset, length, tail);
  };
  return { length: segment.source.length, groups: named, partsFor, partAt };
}
