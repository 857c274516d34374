/**
 * Two words that stand behind one another and are both in a good part of all documents have a list of their own, so that
 * "united nations" is read like a word, and "united nations convention" is looked for where both its pairs stand. Which
 * words those are follows from how many documents have them: a pair of such words without a list stands nowhere.
 */
import type { Leaf } from './plan.ts';
import type { Segment, TermEntry } from './segment.ts';

/** In fewer documents positions are read fast enough. */
const PAIRS_FROM = 4096;
/** A word has pairs that stands in one document of so many: the pairs of rarer words would take more than they save. */
const ONE_IN = 8;

/** Whether words with lists of that many documents have lists for their pairs. */
export const isPaired = (count: number, documents: number): boolean =>
  documents >= PAIRS_FROM && count * ONE_IN > documents;

/** No term has a space. */
export const pairName = (first: string, second: string): string => `${first} ${second}`;

/** Terms any of which stands at an offset of a run: those of a word, or a pair. */
export interface RunPart {
  readonly offset: number;
  readonly entries: readonly TermEntry[];
}

/** What must be read to find a run; empty when it stands nowhere. */
export function runParts(
  segment: Segment,
  { elements, slop }: Extract<Leaf, { readonly kind: 'run' }>,
): RunPart[] {
  const words = elements.map(
    (terms, offset): RunPart => ({ offset, entries: terms.flatMap((term) => segment.term(term) ?? []) }),
  );
  if (words.some(({ entries }) => entries.length === 0)) return [];
  if (slop !== null) return words;
  const pairs: RunPart[] = [];
  const covered = new Set<number>();
  for (let offset = 0; offset + 1 < words.length; offset++) {
    const [first, second] = [pairedTerm(segment, words[offset]), pairedTerm(segment, words[offset + 1])];
    if (first === undefined || second === undefined) continue;
    const entry = segment.term(pairName(first, second));
    if (!entry) return [];
    pairs.push({ offset, entries: [entry] });
    covered.add(offset).add(offset + 1);
  }
  return [...pairs, ...words.filter(({ offset }) => !covered.has(offset))];
}

/** The one term of a word, when it has pairs. */
function pairedTerm(segment: Segment, word: RunPart | undefined): string | undefined {
  const [only, second] = word?.entries ?? [];
  return only && !second && isPaired(only.documents, segment.documents) ? only.term : undefined;
}
