import { type LanguageCode, standingPhrasesOf } from '../language/index.ts';
import { foldForSearch } from '../text/index.ts';
import type { Passage } from './passage.ts';

/**
 * Of which runs of three words is each passage made, and how telling is each? A run is worth more the fewer passages
 * have it ("the smuggling of" nothing, "exit authorization for" much), and less the more of its words are names (words
 * with a capital inside a sentence, which recur because bodies and treaties are called so) or belong to a standing
 * phrase ("in accordance with domestic law").
 */
export interface Shingles {
  /** Passage `p` has the runs `ids[starts[p]]` to `ids[starts[p + 1] - 1]`, each once. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly weights: Float32Array;
  /** In how many passages each run stands. */
  readonly frequencies: Int32Array;
  /** Sum of the weights of each passage. */
  readonly totals: Float64Array;
}

/** Three: the shortest run that is seldom the same by chance. */
const RUN = 3;
/** A word with a hyphen is one word: "multi-agency" and "multiagency" are spellings of it. */
const WORD =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[-‐‑](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;
/** What a run with 0, 1, 2 or 3 words that are neither names nor part of a standing phrase is worth. */
const NAME_DISCOUNT = [0, 0.2, 0.6, 1] as const;

/** So many small words may stand between two capitals of one name: "Smuggling of Migrants", "supplementing the United". */
const NAME_GAP = 2;

interface Numbered {
  readonly words: Int32Array;
  readonly names: Uint8Array;
  readonly starts: Int32Array;
}

export function shingle(passages: readonly Pick<Passage, 'text'>[], language: LanguageCode): Shingles {
  const { words, names, starts: wordStarts } = numberWords(passages, language);
  const count = passages.length;
  const starts = new Int32Array(count + 1);
  const found = new Int32Array(words.length);
  const table = new RunTable(words.length);
  for (let p = 0; p < count; p++) {
    const [from, to] = [wordStarts[p] ?? 0, wordStarts[p + 1] ?? 0];
    let end = starts[p] ?? 0;
    for (let w = from; w + RUN <= to; w++) {
      const plain = RUN - (names[w] ?? 0) - (names[w + 1] ?? 0) - (names[w + 2] ?? 0);
      const id = table.number(words[w] ?? 0, words[w + 1] ?? 0, words[w + 2] ?? 0, plain);
      if (table.firstIn(id, p)) found[end++] = id;
    }
    starts[p + 1] = end;
  }
  const ids = found.slice(0, starts[count]);
  const weights = new Float32Array(table.size);
  for (let id = 0; id < table.size; id++) {
    const rare = Math.log((count + 1) / (table.frequencies[id] ?? 1));
    weights[id] = rare * (NAME_DISCOUNT[table.plain[id] ?? 0] ?? 0);
  }
  const totals = new Float64Array(count);
  for (let p = 0; p < count; p++)
    for (let i = starts[p] ?? 0; i < (starts[p + 1] ?? 0); i++)
      totals[p] = (totals[p] ?? 0) + (weights[ids[i] ?? 0] ?? 0);
  return { ids, starts, weights, frequencies: table.frequencies.subarray(0, table.size), totals };
}

function numberWords(passages: readonly Pick<Passage, 'text'>[], language: LanguageCode): Numbered {
  const byPrint = new Map<string, number>();
  const byFold = new Map<string, number>();
  let words = new Int32Array(1 << 16);
  let names = new Uint8Array(1 << 16);
  let end = 0;
  const starts = new Int32Array(passages.length + 1);
  for (const [p, { text }] of passages.entries()) {
    const begin = end;
    let capital = Number.NEGATIVE_INFINITY;
    const standing = standingPhrasesOf(text, language);
    let next = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      while (index >= (standing[next]?.end ?? text.length + 1)) next += 1;
      const common = index >= (standing[next]?.start ?? text.length + 1);
      if (end === words.length) {
        words = grown(words, new Int32Array(words.length * 2));
        names = grown(names, new Uint8Array(names.length * 2));
      }
      let number = byPrint.get(word);
      if (number === undefined) {
        const folded = foldForSearch(word).replace(/[-‐‑]/gu, '');
        number = byFold.get(folded) ?? byFold.size;
        byFold.set(folded, number);
        byPrint.set(word, number);
      }
      words[end] = number;
      const named = end > begin && isCapital(word);
      if (named && end - capital <= NAME_GAP + 1) names.fill(1, capital, end);
      if (named) capital = end;
      names[end] = common || named ? 1 : 0;
      end += 1;
    }
    starts[p + 1] = end;
  }
  return { words: words.subarray(0, end), names: names.subarray(0, end), starts };
}

const isCapital = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};

function grown<A extends Int32Array | Uint8Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}

/** Numbers for runs of words. Runs whose 32-bit hashes are alike are one: some in a million, and words are compared later. */
class RunTable {
  size = 0;
  frequencies: Int32Array;
  plain: Uint8Array;
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #last: Int32Array;
  readonly #mask: number;

  constructor(runs: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, runs * 2)));
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity).fill(-1);
    this.#hashes = new Int32Array(runs + 1);
    this.#last = new Int32Array(runs + 1).fill(-1);
    this.frequencies = new Int32Array(runs + 1);
    this.plain = new Uint8Array(runs + 1);
  }

  number(a: number, b: number, c: number, plain: number): number {
    const hash = mix(mix(mix(0x9e3779b9, a), b), c);
    let slot = hash & this.#mask;
    for (;;) {
      const id = this.#slots[slot] ?? -1;
      if (id < 0) break;
      if (this.#hashes[id] === hash) return id;
      slot = (slot + 1) & this.#mask;
    }
    const id = this.size++;
    this.#slots[slot] = id;
    this.#hashes[id] = hash;
    this.plain[id] = plain;
    return id;
  }

  /** True the first time that a run is met in a passage; counts it then. */
  firstIn(id: number, passage: number): boolean {
    if (this.#last[id] === passage) return false;
    this.#last[id] = passage;
    this.frequencies[id] = (this.frequencies[id] ?? 0) + 1;
    return true;
  }
}

/** One round of MurmurHash3 (A. Appleby, public domain). */
function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}
