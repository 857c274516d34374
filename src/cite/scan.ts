import { LANGUAGES, type LanguageCode, MENTION_WORDS } from '../language/index.ts';
import { DASHES, formatOrdinal, readOrdinal, SPACES } from '../text/index.ts';
import { divisionLabelOf } from './division.ts';
import { PREAMBLE } from './label.ts';
import type { Joint } from './list.ts';

/**
 * What stands at this place of a list: a label, or what joins two of them? Reads all kinds of dash and space, the
 * commas of Arabic and Chinese, and the conjunctions and range words of the six languages.
 */
export interface LabelToken {
  readonly kind: 'PP' | 'number' | 'bracket';
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

interface Grammar {
  readonly joint: RegExp;
  readonly preamble: RegExp;
}

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => voiced(escapeWord(word)))
    .join('|');

/** Arabic may print the vowels of a word (`قرارَيها`), and a space behind the slash of a month. */
const voiced = (word: string): string =>
  /\p{Script=Arabic}/u.test(word)
    ? word
        .replace(/(?<=\p{Script=Arabic})(?=\p{Script=Arabic})/gu, '[\\u064B-\\u0652]?')
        .replaceAll('/', '/\\s?')
    : word;

/** Patterns are made once for each language: making one costs more than a page of searching with it. */
export function perLanguage<T>(make: (language: LanguageCode) => T): (language: LanguageCode) => T {
  const made = new Map<LanguageCode, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}

/** Scripts that write the next word without a space between need no word boundary. */
const UNSPACED: ReadonlySet<LanguageCode> = new Set(['ar', 'zh']);

function grammarOf(language: LanguageCode): Grammar {
  const { and, to, preambular } = LANGUAGES[language];
  const [before, after] = UNSPACED.has(language) ? ['', ''] : (['(?<!\\p{L})', '(?![\\p{L})])'] as const);
  const word = (words: readonly string[]): string => `${before}(?:${alternatives(words)})${after}`;
  const space = `[${SPACES}]*`;
  return {
    joint: new RegExp(
      `${space}(?:(?<semicolon>[;；؛])${space}(?:${word(and)})?|(?<comma>[,،、，])${space}(?<late>${word(and)})?` +
        `|(?<and>${word(and)})|[${DASHES}]|${word(to)})${space}`,
      'uy',
    ),
    preamble: new RegExp(`(?:${alternatives([...new Set([...preambular, PREAMBLE])])})(?!\\p{L})\\.?`, 'uyi'),
  };
}

const grammarFor = perLanguage(grammarOf);

/** `annex II,`, `annex II, para.` and `sect. B,` before a paragraph: in the words of the language, or in the English of a concordance. */
const divisionFor = perLanguage((language): RegExp => {
  const words = (kind: 'annex' | 'division'): string =>
    alternatives([...new Set([...MENTION_WORDS[language][kind], ...MENTION_WORDS.en[kind]])]);
  const paragraph = alternatives([...LANGUAGES[language].paragraph, ...LANGUAGES.en.paragraph]);
  return new RegExp(
    `(?<!\\p{L})(?:(?<annex>${words('annex')})(?:[${SPACES}]+(?<number>[IVXLC]{1,6}|[0-9]{1,2})(?![\\p{L}\\p{N}]))?` +
      `|(?:${words('division')})[${SPACES}]+(?<number2>[A-Z])(?![\\p{L}\\p{N}]))[${SPACES}]*[,،，]?` +
      `(?:[${SPACES}]*(?:${paragraph})(?!\\p{L})(?=[${SPACES}]*[(（0-9]))?`,
    'uy',
  );
});

const spaces = new RegExp(`[${SPACES}]*`, 'uy');
const number =
  /([0-9\u0660-\u0669]+)(?:[\s\u00A0\u202F]?(bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)(?![a-z]))?(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/]|\.\p{N})/uy;
/** `(e)`, `（e）`, and `e)` as French and Spanish print it. */
const bracket =
  /(?:[(（]\s?([A-Za-z]{1,7}|\p{Script=Cyrillic}|\p{Script=Arabic}\u0640?|[一二三四五六七八九十]{1,3})\s?[)）]|(?<!\p{L})([a-z]{1,7}|\p{Script=Cyrillic})\))/uy;

export function stickyMatch(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** First offset at or after `at` that is no space. */
export const skipSpaces = (text: string, at: number): number =>
  at + (stickyMatch(spaces, text, at)?.[0].length ?? 0);

/** Arabic-Indic digits as ordinary ones: both are printed in Arabic documents. */
export const plainDigits = (digits: string): string =>
  digits.replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660));

/** The label that begins exactly at `at`. */
export function labelAt(text: string, at: number, language: LanguageCode): LabelToken | undefined {
  const preamble = stickyMatch(grammarFor(language).preamble, text, at);
  if (preamble) return { kind: 'PP', label: PREAMBLE, start: at, end: at + preamble[0].length };
  const named = stickyMatch(divisionFor(language), text, at);
  if (named?.groups) {
    const label = divisionLabelOf(
      named.groups.annex === undefined ? 'sec' : 'annex',
      named.groups.number ?? named.groups.number2,
    );
    return { kind: 'PP', label, start: at, end: at + named[0].length };
  }
  const counted = stickyMatch(number, text, at);
  if (counted?.[1]) {
    const digits = plainDigits(counted[1]);
    const label = counted[2] ? `${digits} ${counted[2]}` : digits;
    return { kind: 'number', label, start: at, end: at + counted[0].length };
  }
  const enclosed = stickyMatch(bracket, text, at);
  const label = enclosed?.[1] ?? enclosed?.[2];
  const readings = label === undefined ? [] : readOrdinal(label);
  const [reading] = [...readings].sort((a, b) => a.rank - b.rank);
  if (!enclosed || !label || !reading) return undefined;
  // Labels of other scripts are written as what they stand for, as designations write them.
  return {
    kind: 'bracket',
    label: /^[A-Za-z]/u.test(label) ? label : formatOrdinal(reading),
    start: at,
    end: at + enclosed[0].length,
  };
}

/** The separator or dash that begins exactly at `at`, with the spaces around it. */
export function jointAt(text: string, at: number, language: LanguageCode): Joint | undefined {
  const match = stickyMatch(grammarFor(language).joint, text, at);
  if (!match?.groups) return undefined;
  const { semicolon, comma, late, and } = match.groups;
  const kind = semicolon ? 'semicolon' : late || and ? 'and' : comma ? 'comma' : 'dash';
  return { kind, printed: match[0], start: at, end: at + match[0].length };
}
