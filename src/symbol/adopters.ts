import type { DocumentSymbol } from './document-symbol.ts';

/**
 * Which bodies adopt texts that have a symbol of their own, and how is it made from the number by which texts name
 * them? Only these can be named the other way round with certainty: decisions of the General Assembly, say, are
 * printed in its report and have none.
 */
export interface Adopter {
  /** As `findBody` names it. */
  readonly body: string;
  readonly noun: 'resolution' | 'decision';
  /** Symbol of the text with this number, as printed: `55/25`, `2625 (XXV)`, `1440 (2002)`. */
  readonly symbolOf: (number: string) => string;
  /** Whether the body counts its texts so; what it never wrote is not guessed at. */
  readonly counts: (symbol: DocumentSymbol) => boolean;
}

/**
 * From its thirty-first session (1976) the Assembly writes `31/1`, before that `3534 (XXX)`; its eighth special
 * session (1978) and sixth emergency special session (1980) were the first after the change.
 */
const FIRST_ARABIC_SESSION = { regular: 31, special: 8, emergency: 6, organizational: 1 };
/** From 1978 the Council writes `1978/1`, before that `2130 (LXIII)`. */
const FIRST_ECOSOC_YEAR = 1978;
/** Decisions of the Conference lost the prefix of UNEP with its thirteenth meeting and Roman numerals with the next. */
const FIRST_CBD_MEETING = 13;

const inSeries =
  (series: string) =>
  (number: string): string =>
    `${series}/${number}`;

export const ADOPTERS: readonly Adopter[] = [
  {
    body: 'General Assembly',
    noun: 'resolution',
    symbolOf: inSeries('A/RES'),
    counts: ({ session }) =>
      session !== undefined &&
      (session.numerals === 'roman') === session.number < FIRST_ARABIC_SESSION[session.kind],
  },
  {
    body: 'Security Council',
    noun: 'resolution',
    symbolOf: inSeries('S/RES'),
    counts: ({ year, session, elements }) => year !== undefined && !session && elements.length === 2,
  },
  {
    body: 'Economic and Social Council',
    noun: 'resolution',
    symbolOf: inSeries('E/RES'),
    counts: ({ year, session }) =>
      session ? session.numerals === 'roman' : year !== undefined && year >= FIRST_ECOSOC_YEAR,
  },
  {
    body: 'Trusteeship Council',
    noun: 'resolution',
    symbolOf: inSeries('T/RES'),
    counts: ({ session }) => session?.numerals === 'roman',
  },
  {
    body: 'Human Rights Council',
    noun: 'resolution',
    symbolOf: inSeries('A/HRC/RES'),
    counts: ({ session }) => session?.numerals === 'arabic',
  },
  {
    body: 'Human Rights Council',
    noun: 'decision',
    symbolOf: inSeries('A/HRC/DEC'),
    counts: ({ session }) => session?.numerals === 'arabic',
  },
  {
    body: 'Commission on Human Rights',
    noun: 'resolution',
    symbolOf: inSeries('E/CN.4/RES'),
    counts: ({ year }) => year !== undefined,
  },
  {
    body: 'United Nations Environment Assembly',
    noun: 'resolution',
    symbolOf: (number) => `UNEP/EA.${number.replace('/', '/Res.')}`,
    counts: ({ session, number }) => session?.numerals === 'arabic' && number !== undefined,
  },
  {
    body: 'United Nations Habitat Assembly',
    noun: 'resolution',
    symbolOf: (number) => `HSP/HA.${number.replace('/', '/Res.')}`,
    counts: ({ session, number }) => session?.numerals === 'arabic' && number !== undefined,
  },
  {
    body: 'Conference of the Parties to the Convention on Biological Diversity',
    noun: 'decision',
    symbolOf: inSeries('UNEP/CBD/COP/DEC'),
    counts: ({ session }) => session?.numerals === 'roman' && session.number < FIRST_CBD_MEETING,
  },
  {
    body: 'Conference of the Parties to the Convention on Biological Diversity',
    noun: 'decision',
    symbolOf: inSeries('CBD/COP/DEC'),
    counts: ({ session }) =>
      session !== undefined &&
      session.number >= FIRST_CBD_MEETING &&
      (session.numerals === 'roman') === (session.number === FIRST_CBD_MEETING),
  },
];
