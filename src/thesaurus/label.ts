/**
 * What does the label of a topic say by its form: where it could be divided, whether it is the general one of a
 * family, which words carry its meaning?
 *
 *     Protocol against the Smuggling of Migrants by Land, Sea and Air, definitions
 *                                                       ^            ^  a comma may divide, or be part of a name
 *     Children (general)      Children, general          two ways to print the general topic of a family
 */
import { LANGUAGES, type LanguageCode } from '../language/index.ts';
import { foldForSearch } from '../text/index.ts';

/** Latin, Arabic and full-width commas; the Chinese enumeration comma only joins members of a list. */
const COMMAS = new Set([',', '،', '，']);
const OPENING = new Set(['(', '[', '（']);
const CLOSING = new Set([')', ']', '）']);

/** One way to divide a label at a comma. */
export interface LabelDivision {
  readonly head: string;
  /** All that stands behind the comma. */
  readonly tail: string;
}

/** Every division at a comma outside brackets, the longest head first. */
export function labelDivisions(label: string): LabelDivision[] {
  const divisions: LabelDivision[] = [];
  let depth = 0;
  let at = 0;
  for (const character of label) {
    if (OPENING.has(character)) depth += 1;
    else if (CLOSING.has(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && COMMAS.has(character)) {
      const head = label.slice(0, at).trim();
      const tail = label.slice(at + character.length).trim();
      if (head !== '' && tail !== '') divisions.unshift({ head, tail });
    }
    at += character.length;
  }
  return divisions;
}

const endingsByLanguage = new Map<LanguageCode, ReadonlySet<string>>();

function generalEndings(language: LanguageCode): ReadonlySet<string> {
  const known = endingsByLanguage.get(language);
  if (known) return known;
  const endings = new Set(LANGUAGES[language].general.map(foldForSearch));
  endingsByLanguage.set(language, endings);
  return endings;
}

/** `Children` for "Children (general)" and "Children, general"; undefined for a label without such an ending. */
export function generalHead(label: string, language: LanguageCode): string | undefined {
  const endings = generalEndings(language);
  const bracketed = /[)\]）]\s*$/u.test(label)
    ? /^(.+?)\s*[([（]([^()[\]（）]+)[)\]）]\s*$/u.exec(label)
    : null;
  if (bracketed?.[1] && endings.has(foldForSearch(bracketed[2] ?? ''))) return bracketed[1].trim();
  return labelDivisions(label).find((d) => endings.has(foldForSearch(d.tail)))?.head;
}

/** Equal for two labels that differ only in case, kind of dash or space, or the way "general" is printed. */
export function labelKey(label: string, language: LanguageCode): string {
  const general = generalHead(label, language);
  return general === undefined ? foldForSearch(label) : `${foldForSearch(general)} (*)`;
}

const stopWords = new Map<LanguageCode, ReadonlySet<string>>();

function foldedStopWords(language: LanguageCode): ReadonlySet<string> {
  const known = stopWords.get(language);
  if (known) return known;
  const data = LANGUAGES[language];
  const folded = new Set([...data.stopWords, ...data.general, ...data.and].map(foldForSearch));
  stopWords.set(language, folded);
  return folded;
}

/** The folded words that carry the meaning of a label, each once; Chinese in pairs of characters. */
export function labelWords(label: string, language: LanguageCode): string[] {
  const stop = foldedStopWords(language);
  const words = new Set<string>();
  for (const [run] of foldForSearch(label).matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      if (!stop.has(run)) words.add(run);
      continue;
    }
    const characters = [...run];
    if (characters.length === 1) words.add(run);
    for (let i = 1; i < characters.length; i += 1) words.add(`${characters[i - 1]}${characters[i]}`);
  }
  return [...words];
}

/** Share of two labels' words that are alike, twice the pairs over the words of both (Dice), 0 to 1. */
export function wordLikeness(first: readonly string[], second: readonly string[]): number {
  const total = first.length + second.length;
  return total === 0 ? 0 : (2 * sharedWords(first, second).length) / total;
}

/** Words of the first list that have a like in the second; each of the second is used once. */
export function sharedWords(first: readonly string[], second: readonly string[]): string[] {
  const free = new Set(second);
  const shared: string[] = [];
  const take = (word: string, like: string | undefined): void => {
    if (like === undefined) return;
    free.delete(like);
    shared.push(word);
  };
  for (const word of first) take(word, free.has(word) ? word : undefined);
  for (const word of first) {
    if (!shared.includes(word))
      take(
        word,
        [...free].find((other) => sameStem(word, other)),
      );
  }
  return shared;
}

/** Shorter beginnings are too often shared by chance: "inter", "trans". */
const STEM_LEAST = 5;
/** "technology" and "technologies" share 9 of 12 letters, "organized" and "organizations" 7 of 13. */
const STEM_SHARE = 0.7;

function sameStem(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common >= STEM_LEAST && common >= STEM_SHARE * Math.max(a.length, b.length);
}
