import type { AdoptionWords } from '../language/index.ts';
import { endsWithLeader } from './contents.ts';
import { readLabel } from './label.ts';
import { articleIn } from './named-headings.ts';
import { beginsLowerCase, endsSentence, endsWithComma } from './punctuation.ts';
import { arabicRank, BARE_SECTION, isBareMarker, labelOf, opensNote, type Unit } from './resolution-unit.ts';

/** Does a line of plain text open a paragraph, or go on with the one before it? */

/** Does a line that no blank line separates open a paragraph nevertheless? */
export function beginsAnew(
  before: Unit,
  line: Unit,
  words: AdoptionWords,
  numbered: number,
  formula: string | undefined,
): boolean {
  const [soFar, text] = [before.rich.text, line.rich.text];
  const names = (named: string): boolean =>
    words.formula.test(named) && (formula === undefined || named === formula);
  if (isBareMarker(line)) return false;
  if (names(text) || names(soFar)) return true;
  if (endsWithLeader(soFar)) return true;
  if (BARE_SECTION.test(soFar)) return true;
  if (articleIn(text, words)?.length === text.length || articleIn(soFar, words)?.length === soFar.length)
    return true;
  if (words.adopted.test(text) && (endsSentence(soFar) || /^\p{Lu}/u.test(text))) return true;
  if (opensNote(line) || followsNote(soFar, text)) return true;
  const closed = endsSentence(soFar) || endsWithComma(soFar);
  if (!closed) return false;
  const label = labelOf(text);
  if (label) {
    const rank = arabicRank(text);
    if (rank !== undefined) return rank === numbered + 1 || rank === 1;
    return label.bracket !== '.' && endsSentence(soFar) && label.readings.some((r) => r.style !== 'arabic');
  }
  if (endsWithComma(soFar)) return /^\p{Lu}/u.test(text) && opensPreambular(text, words);
  return false;
}

export const opensPreambular = (text: string, words: AdoptionWords): boolean =>
  words.preambular.test(text) && /^\p{Lu}\p{L}+(?:ing|ed|ant|ando|iendo)?\s/u.test(text);

/** A list of footnotes whose markers are plain figures: each line with the next figure is the next one. */
function followsNote(before: string, line: string): boolean {
  const [last, next] = [before, line].map((text) => /^(\d{1,3})\s+[\p{L}[]/u.exec(text)?.[1]);
  return (
    last !== undefined && next !== undefined && Number(next) > Number(last) && Number(next) - Number(last) < 6
  );
}

/** A blank line in the middle of a sentence. */
export function isCut(before: Unit, after: Unit): boolean {
  const text = before.rich.text;
  return (
    text.length > 0 &&
    beginsLowerCase(after.rich.text) &&
    !readLabel(after.rich.text) &&
    !endsSentence(text) &&
    !endsWithComma(text) &&
    /[\p{L}\p{N}-]$/u.test(text)
  );
}
