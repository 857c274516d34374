/**
 * Which documents are alike in all that one can filter by? Those of one paragraph of facets (same meeting, year, kind,
 * topics ...) form a class; each document keeps one number. So counting facets is one addition for a document, and a
 * filter is a yes or no for a class.
 */
import type { SearchDocument } from './document.ts';
import type { FacetMeta } from './layout.ts';

/** Classes while documents come in, numbered in the order of their first document. */
export class ClassCollector {
  readonly #numbers = new Map<string, number>();
  readonly #classes: Pick<SearchDocument, 'date' | 'facets' | 'language'>[] = [];

  add({ date, facets, language }: SearchDocument): number {
    const name = nameOf(date, language, facets);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#classes.length);
    return this.#classes.push({ date, facets, language }) - 1;
  }

  get count(): number {
    return this.#classes.length;
  }

  /** The table as words, and the values of each facet, sorted, from string `firstString` of the string table on. */
  finish(firstString: number): {
    readonly words: Uint32Array;
    readonly facets: readonly FacetMeta[];
    readonly strings: readonly string[];
  } {
    const names = [...new Set(this.#classes.flatMap((c) => Object.keys(c.facets)))].sort();
    const strings: string[] = [];
    const facets = names.map((name): FacetMeta => {
      const values = [...new Set(this.#classes.flatMap((c) => c.facets[name] ?? []))].sort();
      const from = firstString + strings.length;
      strings.push(...values);
      return { name, from, to: from + values.length };
    });
    const numberOf = facets.map(
      ({ from, to }) =>
        new Map(strings.slice(from - firstString, to - firstString).map((value, i) => [value, i])),
    );
    const dates = this.#classes.map((c) => dateNumber(c.date));
    const starts: number[] = [0];
    const values: number[] = [];
    for (const { facets: own } of this.#classes)
      names.forEach((name, f) => {
        const held = [...new Set(own[name] ?? [])].map((value) => numberOf[f]?.get(value) ?? 0);
        values.push(...held.sort((a, b) => a - b));
        starts.push(values.length);
      });
    return { words: Uint32Array.from([...dates, ...starts, ...values]), facets, strings };
  }
}

/** One name for all documents that are alike, whatever the order in which facets and values were given. */
function nameOf(date: string, language: string, facets: SearchDocument['facets']): string {
  let name = `${date}\n${language}`;
  for (const facet of Object.keys(facets).sort()) {
    const values = facets[facet] ?? [];
    name += `\n\n${facet}`;
    for (const value of values.length > 1 ? [...values].sort() : values) name += `\n${value}`;
  }
  return name;
}

/** `2015-11-18` → 20151118, so that later is larger; 0 when there is no date. */
export const dateNumber = (iso: string): number => {
  const [, year, month = '00', day = '00'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(iso) ?? [];
  return year === undefined ? 0 : Number(year + month + day);
};
