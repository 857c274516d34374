/** How does a query, as it was typed, become terms, leaves and an expression over an index? */
import {
  foldWord,
  LANGUAGES,
  type LanguageCode,
  languageCode,
  type Stems,
  scanWords,
} from '../language/index.ts';
import { termOf } from './analysis.ts';
import type { Field } from './document.ts';
import { FIELDS } from './document.ts';
import { findFacetValues } from './facet-values.ts';
import type { Expression, Filter, Leaf, Plan } from './plan.ts';
import { parseQuery, type QueryNode, type TextNode } from './query-syntax.ts';
import { facetNames, type SearchIndex } from './searcher.ts';
import { termsOfWord } from './terms-of-word.ts';
import { usualEdits, wordsLike, wordsNear } from './vocabulary.ts';

export interface QueryPlan extends Plan {
  /** Words that stand in no text, as typed. */
  readonly unknown: readonly string[];
  /** Words that were looked for, as typed, without the small ones that were left aside. */
  readonly words: readonly string[];
  readonly notes: readonly string[];
}

export interface PlanOptions {
  /** Filters besides those in the query. */
  readonly filters?: readonly Filter[];
  /** Any of the words is enough; those with most of them come first. */
  readonly anyWord?: boolean;
}

/** An index with what every query needs of it. */
export interface QueryContext {
  readonly index: SearchIndex;
  readonly stems: Stems;
  readonly facets: ReadonlySet<string>;
  /** Languages of the documents. */
  readonly codes: readonly LanguageCode[];
  /** Words that are left aside where others say what is meant. */
  readonly small: ReadonlySet<string>;
  /** Short forms with the terms of their long forms. */
  readonly acronyms: readonly { readonly short: string; readonly long: readonly (readonly string[])[] }[];
}

export const queryContext = (index: SearchIndex, stems: Stems): QueryContext =>
  contextWith(index, stems, new Set([...codesOf(index)].flatMap((code) => [...LANGUAGES[code].stopWords])));

const codesOf = (index: SearchIndex): ReadonlySet<LanguageCode> =>
  new Set(index.parts.flatMap(({ segment }) => segment.meta.languages.map(languageCode)));

/** With small words that are brought along, for a browser that does without the tables of the six languages. */
export function contextWith(index: SearchIndex, stems: Stems, small: ReadonlySet<string>): QueryContext {
  const codes = codesOf(index);
  const pairs = new Map(index.parts.flatMap(({ segment }) => segment.meta.acronyms));
  return {
    index,
    stems,
    facets: new Set(facetNames(index)),
    codes: [...codes],
    small: new Set([...small].map(foldWord)),
    acronyms: [...pairs].map(([short, long]) => ({
      short,
      long: wordsIn(long).map((word) => [...new Set([...codes].map((code) => termOf(word, code, stems)))]),
    })),
  };
}

const wordsIn = (text: string): string[] => {
  const words: string[] = [];
  scanWords(text, (start, end) => words.push(text.slice(start, end)));
  return words;
};

export function planQuery(context: QueryContext, typed: string, options: PlanOptions = {}): QueryPlan {
  const { root, notes } = parseQuery(typed);
  const making = new Making(context, [...notes]);
  const { rest, filters } = making.takeFilters(root);
  const whole: Expression = rest ? making.expression(rest) : { kind: 'all' };
  return {
    leaves: making.leaves,
    expression: options.anyWord ? anyOf(whole) : whole,
    filters: [...filters, ...(options.filters ?? [])],
    unknown: making.unknown,
    words: making.words,
    notes: making.notes,
  };
}

/** The parts that all had to match, any of them now; what must not match still must not. */
function anyOf(expression: Expression): Expression {
  if (expression.kind !== 'and') return expression;
  const wanted = expression.parts.filter((p) => p.kind !== 'not');
  const others = expression.parts.filter((p) => p.kind === 'not');
  return { kind: 'and', parts: [{ kind: 'or', parts: wanted }, ...others] };
}

const NOTHING: Expression = { kind: 'or', parts: [] };

class Making {
  readonly leaves: { label: string; leaf: Leaf }[] = [];
  readonly unknown: string[] = [];
  readonly words: string[] = [];
  readonly notes: string[];
  readonly #context: QueryContext;

  constructor(context: QueryContext, notes: string[]) {
    this.#context = context;
    this.notes = notes;
  }

  /** Filters that hold for the whole query, and what else it says. */
  takeFilters(root: QueryNode | null): { rest: QueryNode | null; filters: Filter[] } {
    const parts = root === null ? [] : root.kind === 'and' ? root.parts : [root];
    const filters: Filter[] = [];
    const rest = parts.filter((part) => {
      const filter = part.kind === 'not' ? this.#filterOf(part.part, true) : this.#filterOf(part, false);
      if (filter) filters.push(filter);
      return !filter;
    });
    const [only] = rest;
    return { rest: rest.length <= 1 ? (only ?? null) : { kind: 'and', parts: rest }, filters };
  }

  #filterOf(node: QueryNode, except: boolean): Filter | undefined {
    if (node.kind === 'and' || node.kind === 'or' || node.kind === 'not') return undefined;
    if (node.field === null || !this.#context.facets.has(node.field)) return undefined;
    const { values, near } = findFacetValues(this.#context.index, node.field, node.text);
    if (values.length === 0)
      this.notes.push(
        `There is no ${node.field} "${node.text}".${near.length > 0 ? ` There is ${near.join('; ')}.` : ''}`,
      );
    return { facet: node.field, values, except };
  }

  expression(node: QueryNode): Expression {
    switch (node.kind) {
      case 'or':
        return { kind: 'or', parts: node.parts.map((part) => this.expression(part)) };
      case 'not':
        return { kind: 'not', part: this.expression(node.part) };
      case 'and':
        return this.#all(node.parts);
      default: {
        const filter = this.#filterOf(node, false);
        if (filter) return { kind: 'facet', filter };
        return this.#one(node);
      }
    }
  }

  /** Small words ("of", "the") are left aside where others say what is meant. */
  #all(parts: readonly QueryNode[]): Expression {
    const isSmall = (part: QueryNode): boolean =>
      part.kind === 'word' &&
      part.field === null &&
      this.#context.small.has(foldWord(part.text.replace(/[^\p{L}\p{M}]/gu, '')));
    const large = parts.filter((part) => !isSmall(part));
    const kept = large.some((part) => part.kind !== 'not') ? large : parts;
    this.#foretell(kept);
    const made = kept.map((part) => this.expression(part));
    const short = this.#shortFormOf(kept);
    const all: Expression = { kind: 'and', parts: made };
    return short === undefined ? all : { kind: 'or', parts: [all, short] };
  }

  /** Tells the sources which terms will be looked up, so that a browser fetches their blocks in one go. */
  #foretell(parts: readonly QueryNode[]): void {
    const { index, stems, codes } = this.#context;
    const fetching = index.parts.filter(({ segment }) => segment.source.need);
    if (fetching.length === 0) return;
    const texts = parts.flatMap((p) =>
      (p.kind === 'word' || p.kind === 'phrase') && p.field === null ? [p.text] : [],
    );
    const terms = texts.flatMap(wordsIn).flatMap((word) => codes.map((code) => termOf(word, code, stems)));
    for (const { segment } of fetching) segment.needTerms(terms);
  }

  /** "International Criminal Police Organization" typed as words is also INTERPOL. */
  #shortFormOf(parts: readonly QueryNode[]): Expression | undefined {
    if (!parts.every((p) => p.kind === 'word' && p.field === null)) return undefined;
    const typed = parts.flatMap((p) => (p.kind === 'word' ? this.#elementsOf(p.text) : []));
    const found = this.#context.acronyms.find(({ long }) => sameWords(long, typed, this.#context.small));
    return found
      ? this.#leaf(found.short, {
          kind: 'run',
          elements: this.#elementsOf(found.short),
          slop: null,
          field: null,
        })
      : undefined;
  }

  #one(node: TextNode): Expression {
    const field = FIELDS.find((f) => f === node.field) ?? null;
    if (node.field !== null && field === null) {
      // `3:1` or `http://` are no filters: words as they stand.
      const whole = `${node.field} ${node.text}`;
      if (node.kind === 'word') return this.#words(whole, null, null);
      this.notes.push(`There is no filter "${node.field}"; it was looked for as a word.`);
    }
    if (node.kind === 'word') return this.#words(node.text, null, field);
    if (node.kind === 'phrase') return this.#words(node.text, node.slop, field, true);
    if (node.kind === 'pattern') return this.#pattern(node.text, field);
    const near = wordsNear(this.#context.index, node.text, Math.min(2, node.edits ?? usualEdits(node.text)));
    return this.#choice(
      `~${node.text}`,
      near.map((w) => w.term),
      node.text,
      field,
    );
  }

  #pattern(text: string, field: Field | null): Expression {
    if (/^[*?]+$/u.test(text)) return { kind: 'all' };
    if (wordsIn(text).length === 0) return NOTHING;
    const { words, most } = wordsLike(this.#context.index, text.replace(/[^\p{L}\p{N}\p{M}*?]/gu, ''));
    if (most !== null)
      this.notes.push(`"${text}" fits many words; the ${most} most frequent were looked for.`);
    return this.#choice(
      text,
      words.map((w) => w.term),
      text,
      field,
    );
  }

  #choice(label: string, terms: readonly string[], typed: string, field: Field | null): Expression {
    const distinct = [...new Set(terms)];
    this.words.push(typed);
    if (distinct.length === 0) {
      this.unknown.push(typed);
      return NOTHING;
    }
    if (field !== null) return this.#leaf(label, { kind: 'run', elements: [distinct], slop: null, field });
    const leaves = distinct.map((term): Leaf => ({ kind: 'term', term }));
    const [only] = leaves;
    return this.#leaf(label, leaves.length === 1 && only ? only : { kind: 'any', leaves });
  }

  /** One word, or several that punctuation joins ("anti-smuggling", "6/3"), or a phrase. */
  #words(text: string, slop: number | null, field: Field | null, quoted = false): Expression {
    const elements = this.#elementsOf(text);
    if (elements.length === 0) return quoted ? NOTHING : { kind: 'all' };
    this.words.push(text);
    if (!elements.every((terms) => terms.some((term) => this.#isKnown(term)))) this.unknown.push(text);
    const [first = []] = elements;
    const own: Leaf =
      elements.length === 1 && field === null
        ? first.length === 1
          ? { kind: 'term', term: first[0] ?? '' }
          : { kind: 'any', leaves: first.map((term) => ({ kind: 'term', term })) }
        : { kind: 'run', elements, slop, field };
    if (field !== null || slop !== null) return this.#leaf(text, own);
    const other = this.#context.acronyms.flatMap(({ short, long }): Leaf[] => {
      if (short.toLowerCase() === text.toLowerCase())
        return [{ kind: 'run', elements: long, slop: null, field: null }];
      if (quoted && sameWords(long, elements, new Set()))
        return [{ kind: 'run', elements: this.#elementsOf(short), slop: null, field: null }];
      return [];
    });
    return this.#leaf(text, other.length === 0 ? own : { kind: 'any', leaves: [own, ...other] });
  }

  #leaf(label: string, leaf: Leaf): Expression {
    return { kind: 'leaf', leaf: this.leaves.push({ label, leaf }) - 1 };
  }

  #elementsOf(text: string): string[][] {
    const { index, stems } = this.#context;
    return wordsIn(text).map((word) => termsOfWord(index, stems, word));
  }

  #isKnown(term: string): boolean {
    return this.#context.index.parts.some(({ segment }) => segment.term(term) !== undefined);
  }
}

function sameWords(
  long: readonly (readonly string[])[],
  typed: readonly (readonly string[])[],
  small: ReadonlySet<string>,
): boolean {
  const wanted = long.filter((terms) => !terms.some((term) => small.has(term)));
  const own = typed.filter((terms) => !terms.some((term) => small.has(term)));
  return (
    wanted.length > 1 &&
    wanted.length === own.length &&
    wanted.every((terms, i) => terms.some((term) => own[i]?.includes(term)))
  );
}
