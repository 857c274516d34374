/** Where do two frequent words stand behind one another (see word-pairs.ts)? Read out of the gathered places of all words. */
import { FIELD_WEIGHTS, FIELDS } from './document.ts';
import { LAST_POSITION } from './layout.ts';
import { type TermRun, TermStreams } from './term-stream.ts';
import { isPaired, pairName } from './word-pairs.ts';

/** Documents that are laid out word by word at a time. */
const WINDOW = 1 << 15;
const WEIGHTS = FIELDS.map((field) => FIELD_WEIGHTS[field]);

export interface Pairs {
  readonly names: readonly string[];
  readonly runs: readonly TermRun[];
}

/**
 * @param starts where the second, third and fourth field of each document begin
 * @param ends how many positions each document has, at most LAST_POSITION
 */
export function gatherPairs(
  terms: readonly string[],
  runs: readonly TermRun[],
  starts: Uint16Array,
  ends: Uint16Array,
): Pairs {
  const documents = ends.length;
  const frequent = terms.flatMap((_, term) =>
    isPaired(runs[term]?.documents ?? 0, documents) ? [term] : [],
  );
  const walks = frequent.map((term) => new RunWalk(runs[term] as TermRun));
  const pairIds = new Int32Array((frequent.length + 1) ** 2).fill(-1);
  const names: string[] = [];
  const streams = new TermStreams();
  const offsets = new Uint32Array(WINDOW + 1);
  let marks = new Uint16Array(0);
  for (let from = 0; frequent.length > 0 && from < documents; from += WINDOW) {
    const to = Math.min(documents, from + WINDOW);
    for (let d = from; d < to; d++)
      offsets[d - from + 1] = (offsets[d - from] as number) + (ends[d] as number);
    const places = offsets[to - from] as number;
    if (places > marks.length) marks = new Uint16Array(places);
    else marks.fill(0);
    walks.forEach((walk, w) => {
      walk.mark(w + 1, from, to, offsets, marks);
    });
    for (let d = from; d < to; d++) {
      const begin = offsets[d - from] as number;
      const end = offsets[d - from + 1] as number;
      for (let at = begin + 1; at < end; at++) {
        const second = marks[at] as number;
        const first = marks[at - 1] as number;
        if (second === 0 || first === 0) continue;
        const slot = first * (frequent.length + 1) + second;
        let id = pairIds[slot] as number;
        if (id < 0) {
          id = names.push(pairName(nameOf(first), nameOf(second))) - 1;
          pairIds[slot] = id;
        }
        const place = at - 1 - begin;
        const field =
          place < (starts[d * 3] as number)
            ? 0
            : place < (starts[d * 3 + 1] as number)
              ? 1
              : place < (starts[d * 3 + 2] as number)
                ? 2
                : 3;
        streams.add(id, d, place, WEIGHTS[field] as number);
      }
      streams.endDocument();
    }
  }
  function nameOf(mark: number): string {
    return terms[frequent[mark - 1] as number] as string;
  }
  return { names, runs: streams.finish() };
}

/** Goes through the run of a term window by window. */
class RunWalk {
  readonly #run: TermRun;
  #at = 0;
  #document = -1;

  constructor(run: TermRun) {
    this.#run = run;
  }

  /** Writes `mark` where the term stands in the documents from `from` to `to`. */
  mark(mark: number, from: number, to: number, offsets: Uint32Array, marks: Uint16Array): void {
    const { bytes, length } = this.#run;
    while (this.#at < length) {
      const before = this.#at;
      const document = this.#document + this.#next() + 1;
      if (document >= to) {
        this.#at = before;
        return;
      }
      this.#document = document;
      this.#next();
      const end = this.#next() + this.#at;
      const base = offsets[document - from] as number;
      let position = 0;
      while (this.#at < end) {
        const byte = bytes[this.#at] as number;
        if (byte < 128) {
          position += byte;
          this.#at++;
        } else position += this.#next();
        if (position < LAST_POSITION) marks[base + position] = mark;
      }
    }
  }

  #next(): number {
    const { bytes } = this.#run;
    let byte = bytes[this.#at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.#at++] as number;
      value |= (byte & 127) << shift;
    }
    return value;
  }
}
