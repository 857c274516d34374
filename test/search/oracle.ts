/**
 * The slow and obvious search that the index must agree with: every document is looked at word by word, scored by the
 * formula as it is written in the books, and sorted.
 */
import type { Stems } from '../../src/language/index.ts';
import {
  type Answer,
  type Expression,
  FIELD_WEIGHTS,
  FIELDS,
  type Field,
  type Filter,
  K1,
  type Leaf,
  lengthNorm,
  type Plan,
  type SearchDocument,
  scoringLeaves,
  tokensOf,
} from '../../src/search/index.ts';

type Read = Readonly<Record<Field, readonly string[]>>;

export function oracle(documents: readonly SearchDocument[], stems: Stems) {
  const read = documents.map(
    (d): Read =>
      Object.fromEntries(
        FIELDS.map((f) => [f, tokensOf(d.fields[f] ?? '', d.language, stems).map((t) => t.term)]),
      ) as unknown as Read,
  );
  const lengths = read.map((r) => FIELDS.reduce((sum, f) => sum + r[f].length * FIELD_WEIGHTS[f], 0));
  const average = lengths.reduce((a, b) => a + b, 0) / (documents.length || 1);

  const inField = (leaf: Leaf, words: readonly string[], field: Field): number => {
    if (leaf.kind === 'term') return words.filter((w) => w === leaf.term).length;
    if (leaf.kind === 'any') throw new Error('counted over all fields');
    if (leaf.field !== null && leaf.field !== field) return 0;
    const { elements, slop } = leaf;
    const at = (place: number, e: number): boolean => elements[e]?.includes(words[place] ?? '') === true;
    return words.filter((_, place) => {
      if (slop === null) return elements.every((_e, e) => at(place + e, e));
      const reach = words.slice(place, place + slop + 2);
      return (
        elements.some((_e, e) => at(place, e)) &&
        elements.every((terms) => reach.some((word) => terms.includes(word)))
      );
    }).length;
  };
  const frequency = (leaf: Leaf, document: number): number => {
    if (leaf.kind === 'any') return leaf.leaves.reduce((sum, l) => sum + frequency(l, document), 0);
    const words = read[document];
    return FIELDS.reduce((sum, f) => sum + FIELD_WEIGHTS[f] * inField(leaf, words?.[f] ?? [], f), 0);
  };
  const passes = (filter: Filter, document: number): boolean =>
    (documents[document]?.facets[filter.facet] ?? []).some((v) => filter.values.includes(v)) !==
    filter.except;

  /** @param gone documents that were deleted: they are not found, and still count for how rare a word is */
  return (
    plan: Plan,
    best: number,
    sort: 'relevance' | 'date' = 'relevance',
    gone: ReadonlySet<number> = new Set(),
  ): Answer => {
    const matches = (e: Expression, d: number): boolean => {
      switch (e.kind) {
        case 'all':
          return true;
        case 'leaf':
          return frequency(plan.leaves[e.leaf]?.leaf as Leaf, d) > 0;
        case 'facet':
          return passes(e.filter, d);
        case 'not':
          return !matches(e.part, d);
        case 'and':
          return e.parts.every((p) => matches(p, d));
        case 'or':
          return e.parts.some((p) => matches(p, d));
      }
    };
    const everyone = documents.map((_, d) => d);
    const matching = everyone.filter((d) => !gone.has(d) && matches(plan.expression, d));
    const found = matching.filter((d) => plan.filters.every((f) => passes(f, d)));
    const idf = plan.leaves.map(({ leaf }) => {
      const df = everyone.filter((d) => frequency(leaf, d) > 0).length;
      return Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
    });
    const score = (d: number): number =>
      scoringLeaves(plan.expression).reduce((sum, l) => {
        const tf = frequency(plan.leaves[l]?.leaf as Leaf, d);
        return sum + ((idf[l] ?? 0) * (K1 + 1) * tf) / (tf + lengthNorm(lengths[d] ?? 0, average));
      }, 0);
    const date = (d: number): number => Number((documents[d]?.date ?? '').replaceAll('-', ''));
    const hits = found
      .map((document) => ({
        segment: 0,
        document,
        score: sort === 'date' ? date(document) : score(document),
      }))
      .sort((a, b) => b.score - a.score || a.document - b.document);
    const names = [...new Set(documents.flatMap((d) => Object.keys(d.facets)))].sort();
    const facets = names.map((name) => {
      const others = plan.filters.filter((f) => f.facet !== name);
      const counts = new Map<string, number>();
      for (const d of matching.filter((m) => others.every((f) => passes(f, m))))
        for (const value of new Set(documents[d]?.facets[name] ?? []))
          counts.set(value, (counts.get(value) ?? 0) + 1);
      return [
        name,
        [...counts]
          .map(([value, count]) => ({ value, count }))
          .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
      ];
    });
    return { total: found.length, hits: hits.slice(0, best), facets: Object.fromEntries(facets) };
  };
}
