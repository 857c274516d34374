/**
 * Where are the words of a text that a search index counts? Letters, digits and the marks upon them make words; all else
 * parts them. What printing leaves inside a word (soft hyphen, joiners, marks of direction) does not part it.
 *
 *     l’homme   States’   children’s   anti-smuggling   缔约国
 *     1 2       1         1            1    2           12 (缔约, 约国)
 *
 * Chinese is written without spaces: a run of Han characters yields each two that stand together. So query and text are
 * cut alike wherever they begin, whatever dictionary a browser brings along (decision 15).
 */
const OTHER = 1;
const WORD = 2;
/** Inside a word it is passed over. */
const INVISIBLE = 3;
const HAN = 4;
const APOSTROPHE = 5;

const INVISIBLES = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
const APOSTROPHES = /['\u2018\u2019\u02BC\u0060\u00B4]/u;

/** What each UTF-16 code unit is; 0 where nobody asked yet. */
const kinds = new Uint8Array(65536);

function kindOf(code: number): number {
  const known = kinds[code];
  if (known) return known;
  const character = String.fromCharCode(code);
  let kind = OTHER;
  if (APOSTROPHES.test(character)) kind = APOSTROPHE;
  else if (INVISIBLES.test(character)) kind = INVISIBLE;
  else if (/\p{Script=Han}/u.test(character)) kind = HAN;
  // Halves of a pair: letters beyond the basic plane, taken as they stand.
  else if (/[\p{L}\p{N}\p{M}]/u.test(character) || (code >= 0xd800 && code <= 0xdfff)) kind = WORD;
  kinds[code] = kind;
  return kind;
}

/** What each ASCII character is. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => kindOf(code));
/** FNV-1a over code units, as far as it has come before the first. */
const HASH_BEGIN = 0x811c9dc5;
const HASH_STEP = 0x01000193;

/** Calls `visit` with the place of every word, in order: half-open, in UTF-16 code units. */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  const scanner = new WordScanner();
  scanner.open(text);
  while (scanner.next()) visit(scanner.start, scanner.end);
}

/**
 * The words of one text after another, for who reads millions: the text is copied into numbers once, and a word that is
 * plain ASCII is found and hashed in one pass.
 */
export class WordScanner {
  /** The text that was opened, in UTF-16 code units; as many as it is long. */
  units = new Uint16Array(1024);
  start = 0;
  end = 0;
  /** Of the code units of the word, whatever they are. */
  hash = 0;
  #bytes = new Uint8Array(1024);
  #length = 0;
  #at = 0;
  /** Chinese characters up to here are still given out by twos. */
  #hanEnd = 0;
  readonly #encoder = new TextEncoder();

  open(text: string): void {
    const { length } = text;
    if (length > this.units.length) {
      this.units = new Uint16Array(length * 2);
      this.#bytes = new Uint8Array(length * 2);
    }
    this.#length = length;
    this.#at = 0;
    this.#hanEnd = 0;
    const { units } = this;
    const { read, written } = this.#encoder.encodeInto(text, this.#bytes);
    if (read === length && written === length) units.set(this.#bytes.subarray(0, length));
    else for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  }

  /** Goes to the next word; false when there is none. */
  next(): boolean {
    const { units } = this;
    const length = this.#length;
    let at = this.#at;
    if (at < this.#hanEnd) return this.#han();
    while (at < length) {
      const first = units[at] as number;
      const kind = first < 128 ? (ascii[first] as number) : kindOf(first);
      if (kind === WORD) {
        this.#word(at);
        return true;
      }
      if (kind === HAN) {
        let end = at + 1;
        while (end < length && kindOf(units[end] as number) === HAN) end++;
        this.#at = at;
        this.#hanEnd = end;
        return this.#han();
      }
      at++;
    }
    this.#at = at;
    return false;
  }

  /** Hash of a part of the text, as `hash` is of the word. */
  hashOf(start: number, end: number): number {
    let hash = HASH_BEGIN;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (this.units[i] as number), HASH_STEP);
    return hash;
  }

  #word(start: number): void {
    const { units } = this;
    const length = this.#length;
    let at = start;
    let hash = HASH_BEGIN;
    while (at < length) {
      const unit = units[at] as number;
      if (unit > 127 || ascii[unit] !== WORD) break;
      hash = Math.imul(hash ^ unit, HASH_STEP);
      at++;
    }
    const behind = at < length ? (units[at] as number) : 0;
    this.start = start;
    if (behind < 128 && ascii[behind] !== APOSTROPHE) {
      this.end = at;
      this.hash = hash;
      this.#at = at;
      return;
    }
    const end = this.#endOfWord(at);
    this.end = end;
    this.hash = end === at ? hash : this.hashOf(start, end);
    this.#at = this.#isGenitive(end) ? end + 2 : end;
  }

  #han(): boolean {
    const at = this.#at;
    this.start = at;
    this.end = Math.min(at + 2, this.#hanEnd);
    this.hash = this.hashOf(at, this.end);
    // The last character of a run ends the pair before it.
    this.#at = this.end === this.#hanEnd ? this.#hanEnd : at + 1;
    return true;
  }

  /** @param from where what is known to belong to the word ends */
  #endOfWord(from: number): number {
    let end = from;
    for (let at = from; at < this.#length; at++) {
      const kind = kindOf(this.units[at] as number);
      if (kind === WORD) end = at + 1;
      else if (kind !== INVISIBLE) break;
    }
    return end;
  }

  /** `’s` behind a word is no word of its own. */
  #isGenitive(at: number): boolean {
    if (at + 1 >= this.#length || kindOf(this.units[at] as number) !== APOSTROPHE) return false;
    const letter = this.units[at + 1] as number;
    if (letter !== 0x73 && letter !== 0x53) return false;
    return at + 2 >= this.#length || kindOf(this.units[at + 2] as number) !== WORD;
  }
}
