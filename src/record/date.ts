/**
 * When was it, and how exactly is that known? A year, a month or a day, or a stretch of them, written as ISO 8601-2
 * (EDTF level 0) has it: `2017`, `2017-05`, `2017-05-08`, `2017-05-08/2017-05-12`. Nothing is ever filled in.
 */
export type RecordDate = string;

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const LAST_DAY = 31;

/** True for a date that is in the calendar, or a stretch whose end is not before its beginning. */
export function isRecordDate(text: string): boolean {
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every(inCalendar)) return false;
  return parts.length === 1 || firstDay(text) <= lastDay(text);
}

function inCalendar(part: string): boolean {
  const [, year, month, day] = PART.exec(part) ?? [];
  if (year === undefined || year === '0000') return false;
  if (month === undefined) return true;
  const m = Number(month);
  return m >= 1 && m <= 12 && (day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(year, m)));
}

/** Days of a month, leap years by the Gregorian rule. */
export const daysIn = (year: string | number, month: number): number =>
  new Date(Date.UTC(Number(year), month, 0)).getUTCDate();

/** The first day it can mean, `2017-05-01` for `2017-05`. */
export function firstDay(date: RecordDate): string {
  const [, year = '0001', month = '01', day = '01'] = PART.exec(date.split('/')[0] ?? '') ?? [];
  return `${year}-${month}-${day}`;
}

/** The last day it can mean, `2017-05-31` for `2017-05`. */
export function lastDay(date: RecordDate): string {
  const [, year = '9999', month = '12', day] = PART.exec(date.split('/').at(-1) ?? '') ?? [];
  const last = Number(month) <= 12 ? daysIn(year, Number(month)) : LAST_DAY;
  return `${year}-${month}-${day ?? String(last).padStart(2, '0')}`;
}

/** Every year it touches, oldest first. */
export function yearsOf(date: RecordDate): readonly number[] {
  const from = Number(firstDay(date).slice(0, 4));
  const to = Number(lastDay(date).slice(0, 4));
  // A stretch of centuries is a slip of the pen: its ends are enough to find it.
  if (to - from > 200) return [from, to];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
