/**
 * Where do words stand behind one another, or near one another? First the documents that have all of them, then their
 * positions, of the two rarest words first: a document is dropped as soon as no place is left for the run to begin.
 */
import { FIELD_WEIGHTS, FIELDS } from './document.ts';
import { inAll } from './intersect.ts';
import { LAST_POSITION } from './layout.ts';
import { ListCursor } from './list-cursor.ts';
import type { Leaf } from './plan.ts';
import type { PositionReader } from './positions.ts';
import { listPostings, type Postings } from './postings.ts';
import type { Segment } from './segment.ts';
import type { RunPart } from './word-pairs.ts';

export type Run = Extract<Leaf, { readonly kind: 'run' }>;

/** A part of a run, with the documents that have any of its terms. */
export interface ListedPart extends RunPart {
  readonly list: Postings;
}

/** Places of one word in the document that is looked at. */
interface Places {
  readonly offset: number;
  /** Where each document common to all stands in the list of the word; undefined where a cursor tells it. */
  readonly ranks: Uint32Array | undefined;
  readonly readers: readonly PositionReader[];
  /** Where a document stands in the list of each term. */
  readonly cursors: readonly ListCursor[];
  values: Uint32Array;
  count: number;
}

export function runPostings(segment: Segment, { slop, field }: Run, parts: readonly ListedPart[]): Postings {
  // The rarest first.
  const order = [...parts].sort((a, b) => a.list.count - b.list.count);
  const common = inAll(order.map(({ list }) => list));
  const places = order.map(({ entries, offset }, i): Places => {
    const readers = entries.map((entry) => segment.positions(entry));
    return {
      offset,
      ranks: readers.length === 1 ? common.ranks[i] : undefined,
      readers,
      cursors: readers.map(({ postings }) => new ListCursor(postings)),
      values: new Uint32Array(64),
      count: 0,
    };
  });
  const counter = new FieldCounter(
    segment.startsOf(common.documents),
    FIELDS.map((f) => (field === null || f === field ? FIELD_WEIGHTS[f] : 0)),
  );
  const documents = new Uint32Array(common.documents.length);
  const counts = new Uint32Array(common.documents.length);
  let found = 0;
  for (let i = 0; i < common.documents.length; i++) {
    const document = common.documents[i] as number;
    counter.document = document;
    const tf = slop === null ? countRuns(places, i, counter) : countNear(places, i, slop, counter);
    if (tf === 0) continue;
    documents[found] = document;
    counts[found++] = tf;
  }
  return listPostings(documents.slice(0, found), counts.slice(0, found), segment);
}

/** How much a place counts, by the field it is in. */
class FieldCounter {
  document = 0;
  readonly #starts: Uint16Array;
  readonly #weights: readonly number[];

  constructor(starts: Uint16Array, weights: readonly number[]) {
    this.#starts = starts;
    this.#weights = weights;
  }

  fieldAt(place: number): number {
    const at = this.document * 3;
    const starts = this.#starts;
    if (place < (starts[at] as number)) return 0;
    if (place < (starts[at + 1] as number)) return 1;
    return place < (starts[at + 2] as number) ? 2 : 3;
  }

  weightAt(place: number): number {
    return this.#weights[this.fieldAt(place)] as number;
  }
}

function readPlaces(word: Places, document: number, index: number): void {
  const first = word.readers[0] as PositionReader;
  if (word.readers.length === 1) {
    const rank =
      word.ranks === undefined
        ? (word.cursors[0] as ListCursor).seek(document)
        : (word.ranks[index] as number);
    const most = first.mostAt(rank);
    if (most > word.values.length) word.values = new Uint32Array(most * 2);
    word.count = first.at(rank, word.values, 0);
    return;
  }
  let end = 0;
  for (let r = 0; r < word.readers.length; r++) {
    const reader = word.readers[r] as PositionReader;
    const rank = (word.cursors[r] as ListCursor).seek(document);
    if (rank < 0) continue;
    const most = end + reader.mostAt(rank);
    if (most > word.values.length) {
      const grown = new Uint32Array(most * 2);
      grown.set(word.values.subarray(0, end));
      word.values = grown;
    }
    end = reader.at(rank, word.values, end);
  }
  word.values.subarray(0, end).sort();
  word.count = end;
}

/** Words behind one another. Fields are a gap apart, so that no run crosses from one to the next. */
function countRuns(words: readonly Places[], index: number, counter: FieldCounter): number {
  const rarest = words[0] as Places;
  readPlaces(rarest, counter.document, index);
  // Places of the rarest word, narrowed to those around which the others stand too.
  const { values, offset } = rarest;
  let left = rarest.count;
  while (left > 0 && (values[left - 1] as number) >= LAST_POSITION) left--;
  for (let w = 1; w < words.length && left > 0; w++) {
    const word = words[w] as Places;
    readPlaces(word, counter.document, index);
    const step = word.offset - offset;
    const own = word.values;
    let [kept, at] = [0, 0];
    for (let i = 0; i < left; i++) {
      const place = values[i] as number;
      const wanted = place + step;
      while (at < word.count && (own[at] as number) < wanted) at++;
      if (at === word.count) break;
      if (own[at] === wanted && wanted < LAST_POSITION) values[kept++] = place;
    }
    left = kept;
  }
  let tf = 0;
  for (let i = 0; i < left; i++) tf += counter.weightAt((values[i] as number) - offset);
  return tf;
}

/** Places from which all the words stand within reach, in one field; each such place counts once. */
function countNear(words: readonly Places[], index: number, slop: number, counter: FieldCounter): number {
  for (let w = 0; w < words.length; w++) readPlaces(words[w] as Places, counter.document, index);
  let tf = 0;
  for (let w = 0; w < words.length; w++) {
    const { values, count } = words[w] as Places;
    const ats = new Uint32Array(words.length);
    for (let i = 0; i < count; i++) {
      const start = values[i] as number;
      if (start >= LAST_POSITION) break;
      const weight = counter.weightAt(start);
      if (weight > 0 && isNear(words, w, start, slop, counter, ats)) tf += weight;
    }
  }
  return tf;
}

/** Whether all words stand from `start` on; not when an earlier word has that place too, which was counted then. */
function isNear(
  words: readonly Places[],
  own: number,
  start: number,
  slop: number,
  counter: FieldCounter,
  ats: Uint32Array,
): boolean {
  const field = counter.fieldAt(start);
  const end = Math.min(start + slop + 1, LAST_POSITION - 1);
  for (let w = 0; w < words.length; w++) {
    if (w === own) continue;
    const { values, count } = words[w] as Places;
    let at = ats[w] as number;
    while (at < count && (values[at] as number) < start) at++;
    ats[w] = at;
    const place = at < count ? (values[at] as number) : LAST_POSITION;
    if (place > end || counter.fieldAt(place) !== field) return false;
    if (place === start && w < own) return false;
  }
  return true;
}
