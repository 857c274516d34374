/**
 * Of the provisions of a topic, only those of a year, of a part of the book, or of a force: chosen in the address, so
 * that a narrowed topic can be sent to somebody. A paragraph listed with subparagraphs is kept whole when one of them fits.
 */
import { FORCES, type Force, isForce } from '../../language/index.ts';
import type { Book } from './book.ts';
import { yearOf } from './dates.ts';
import type { Listed, TopicPart } from './topic-list.ts';
import { forceOf } from './wording.ts';

export interface TopicFilter {
  readonly year: number | null;
  readonly part: string | null;
  readonly force: Force | null;
}

export const NO_FILTER: TopicFilter = { year: null, part: null, force: null };

export const isFiltered = ({ year, part, force }: TopicFilter): boolean =>
  year !== null || part !== null || force !== null;

/** What an address asks for; what cannot be understood is not asked. */
export function topicFilterFrom(get: (name: string) => string | undefined): TopicFilter {
  const year = get('year') ?? '';
  const force = get('force') ?? '';
  return {
    year: /^\d{4}$/u.test(year) ? Number(year) : null,
    part: get('part') || null,
    force: isForce(force) ? force : null,
  };
}

/** How many paragraphs there are of each value, in the order of time, of the book, and of the ladder. */
export interface TopicChoices {
  readonly years: readonly (readonly [number, number])[];
  readonly parts: readonly (readonly [string, number])[];
  readonly forces: readonly (readonly [Force, number])[];
}

export function choicesOf(book: Book, parts: readonly TopicPart[]): TopicChoices {
  const years = new Map<number, number>();
  const sides = new Map<string, number>();
  const forces = new Map<Force, number>();
  const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { part, year, ref } of listedIn(parts)) {
    add(years, year);
    add(sides, part);
    add(forces, forceOf(book, ref));
  }
  return {
    years: [...years].sort(([a], [b]) => a - b),
    parts: [...sides],
    forces: FORCES.flatMap((force) => {
      const count = forces.get(force);
      return count === undefined ? [] : [[force, count] as const];
    }),
  };
}

/** Designations that the topic lists and the filter keeps. */
export const refsKept = (book: Book, parts: readonly TopicPart[], filter: TopicFilter): string[] =>
  listedIn(parts)
    .filter(
      (l) => fits(filter, l.part, l.year) && (filter.force === null || forceOf(book, l.ref) === filter.force),
    )
    .map((l) => l.ref);

export function narrowTopic(
  book: Book,
  parts: readonly TopicPart[],
  filter: TopicFilter,
): readonly TopicPart[] {
  if (!isFiltered(filter)) return parts;
  const keeps = (listed: Listed): boolean =>
    filter.force === null || refsOf(listed).some((ref) => forceOf(book, ref) === filter.force);
  return parts
    .map((p) => ({
      ...p,
      sections: p.sections
        .filter(({ section }) => fits(filter, p.part.key, yearOf(section.from)))
        .map((s) => ({
          ...s,
          items: s.items
            .map((item) => ({ ...item, listed: item.listed.filter(keeps) }))
            .filter((item) => item.listed.length > 0),
        }))
        .filter((s) => s.items.length > 0),
    }))
    .filter((p) => p.sections.length > 0);
}

const fits = ({ year, part }: TopicFilter, ofPart: string, ofYear: number): boolean =>
  (year === null || ofYear === year) && (part === null || ofPart === part);

/** The paragraph itself and those of its subparagraphs that are listed. */
export const refsOf = ({ provision, entries }: Listed): string[] => {
  const refs = new Set(entries.flatMap(({ entry }) => (entry.ref === null ? [] : [entry.ref])));
  return refs.size === 0 ? [provision.ref] : [...refs];
};

const listedIn = (parts: readonly TopicPart[]): { part: string; year: number; ref: string }[] =>
  parts.flatMap(({ part, sections }) =>
    sections.flatMap(({ section, items }) =>
      items.flatMap(({ listed }) =>
        listed.flatMap((l) => refsOf(l).map((ref) => ({ part: part.key, year: yearOf(section.from), ref }))),
      ),
    ),
  );
