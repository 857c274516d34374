import { LANGUAGES } from './data.ts';
import type { LanguageCode } from './language.ts';

/**
 * How is a resolution or decision named in each language?
 *
 *     Resolution 6/3      Decision IV/5      Résolution no 5/3      القرار ٦/٣      第6/3号决议
 *     ^noun      ^number           ^session in Roman numerals       ^digits of the script  ^noun behind
 */
type InstrumentKind = 'resolution' | 'decision';

const DIGIT = '[0-9\\u0660-\\u0669]';
/** `6/3`, `IV/5`, `1440 (2002)`, in the digits of Latin and Arabic documents. */
export const INSTRUMENT_NUMBER = `(?:${DIGIT}{1,3}/${DIGIT}{1,4}|[IVXLC]{1,7}/[0-9]{1,3}|[0-9]{1,4} \\([0-9]{4}\\))`;
/** "No." before the number: `No.`, `no`, `nº`, `№`. */
const NUMBER_SIGN = '(?:(?:[Nn]o\\.?|[Nn][º°]|№)\\s*)?';

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * Source of a pattern (flags `iu`) that finds the name of one kind of instrument.
 * @param group name of the group that holds the number (with a 2 behind it where the noun follows); none when absent
 */
export function instrumentNamePattern(language: LanguageCode, kind: InstrumentKind, group?: string): string {
  const nouns = LANGUAGES[language][kind]
    .map(escapeWord)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const number = (suffix: string): string =>
    group === undefined ? INSTRUMENT_NUMBER : `(?<${group}${suffix}>${INSTRUMENT_NUMBER})`;
  return `(?:(?:${nouns})\\s+${NUMBER_SIGN}${number('')}|第${number('2')}号(?:${nouns}))`;
}

/** `Résolution 5/3`, `第5/3号决议`: as the documents of a language print it. */
export function nameInstrument(kind: InstrumentKind, number: string, language: LanguageCode): string {
  const noun = LANGUAGES[language][kind][0] ?? kind;
  return language === 'zh' ? `第${number}号${noun}` : `${noun} ${number}`;
}

const NOUNS: Readonly<Record<InstrumentKind, RegExp>> = {
  resolution: new RegExp(
    Object.values(LANGUAGES)
      .flatMap((l) => l.resolution.map(escapeWord))
      .join('|'),
    'iu',
  ),
  decision: new RegExp(
    Object.values(LANGUAGES)
      .flatMap((l) => l.decision.map(escapeWord))
      .join('|'),
    'iu',
  ),
};

/** True when a name as printed ("Decision 4/5") is that of an instrument; "Decision 14/5" is not that of 4/5. */
export function namesInstrument(name: string, kind: InstrumentKind, number: string): boolean {
  const digits = (text: string): string =>
    text.replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660));
  const other = kind === 'resolution' ? 'decision' : 'resolution';
  if (NOUNS[other].test(name) && !NOUNS[kind].test(name)) return false;
  return new RegExp(`(?<![0-9A-Z/])${escapeWord(digits(number))}(?![0-9/])`, 'u').test(digits(name));
}
