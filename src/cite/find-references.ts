import type { LanguageCode } from '../language/index.ts';
import { adoptedSymbol, type DocumentSymbol, formatSymbol, parseSymbol } from '../symbol/index.ts';
import { adopterOf, type Speaking, soleAdopter } from './adopter-of.ts';
import { findMentions } from './find-mentions.ts';
import type { FoundMention, InstrumentMention } from './mention.ts';
import { plainDigits } from './scan.ts';

/**
 * Which documents does a running text lead to? Every mention with what it names, before anything is looked up: a
 * symbol where the words leave one candidate ("General Assembly resolution 46/152" → `A/RES/46/152`), a paragraph of
 * the same text, or the name and number as printed where no single document is meant. Nothing is guessed.
 */
export interface Reference {
  /** Place in the text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly text: string;
  readonly kind: FoundMention['kind'];
  /** In the order of the text, one for each paragraph of each document; none for "ibid.". */
  readonly targets: readonly ReferenceTarget[];
}

export type ReferenceTarget = DocumentTarget | SameTextTarget | NamedTarget;

/** A document, or a paragraph of it. */
export interface DocumentTarget {
  readonly kind: 'document';
  /** Canonical: `A/RES/46/152`, `S/RES/1325 (2000)`. */
  readonly symbol: string;
  /** Roman numeral, an empty string for an annex without one, null when none is named. */
  readonly annex: string | null;
  /** Labels from the top: `['3', 'a']`, `['PP', '5']`; empty for the whole document. */
  readonly path: readonly string[];
}

/** A paragraph of the text that speaks: "paragraph 9 above". */
export interface SameTextTarget {
  readonly kind: 'same text';
  readonly path: readonly string[];
}

/** What the words call it, where they do not say which single document is meant: "decision 4/5", "the Protocol". */
export interface NamedTarget {
  readonly kind: 'named';
  /** Organ, treaty or report as written; null when the text names none. */
  readonly name: string | null;
  /** Number of the resolution or decision as written; null for anything else. */
  readonly number: string | null;
  readonly annex: string | null;
  readonly path: readonly string[];
}

export interface ReferenceContext {
  /** English name of the body that adopted the text (`General Assembly`): whose "its resolution 55/25" is. */
  readonly body?: string;
}

/** Every reference in reading order, never overlapping. */
export function findReferences(
  text: string,
  language: LanguageCode = 'en',
  context: ReferenceContext = {},
): readonly Reference[] {
  const known = new Map<string, string>();
  const speaking: Speaking = { text, language, body: context.body };
  return findMentions(text, language).map((mention) => {
    const { start, end, kind } = mention;
    return { start, end, text: mention.text, kind, targets: targetsOf(mention, speaking, known) };
  });
}

/** "Council resolution 2532 (2020)": the number tells which council. */
const COUNCIL = /^(?:Council|Conseil|Consejo|Совета?|المجلس)$/u;
const WHOLE: readonly (readonly string[])[] = [[]];

/** @param known symbols that numbers of the same text were found to mean: "resolution 60/1" the second time */
function targetsOf(
  mention: FoundMention,
  speaking: Speaking,
  known: Map<string, string>,
): readonly ReferenceTarget[] {
  switch (mention.kind) {
    case 'paragraph':
    case 'subparagraph':
    case 'recommendation':
      return mention.paths.map((path) => ({ kind: 'same text', path }));
    case 'resolution':
    case 'decision':
      return instrumentTargets(mention, speaking, known);
    case 'symbol':
      return [documentTarget(mention.symbol, mention.annex, [])];
    case 'report': {
      const { symbol, body } = mention;
      return mention.paths.map((path) =>
        symbol === null ? named(body, null, null, path) : documentTarget(symbol, null, path),
      );
    }
    case 'article':
    case 'target':
    case 'elsewhere':
      return mention.paths.map((path) => named(mention.of, null, null, path));
    case 'ibid':
      return [];
  }
}

function instrumentTargets(
  mention: InstrumentMention,
  speaking: Speaking,
  known: Map<string, string>,
): ReferenceTarget[] {
  const { kind, organ, numbers } = mention;
  const adopter = adopterOf(mention, speaking);
  const paths = mention.paths.length > 0 ? mention.paths : WHOLE;
  return numbers.flatMap(({ number, date, annex }) => {
    const sole = organ === null || COUNCIL.test(organ) ? soleAdopter(number) : undefined;
    const symbol = symbolBy(adopter, mention, number, date) ?? symbolBy(sole, mention, number, date);
    const key = `${kind} ${number}`;
    if (symbol) known.set(key, formatSymbol(symbol));
    const written = symbol ? formatSymbol(symbol) : organ === null ? known.get(key) : undefined;
    return paths.map(
      (path): ReferenceTarget =>
        written === undefined
          ? named(organ, number, annex, path)
          : { kind: 'document', symbol: written, annex, path },
    );
  });
}

/** Undefined also when the date printed beside the number cannot be that of such a resolution. */
function symbolBy(
  body: string | undefined,
  { kind }: InstrumentMention,
  number: string,
  date: string | null,
): DocumentSymbol | undefined {
  const symbol = body === undefined ? undefined : adoptedSymbol(body, kind, number);
  return symbol && (date === null || agreesWith(symbol, date)) ? symbol : undefined;
}

/** The first session of the General Assembly opened in January 1946; since the second they run from September on. */
const YEAR_BEFORE_FIRST_SESSION = 1945;
/** The Human Rights Council first met in June 2006 and holds three regular sessions a year. */
const FIRST_COUNCIL_YEAR = 2006;
const COUNCIL_SESSIONS = 3;

function agreesWith({ body, session, year }: DocumentSymbol, date: string): boolean {
  const dated = Number(/\d{4}/u.exec(plainDigits(date))?.[0]);
  if (Number.isNaN(dated)) return true;
  if (year !== undefined) return dated === year;
  if (session?.kind !== 'regular') return true;
  if (body === 'Human Rights Council')
    return Math.abs(dated - Math.floor(FIRST_COUNCIL_YEAR + (session.number - 1) / COUNCIL_SESSIONS)) <= 1;
  if (body !== 'General Assembly') return true;
  const opened = YEAR_BEFORE_FIRST_SESSION + session.number;
  return dated === opened || dated === opened + 1;
}

function documentTarget(symbol: string, annex: string | null, path: readonly string[]): DocumentTarget {
  const parsed = parseSymbol(symbol);
  return { kind: 'document', symbol: parsed ? formatSymbol(parsed) : symbol, annex, path };
}

const named = (
  name: string | null,
  number: string | null,
  annex: string | null,
  path: readonly string[],
): NamedTarget => ({ kind: 'named', name, number, annex, path });
