/**
 * Which word is it that stands here in a text? A table of spellings that is asked by place, so that no piece of the text is
 * cut out for each of its words; half of the time it takes to build an index goes through here.
 */
export class SpellingTable {
  #slots = new Int32Array(4096).fill(-1);
  #mask = 4095;
  readonly #spellings: string[] = [];
  readonly #words: number[] = [];

  /** The number given to the spelling from `start` to `end`; -1 when it is new. */
  find(text: string, start: number, end: number): number {
    for (let slot = hash(text, start, end) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot] as number;
      if (entry < 0) return -1;
      if (isAt(this.#spellings[entry] as string, text, start, end)) return this.#words[entry] as number;
    }
  }

  add(spelling: string, word: number): void {
    if (this.#spellings.length * 2 > this.#mask) this.#grow();
    this.#place(this.#spellings.push(spelling) - 1);
    this.#words.push(word);
  }

  #place(entry: number): void {
    const spelling = this.#spellings[entry] as string;
    let slot = hash(spelling, 0, spelling.length) & this.#mask;
    while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = entry;
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(this.#mask + 1).fill(-1);
    for (let entry = 0; entry < this.#spellings.length; entry++) this.#place(entry);
  }
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

function isAt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
