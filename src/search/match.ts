/** Evaluates an expression over a segment: which documents match, whatever their rank? */
import { classesWith } from './facets.ts';
import { inAll } from './intersect.ts';
import { addToBits, bitsOf, documentsOf, everyBit, type MatchSet } from './match-set.ts';
import type { Expression } from './plan.ts';
import type { Postings } from './postings.ts';
import type { Segment } from './segment.ts';

type Part<K> = Extract<Expression, { readonly kind: K }>;

/** @param leaves the postings of the plan's leaves in this segment */
export function matchExpression(
  expression: Expression,
  leaves: readonly Postings[],
  segment: Segment,
): MatchSet {
  const { documents } = segment;
  const match = (e: Expression): MatchSet => {
    switch (e.kind) {
      case 'all':
        return { kind: 'many', bits: everyBit(documents) };
      case 'leaf':
        return { kind: 'list', list: listOf(leaves, e.leaf), leaf: e.leaf };
      case 'facet':
        return facetMatches(e, segment);
      case 'not':
        return { kind: 'many', bits: without(everyBit(documents), match(e.part)) };
      case 'or':
        return e.parts.length === 1
          ? match(e.parts[0] as Expression)
          : orMatches(e, match, leaves, documents);
      case 'and':
        return e.parts.length === 1
          ? match(e.parts[0] as Expression)
          : andMatches(e, match, leaves, documents);
    }
  };
  return match(expression);
}

function listOf(leaves: readonly Postings[], leaf: number): Postings {
  const list = leaves[leaf];
  if (!list) throw new RangeError('an expression names a leaf of its plan');
  return list;
}

function orMatches(
  { parts }: Part<'and' | 'or'>,
  match: (e: Expression) => MatchSet,
  leaves: readonly Postings[],
  documents: number,
): MatchSet {
  const bits = new Uint32Array((documents + 31) >>> 5);
  for (const part of parts) {
    if (part.kind === 'leaf') addToBits(bits, listOf(leaves, part.leaf));
    else {
      const other = bitsOf(match(part), documents);
      for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] as number) | (other[w] as number);
    }
  }
  return { kind: 'many', bits };
}

/** What all lists have, the rarest first; then what the other parts leave of it. One long list alone is met bit by bit. */
function andMatches(
  { parts }: Part<'and' | 'or'>,
  match: (e: Expression) => MatchSet,
  leaves: readonly Postings[],
  documents: number,
): MatchSet {
  const numbers = [...new Set(parts.flatMap((p) => (p.kind === 'leaf' ? [p.leaf] : [])))];
  const others = parts.filter((p) => p.kind !== 'leaf');
  const lists = numbers.map((number) => listOf(leaves, number));
  const [first, second] = lists;
  if (!first || (!second && first.dense())) return meetBits(first, others, match, documents);
  const { documents: found, ranks } = inAll(lists);
  const set: MatchSet = {
    kind: 'some',
    documents: found,
    ranks: new Map(numbers.flatMap((number, i) => (ranks[i] ? [[number, ranks[i]] as const] : []))),
  };
  return others.length === 0 ? set : meetSome(set, others, match, documents);
}

function meetBits(
  list: Postings | undefined,
  others: readonly Expression[],
  match: (e: Expression) => MatchSet,
  documents: number,
): MatchSet {
  const bits = list ? bitsOf({ kind: 'list', list, leaf: 0 }, documents) : everyBit(documents);
  for (const other of others) {
    if (other.kind === 'not') {
      without(bits, match(other.part));
      continue;
    }
    const theirs = bitsOf(match(other), documents);
    for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] as number) & (theirs[w] as number);
  }
  return { kind: 'many', bits };
}

/** Drops from a run of documents those that another part does not leave, and their ranks with them. */
function meetSome(
  set: Extract<MatchSet, { readonly kind: 'some' }>,
  others: readonly Expression[],
  match: (e: Expression) => MatchSet,
  documents: number,
): MatchSet {
  const found = set.documents.slice();
  const ranks = new Map([...set.ranks].map(([leaf, own]) => [leaf, own.slice()] as const));
  const columns = [...ranks.values()];
  let count = found.length;
  for (const other of others) {
    const not = other.kind === 'not';
    const bits = bitsOf(match(not ? other.part : other), documents);
    const wanted = not ? 0 : 1;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const document = found[i] as number;
      if ((((bits[document >>> 5] as number) >>> (document & 31)) & 1) !== wanted) continue;
      found[kept] = document;
      for (const own of columns) own[kept] = own[i] as number;
      kept++;
    }
    count = kept;
  }
  return {
    kind: 'some',
    documents: found.subarray(0, count),
    ranks: new Map([...ranks].map(([leaf, own]) => [leaf, own.subarray(0, count)] as const)),
  };
}

/** Takes from `bits` what another set has. */
export function without(bits: Uint32Array, other: MatchSet): Uint32Array {
  if (other.kind === 'many')
    for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] as number) & ~(other.bits[w] as number);
  else
    for (const document of documentsOf(other))
      bits[document >>> 5] = (bits[document >>> 5] as number) & ~(1 << (document & 31));
  return bits;
}

function facetMatches({ filter }: Part<'facet'>, segment: Segment): MatchSet {
  const pass = classesWith(segment, filter);
  const { classOf } = segment;
  const bits = new Uint32Array((segment.documents + 31) >>> 5);
  for (let document = 0; document < classOf.length; document++)
    if (pass[classOf[document] as number] === 1)
      bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31));
  return { kind: 'many', bits };
}
