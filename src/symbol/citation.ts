import { ADOPTERS } from './adopters.ts';
import { findBody } from './bodies.ts';
import { type DocumentSymbol, parseSymbol } from './document-symbol.ts';
import { formatSymbol } from './format-symbol.ts';
import { formatSession } from './session.ts';

/**
 * How does running text name a document? The Editorial Manual names an adopted text by body and number ("General
 * Assembly resolution 55/25", "Security Council resolution 1440 (2002)"), every other document by its symbol.
 */
export interface CitationStyle {
  /** `false` where the body is known from the context: "resolution 2625 (XXV)". Default `true`. */
  readonly body?: boolean;
}

/** In English, without "the" and without the date. */
export function citationOf(symbol: DocumentSymbol, style: CitationStyle = {}): string {
  const body = style.body === false ? undefined : symbol.body;
  const plain = symbol.modifiers.length === 0 && !symbol.subsidiaries.includes('L');
  const number = plain && symbol.known ? adoptedNumber(symbol) : undefined;
  if (number !== undefined && (symbol.nature === 'RES' || symbol.nature === 'DEC')) {
    const noun = `${symbol.nature === 'RES' ? 'resolution' : 'decision'}${(symbol.letters?.length ?? 0) > 1 ? 's' : ''}`;
    if (body === undefined) return `${noun} ${number}`;
    return isConference(symbol) ? `${noun} ${number} of the ${body}` : `${body} ${noun} ${number}`;
  }
  if (symbol.nature === 'PRST' && body !== undefined && plain)
    return `statement by the President of the ${body} (${formatSymbol(symbol)})`;
  if (symbol.nature === 'GC' && symbol.number !== undefined && plain) {
    const noun = RECOMMENDING.has(symbol.organ) ? 'general recommendation' : 'general comment';
    return `${body === undefined ? '' : `${body} `}${noun} No. ${symbol.number}`;
  }
  return formatSymbol(symbol);
}

/** These two committees call "general recommendation" what the others call "general comment". */
const RECOMMENDING: ReadonlySet<string> = new Set(['CEDAW', 'CERD']);

/** Names that are themselves of many words take "of the" behind the number. */
const isConference = (symbol: DocumentSymbol): boolean =>
  findBody(symbol.organ, symbol.subsidiaries)?.kind === 'conference of parties';

/** `55/25`, `S-27/2`, `75/101 A`, `217 A (III)`, `1440 (2002)`, `1992/1`; undefined when the symbol lacks a number. */
function adoptedNumber({ session, year, number, letters, elements }: DocumentSymbol): string | undefined {
  if (number === undefined) return undefined;
  const element = elements.find(({ kind }) => kind === 'number');
  const behind = element?.kind === 'number' ? element : undefined;
  const before = behind?.session
    ? ''
    : session
      ? `${formatSession(session)}/`
      : year !== undefined && behind?.year === undefined
        ? `${year}/`
        : undefined;
  if (before === undefined && behind?.year === undefined) return undefined;
  return [
    `${before ?? ''}${number}`,
    ...(letters ? [letterWords(letters)] : []),
    ...(behind?.session ? [`(${formatSession(behind.session)})`] : []),
    ...(behind?.year === undefined ? [] : [`(${behind.year})`]),
  ].join(' ');
}

/** `A-B` in a symbol is "A and B" in a text, `A-C` "A to C". */
function letterWords(letters: readonly string[]): string {
  const [first = '', last] = letters;
  if (last === undefined) return first;
  return `${first} ${last.charCodeAt(0) - first.charCodeAt(0) === 1 ? 'and' : 'to'} ${last}`;
}

const NUMBER =
  '(?<number>(?:(?:E?S)-)?(?:\\d{1,4}|[IVX]{1,6})/\\d{1,4}|\\d{1,5})(?: (?<from>[A-Z])(?:(?:-| and | to )(?<to>[A-Z]))?)?(?: ?(?<behind>\\([A-Z\\d-]{1,8}\\)))?';
const bodyFirst = new RegExp(`^(?:the )?(?<body>.{1,120}?) (?<noun>resolution|decision)s? ${NUMBER}$`, 'iu');
const bodyLast = new RegExp(`^(?<noun>resolution|decision)s? ${NUMBER} of the (?<body>.{1,120})$`, 'iu');

/**
 * The symbol of a resolution or decision named in a text: "General Assembly resolution 55/25" → `A/RES/55/25`,
 * "resolution 2625 (XXV) of the General Assembly". Undefined unless the body is named in full and numbers its texts
 * so: "resolution 55/25" alone, "Assembly resolution 55/25" (which assembly?) and "General Assembly resolution 12/3"
 * (counted `(XII)` then) lead nowhere.
 */
export function fromCitation(citation: string): DocumentSymbol | undefined {
  const text = citation
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(/[\u2010-\u2013]/gu, '-')
    .trim()
    .replace(/[.,;:]$/u, '');
  const groups = (bodyFirst.exec(text) ?? bodyLast.exec(text))?.groups;
  if (!groups?.body || !groups.number) return undefined;
  const noun = groups.noun?.toLowerCase();
  const letters = groups.from ? ` ${groups.from}${groups.to ? `-${groups.to}` : ''}` : '';
  const number = `${groups.number.toUpperCase()}${letters.toUpperCase()}${groups.behind ? ` ${groups.behind.toUpperCase()}` : ''}`;
  return adoptedSymbol(groups.body, noun === 'decision' ? 'decision' : 'resolution', number);
}

/**
 * The symbol of the text with this number, as printed (`55/25`, `2625 (XXV)`, `75/101 A-B`), that a body adopted.
 * @param body English name of the body, in any case
 * @returns undefined unless the body numbers its texts so and gives them a symbol
 */
export function adoptedSymbol(
  body: string,
  noun: 'resolution' | 'decision',
  number: string,
): DocumentSymbol | undefined {
  const wanted = body.toLowerCase();
  for (const adopter of ADOPTERS) {
    if (adopter.noun !== noun || adopter.body.toLowerCase() !== wanted) continue;
    const symbol = parseSymbol(adopter.symbolOf(number));
    if (symbol && symbol.body === adopter.body && symbol.number !== undefined && adopter.counts(symbol))
      return symbol;
  }
  return undefined;
}
