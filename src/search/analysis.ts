/**
 * Which words does a text have, and under which term does each stand in the index? A word is folded (case, accents, marks);
 * its term is the stem of its language, folded. Positions count words, so that a phrase is a run of them.
 */
import {
  foldWord,
  type LanguageCode,
  languageCode,
  type Stems,
  scanWords,
  WordScanner,
} from '../language/index.ts';
import { SequenceTable } from './sequence-table.ts';

/** Longer words are cut: nobody types them, and a file without a space must not fill the dictionary. */
const LONGEST_WORD = 64;

export interface Token {
  /** Folded. */
  readonly word: string;
  readonly term: string;
  /** In the text as given. */
  readonly start: number;
  readonly end: number;
}

export function tokensOf(text: string, language: string, stems: Stems): Token[] {
  const tokens: Token[] = [];
  const code = languageCode(language);
  scanWords(text, (start, end) => {
    const raw = text.slice(start, Math.min(end, start + LONGEST_WORD));
    tokens.push({ word: foldWord(raw), term: termOf(raw, code, stems), start, end });
  });
  return tokens;
}

export function termOf(raw: string, language: LanguageCode, stems: Stems): string {
  return (stems[language] ?? foldWord)(raw) || foldWord(raw);
}

/** Whether folding took nothing but capitals away. */
export const isPlain = (raw: string, folded: string): boolean => raw.toLowerCase() === folded;

/** Numbers words and terms as they come; the work of folding and stemming is done once for each spelling. */
export class Lexicon {
  readonly words: string[] = [];
  readonly terms: string[] = [];
  /** Number of the term of each word. */
  readonly termOfWord: number[] = [];
  /** Folded words whose term is another than that of the folded word itself: the rules for endings saw an accent. */
  readonly oddWords = new Set<string>();
  /** Words of the text that was read last, by their numbers; as many as `read` answered. */
  found = new Uint32Array(256);
  readonly #stems: Stems;
  readonly #termIds = new Map<string, number>();
  readonly #wordIds = new Map<string, number>();
  /** For each language its spellings, and the word of each. */
  readonly #spellings = new Map<LanguageCode, { readonly table: SequenceTable; readonly words: number[] }>();
  readonly #scanner = new WordScanner();

  constructor(stems: Stems) {
    this.#stems = stems;
  }

  /** Puts the words of a text into `found`; answers how many. */
  read(text: string, language: string): number {
    const code = languageCode(language);
    const { table, words } = this.#spellings.get(code) ?? { table: new SequenceTable(), words: [] };
    if (words.length === 0) this.#spellings.set(code, { table, words });
    const scanner = this.#scanner;
    scanner.open(text);
    let { found } = this;
    let count = 0;
    while (scanner.next()) {
      const { start } = scanner;
      let { end, hash } = scanner;
      if (end - start > LONGEST_WORD) {
        end = start + LONGEST_WORD;
        hash = scanner.hashOf(start, end);
      }
      let spelling = table.find(scanner.units, start, end, hash);
      if (spelling < 0) {
        spelling = table.add(scanner.units, start, end, hash);
        words.push(this.#learn(text.slice(start, end), code));
      }
      if (count === found.length) {
        found = new Uint32Array(count * 2);
        found.set(this.found);
        this.found = found;
      }
      found[count++] = words[spelling] as number;
    }
    return count;
  }

  #learn(raw: string, language: LanguageCode): number {
    const folded = foldWord(raw);
    const term = termOf(raw, language, this.#stems);
    if (!isPlain(raw, folded) && term !== termOf(folded, language, this.#stems)) this.oddWords.add(folded);
    const termId = this.#termIds.get(term) ?? this.terms.push(term) - 1;
    this.#termIds.set(term, termId);
    // The same letters may have another stem in another language: two entries of the list of words.
    const name = `${folded}\0${term}`;
    const known = this.#wordIds.get(name);
    if (known !== undefined) return known;
    const word = this.words.push(folded) - 1;
    this.#wordIds.set(name, word);
    this.termOfWord.push(termId);
    return word;
  }
}
