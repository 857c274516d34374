/**
 * How are the dates of a meeting written? In English as United Nations documents do: "4 and 5 July 2018", "30 May to
 * 1 June 2012"; in the other languages as the Unicode CLDR writes a span of days.
 */
import type { LanguageCode } from '../../language/index.ts';
import { formatDateRange, formatMonth } from './words/catalogue.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Both ISO dates. A date that cannot be read is shown as it stands; an empty one is left out. */
export function formatDates(from: string, to: string, language: LanguageCode = 'en'): string {
  const a = readDay(from);
  const b = readDay(to);
  if (!a || !b) return from === to ? from : [from, to].filter((d) => d !== '').join(' to ');
  if (language !== 'en') return formatDateRange(language, dateOf(a), dateOf(b));
  const end = `${b.day} ${monthName(b)} ${b.year}`;
  if (from === to) return end;
  if (a.year !== b.year) return `${a.day} ${monthName(a)} ${a.year} to ${end}`;
  if (a.month !== b.month) return `${a.day} ${monthName(a)} to ${end}`;
  return `${a.day} ${b.day === a.day + 1 ? 'and' : 'to'} ${end}`;
}

export function formatDay(iso: string, language: LanguageCode = 'en'): string {
  return formatDates(iso, iso, language);
}

/**
 * A date as exactly as it is known: "2017", "May 2017", "8 and 9 February 2017", "2017 to 2018". Nothing is filled in.
 * @param date of a record: ISO 8601-2, a year, month or day, or two of them joined by a slash
 */
export function formatRecordDate(date: string, language: LanguageCode = 'en'): string {
  const [from = '', to = from] = date.split('/');
  if (readDay(from) && readDay(to)) return formatDates(from, to, language);
  if (from === to) return formatPart(from, language);
  return TO[language](formatPart(from, language), formatPart(to, language));
}

function formatPart(part: string, language: LanguageCode): string {
  const day = readDay(part);
  if (day) return formatDay(part, language);
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(part) ?? [];
  return year === undefined
    ? part
    : formatMonth(language, new Date(Date.UTC(Number(year), Number(month) - 1, 1)));
}

const TO: Readonly<Record<LanguageCode, (from: string, to: string) => string>> = {
  en: (from, to) => `${from} to ${to}`,
  fr: (from, to) => `${from} à ${to}`,
  es: (from, to) => `${from} a ${to}`,
  ru: (from, to) => `${from} – ${to}`,
  ar: (from, to) => `${from} - ${to}`,
  zh: (from, to) => `${from}至${to}`,
};

/** Year of an ISO date; NaN when it has none. */
export const yearOf = (iso: string): number => Number.parseInt(iso.slice(0, 4), 10);

function readDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

const dateOf = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));

const monthName = (day: Day): string => MONTHS[day.month - 1] ?? String(day.month);
