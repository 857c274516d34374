import { type Finding, finding } from '../finding/index.ts';
import { headingKey } from './claims.ts';
import type { InstrumentHeading, OpenedInstrument } from './instrument-headings.ts';
import type { Unit } from './resolution-unit.ts';

/**
 * The table of contents of a session's report, and whether it and the text agree:
 *
 *     12/10. Repair of bridges ........................ 15
 *     ^what the text prints as a heading    ^leader    ^page
 */
export interface ListedEntry {
  readonly index: number;
  readonly text: string;
  readonly page: string;
  readonly line: number;
  readonly instrument: InstrumentHeading | undefined;
}

const LEADER = /^(.*?\S)\s*(?:(?:[.\u2026\u00B7\u2024_]\s?){3,}|\s{3,})\s*(\d{1,4})$/su;
const HEADING =
  /^(?:Table of contents|Contents|Table des matières|Sommaire|Índice|Contenido|Содержание|Оглавление|المحتويات|الفهرس|目录|目次)\s*$/iu;
/** Fewer lines with leaders and page numbers, and no heading over them, are no table of contents. */
const LEAST = 3;

export const endsWithLeader = (text: string): boolean =>
  /(?:[.\u2026\u00B7]\s?){4,}\s*\d{1,4}\s*$/u.test(text);

/** Entries in the order in which they stand. Tables have rows of figures too: without the heading rows are none. */
export function findContents(
  units: readonly Unit[],
  read: (text: string) => InstrumentHeading | undefined,
): readonly ListedEntry[] {
  const heading = units.findIndex(({ rich }) => HEADING.test(rich.text.trim()));
  const entries = units.flatMap((unit, index): ListedEntry[] => {
    const found = unit.row ? rowEntry(unit, heading >= 0 && index > heading) : LEADER.exec(unit.rich.text);
    const [, text, page] = found ?? [];
    if (text === undefined || page === undefined || !/\p{L}/u.test(text)) return [];
    const words = text.replace(/\s+/gu, ' ').trim();
    return [{ index, text: words, page, line: unit.line, instrument: read(words) ?? read(pointed(words)) }];
  });
  const led = entries.filter(({ index }) => heading >= 0 || endsWithLeader(units[index]?.rich.text ?? ''));
  return heading >= 0 || led.length >= LEAST ? led : [];
}

const rowEntry = (unit: Unit, below: boolean): RegExpExecArray | null =>
  below ? /^(.*\S)\s+(\d{1,4})$/su.exec(unit.rich.text.trim()) : null;

/** In a table the number has its own column, and no stop behind it. */
const pointed = (text: string): string => text.replace(/^(\S*\d\S*|\S+ \S*\d\S*)\s+(?=\p{L})/u, '$1. ');

/** Where the text of each entry begins; the heading may have its title on the next line. */
export function placeEntries(
  units: readonly Unit[],
  entries: readonly ListedEntry[],
  opened: readonly OpenedInstrument[],
): ReadonlyMap<ListedEntry, number> {
  const listed = new Set(entries.map(({ index }) => index));
  const places = new Map<string, number>();
  units.forEach((unit, index) => {
    if (listed.has(index) || unit.row || unit.note) return;
    const next = units[index + 1];
    for (const text of [unit.rich.text, `${unit.rich.text} ${next?.rich.text ?? ''}`]) {
      const key = headingKey(text);
      if (key !== '' && key.length < 400 && !places.has(key)) places.set(key, index);
    }
  });
  const found = new Map<ListedEntry, number>();
  for (const entry of entries) {
    const own = opened.find(({ number }) => number === entry.instrument?.number);
    const index = own?.index ?? (entry.instrument ? undefined : places.get(headingKey(entry.text)));
    if (index !== undefined) found.set(entry, index);
  }
  return found;
}

export function compareContents(
  file: string,
  units: readonly Unit[],
  entries: readonly ListedEntry[],
  places: ReadonlyMap<ListedEntry, number>,
  opened: readonly OpenedInstrument[],
): Finding[] {
  const missing = entries
    .filter((entry) => !places.has(entry))
    .map((entry) =>
      finding({
        code: 'contents-entry-without-text',
        message: `The table of contents lists "${entry.text}" on page ${entry.page}, but the document has no such text.`,
        place: { source: file, line: entry.line },
        published: entry.text,
      }),
    );
  const numbers = new Set(entries.flatMap(({ instrument }) => (instrument ? [instrument.number] : [])));
  if (numbers.size === 0) return missing;
  const unlisted = opened
    .filter(({ number }) => !numbers.has(number))
    .map(({ number, index }) =>
      finding({
        code: 'text-not-in-contents',
        message: `${number} is in the document, but its table of contents does not list it.`,
        place: { source: file, line: units[index]?.line ?? 1 },
        published: units[index]?.rich.text ?? number,
      }),
    );
  return [...missing, ...unlisted];
}
