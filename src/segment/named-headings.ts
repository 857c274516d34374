import { type AdoptionWords, LANGUAGES, type LanguageCode, MENTION_WORDS } from '../language/index.ts';
import { type OrdinalReading, readOrdinal, westernDigits } from '../text/index.ts';
import type { Label } from './label.ts';
import { endsSentence } from './punctuation.ts';

/**
 * Headings that a word announces: parts of a compendium and annexes of an instrument.
 *
 *     Part A. Recommendations       Partie B       Annex II       Приложение       附件一
 *     ^word  ^letter                ^word  ^       ^word ^numeral ^word alone      ^word, numeral
 */

/** A heading is short; a longer line that begins with such a word is a sentence about the part or annex. */
const LONGEST = 200;
const ORDINAL =
  '[IVXLC]{1,6}|[A-Z]|[0-9]{1,2}|\\p{Script=Cyrillic}|\\p{Script=Arabic}{3,5}|[一二三四五六七八九十]{1,3}';
const END = '(?:\\s*[.:\\u2013\\u2014：、-]\\s*|\\s+|$)';

export interface AnnexHeading {
  /** Null for the only annex of an instrument. */
  readonly ordinal: OrdinalReading | null;
  readonly length: number;
}

/** "Part A" as a label like "A."; its letter is an ordinal whatever the script. */
export function partLabelReader(language: LanguageCode): (text: string) => Label | undefined {
  const words = LANGUAGES[language].part.join('|');
  const pattern =
    language === 'zh'
      ? new RegExp(`^(?:第?(${ORDINAL})(?:${words}))${END}`, 'u')
      : new RegExp(`^(?:${words}|${words.toUpperCase()})\\s+(${ORDINAL})${END}`, 'u');
  return (text) => {
    const match = text.length > LONGEST ? null : pattern.exec(text);
    const ordinal = match?.[1];
    const readings = ordinal === undefined ? [] : readOrdinal(ordinal).filter(isCapital);
    if (!match || ordinal === undefined || readings.length === 0) return undefined;
    return {
      printed: match[0].trim(),
      name: () => ordinal,
      readings,
      bracket: '.',
      dash: 0,
      end: match[0].length,
    };
  };
}

/** As a heading it may stand without the article that running text gives it. */
const ARABIC_ANNEX = 'مرفق';

/** "Annex II", alone or before the title of the annex. */
export function annexReader(language: LanguageCode): (text: string) => AnnexHeading | undefined {
  const words = [...MENTION_WORDS[language].annex, ...(language === 'ar' ? [ARABIC_ANNEX] : [])].map(
    (w) => `${w[0]?.toUpperCase() ?? ''}${w.slice(1)}`,
  );
  const space = language === 'zh' ? '\\s*' : '\\s+';
  const pattern = new RegExp(
    `^(?:${words.join('|')}|${words.join('|').toUpperCase()})(?:${space}(${ORDINAL}))?(?:\\s*[.:\\u2013\\u2014：]\\s*|\\s*$)`,
    'u',
  );
  return (text) => {
    const match = text.length > LONGEST ? null : pattern.exec(text);
    if (!match) return undefined;
    const readings = match[1] === undefined ? [] : readOrdinal(match[1]);
    return {
      ordinal: readings.find((r) => r.style === 'ROMAN') ?? readings[0] ?? null,
      length: match[0].length,
    };
  };
}

const isCapital = (reading: OrdinalReading): boolean =>
  reading.style === 'LETTER' || reading.style === 'ROMAN';

/** No title of an article is longer; the text of a short one may stand behind its label. */
const LONGEST_ARTICLE_TITLE = 120;

/** "Article 12. Use of terms": alone, or before its title or text; `name` is for identifiers. */
export function articleIn(
  text: string,
  { article }: AdoptionWords,
): { readonly name: string; readonly length: number } | undefined {
  const match = article.exec(text);
  const number = match?.groups?.number;
  if (!match || number === undefined) return undefined;
  const [label] = match;
  const rest = text.slice(label.length);
  const parted = /[.)]$/u.test(label) || /^\s*[.:\u2013\u2014\uFF1A-]|^\s*\n/u.test(rest);
  const titled =
    /^\s+[\p{Lu}\p{Lo}]/u.test(rest) && rest.length <= LONGEST_ARTICLE_TITLE && !endsSentence(rest);
  if (rest !== '' && !parted && !titled) return undefined;
  const length = label.length + (/^\s*[.:\u2013\u2014\uFF1A-]?\s*/u.exec(rest)?.[0].length ?? 0);
  const plain = westernDigits(number).toLowerCase();
  const count = readOrdinal(number).find((r) => r.style !== 'letter' && r.style !== 'LETTER')?.rank;
  const [digits] = /^\d+/u.exec(plain) ?? [];
  const name = digits === undefined ? String(count ?? FIRST.get(plain) ?? plain) : plain.replace(/\s+/gu, '');
  return { name, length };
}

/** Numbers in words that stand for the first, or the only, article. */
const FIRST: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['الأولى', 1],
]);

/** "The Conference of the Parties" alone on a line, with or without a comma behind it. */
export function namesAdopter(language: LanguageCode, text: string): boolean {
  const organs = MENTION_WORDS[language].ownOrgans.filter((organ) => /^\p{Lu}|^[^\p{Ll}\p{Lu}]/u.test(organ));
  return new RegExp(`^(?:\\p{L}{1,3}\\s)?(?:${organs.join('|')})[,\\u060C\\uFF0C]?$`, 'u').test(text);
}
