import type { RawElement } from './elements.ts';
import { isYear, parseSession, type Session } from './session.ts';

/**
 * Where does one element of a symbol end? At what cannot belong to it: a full stop that ends the sentence, a footnote
 * number glued to it, a dash that joins it to the next symbol (`A/75/982-S/2021/735`).
 * Works on folded text (see script.ts); every pattern is anchored and bounded, so that no text makes it slow.
 */
export interface CutPlace {
  readonly text: string;
  readonly at: number;
  /** The letters `RES` or `DEC` stood before: letters and brackets may follow the number. */
  readonly adopted: boolean;
  /** The organ is the Security Council, which puts the year behind the number. */
  readonly yearBehind: boolean;
}

export interface Cut {
  readonly element: RawElement;
  readonly end: number;
}

const digits = /(\d{1,7})(?:-(\d{1,3})(?![A-Za-z\d/-]))?/y;
const ordinalEnding = /(?:st|nd|rd|th)(?![A-Za-z])/y;
const word =
  /[A-Z][A-Za-z]*(?:-(?![ASET]\/)(?:[A-Z][A-Za-z]*|\d{1,3}))*(?:\.[A-Z][A-Za-z]*)*(?:\.\d{1,5}(?:-\d{1,2}(?!\d))?)?(?![A-Za-z\d])/y;
/** Dotted elements may stand right before a word of the sentence or a footnote: `L.12The`. */
const dottedWord = /[A-Z][A-Za-z]*\.\d{1,5}(?![a-z\d])/y;
const tightLetters = /([A-Za-z])(?:-([A-Za-z]))?(?![A-Za-z\d])/y;
/** More than twenty-six parts go on with doubled letters (`A/RES/53/77 AA`). A capital before a slash is the organ of the next symbol. */
const spacedLetters = / {1,2}(AA|BB|CC|[A-Z])(?:-([A-Z]))?(?![A-Za-z\d'/-]|\.[A-Z])/y;
/** "A" is also a word that begins a sentence; before these words, or before no word of the line, it is a letter. */
const letterA = /(?![^\S\n]+(?!(?:and|or|of|to|et|du|de|y|и|от)(?!\p{L}))\p{L})/uy;
/** The Digital Library writes `A/RES/217(III)[A]`. */
const bracketedLetters = / ?\[([A-Z])(?:-([A-Z]))?\]/y;
/** One line break at most between a number and its brackets. */
const bracket = /([ \u2060]{0,2}(?:\n {0,8})?)\(([^()/]{1,24})\)/y;
const qualifierWord =
  /^(?:Parts?|Vols?|Volumes?|Sect|Section|Supp|Suppl|Supplement|Resumption|Prologue|Summary|Annex)\b/iu;

export function cutElement(place: CutPlace): Cut | undefined {
  return cutNumber(place) ?? cutWord(place);
}

function cutNumber(place: CutPlace): Cut | undefined {
  const { text, at } = place;
  const match = matchAt(digits, text, at);
  if (!match?.[1]) return undefined;
  const ranged = match[2] !== undefined && Number(match[2]) > Number(match[1]);
  let end = at + (ranged ? match[0].length : match[1].length);
  if (/\d/u.test(text[end] ?? '') || matchAt(ordinalEnding, text, end)) return undefined;
  let letters: readonly string[] | undefined;
  if (place.adopted && !ranged) {
    const found = readLetters(text, end);
    if (found) ({ letters, end } = found);
  }
  const behind = readBracket(place, end);
  if (behind) {
    end = behind.end;
    const more = behind.session && !letters ? readLettersBehind(text, end) : undefined;
    if (more) ({ letters, end } = more);
  }
  return {
    element: {
      kind: 'number',
      digits: match[1],
      ...(ranged && match[2] !== undefined ? { to: match[2] } : {}),
      ...(letters ? { letters } : {}),
      ...(behind?.session ? { session: behind.session } : {}),
      ...(behind?.year === undefined ? {} : { year: behind.year }),
      ...(behind?.qualifier === undefined ? {} : { qualifier: behind.qualifier }),
    },
    end,
  };
}

function readLetters(text: string, at: number): { letters: readonly string[]; end: number } | undefined {
  const match = matchAt(tightLetters, text, at) ?? matchAt(spacedLetters, text, at);
  if (!match) return undefined;
  const letters = lettersOf(match);
  const end = at + match[0].length;
  const first = letters[0] ?? '';
  const last = letters[1];
  if (last !== undefined && last <= first) return undefined;
  const alone = last === undefined && match[0].startsWith(' ');
  // "I" is the pronoun, "A" the article: both are words more often than parts.
  if (alone && first === 'I') return undefined;
  if (alone && first === 'A' && !matchAt(letterA, text, end)) return undefined;
  return { letters, end };
}

function readLettersBehind(
  text: string,
  at: number,
): { letters: readonly string[]; end: number } | undefined {
  const match = matchAt(bracketedLetters, text, at);
  return match ? { letters: lettersOf(match), end: at + match[0].length } : readLetters(text, at);
}

function lettersOf(match: RegExpExecArray): readonly string[] {
  return [match[1], match[2]].filter((letter) => letter !== undefined).map((letter) => letter.toUpperCase());
}

interface Bracket {
  readonly session?: Session;
  readonly year?: number;
  readonly qualifier?: string;
  readonly end: number;
}

function readBracket({ text, adopted, yearBehind }: CutPlace, at: number): Bracket | undefined {
  const match = matchAt(bracket, text, at);
  const content = match?.[2]
    ?.replace(/[\s\u2060]+/gu, ' ')
    .trim()
    .replace(/^(Parts?|Vols?)(?=[IVX])/u, '$1 ');
  if (!match || !content) return undefined;
  const end = at + match[0].length;
  if (adopted) {
    if (yearBehind && isYear(content)) return { year: Number(content), end };
    const session = /[IVXLC]/iu.test(content) ? parseSession(content) : undefined;
    if (session) return { session, end };
  }
  if (qualifierWord.test(content)) return { qualifier: tidyQualifier(content), end };
  const tight = match[1] === '' && /^[A-Z0-9][A-Z0-9-]{0,9}$/u.test(content) && !isYear(content);
  return tight ? { qualifier: tidyQualifier(content), end } : undefined;
}

/** `(Sect. 2)` after a blank; a bracket of unknown meaning as close to the number as it was found. */
export const bracketed = (qualifier: string): string =>
  qualifierWord.test(qualifier) ? ` (${qualifier})` : `(${qualifier})`;

/** `Sect.2`, `PartsIandII`, `SUPP` → `Sect. 2`, `Parts I and II`, `Supp`. */
function tidyQualifier(content: string): string {
  const parts = /^([A-Za-z]+)(\.?)\s*(.*)$/u.exec(content);
  if (!parts || !qualifierWord.test(parts[1] ?? '')) return content;
  const [, name = '', stop = '', rest = ''] = parts;
  const said = name.charAt(0).toUpperCase() + name.slice(1).toLowerCase() + stop;
  const spaced = rest.replace(/(?<=[IVX])and(?=[IVX])/gu, ' and ');
  return spaced === '' ? said : `${said} ${spaced}`;
}

function cutWord(place: CutPlace): Cut | undefined {
  const { text, at } = place;
  const match = matchAt(word, text, at) ?? matchAt(dottedWord, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const session = /^\(([A-Z0-9-]{1,10})\)/u.exec(text.slice(end, end + 12));
  if (session?.[1] && !/\.\d/u.test(match[0]))
    return { element: { kind: 'word', text: match[0], bracket: session[1] }, end: end + session[0].length };
  const behind = readBracket({ ...place, adopted: false }, end);
  return behind?.qualifier === undefined
    ? { element: { kind: 'word', text: match[0] }, end }
    : { element: { kind: 'word', text: match[0], qualifier: behind.qualifier }, end: behind.end };
}

export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}
