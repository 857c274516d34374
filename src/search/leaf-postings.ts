/** Which documents of a segment does a leaf match, and how much does each count? */
import type { Field } from './document.ts';
import { FIELD_WEIGHTS, FIELDS } from './document.ts';
import { BLOCK } from './layout.ts';
import { forEachBit } from './match-set.ts';
import type { Leaf } from './plan.ts';
import { blockFrom, listPostings, type PositionReader, type Postings } from './postings.ts';
import type { Segment } from './segment.ts';

const NOTHING: Postings = {
  count: 0,
  blocks: 0,
  last: new Uint32Array(0),
  bound: new Float32Array(0),
  documents: () => 0,
  counts: () => undefined,
  positionStart: () => 0,
};

export function leafPostings(segment: Segment, leaf: Leaf): Postings {
  if (leaf.kind === 'term') {
    const entry = segment.term(leaf.term);
    return entry ? segment.postings(entry) : NOTHING;
  }
  if (leaf.kind === 'any')
    return together(
      segment,
      leaf.leaves.map((l) => leafPostings(segment, l)),
    );
  return runPostings(segment, leaf);
}

/** The bytes that a leaf will read, said before so that a source that fetches may fetch them together. */
export function termsOfLeaf(leaf: Leaf): readonly string[] {
  if (leaf.kind === 'term') return [leaf.term];
  return leaf.kind === 'any' ? leaf.leaves.flatMap(termsOfLeaf) : leaf.elements.flat();
}

/** Several lists as one, counts added up. */
function together(segment: Segment, lists: readonly Postings[]): Postings {
  const found = lists.filter((list) => list.count > 0);
  if (found.length <= 1) return found[0] ?? NOTHING;
  const bits = new Uint32Array((segment.documents + 31) >>> 5);
  const sums = new Uint32Array(segment.documents);
  const documents = new Uint32Array(BLOCK);
  const counts = new Uint32Array(BLOCK);
  let count = 0;
  for (const list of found)
    for (let b = 0; b < list.blocks; b++) {
      const size = list.documents(b, documents);
      list.counts(b, counts);
      for (let i = 0; i < size; i++) {
        const document = documents[i] as number;
        if (sums[document] === 0) {
          bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31));
          count++;
        }
        sums[document] = (sums[document] as number) + (counts[i] as number);
      }
    }
  const all = new Uint32Array(count);
  const tfs = new Uint32Array(count);
  let at = 0;
  forEachBit(bits, (document) => {
    all[at] = document;
    tfs[at++] = sums[document] as number;
  });
  return listPostings(all, tfs, segment.lengths, segment.average);
}

type Run = Extract<Leaf, { readonly kind: 'run' }>;

interface Element {
  readonly postings: Postings;
  readonly readers: readonly PositionReader[];
  readonly places: number[];
  count: number;
}

function runPostings(segment: Segment, { elements, slop, field }: Run): Postings {
  const opened: Element[] = [];
  for (const terms of elements) {
    const entries = terms.map((term) => segment.term(term)).filter((entry) => entry !== undefined);
    if (entries.length === 0) return NOTHING;
    opened.push({
      postings: together(
        segment,
        entries.map((entry) => segment.postings(entry)),
      ),
      readers: entries.map((entry) => segment.positions(entry)),
      places: [],
      count: 0,
    });
  }
  const common = inAll(opened.map((e) => e.postings));
  const starts = segment.startsOf(common);
  const weights = FIELDS.map((name) => (field === null || name === field ? FIELD_WEIGHTS[name] : 0));
  const documents = new Uint32Array(common.length);
  const counts = new Uint32Array(common.length);
  let found = 0;
  const scratch: number[] = [];
  // The rarest first: most documents fail before all positions are read.
  const byCount = [...opened].sort((a, b) => a.postings.count - b.postings.count);
  for (const document of common) {
    for (const element of byCount) readPlaces(element, document, scratch);
    const bounds = [
      starts[document * 3] as number,
      starts[document * 3 + 1] as number,
      starts[document * 3 + 2] as number,
    ] as const;
    const tf = slop === null ? countRuns(opened, bounds, weights) : countNear(opened, slop, bounds, weights);
    if (tf === 0) continue;
    documents[found] = document;
    counts[found++] = tf;
  }
  return listPostings(documents.slice(0, found), counts.slice(0, found), segment.lengths, segment.average);
}

function readPlaces(element: Element, document: number, scratch: number[]): void {
  const [first, ...others] = element.readers;
  element.count = first?.of(document, element.places) ?? 0;
  if (others.length === 0) return;
  const all = element.places.slice(0, element.count);
  for (const reader of others) {
    const more = reader.of(document, scratch);
    for (let i = 0; i < more; i++) all.push(scratch[i] ?? 0);
  }
  all
    .sort((a, b) => a - b)
    .forEach((place, i) => {
      element.places[i] = place;
    });
  element.count = all.length;
}

type Bounds = readonly [number, number, number];

const fieldAt = (place: number, bounds: Bounds): number =>
  place < bounds[0] ? 0 : place < bounds[1] ? 1 : place < bounds[2] ? 2 : 3;

/** Words behind one another. Fields are a gap apart, so that no run crosses from one to the next. */
function countRuns(elements: readonly Element[], bounds: Bounds, weights: readonly number[]): number {
  const [first] = elements;
  if (!first) return 0;
  let tf = 0;
  const at = elements.map(() => 0);
  for (let i = 0; i < first.count; i++) {
    const start = first.places[i] as number;
    let whole = true;
    for (let e = 1; e < elements.length && whole; e++) {
      const { places, count } = elements[e] as Element;
      let k = at[e] as number;
      while (k < count && (places[k] as number) < start + e) k++;
      at[e] = k;
      whole = k < count && places[k] === start + e;
    }
    if (whole) tf += weights[fieldAt(start, bounds)] as number;
  }
  return tf;
}

/** Places from which all the words stand within reach, in one field; each such place counts once. */
function countNear(
  elements: readonly Element[],
  slop: number,
  bounds: Bounds,
  weights: readonly number[],
): number {
  const begins = new Set<number>();
  for (const one of elements)
    for (let i = 0; i < one.count; i++) {
      const start = one.places[i] as number;
      const field = fieldAt(start, bounds);
      const within = (place: number): boolean =>
        place >= start && place <= start + slop + 1 && fieldAt(place, bounds) === field;
      const near = elements.every(
        (other) => other === one || other.places.slice(0, other.count).some(within),
      );
      if (near) begins.add(start);
    }
  let tf = 0;
  for (const start of begins) tf += weights[fieldAt(start, bounds)] as number;
  return tf;
}

/** Documents that all lists have, ascending. */
export function inAll(lists: readonly Postings[]): Uint32Array {
  const [rarest, ...others] = [...lists].sort((a, b) => a.count - b.count);
  if (!rarest) return new Uint32Array(0);
  let documents = allDocuments(rarest);
  for (const other of others) documents = alsoIn(documents, other);
  return documents;
}

export function allDocuments(list: Postings): Uint32Array {
  const out = new Uint32Array(list.count);
  const block = new Uint32Array(BLOCK);
  let at = 0;
  for (let b = 0; b < list.blocks; b++) {
    const size = list.documents(b, block);
    out.set(size === BLOCK ? block : block.subarray(0, size), at);
    at += size;
  }
  return out;
}

/** Those of ascending documents that a list has too; blocks without any are not unpacked. */
export function alsoIn(documents: Uint32Array, list: Postings): Uint32Array {
  const block = new Uint32Array(BLOCK);
  const out = new Uint32Array(documents.length);
  let found = 0;
  let [b, unpacked, size, at] = [0, -1, 0, 0];
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] as number;
    b = blockFrom(list, b, document);
    if (b >= list.blocks) break;
    if (b !== unpacked) {
      size = list.documents(b, block);
      unpacked = b;
      at = 0;
    }
    while (at < size && (block[at] as number) < document) at++;
    if (at < size && block[at] === document) out[found++] = document;
  }
  return out.slice(0, found);
}

export const isField = (name: string): name is Field => FIELDS.some((field) => field === name);
