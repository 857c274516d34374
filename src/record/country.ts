import { createRequire } from 'node:module';
import { nearMatches } from '../text/index.ts';
import { FORMER_NAMES, type FormerName } from './former-countries.ts';

/** Which country is named? ISO 3166-1 alpha-3 codes, names in six languages, and former names with what became of them. */
export type CountryReading =
  | { readonly kind: 'country'; readonly code: string }
  /** Ask: it was the name of one or several countries until a year. */
  | { readonly kind: 'former'; readonly former: FormerName }
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] }
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

export const COUNTRY_LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
export type CountryLanguage = (typeof COUNTRY_LANGUAGES)[number];

/** Names as the United Nations writes them, where the table of names puts another first. */
const UN_NAMES: Readonly<Record<string, string>> = {
  BOL: 'Bolivia (Plurinational State of)',
  CHN: 'China',
  CIV: 'Côte d’Ivoire',
  COD: 'Democratic Republic of the Congo',
  COG: 'Congo',
  CPV: 'Cabo Verde',
  CZE: 'Czechia',
  FSM: 'Micronesia (Federated States of)',
  GBR: 'United Kingdom of Great Britain and Northern Ireland',
  GMB: 'Gambia',
  IRN: 'Iran (Islamic Republic of)',
  KOR: 'Republic of Korea',
  LAO: 'Lao People’s Democratic Republic',
  MDA: 'Republic of Moldova',
  MKD: 'North Macedonia',
  NLD: 'Netherlands (Kingdom of the)',
  PRK: 'Democratic People’s Republic of Korea',
  VAT: 'Holy See',
  VEN: 'Venezuela (Bolivarian Republic of)',
  VNM: 'Viet Nam',
};

/** Code of ISO 3166-1 alpha-3 for the number of the same country, `470`: what maps and statistics name it by. */
export function countryOfNumber(number: string): string | undefined {
  numbers ??= new Map(codeTable().map(([, three = '', numeric = '']) => [numeric, three]));
  return numbers.get(number.padStart(3, '0'));
}

let numbers: ReadonlyMap<string, string> | undefined;

interface CodeTable {
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Folded name or code to the codes it may mean, the official name alone deciding. */
  readonly readings: ReadonlyMap<string, ReadonlySet<string>>;
}

const require = createRequire(import.meta.url);
const tables = new Map<CountryLanguage, CodeTable>();

/** Two letters, three letters, number. */
const codeTable = (): readonly (readonly string[])[] =>
  require('i18n-iso-countries/codes.json') as readonly (readonly string[])[];

/** Loaded when a country is first asked for: six tables of names are no business of `acquis --help`. */
function tableOf(language: CountryLanguage): CodeTable {
  const known = tables.get(language);
  if (known) return known;
  const codes = new Map(codeTable().map(([two = '', three = '']) => [two, three]));
  const { countries } = require(`i18n-iso-countries/langs/${language}.json`) as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  const names = new Map<string, readonly string[]>();
  const readings = new Map<string, Set<string>>();
  for (const [two, value] of Object.entries(countries)) {
    const code = codes.get(two);
    // XK and its like are agreed among users of the list, not assigned by the standard.
    if (code === undefined || two.startsWith('X')) continue;
    const all = typeof value === 'string' ? [value] : value;
    const official = language === 'en' ? UN_NAMES[code] : undefined;
    names.set(code, official === undefined ? all : [official, ...all]);
    for (const name of all)
      readings.set(fold(name), (readings.get(fold(name)) ?? new Set<string>()).add(code));
  }
  if (language === 'en')
    for (const [code, name] of Object.entries(UN_NAMES)) readings.set(fold(name), new Set([code]));
  const table = { names, readings };
  tables.set(language, table);
  return table;
}

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/\s+/gu, ' ')
    .trim();

export const isCountryCode = (text: string): boolean => tableOf('en').names.has(text);

/** Every code, in alphabetical order. */
export const countryCodes = (): readonly string[] => [...tableOf('en').names.keys()].sort();

/** The name of a country as the United Nations writes it in English, the usual one in other languages; else the code. */
export const countryName = (code: string, language: CountryLanguage = 'en'): string =>
  tableOf(language).names.get(code)?.[0] ?? tableOf('en').names.get(code)?.[0] ?? code;

/** Every name of a country in a language, the usual one first: what a text may call it. */
export const countryNames = (code: string, language: CountryLanguage = 'en'): readonly string[] =>
  tableOf(language).names.get(code) ?? [];

/** Reads a code or a name in any of the six languages; never guesses. */
export function readCountry(text: string): CountryReading {
  const upper = text.trim().toUpperCase();
  if (isCountryCode(upper)) return { kind: 'country', code: upper };
  const folded = fold(text);
  const former = FORMER_NAMES.find(({ name }) => fold(name) === folded);
  if (former) return { kind: 'former', former };
  for (const language of COUNTRY_LANGUAGES) {
    const codes = [...(tableOf(language).readings.get(folded) ?? [])];
    const [code] = codes;
    if (code !== undefined)
      return codes.length === 1 ? { kind: 'country', code } : { kind: 'ambiguous', codes };
  }
  return {
    kind: 'unknown',
    near: nearMatches(
      text,
      countryCodes().map((c) => countryName(c)),
    ),
  };
}
