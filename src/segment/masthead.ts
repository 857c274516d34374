import { ADOPTION_WORDS, LANGUAGES, type LanguageCode } from '../language/index.ts';
import { findSymbols } from '../symbol/index.ts';
import { westernDigits } from '../text/index.ts';
import { type InstrumentHeading, instrumentHeadingReader } from './instrument-headings.ts';
import type { Part } from './resolution-part.ts';

/**
 * What the lines above the enacting formula say: the symbol, the title, the date of adoption.
 *
 *     75/127. Strengthening of ...       Resolution 204 (1965)       3 (1946). Resolution of 4 April 1946
 *     ^number ^title                     ^number                     ^number               ^date
 */
export interface Masthead {
  /** `A/RES/75/127`, `S/RES/204 (1965)`; null when the document does not say it. */
  readonly symbol: string | null;
  /** `5/1`, `1/CP.21`: as printed before the title, in the series of the body; null where none is printed. */
  readonly number: string | null;
  readonly title: string;
  /** As the enacting formula names it. */
  readonly body: string;
  /** Of adoption, ISO 8601; null when the document does not say it. */
  readonly date: string | null;
}

/** Series in which the numbers of resolutions are given, by the beginning of the body's name. */
const SERIES = [
  [/Assembly|Assemblée|Asamblea|Ассамблея|الجمعية|^大会/u, 'A/RES/'],
  [
    /Security Council|Conseil de sécurité|Consejo de Seguridad|Совет Безопасности|مجلس الأمن|安全理事会/u,
    'S/RES/',
  ],
  [
    /Human Rights Council|Conseil des droits de l[’']homme|Consejo de Derechos Humanos|Совет по правам человека|مجلس حقوق الإنسان|人权理事会/u,
    'A/HRC/RES/',
  ],
  [
    /Economic and Social Council|Conseil économique et social|Consejo Económico y Social|Экономический и Социальный Совет|المجلس الاقتصادي والاجتماعي|经济及社会理事会/u,
    'E/RES/',
  ],
] as const;

const NUMBER_AND_TITLE =
  /^(\d{1,3}\/\d{1,4})(?:\s?([A-Z](?:[-\u2013\u2014 ][A-Z])?))?\s?[.:\uFF0E]?(?:\s?[-\u2013\u2014])?\s+(\S.*)$/su;
const NUMBER_OF_YEAR = /\b(\d{1,4})\s?\((\d{4})\)/u;

export function readMasthead(part: Part, language: LanguageCode): Masthead {
  const lines = part.masthead.slice(part.before).map((node) => node.rich.text);
  const body = part.formula?.rich.text.replace(/[\s,:\u060C\uFF0C]+$/u, '') ?? bodyIn(lines);
  if (part.named) return ofHeading(part, part.named, lines, body, language);
  const named = lines.map((line) => NUMBER_AND_TITLE.exec(westernDigits(line))).find((m) => m !== null);
  const heading = lines.findIndex((line) => NUMBER_AND_TITLE.test(westernDigits(line)));
  const title =
    heading >= 0
      ? [titleOf(lines[heading] ?? ''), ...lines.slice(heading + 1)].join(' ')
      : (lines.filter((line) => !ADOPTION_WORDS[language].preambleHeading.test(line)).at(-1) ?? '');
  const read = instrumentHeadingReader(language);
  const printed = lines.map(read).find((found) => found !== undefined);
  const number = named?.[1] ?? printed?.number ?? null;
  const symbol = symbolOf(lines, body, number, printed?.kind === 'decision');
  return { symbol, number, title, body, date: dateOf(part, lines, language) };
}

/** In the report of a session the heading names the instrument, and what follows it to the formula is its title. */
function ofHeading(
  part: Part,
  { kind, number, title }: InstrumentHeading,
  lines: readonly string[],
  body: string,
  language: LanguageCode,
): Masthead {
  const decided = kind === 'decision' || (kind === null && part.formula === null);
  return {
    symbol: inSeries(body, number, decided),
    number,
    title: [title, ...lines.slice(1)].filter((line) => line !== '').join(' '),
    body,
    date: dateOf(part, lines, language),
  };
}

/** "Adopted by the Security Council at its 3102nd meeting" names the body where no formula does. */
const bodyIn = (lines: readonly string[]): string =>
  /\bby (the (?:\p{Lu}\p{L}+ ?)+(?:(?:of|on|and) (?:the )?(?:\p{Lu}\p{L}+ ?)+)*)/u
    .exec(lines.join('\n'))?.[1]
    ?.trim() ?? '';

const titleOf = (line: string): string => NUMBER_AND_TITLE.exec(line)?.[3] ?? line.replace(/^\S+\s+/u, '');

function symbolOf(
  lines: readonly string[],
  body: string,
  number: string | null,
  decided: boolean,
): string | null {
  for (const line of lines)
    for (const { symbol } of findSymbols(line))
      if (symbol.parts.includes('RES') || symbol.parts.includes('DEC')) return symbol.text;
  if (number !== null) return inSeries(body, number, decided);
  for (const line of lines) {
    const found = NUMBER_OF_YEAR.exec(line);
    if (found) return inSeries(body, `${found[1]} (${found[2]})`, false);
  }
  return null;
}

/** Null for a body whose texts have no symbols that their numbers tell. */
function inSeries(body: string, number: string, decided: boolean): string | null {
  const series = SERIES.find(([name]) => name.test(body))?.[1];
  return series === undefined ? null : (decided ? series.replace('RES', 'DEC') : series) + number;
}

/** The date beside the words on adoption, else the last one above the formula, else the one below the text. */
function dateOf(part: Part, lines: readonly string[], language: LanguageCode): string | null {
  const resolution = LANGUAGES[language].resolution.map((w) => w.toLowerCase());
  const telling = lines.filter((line) => resolution.some((w) => line.toLowerCase().includes(w)));
  const closing = part.closing.map((node) => node.rich.text);
  for (const group of [telling, lines, closing]) {
    const dates = group.flatMap((line) => datesIn(line, language));
    const last = dates.at(-1);
    if (last !== undefined) return last;
  }
  return null;
}

/** ISO dates in the order of the text: `11 December 2020`, `11 décembre 2020`, `2020年12月11日`. */
export function datesIn(text: string, language: LanguageCode): string[] {
  const months = LANGUAGES[language].months;
  const plain = westernDigits(text.toLowerCase());
  if (language === 'zh')
    return [...plain.matchAll(/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu)].map((m) =>
      iso(m[1], m[2], m[3]),
    );
  const month = months.map((m) => m.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  const pattern = new RegExp(`(\\d{1,2})(?:er|º|-го)?\\s+(?:de\\s+)?(${month})\\s+(?:de\\s+)?(\\d{4})`, 'gu');
  return [...plain.matchAll(pattern)].map((m) => iso(m[3], String(months.indexOf(m[2] ?? '') + 1), m[1]));
}

const iso = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
