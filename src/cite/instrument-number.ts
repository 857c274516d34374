import { LANGUAGES, type LanguageCode } from '../language/index.ts';
import { formatLetter, formatRoman } from '../text/index.ts';
import { alternatives, perLanguage, plainDigits, stickyMatch } from './scan.ts';

/**
 * By which number is a resolution or decision named? As each body counts them, with the letters of its parts:
 *
 *     46/152      75/101 A and B      2625 (XXV)      1325 (2000)      IV/5      1/CP.21      ES-11/4      BC-13/3
 *     ^session    ^two of its parts   ^session        ^year            ^meeting  ^conference  ^emergency   ^convention
 *
 * Arabic documents print `2200 ألف (د-21)` for `2200 A (XXI)`, Chinese ones `1325（2000）`; both are read as the symbol
 * writes it.
 */
export interface NumberRead {
  /** One, or one for each part: `75/101 A`, `75/101 B`. */
  readonly numbers: readonly string[];
  readonly end: number;
}

/** Hyphens that do not break a line are common in `S-18/1`. */
const HYPHEN = '[-\\u2010\\u2011]';
const D = '[0-9\\u0660-\\u0669]';
/** The names of the letters in the order of the abjad, A to Z, by which Arabic documents print the parts of a resolution. */
const ARABIC_LETTERS =
  'ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون|سين|عين|فاء|صاد|قاف|راء|شين|تاء|ثاء|خاء|ذال|ضاد';
/** `د` is "session", `دإ` "special session", `دإط` "emergency special session". */
const ARABIC_SESSIONS: Readonly<Record<string, string>> = { دإط: 'ES-', دإ: 'S-', د: '' };
const LETTER = `(?:(?:AA|BB|CC|[A-ZАВСЕ])(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])|(?:${ARABIC_LETTERS})(?!\\p{L}))`;
const COUNTED =
  `(?:(?:E?S|دإط?|[A-Z]{2,3})${HYPHEN})?${D}{1,4}/${D}{1,4}|[IVXLC]{1,7}/${D}{1,3}|` +
  `${D}{1,3}/(?:(?:CP|CMP|CMA|COP)\\.${D}{1,3}|م ?أ ?\\p{L}{0,2}${HYPHEN}${D}{1,3})`;
const BEHIND = `(?:(?:19|20)${D}{2}|[\\u0661\\u0662]${D}{3}|(?:E?S${HYPHEN})?[IVXL]+|د(?:إط?)?${HYPHEN}${D}{1,3})`;
const BRACKETED = `${D}{1,4}(?:\\s?(?<lettered>${LETTER}))?\\s?[(（]\\s?(?<behind>${BEHIND})\\s?[)）]`;

/** What begins like a number of this kind, for patterns that look ahead. */
export const NUMBER_AHEAD = `(?:(?:E?S|دإط?|[A-Z]{2,3})${HYPHEN})?(?:${D}|[IVXLC]{1,7}/)`;

const one = new RegExp(
  `(?:${BRACKETED}|(?<counted>${COUNTED})(?:\\s?(?<letter>${LETTER}))?)(?![\\p{N}/]|[.]\\p{N})`,
  'uy',
);
/** What joins the letters of parts: "A and B", "A-E", "A to C". */
const nextLetter = perLanguage((language) => {
  const { and, to } = LANGUAGES[language];
  return new RegExp(
    `\\s*(?:(?<range>[-\u2010\u2011–]|${alternatives(to)})|[,،、]|(?:${alternatives(and)}))\\s*(?<letter>${LETTER})(?![.(/]|\\s?[0-9(])`,
    'uy',
  );
});

export function instrumentNumberAt(text: string, at: number, language: LanguageCode): NumberRead | undefined {
  const match = stickyMatch(one, text, at);
  if (!match?.groups) return undefined;
  const { lettered, behind, counted, letter } = match.groups;
  let end = at + match[0].length;
  if (counted === undefined) {
    const digits = plainDigits(/^[0-9\u0660-\u0669]+/u.exec(match[0])?.[0] ?? '');
    const part = lettered === undefined ? '' : ` ${latinLetter(lettered)}`;
    return { numbers: [`${digits}${part} (${sessionOrYear(behind ?? '')})`], end };
  }
  const number = plainSession(counted);
  if (letter === undefined) return { numbers: [number], end };
  const letters = [latinLetter(letter)];
  for (let next = stickyMatch(nextLetter(language), text, end); next?.groups?.letter; ) {
    const to = latinLetter(next.groups.letter);
    letters.push(...(next.groups.range === undefined ? [to] : lettersAfter(letters.at(-1) ?? 'A', to)));
    end += next[0].length;
    next = stickyMatch(nextLetter(language), text, end);
  }
  return { numbers: letters.map((each) => `${number} ${each}`), end };
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E' };

function latinLetter(letter: string): string {
  const alike = LOOK_ALIKE[letter];
  if (alike !== undefined || /^[A-Z]+$/u.test(letter)) return alike ?? letter;
  return formatLetter(ARABIC_LETTERS.split('|').indexOf(letter) + 1).toUpperCase();
}

function lettersAfter(from: string, to: string): string[] {
  const first = from.charCodeAt(0) + 1;
  return Array.from({ length: Math.max(1, to.charCodeAt(0) - first + 1) }, (_, n) =>
    to.charCodeAt(0) < first ? to : String.fromCharCode(first + n),
  );
}

const plainHyphen = (text: string): string => text.replace(/[\u2010\u2011]/gu, '-');

function sessionOrYear(printed: string): string {
  const behind = plainHyphen(printed);
  const [, kind, count] = /^(دإط|دإ|د)-(.+)$/u.exec(behind) ?? [];
  if (kind === undefined || count === undefined) return plainDigits(behind);
  const session = Number(plainDigits(count));
  return `${ARABIC_SESSIONS[kind] ?? ''}${formatRoman(session).toUpperCase()}`;
}

const plainSession = (number: string): string =>
  plainHyphen(plainDigits(number)).replace(
    /^(?:دإط|دإ)-/u,
    (kind) => ARABIC_SESSIONS[kind.slice(0, -1)] ?? '',
  );
