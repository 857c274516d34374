/**
 * How many of the matches have each value of a facet? Matches are counted by class (see class-table.ts), and the few
 * classes are then added up. The counts of a facet ignore the filter on it: they say what one would get instead.
 */
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
  if (facet >= 0) {
    const wanted = Uint8Array.from(segment.facetValues(facet), (v) => (filter.values.includes(v) ? 1 : 0));
    forEachValue(segment, facet, (c, value) => {
      if (wanted[value] === 1) pass[c] = 1;
    });
  }
  if (filter.except) for (let c = 0; c < pass.length; c++) pass[c] = pass[c] === 1 ? 0 : 1;
  return pass;
}

/** Calls `visit` with each class and the number of each value it has of a facet. */
function forEachValue(segment: Segment, facet: number, visit: (c: number, value: number) => void): void {
  const { classes, facets, classTable } = segment;
  const values = classes + classes * facets + 1;
  for (let c = 0; c < classes; c++) {
    const at = classes + c * facets + facet;
    const end = classTable[at + 1] as number;
    for (let i = classTable[at] as number; i < end; i++) visit(c, classTable[values + i] as number);
  }
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
  return { byFilter, all: together(byFilter, segment.classes) };
}

/** Classes that pass every one of some filters. */
function together(filters: Passing['byFilter'], classes: number): Uint8Array {
  const all = new Uint8Array(classes).fill(1);
  for (const { pass } of filters) for (let c = 0; c < classes; c++) if (pass[c] === 0) all[c] = 0;
  return all;
}

/** Matches of one segment by facet, in the order of its facets, and there by the number of the value. */
export type SegmentCounts = readonly Uint32Array[];

/** @param counts matches in each class */
export function facetCounts(segment: Segment, counts: Uint32Array, passing: Passing): SegmentCounts {
  const { classes, facets, classTable } = segment;
  const meta = segment.meta.facets;
  const totals = meta.map(({ from, to }) => new Uint32Array(to - from));
  const pass = meta.map(({ name }) => passWithout(name, passing, classes));
  const values = classes + classes * facets + 1;
  for (let c = 0; c < classes; c++) {
    const count = counts[c] as number;
    if (count === 0) continue;
    for (let f = 0; f < facets; f++) {
      if ((pass[f] as Uint8Array)[c] === 0) continue;
      const own = totals[f] as Uint32Array;
      const at = classes + c * facets + f;
      const end = values + (classTable[at + 1] as number);
      for (let i = values + (classTable[at] as number); i < end; i++) {
        const value = classTable[i] as number;
        own[value] = (own[value] as number) + count;
      }
    }
  }
  return totals;
}

/** Classes that pass all filters but those on a facet. */
function passWithout(facet: string, { byFilter, all }: Passing, classes: number): Uint8Array {
  const others = byFilter.filter((filter) => filter.facet !== facet);
  return others.length < byFilter.length ? together(others, classes) : all;
}

/** The counts of all segments as one. */
export function sumFacets(
  parts: readonly { readonly segment: Segment; readonly counts: SegmentCounts }[],
): FacetCounts {
  const [only, second] = parts;
  if (only && !second)
    return Object.fromEntries(
      only.segment.meta.facets.map(({ name }, f) => [
        name,
        sortedCounts(only.segment.facetValues(f), only.counts[f] ?? new Uint32Array(0)),
      ]),
    );
  const sums = new Map<string, Map<string, number>>();
  for (const { segment, counts } of parts)
    segment.meta.facets.forEach(({ name }, f) => {
      const sum = sums.get(name) ?? new Map<string, number>();
      sums.set(name, sum);
      const values = segment.facetValues(f);
      counts[f]?.forEach((count, value) => {
        const known = values[value] ?? '';
        if (count > 0) sum.set(known, (sum.get(known) ?? 0) + count);
      });
    });
  return Object.fromEntries(
    [...sums].map(([name, sum]) => {
      const values = [...sum.keys()].sort();
      return [
        name,
        sortedCounts(
          values,
          Uint32Array.from(values, (value) => sum.get(value) ?? 0),
        ),
      ];
    }),
  );
}

/** Most frequent first, then in the order of the values: counts and places are sorted as one number. */
function sortedCounts(values: readonly string[], counts: Uint32Array): FacetCount[] {
  const held = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const keys = new Float64Array(held);
  let at = 0;
  counts.forEach((count, value) => {
    if (count > 0) keys[at++] = (2 ** 32 - count) * 2 ** 20 + value;
  });
  keys.sort();
  return Array.from(keys, (key): FacetCount => {
    const value = key % 2 ** 20;
    return { value: values[value] ?? '', count: 2 ** 32 - Math.floor(key / 2 ** 20) };
  });
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
    segment.meta.facets.map(({ name }, f) => [
      name,
      [...valuesOf(segment, classNumber, f)].map((value) => segment.facetValues(f)[value] ?? ''),
    ]),
  );
}
