import { AcquisError } from '../finding/index.ts';
import {
  articleByRef,
  countryName,
  INSTRUMENT_ARTICLES,
  isRecordDate,
  RECORD_KINDS,
  RECORD_TYPES,
  REGIONS,
  readCountry,
} from '../record/index.ts';
import { nearMatches } from '../text/index.ts';
import type { RecordFilter } from './records.ts';

/** What was asked in words, the same from the command line, an address and a program. */
export interface AskedFilter {
  readonly type?: readonly string[] | undefined;
  /** Codes, or names in any of six languages. */
  readonly country?: readonly string[] | undefined;
  readonly region?: readonly string[] | undefined;
  readonly article?: readonly string[] | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly year?: readonly string[] | undefined;
  readonly language?: readonly string[] | undefined;
  readonly route?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  /** `2018-06-01`: statutes that were in force then. */
  readonly inForce?: string | undefined;
  readonly words?: string | undefined;
  readonly samples?: boolean | undefined;
}

const ROUTES = ['land', 'sea', 'air'];

/** @throws AcquisError `argument-invalid` for a type, country, region, article, year, route or kind that there is not */
export function readRecordFilter(asked: AskedFilter): RecordFilter {
  const { topic, language, words, samples } = asked;
  return {
    types: (asked.type ?? []).map((name) => one('type of record', name, RECORD_TYPES)),
    countries: (asked.country ?? []).map(countryCode),
    regions: (asked.region ?? []).map((name) => one('region', name, REGIONS)),
    articles: (asked.article ?? []).map(articleName),
    topics: topic ?? [],
    years: (asked.year ?? []).map(year),
    languages: language ?? [],
    routes: (asked.route ?? []).map((name) => one('route', name, ROUTES)),
    kinds: (asked.kind ?? []).map((name) => one('kind of record', name, RECORD_KINDS)),
    ...(asked.inForce !== undefined && { inForce: day(asked.inForce) }),
    ...(words !== undefined && { words }),
    samples: samples === true,
  };
}

function one<T extends string>(what: string, name: string, known: readonly T[]): T {
  const found = known.find((k) => k === name.toLowerCase());
  if (found !== undefined) return found;
  throw new AcquisError('argument-invalid', `"${name}" is no ${what}.`, {
    advice: `Ask for ${known.join(', ')}.`,
    near: nearMatches(name, known),
  });
}

function countryCode(name: string): string {
  const reading = readCountry(name);
  if (reading.kind === 'country') return reading.code;
  const codes =
    reading.kind === 'former' ? reading.former.codes : reading.kind === 'ambiguous' ? reading.codes : [];
  throw new AcquisError(
    'argument-invalid',
    reading.kind === 'former'
      ? `"${name}" was the name of a country until ${reading.former.until}.`
      : `"${name}" is ${codes.length > 0 ? 'the name of several countries' : 'no country'}.`,
    {
      advice: 'Write a code of ISO 3166-1, such as MLT, or the name of a country.',
      near: reading.kind === 'unknown' ? reading.near : codes.map((code) => `${code} (${countryName(code)})`),
    },
  );
}

function articleName(name: string): string {
  const ref = name.toLowerCase();
  if (articleByRef(ref)) return ref;
  throw new AcquisError('argument-invalid', `There is no article "${name}".`, {
    advice: 'Write convention-18 or protocol-18.',
    near: nearMatches(
      ref,
      INSTRUMENT_ARTICLES.map((article) => article.ref),
    ),
  });
}

function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text) && isRecordDate(text)) return text;
  throw new AcquisError('argument-invalid', `"${text}" is no day of the calendar.`, {
    advice: 'Write it as 2018-06-01.',
  });
}

function year(text: string): number {
  if (/^[12]\d{3}$/u.test(text)) return Number(text);
  throw new AcquisError('argument-invalid', `"${text}" is no year.`, { advice: 'Write it as 2017.' });
}
