import type { AdoptionWords } from '../language/index.ts';
import { articleIn } from './named-headings.ts';
import { endsSentence, endsWithColon, endsWithComma } from './punctuation.ts';
import { arabicRank, BARE_SECTION, ROMAN_TITLE, type Unit } from './resolution-unit.ts';

/** Where do the parts of a resolution begin: its preamble, its operative part? What follows a paragraph decides. */

/** The name of a body is a formula where a comma follows, or a preambular or operative paragraph does. */
export function opensText(units: readonly Unit[], index: number, words: AdoptionWords): boolean {
  if (endsWithComma(units[index]?.rich.text ?? '')) return true;
  const next = units[index + 1]?.rich.text ?? '';
  return (
    (words.preambular.test(next) && endsWithComma(next)) ||
    words.operative.test(next) ||
    arabicRank(next) === 1
  );
}

/**
 * Where a document has no enacting formula: its first paragraph that opens as preambular ones do and ends with a comma
 * or another such one, when an operative one follows. Undefined where there is a formula.
 */
export function preambleWithoutFormula(units: readonly Unit[], words: AdoptionWords): number | undefined {
  if (units.some(({ rich }, index) => words.formula.test(rich.text) && opensText(units, index, words)))
    return undefined;
  const opens = (index: number): boolean => words.preambular.test(units[index]?.rich.text ?? '');
  const recitals = units.flatMap(({ rich }, index) => (words.whereas.test(rich.text) ? [index] : []));
  const first =
    recitals.length >= LEAST_RECITALS
      ? (recitals[0] ?? 0)
      : units.findIndex(({ rich }, index) => opens(index) && (endsWithComma(rich.text) || opens(index + 1)));
  if (first < 0 || first > MASTHEAD_LINES) return undefined;
  const operative = units.some(
    ({ rich }, index) =>
      index > first &&
      (arabicRank(rich.text) === 1 || words.operative.test(rich.text) || articleIn(rich.text, words)),
  );
  return operative ? first : undefined;
}

/** A masthead has no more lines than this. */
const MASTHEAD_LINES = 20;
/** Fewer paragraphs that open with "Whereas" are no preamble. */
export const LEAST_RECITALS = 2;

/**
 * Where paragraphs are numbered, "1." opens the operative part, or the words with a colon before it; elsewhere the
 * first paragraph that opens as operative ones do, or that is no longer part of the one sentence with its commas.
 */
export function opensOperative(
  units: readonly Unit[],
  index: number,
  words: AdoptionWords,
  annexed: (text: string) => unknown,
): boolean {
  const text = units[index]?.rich.text ?? '';
  if (arabicRank(text) === 1 || BARE_SECTION.test(text) || articleIn(text, words)) return true;
  if (ROMAN_TITLE.test(text) && !endsWithComma(text) && !endsSentence(text)) return true;
  let end = index;
  let numbered: number | undefined;
  for (; end < units.length; end++) {
    const ahead = units[end]?.rich.text ?? '';
    if (words.formula.test(ahead) || words.adopted.test(ahead) || (end > index && annexed(ahead))) break;
    if (articleIn(ahead, words)) break;
    if (numbered === undefined && arabicRank(ahead) === 1) numbered = end;
  }
  const operative = words.operative.test(text) && !words.preambular.test(text);
  if (numbered !== undefined)
    return (
      operative &&
      (numbered === index + 1 ||
        (endsWithColon(text) &&
          units
            .slice(index + 1, numbered)
            .every(({ rich }) => !endsWithComma(rich.text) && !endsSentence(rich.text))))
    );
  if (operative) return true;
  const others = units
    .slice(index + 1, end)
    .some(({ rich }) => words.operative.test(rich.text) && !words.preambular.test(rich.text));
  return !others && endsSentence(text) && !endsWithComma(text);
}
