/**
 * How many of the matches have each value of a facet? Matches are counted by class (see class-table.ts), and the few
 * classes are then added up. The counts of a facet ignore the filter on it: they say what one would get instead.
 */
import type { FacetMeta } from './layout.ts';
import type { Filter } from './plan.ts';
import type { Segment } from './segment.ts';

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}
/** By facet, most frequent value first, then by the value. */
export type FacetCounts = Readonly<Record<string, readonly FacetCount[]>>;

/** For each class of a segment 1 when its documents pass the filter. */
export function classesWith(segment: Segment, filter: Filter): Uint8Array {
  const pass = new Uint8Array(segment.classes);
  const facet = segment.meta.facets.findIndex((f) => f.name === filter.facet);
  const wanted = wantedValues(segment, segment.meta.facets[facet], filter.values);
  if (facet >= 0)
    for (let c = 0; c < pass.length; c++)
      if (valuesOf(segment, c, facet).some((value) => wanted.has(value))) pass[c] = 1;
  if (filter.except) for (let c = 0; c < pass.length; c++) pass[c] = pass[c] === 1 ? 0 : 1;
  return pass;
}

function wantedValues(
  segment: Segment,
  facet: FacetMeta | undefined,
  values: readonly string[],
): Set<number> {
  if (!facet) return new Set();
  return new Set(
    Array.from({ length: facet.to - facet.from }, (_, i) => i).filter((i) =>
      values.includes(segment.string(facet.from + i)),
    ),
  );
}

/** Numbers of the values that a class has of a facet. */
function valuesOf(segment: Segment, classNumber: number, facet: number): Uint32Array {
  const table = segment.classTable;
  const { classes, facets } = segment;
  const values = classes + classes * facets + 1;
  const at = classes + classNumber * facets + facet;
  return table.subarray(values + (table[at] as number), values + (table[at + 1] as number));
}

/** For each filter, which classes pass it; one filter for each facet. */
export interface Passing {
  readonly byFilter: readonly { readonly facet: string; readonly pass: Uint8Array }[];
  /** Classes that pass all. */
  readonly all: Uint8Array;
}

export function passingClasses(segment: Segment, filters: readonly Filter[]): Passing {
  const byFilter = filters.map((filter) => ({ facet: filter.facet, pass: classesWith(segment, filter) }));
  const all = new Uint8Array(segment.classes).fill(1);
  for (const { pass } of byFilter) for (let c = 0; c < all.length; c++) if (pass[c] === 0) all[c] = 0;
  return { byFilter, all };
}

/** Adds the counts of a segment's classes to `sums`, by facet and value. */
export function addFacetCounts(
  segment: Segment,
  counts: Uint32Array,
  { byFilter, all }: Passing,
  sums: Map<string, Map<string, number>>,
): void {
  const met: number[] = [];
  for (let c = 0; c < counts.length; c++) if (counts[c] !== 0) met.push(c);
  segment.meta.facets.forEach((facet, f) => {
    const others = byFilter.filter((filter) => filter.facet !== facet.name);
    const own = others.length < byFilter.length;
    const totals = new Uint32Array(facet.to - facet.from);
    for (const c of met) {
      const passes = own ? others.every(({ pass }) => pass[c] === 1) : all[c] === 1;
      if (!passes) continue;
      for (const value of valuesOf(segment, c, f))
        totals[value] = (totals[value] as number) + (counts[c] as number);
    }
    const sum = sums.get(facet.name) ?? new Map<string, number>();
    sums.set(facet.name, sum);
    totals.forEach((count, i) => {
      if (count === 0) return;
      const value = segment.string(facet.from + i);
      sum.set(value, (sum.get(value) ?? 0) + count);
    });
  });
}

export function sortedCounts(sums: ReadonlyMap<string, ReadonlyMap<string, number>>): FacetCounts {
  return Object.fromEntries(
    [...sums].map(([facet, counts]) => [
      facet,
      [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    ]),
  );
}

/** ISO date as it was given, as far as the index keeps it; empty when there is none. */
export function dateOfClass(segment: Segment, classNumber: number): string {
  const date = segment.classTable[classNumber] ?? 0;
  if (date === 0) return '';
  const digits = String(date).padStart(8, '0');
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return [year, month === '00' ? '' : month, day === '00' ? '' : day].filter((part) => part !== '').join('-');
}

export function facetsOfClass(segment: Segment, classNumber: number): Record<string, string[]> {
  return Object.fromEntries(
    segment.meta.facets.map(({ name, from }, f) => [
      name,
      [...valuesOf(segment, classNumber, f)].map((value) => segment.string(from + value)),
    ]),
  );
}
