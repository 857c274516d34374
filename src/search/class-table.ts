/**
 * Which documents are alike in all that one can filter by? Those of one paragraph of facets (same meeting, year, kind,
 * topics ...) form a class; each document keeps one number. So counting facets is one addition for a document, and a
 * filter is a yes or no for a class.
 */
import type { SearchDocument } from './document.ts';
import type { FacetMeta } from './layout.ts';
import { SequenceTable } from './sequence-table.ts';

/** Classes while documents come in, numbered in the order of their first document. */
export class ClassCollector {
  readonly #classes: Pick<SearchDocument, 'date' | 'facets' | 'language'>[] = [];
  readonly #table = new SequenceTable();
  readonly #numbers = new Map<string, number>();
  #key = new Uint32Array(64);

  add({ date, facets, language }: SearchDocument): number {
    const length = this.#keyOf(date, language, facets);
    let hash = length;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (this.#key[i] as number), 0x01000193);
    const known = this.#table.find(this.#key, 0, length, hash);
    if (known >= 0) return known;
    this.#classes.push({ date, facets, language });
    return this.#table.add(this.#key, 0, length, hash);
  }

  /** One run of numbers for all documents that are alike, whatever the order in which facets and values were given. */
  #keyOf(date: string, language: string, facets: SearchDocument['facets']): number {
    this.#put(0, this.#numberOf(date));
    this.#put(1, this.#numberOf(language));
    let at = 2;
    for (const facet of inOrder(facets)) {
      const values = facets[facet] ?? [];
      at = this.#put(at, this.#numberOf(facet));
      at = this.#put(at, values.length);
      const begin = at;
      for (const value of values) at = this.#put(at, this.#numberOf(value));
      if (values.length > 1) this.#key.subarray(begin, at).sort();
    }
    return at;
  }

  #put(at: number, value: number): number {
    if (at >= this.#key.length) {
      const larger = new Uint32Array(at * 2);
      larger.set(this.#key);
      this.#key = larger;
    }
    this.#key[at] = value;
    return at + 1;
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
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

/** Names of facets in order; sorted only where they are not. */
function inOrder(facets: SearchDocument['facets']): readonly string[] {
  const names = Object.keys(facets);
  for (let i = 1; i < names.length; i++)
    if ((names[i] as string) < (names[i - 1] as string)) return names.sort();
  return names;
}

/** `2015-11-18` → 20151118, so that later is larger; 0 when there is no date. */
export const dateNumber = (iso: string): number => {
  const [, year, month = '00', day = '00'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(iso) ?? [];
  return year === undefined ? 0 : Number(year + month + day);
};
