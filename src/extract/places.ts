/** Which countries and cities does a text name, and where was something held? */
import { countryCodes, countryNames } from '../record/index.ts';
import { CITY_COUNTRY } from './cities.ts';
import type { Stretch } from './passage.ts';

export interface CountryFound extends Stretch {
  readonly code: string;
}

export interface PlaceFound extends Stretch {
  /** In the words of the source: `Mombasa, Kenya`. */
  readonly place: string;
  readonly codes: readonly string[];
}

/** `UK` and `US` are too short to tell from other abbreviations. */
const SHORTEST_NAME = 4;

const straight = (text: string): string => text.replace(/[’‘]/gu, "'");
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const oneOf = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|');

interface Gazetteer {
  readonly codes: ReadonlyMap<string, string>;
  readonly country: RegExp;
  readonly place: RegExp;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

let known: Gazetteer | undefined;

/** Made when first asked for: eight hundred names are no business of a start. */
function gazetteer(): Gazetteer {
  if (known) return known;
  const codes = new Map<string, string>();
  for (const code of countryCodes())
    for (const name of countryNames(code))
      if (name.length >= SHORTEST_NAME) codes.set(straight(name).replace(/^The /u, ''), code);
  const country = `(?:${oneOf(codes.keys())})(?![\\p{L}'-]\\p{L})(?!\\p{L})`;
  const city = "\\p{Lu}[\\p{L}'-]+(?: (?:\\p{Lu}[\\p{L}'-]+|de|es|of|la|el))*";
  const named = `(?:the )?(?:${oneOf([...codes.keys(), ...CITY_COUNTRY.keys()])})(?![\\p{L}'-]\\p{L})(?!\\p{L})`;
  known = {
    codes,
    country: new RegExp(`(?<![\\p{L}-])${country}`, 'gu'),
    place: new RegExp(
      `(?:\\b(?:[Ii]n|[Aa]t|to|(?<=port |city |town |village |municipality )of) |\\((?=[^()]*\\d))(?<place>${city}(?: and ${city})?, (?:the )?${country}|${named}(?:(?:, ${named})* and ${named})?|${city}(?=,? (?:in |on |from |between )?(?:\\d{1,2}[ –-]|(?:${MONTHS}) \\d{4})))`,
      'gu',
    ),
  };
  return known;
}

export function countriesIn(text: string): readonly CountryFound[] {
  const { country, codes } = gazetteer();
  return [...straight(text).matchAll(country)].flatMap(({ index, 0: name }) => {
    const code = codes.get(name);
    return code === undefined ? [] : [{ code, start: index, end: index + name.length }];
  });
}

/** Codes without repetition, in the order of the text. */
export const codesIn = (text: string): readonly string[] => [
  ...new Set(countriesIn(text).map(({ code }) => code)),
];

/** What a place stands after where something was held there, and not merely about it: "smuggling in Libya" is a subject. */
const HELD_BEFORE =
  /(?:\b(?:held|place|staged|ran|broadcast|met|took part|lectured|visited|stationed|posted|embedded|seconded|graduated|followed|brought together|opened|organi[sz]ed|conducted|hosted|convened|delivered|launched|carried out|undertaken|deployed|met|developed|arranged|staged|implemented|Office|offices|mission|workshops?|conference|courses?|meetings?|session|exercise|seminars?|events?)(?:,? (?:in|on|from|during) [\p{L}\d ]*\d{4})?,?\s*|\($|^\W*)$/iu;
const DATE_AFTER =
  /^,? (?:(?:in|from|on|between|during) )(?:early |late |mid-)?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/u;

/** In brackets no preposition stands between place and day: "(Lima, 6-8 September 2022)". */
const DAY_AFTER = new RegExp(`^, (?:\\d{1,2}[ –-]|(?:${MONTHS}) )`, 'u');

/** @param after where the place of a find may stand at the very end of what is said of it, however it is joined */
export function placeIn(text: string, after: 'held' | 'end'): PlaceFound | undefined {
  for (const match of straight(text).matchAll(gazetteer().place)) {
    const words = match.groups?.place ?? '';
    const end = match.index + match[0].length;
    const start = end - words.length;
    const rest = text.slice(end);
    const before = text.slice(0, match.index);
    const held =
      HELD_BEFORE.test(before) ||
      DATE_AFTER.test(rest) ||
      (match[0].startsWith('(') && DAY_AFTER.test(rest)) ||
      (/^(?:[\p{L} ]+, )$/u.test(before) && rest.startsWith(', '));
    if (
      !(
        held ||
        (after === 'end' &&
          /^(?:[.;,]?\s*$|, (?:in (?:partnership|collaboration|cooperation)|jointly|together) )/u.test(rest))
      )
    )
      continue;
    if (match[0].startsWith('to ') && !/\b(?:deployed|missions?|visits?) $/u.test(before)) continue;
    const codes = [
      ...countriesIn(words).map(({ code }) => code),
      ...[...CITY_COUNTRY].flatMap(([city, code]) =>
        new RegExp(`(?<!\\p{L})${literal(city)}(?!\\p{L})`, 'u').test(words) ? [code] : [],
      ),
    ];
    // A country named after its city decides: there is a Kingston in more than one.
    const decided = countriesIn(words).map(({ code }) => code);
    return {
      place: text.slice(start, end),
      start,
      end,
      codes: [...new Set(decided.length > 0 ? decided : codes)],
    };
  }
  return undefined;
}
