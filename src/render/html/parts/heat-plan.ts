/** What is shown at a glance: a column a meeting or session, a row a topic, and how many paragraphs where they cross. */
import type { Part, Section } from '../../../instrument/index.ts';
import type { Book } from '../book.ts';
import { type Family, familiesOf, refsUnder, topicsIn } from '../family.ts';

export interface HeatPlan {
  readonly parts: readonly { readonly part: Part; readonly sections: readonly Section[] }[];
  /** In the order of the alphabet. */
  readonly rows: readonly HeatRow[];
  /** How many topics there are, those left out included. */
  readonly topics: number;
}

export interface HeatRow {
  readonly family: Family;
  readonly total: number;
  /** How many paragraphs, by the key of the section (`A.III`); none where there are none. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Cells of a drawing that a person can still take in, and that a first page can carry. */
const MOST_CELLS = 1200;
const FEWEST_ROWS = 20;
/** Shades from one paragraph to as many as any cell has. */
const SHADES = 5;

/** Of many topics the heaviest are shown. */
export function planHeat(book: Book): HeatPlan {
  const parts = book.edition.parts
    .map((part) => ({ part, sections: book.edition.sections.filter((s) => s.part === part.key) }))
    .filter(({ sections }) => sections.length > 0);
  const rows = familiesOf(book).map((family) => weigh(book, family));
  const columns = Math.max(1, book.edition.sections.length);
  const most = Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / columns));
  const kept = new Set([...rows].sort((a, b) => b.total - a.total).slice(0, most));
  return { parts, rows: rows.filter((row) => kept.has(row)), topics: rows.length };
}

function weigh(book: Book, family: Family): HeatRow {
  const counts = new Map<string, number>();
  const refs = refsUnder(book, topicsIn(family));
  for (const ref of refs) {
    const provision = book.provisions.get(ref);
    if (!provision) continue;
    const key = `${provision.part}.${provision.section}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { family, total: refs.length, counts };
}

export const highestOf = (rows: readonly HeatRow[]): number =>
  Math.max(1, ...rows.flatMap((row) => [...row.counts.values()]));

/** 1 to 5. Each shade stands for the same ratio, since most cells hold one or two and few hold many. */
export const shadeOf = (count: number, highest: number): number =>
  highest <= 1 ? 1 : 1 + Math.round(((SHADES - 1) * Math.log(count)) / Math.log(highest));
