import { isRecordDate, type RecordDate } from './date.ts';

/**
 * Which date did somebody write? `11/12/2017` is 11 December to some and 12 November to others: it is asked, never
 * guessed, unless one of its numbers can only be a day or the order of the whole file was said.
 */
export type DateReading =
  | { readonly kind: 'date'; readonly date: RecordDate }
  | { readonly kind: 'ambiguous'; readonly dates: readonly RecordDate[] }
  | { readonly kind: 'impossible'; readonly why: string };

export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMBERS = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/u;
const DAY_MONTH_YEAR = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/iu;
const MONTH_DAY_YEAR = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

export function readDate(text: string, order?: DateOrder): DateReading {
  const plain = text.trim();
  if (isRecordDate(plain)) return { kind: 'date', date: plain };
  const numbers = NUMBERS.exec(plain);
  if (numbers) return fromNumbers(plain, numbers, order);
  const named = DAY_MONTH_YEAR.exec(plain);
  if (named) return fromWords(plain, named[1], named[2], named[3]);
  const american = MONTH_DAY_YEAR.exec(plain);
  if (american) return fromWords(plain, american[2], american[1], american[3]);
  return impossible(
    /^\d{4}-\d{2}/u.test(plain)
      ? `"${plain}" is not in the calendar.`
      : `"${plain}" is no date: write 2017, 2017-05, 2017-05-08, 8 May 2017 or 2017-05-08/2017-05-12.`,
  );
}

const impossible = (why: string): DateReading => ({ kind: 'impossible', why });

function fromNumbers(
  text: string,
  [, first = '', second = '', year = '']: readonly string[],
  order: DateOrder | undefined,
): DateReading {
  if (year.length === 2)
    return impossible(`"${text}" does not say the century: write the year with four digits.`);
  const dayFirst = iso(year, second, first);
  const monthFirst = iso(year, first, second);
  const wanted =
    order === 'day-first' ? [dayFirst] : order === 'month-first' ? [monthFirst] : [dayFirst, monthFirst];
  const dates = [...new Set(wanted)].filter(isRecordDate);
  const [date] = dates;
  if (date === undefined) return impossible(`"${text}" is not in the calendar.`);
  return dates.length === 1 ? { kind: 'date', date } : { kind: 'ambiguous', dates };
}

function fromWords(text: string, day: string | undefined, month = '', year = ''): DateReading {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = day === undefined ? `${year}-${two(number)}` : iso(year, String(number), day);
  return number > 0 && isRecordDate(date)
    ? { kind: 'date', date }
    : impossible(`"${text}" is not in the calendar.`);
}

const two = (number: number | string): string => String(number).padStart(2, '0');
const iso = (year: string, month: string, day: string): string => `${year}-${two(month)}-${two(day)}`;
