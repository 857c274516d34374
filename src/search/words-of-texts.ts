/** Which terms do the texts of the documents have, and how often does each word stand in them? Titles are read once. */
import type { Lexicon } from './analysis.ts';

export class WordsOfTexts {
  readonly #lexicon: Lexicon;
  /** Words of texts that come again and again, such as titles, by their numbers. */
  readonly #shared: { readonly language: string; readonly words: Uint32Array }[] = [];
  #counts = new Uint32Array(4096);
  #terms = new Uint32Array(256);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * The terms of a text in order; to be used before the next is asked for.
   * @param shared the number of a text that may come again
   */
  termsOf(text: string, language: string, shared: number | undefined): Uint32Array {
    const words =
      shared === undefined ? this.#read(text, language) : this.#sharedWords(text, language, shared);
    const { termOfWord } = this.#lexicon;
    const known = this.#lexicon.words.length;
    if (known > this.#counts.length) {
      const larger = new Uint32Array(known * 2);
      larger.set(this.#counts);
      this.#counts = larger;
    }
    if (words.length > this.#terms.length) this.#terms = new Uint32Array(words.length * 2);
    const counts = this.#counts;
    const terms = this.#terms;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number;
      counts[word] = (counts[word] as number) + 1;
      terms[i] = termOfWord[word] as number;
    }
    return terms.subarray(0, words.length);
  }

  /** How often each word was read. */
  counts(): Uint32Array {
    return this.#counts;
  }

  #read(text: string, language: string): Uint32Array {
    const count = this.#lexicon.read(text, language);
    return this.#lexicon.found.subarray(0, count);
  }

  #sharedWords(text: string, language: string, number: number): Uint32Array {
    const known = this.#shared[number];
    if (known?.language === language) return known.words;
    const words = this.#read(text, language).slice();
    this.#shared[number] = { language, words };
    return words;
  }
}
