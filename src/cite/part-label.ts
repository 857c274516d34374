import { LANGUAGES, type LanguageCode } from '../language/index.ts';
import { SPACES, type Span } from '../text/index.ts';
import { alternatives, perLanguage } from './scan.ts';

/**
 * Which part of the compendium do the references of a cell belong to? A cell may open with "Part A", and a cell of
 * a torn table may change to "Part B" in its middle; each label governs what follows it, up to the next.
 */
export interface PartLabel {
  /** Key of the part: `A`. */
  readonly part: string;
  readonly label: Span;
  /** What stands under the label, without it and without the spaces around. */
  readonly governs: Span;
}

/** Letters of other scripts that stand for A to D in translated compendia. */
const LETTERS: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Б: 'B',
  ألف: 'A',
  باء: 'B',
  جيم: 'C',
  دال: 'D',
};

const LETTER = `([A-Z]|[АБВС]|ألف|باء|جيم|دال)`;

const partPattern = perLanguage((language) => {
  const words = alternatives(
    LANGUAGES[language].part.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()]),
  );
  return language === 'zh'
    ? new RegExp(`${LETTER}[${SPACES}]*(?:${words})`, 'gu')
    : new RegExp(`(?<!\\p{L})(?:${words})[${SPACES}]+${LETTER}(?![\\p{L}\\p{N}])`, 'gu');
});

/** Every part label of a cell in order; text before the first is governed by none. Empty when there is no label. */
export function findPartLabel(text: string, language: LanguageCode = 'en'): PartLabel[] {
  const found = [...text.matchAll(partPattern(language))];
  return found.map((match, index) => {
    const letter = match[1] ?? '';
    const end = match.index + match[0].length;
    const body = text.slice(end, found[index + 1]?.index ?? text.length);
    const start = end + body.length - body.trimStart().length;
    const governs = { start, end: Math.max(start, end + body.trimEnd().length) };
    return { part: LETTERS[letter] ?? letter, label: { start: match.index, end }, governs };
  });
}
