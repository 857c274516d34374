/** Under which terms may a typed word stand? */
import { foldWord, type LanguageCode, languageCode, type Stems } from '../language/index.ts';
import { isPlain, termOf } from './analysis.ts';
import type { SearchIndex } from './searcher.ts';
import { termsSpelled } from './vocabulary.ts';

/** By its stem in each language of the index, and by its spelling. */
export function termsOfWord(index: SearchIndex, stems: Stems, raw: string): string[] {
  const codes = new Set(index.parts.flatMap(({ segment }) => segment.meta.languages.map(languageCode)));
  const terms = [...codes].map((code: LanguageCode) => termOf(raw, code, stems));
  const folded = foldWord(raw);
  const isOdd = index.parts.some(({ segment }) => segment.meta.oddWords?.includes(folded) ?? true);
  if (isPlain(raw, folded) && !isOdd) return [...new Set(terms)];
  return [...new Set([...terms, ...termsSpelled(index, folded)])];
}
