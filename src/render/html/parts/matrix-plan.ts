/** What is drawn at a glance: a column a meeting or session, a row a topic, and how many paragraphs where they cross. */
import type { Section } from '../../../instrument/index.ts';
import type { Book } from '../book.ts';
import { type Family, familiesOf, refsUnder, topicsIn } from '../family.ts';

export interface Column {
  readonly section: Section;
  /** `A.III`. */
  readonly key: string;
  /** Name of its marks: `a` for the first part of the book, `b` for all others. */
  readonly mark: 'a' | 'b';
  /** How many columns stand before it, and how many parts. */
  readonly at: number;
  readonly partsBefore: number;
}

export interface Weight {
  readonly count: number;
  /** Designation of the first of them. */
  readonly first: string;
}

export interface Row {
  readonly family: Family;
  /** By the key of the column. */
  readonly weights: ReadonlyMap<string, Weight>;
}

export interface MatrixPlan {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Each mark that is drawn at least once. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly id: string;
  readonly of: Column['mark'];
  readonly radius: number;
}

export function planMatrix(book: Book): MatrixPlan {
  const columns = columnsOf(book);
  const rows = familiesOf(book).map((family) => ({ family, weights: weigh(book, family) }));
  const highest = Math.max(1, ...rows.flatMap((r) => [...r.weights.values()].map((w) => w.count)));
  const marks = new Map<string, Mark>();
  for (const { weights } of rows) {
    for (const column of columns) {
      const weight = weights.get(column.key);
      if (!weight) continue;
      const id = markId(column, weight);
      marks.set(id, { id, of: column.mark, radius: radius(weight.count, highest) });
    }
  }
  return { columns, rows, marks: [...marks.values()] };
}

/** `a5`: five paragraphs of the first part. */
export const markId = ({ mark }: Column, { count }: Weight): string => `${mark}${count}`;

function columnsOf(book: Book): Column[] {
  const parts: string[] = [];
  return book.edition.sections.map((section, at) => {
    if (parts.at(-1) !== section.part) parts.push(section.part);
    return {
      section,
      key: `${section.part}.${section.numeral}`,
      mark: section.part === parts[0] ? 'a' : 'b',
      at,
      partsBefore: parts.length - 1,
    };
  });
}

function weigh(book: Book, family: Family): Map<string, Weight> {
  const weights = new Map<string, Weight>();
  for (const ref of refsUnder(book, topicsIn(family))) {
    const provision = book.provisions.get(ref);
    if (!provision) continue;
    const key = `${provision.part}.${provision.section}`;
    const known = weights.get(key);
    weights.set(key, known ? { ...known, count: known.count + 1 } : { count: 1, first: ref });
  }
  return weights;
}

/** Area, not radius, grows with the count: twice as many looks twice as heavy. */
const radius = (count: number, highest: number): number =>
  Math.round((2.2 + 8.8 * Math.sqrt(count / highest)) * 10) / 10;
