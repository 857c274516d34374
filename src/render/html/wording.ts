/**
 * How strongly does each paragraph of an edition speak, and where do its words recur? The edition is frozen, so what
 * the language and lineage rooms find is looked up once and kept as long as the book.
 */
import type { Provision } from '../../instrument/index.ts';
import { FORCES, type Force, type Opening } from '../../language/index.ts';
import { adoptedPassages, type LineagePair, lineageOfEdition } from '../../lineage/index.ts';
import type { Book } from './book.ts';

export interface ForceCount {
  readonly force: Force;
  readonly count: number;
}

/** Pairs of which a provision is one end. */
export interface Recurrence {
  /** Its words were taken from these. */
  readonly earlier: readonly LineagePair[];
  /** Its words were taken over by these. */
  readonly later: readonly LineagePair[];
}

const openings = new WeakMap<Book, ReadonlyMap<string, Opening>>();
const recurrences = new WeakMap<
  Book,
  ReadonlyMap<string, { earlier: LineagePair[]; later: LineagePair[] }>
>();
const NOWHERE: Recurrence = { earlier: [], later: [] };

/** What the formula at the head of a paragraph says; undefined for what adopts nothing. */
export function wordingOf(book: Book, ref: string): Opening | undefined {
  let known = openings.get(book);
  if (!known) {
    known = new Map(adoptedPassages(book.edition).passages.map((p) => [p.ref, p.opening]));
    openings.set(book, known);
  }
  return known.get(ref);
}

export const forceOf = (book: Book, ref: string): Force => wordingOf(book, ref)?.force ?? 'none';

/** Strongest first, as on the ladder; forces that none has are left out. */
export function countForces(book: Book, refs: readonly string[]): ForceCount[] {
  const counts = new Map<Force, number>();
  for (const ref of refs) {
    const force = forceOf(book, ref);
    counts.set(force, (counts.get(force) ?? 0) + 1);
  }
  return FORCES.flatMap((force) => {
    const count = counts.get(force);
    return count === undefined ? [] : [{ force, count }];
  });
}

export function recurrenceOf(book: Book, ref: string): Recurrence {
  let known = recurrences.get(book);
  if (!known) {
    const ends = new Map<string, { earlier: LineagePair[]; later: LineagePair[] }>();
    const endOf = (at: string) => {
      const end = ends.get(at) ?? { earlier: [], later: [] };
      ends.set(at, end);
      return end;
    };
    for (const pair of lineageOfEdition(book.edition)) {
      endOf(pair.to).earlier.push(pair);
      endOf(pair.from).later.push(pair);
    }
    known = ends;
    recurrences.set(book, known);
  }
  return known.get(ref) ?? NOWHERE;
}

/** Paragraphs that were adopted: no opening words, no story of the meeting, nothing left out by the book. */
export const isAdopted = ({ kind }: Provision): boolean =>
  kind !== 'omission' && kind !== 'narrative' && kind !== 'chapeau';

/** Designations of the adopted paragraphs of a section (`A.III`), in reading order. */
export const adoptedIn = (book: Book, section: string): string[] =>
  (book.bySection.get(section) ?? []).filter(isAdopted).map((p) => p.ref);

/** Every force with which something was adopted, strongest first: what a legend has to explain. */
export const forcesShown = (book: Book): Force[] =>
  countForces(
    book,
    book.edition.provisions.filter(isAdopted).map((p) => p.ref),
  ).map(({ force }) => force);
