/** Which dates does a text name, how exactly, and where? "From 11 to 13 September 2017", "in 2016 and 2017", "in May 2017". */
import { isRecordDate } from '../record/index.ts';
import type { Stretch } from './passage.ts';

export interface DateFound extends Stretch {
  /** EDTF, as records have it. */
  readonly date: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MONTH = `(${MONTHS.join('|')})`;
const YEAR = '((?:19|20)\\d{2})';
const DAY = '(\\d{1,2})';

const two = (text: string): string => text.padStart(2, '0');
const month = (name: string): string => two(String(MONTHS.indexOf(name) + 1));

type Reading = (parts: readonly string[]) => string;
const form = (pattern: string, read: Reading): readonly [RegExp, Reading] => [
  new RegExp(pattern, 'gu'),
  read,
];

/** Longest first: a stretch of days is not its last day. */
const FORMS: readonly (readonly [RegExp, Reading])[] = [
  form(
    `\\b${DAY} ${MONTH} ${YEAR} (?:to|until|and|–|-) ${DAY} ${MONTH} ${YEAR}`,
    ([a = '', m = '', y, b = '', n = '', z]) => `${y}-${month(m)}-${two(a)}/${z}-${month(n)}-${two(b)}`,
  ),
  form(
    `\\b${DAY} ${MONTH} (?:to|until|and|–|-) ${DAY} ${MONTH} ${YEAR}`,
    ([a = '', m = '', b = '', n = '', y]) => `${y}-${month(m)}-${two(a)}/${y}-${month(n)}-${two(b)}`,
  ),
  form(
    `\\b${DAY}(?: (?:to|and|until) | ?[–-] ?)${DAY} ${MONTH} ${YEAR}`,
    ([a = '', b = '', m = '', y]) => `${y}-${month(m)}-${two(a)}/${y}-${month(m)}-${two(b)}`,
  ),
  form(`\\b${DAY} ${MONTH} ${YEAR}`, ([a = '', m = '', y]) => `${y}-${month(m)}-${two(a)}`),
  form(
    `\\b${MONTH} (?:and|to) ${MONTH} ${YEAR}`,
    ([m = '', n = '', y]) => `${y}-${month(m)}/${y}-${month(n)}`,
  ),
  form(`\\b${MONTH} ${YEAR}`, ([m = '', y]) => `${y}-${month(m)}`),
  form(`(?<=\\b(?:[Ii]n|[Dd]uring|[Bb]etween|[Ff]rom) )${YEAR} (?:and|to) ${YEAR}`, ([y, z]) => `${y}/${z}`),
  form(
    `(?<=\\b(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Ss]ince|[Ee]arly|[Ll]ate|[Mm]id-?|[Tt]he year|[Oo]f) |\\()${YEAR}\\b(?![-/])`,
    ([y = '']) => y,
  ),
];

/** Dates in the order of the text; none where the words name no day of the calendar. */
export function datesIn(text: string): readonly DateFound[] {
  const found: DateFound[] = [];
  for (const [pattern, read] of FORMS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = read(match.slice(1));
      if (isRecordDate(date)) found.push({ date, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
