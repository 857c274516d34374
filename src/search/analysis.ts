/**
 * Which words does a text have, and under which term does each stand in the index? A word is folded (case, accents, marks);
 * its term is the stem of its language, folded. Positions count words, so that a phrase is a run of them.
 */
import { foldWord, type LanguageCode, languageCode, type Stems, scanWords } from '../language/index.ts';
import { SpellingTable } from './spelling-table.ts';

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
  /** How often each word stands in the texts. */
  readonly counts: number[] = [];
  readonly terms: string[] = [];
  /** Number of the term of each word. */
  readonly termOfWord: number[] = [];
  /** Folded words whose term is another than that of the folded word itself: the rules for endings saw an accent. */
  readonly oddWords = new Set<string>();
  readonly #stems: Stems;
  readonly #termIds = new Map<string, number>();
  readonly #wordIds = new Map<string, number>();
  readonly #spellings = new Map<LanguageCode, SpellingTable>();

  constructor(stems: Stems) {
    this.#stems = stems;
  }

  /** Calls `visit` with the number of the term of each word of a text. */
  scan(text: string, language: string, visit: (term: number) => void): void {
    const code = languageCode(language);
    const known = this.#spellings.get(code) ?? new SpellingTable();
    this.#spellings.set(code, known);
    const { counts, termOfWord } = this;
    scanWords(text, (start, end) => {
      const cut = end - start > LONGEST_WORD ? start + LONGEST_WORD : end;
      let word = known.find(text, start, cut);
      if (word < 0) {
        word = this.#learn(text.slice(start, cut), code);
        known.add(text.slice(start, cut), word);
      }
      counts[word] = (counts[word] as number) + 1;
      visit(termOfWord[word] as number);
    });
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
    this.counts.push(0);
    return word;
  }
}
