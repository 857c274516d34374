/** Which words of a text did the query find? Places in the text as it stands, whatever was folded or stemmed to find them. */
import type { Stems } from '../language/index.ts';
import { type Token, tokensOf } from './analysis.ts';
import type { Field } from './document.ts';
import { type Leaf, type Plan, scoringLeaves } from './plan.ts';

/** Half-open, in UTF-16 code units; ascending and apart. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

export function highlightsIn(
  text: string,
  field: Field,
  language: string,
  plan: Plan,
  stems: Stems,
): Highlight[] {
  const tokens = tokensOf(text, language, stems);
  const marked = new Uint8Array(tokens.length);
  for (const number of scoringLeaves(plan.expression)) {
    const leaf = plan.leaves[number]?.leaf;
    if (leaf) mark(leaf, tokens, field, marked);
  }
  const found: Highlight[] = [];
  tokens.forEach(({ start, end }, i) => {
    if (marked[i] === 0) return;
    const last = found.at(-1);
    // Two that stand behind one another with a space or hyphen between, and both marked, are one stretch.
    if (last && marked[i - 1] === 1 && start - last.end <= 1)
      found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  });
  return found;
}

function mark(leaf: Leaf, tokens: readonly Token[], field: Field, marked: Uint8Array): void {
  if (leaf.kind === 'any') {
    for (const one of leaf.leaves) mark(one, tokens, field, marked);
    return;
  }
  if (leaf.kind === 'term') {
    tokens.forEach(({ term }, i) => {
      if (term === leaf.term) marked[i] = 1;
    });
    return;
  }
  const { elements, slop } = leaf;
  if (leaf.field !== null && leaf.field !== field) return;
  tokens.forEach((token, at) => {
    if (slop === null) {
      if (elements.every((terms, e) => terms.includes(tokens[at + e]?.term ?? '')))
        for (let e = 0; e < elements.length; e++) marked[at + e] = 1;
      return;
    }
    if (!elements.some((terms) => terms.includes(token.term))) return;
    const reach = tokens.slice(at, at + slop + 2);
    if (!elements.every((terms) => reach.some(({ term }) => terms.includes(term)))) return;
    reach.forEach(({ term }, i) => {
      if (elements.some((terms) => terms.includes(term))) marked[at + i] = 1;
    });
  });
}
