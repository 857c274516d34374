/** Evaluates an expression over a segment: which documents match, whatever their rank? */
import { classesWith } from './facets.ts';
import { allDocuments, alsoIn } from './leaf-postings.ts';
import { addToBits, bitsOf, everyBit, type MatchSet } from './match-set.ts';
import type { Expression } from './plan.ts';
import type { Postings } from './postings.ts';
import type { Segment } from './segment.ts';

/** A list is kept as a list while bits for all documents would take more words than it has documents. */
const isSmall = (count: number, documents: number): boolean => count * 32 < documents;

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
        return listMatches(leaves[e.leaf], documents);
      case 'facet':
        return facetMatches(e, segment);
      case 'not':
        return { kind: 'many', bits: without(everyBit(documents), match(e.part)) };
      case 'or':
        return { kind: 'many', bits: orBits(e.parts, match, leaves, documents) };
      case 'and':
        return matchAll(e.parts, match, leaves, documents);
    }
  };
  return match(expression);
}

function listMatches(list: Postings | undefined, documents: number): MatchSet {
  if (!list || isSmall(list.count, documents))
    return { kind: 'few', documents: list ? allDocuments(list) : new Uint32Array(0) };
  const bits = new Uint32Array((documents + 31) >>> 5);
  addToBits(bits, list);
  return { kind: 'many', bits };
}

function orBits(
  parts: readonly Expression[],
  match: (e: Expression) => MatchSet,
  leaves: readonly Postings[],
  documents: number,
): Uint32Array {
  const bits = new Uint32Array((documents + 31) >>> 5);
  for (const part of parts) {
    const list = part.kind === 'leaf' ? leaves[part.leaf] : undefined;
    if (list) addToBits(bits, list);
    else {
      const other = bitsOf(match(part), documents);
      for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] as number) | (other[w] as number);
    }
  }
  return bits;
}

/** The rarest list first; what is left is looked up in the others, or met bit by bit where all are long. */
function matchAll(
  parts: readonly Expression[],
  match: (e: Expression) => MatchSet,
  leaves: readonly Postings[],
  documents: number,
): MatchSet {
  const lists = parts
    .flatMap((p) => (p.kind === 'leaf' ? (leaves[p.leaf] ?? []) : []))
    .sort((a, b) => a.count - b.count);
  const others = parts.filter((p) => p.kind !== 'leaf' && p.kind !== 'not');
  const excluded = parts.flatMap((p) => (p.kind === 'not' ? [p.part] : []));
  const [rarest, ...more] = lists;
  let set: MatchSet = rarest ? listMatches(rarest, documents) : { kind: 'many', bits: everyBit(documents) };
  for (const list of more)
    set =
      set.kind === 'few'
        ? { kind: 'few', documents: alsoIn(set.documents, list) }
        : both(set.bits, listMatches(list, documents), documents);
  for (const other of others) set = both(bitsOf(set, documents), match(other), documents);
  for (const part of excluded) set = { kind: 'many', bits: without(bitsOf(set, documents), match(part)) };
  return set;
}

function both(bits: Uint32Array, other: MatchSet, documents: number): MatchSet {
  const theirs = bitsOf(other, documents);
  for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] as number) & (theirs[w] as number);
  return { kind: 'many', bits };
}

export function without(bits: Uint32Array, other: MatchSet): Uint32Array {
  if (other.kind === 'many')
    for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] as number) & ~(other.bits[w] as number);
  else
    for (const document of other.documents)
      bits[document >>> 5] = (bits[document >>> 5] as number) & ~(1 << (document & 31));
  return bits;
}

function facetMatches({ filter }: Extract<Expression, { kind: 'facet' }>, segment: Segment): MatchSet {
  const pass = classesWith(segment, filter);
  const { classOf } = segment;
  const bits = new Uint32Array((segment.documents + 31) >>> 5);
  for (let document = 0; document < classOf.length; document++)
    if (pass[classOf[document] as number] === 1)
      bits[document >>> 5] = (bits[document >>> 5] as number) | (1 << (document & 31));
  return { kind: 'many', bits };
}
