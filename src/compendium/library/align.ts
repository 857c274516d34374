import type { LibraryProvision } from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import { likeness, type Measured, measure } from './likeness.ts';

/**
 * Which paragraph of a new language version answers to which paragraph of those known? Both are read as sequences, as
 * two translations of one text are, and the cheapest way from one to the other is taken: a pair costs what its number,
 * kind, figures and length speak against it, a paragraph without a counterpart costs a gap.
 *
 *     en   rec_1  rec_2  para_1  para_1(a)  para_2   -
 *     ar   rec_1  rec_2  para_1      -      para_2  para_3
 */
export interface Pairing {
  /** Position among the known paragraphs; undefined for one that is new. */
  readonly known: number | undefined;
  /** Position in the new version; undefined for one that it does not have. */
  readonly found: number | undefined;
}

/** Two gaps cost more than an unlikely pair, less than one whose numbers and kinds differ. */
const GAP = 0.55;
/** Beyond this many paragraphs only those near the diagonal are compared (in paragraphs to either side). */
const BAND = 400;

export interface Speaking {
  readonly language: LanguageCode;
  readonly provision: LibraryProvision;
}

/** @param known in the order of the document, each in the language that stands for it */
export function alignProvisions(known: readonly Speaking[], found: readonly Speaking[]): readonly Pairing[] {
  const left = known.map(({ provision, language }) => measure(provision, language));
  const right = found.map(({ provision, language }) => measure(provision, language));
  if (left.length === right.length && left.every((l, i) => alikeInForm(l, right[i])))
    return left.map((_, i) => ({ known: i, found: i }));
  const ratio = total(left) / Math.max(1, total(right)) || 1;
  return cheapestWay(left.length, right.length, (i, j) => {
    const [l, r] = [left[i], right[j]];
    return l && r ? likeness(l, r, ratio) : GAP * 2;
  });
}

const total = (nodes: readonly Measured[]): number => nodes.reduce((sum, node) => sum + node.length, 0);

/** Of one language only the words say which paragraph is which: one may have been taken out and another put in. */
const alikeInForm = (l: Measured, r: Measured | undefined): boolean =>
  r !== undefined &&
  (l.language !== r.language || l.text === r.text) &&
  l.kind === r.kind &&
  l.name === r.name &&
  l.depth === r.depth;

/** Edit distance with backtracking, over bytes: which of three steps led to a cell. */
function cheapestWay(n: number, m: number, cost: (i: number, j: number) => number): Pairing[] {
  const width = m + 1;
  const steps = new Uint8Array((n + 1) * width);
  let above = new Float64Array(width);
  for (let j = 1; j <= m; j++) {
    above[j] = j * GAP;
    steps[j] = RIGHT;
  }
  for (let i = 1; i <= n; i++) {
    const row = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    row[0] = i * GAP;
    steps[i * width] = DOWN;
    const middle = Math.round((i * m) / Math.max(1, n));
    const last = Math.min(m, middle + BAND);
    for (let j = Math.max(1, middle - BAND); j <= last; j++) {
      const pair = (above[j - 1] ?? 0) + cost(i - 1, j - 1);
      const down = (above[j] ?? 0) + GAP;
      const right = (row[j - 1] ?? 0) + GAP;
      const best = Math.min(pair, down, right);
      row[j] = best;
      steps[i * width + j] = best === pair ? PAIR : best === down ? DOWN : RIGHT;
    }
    above = row;
  }
  const way: Pairing[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const step = steps[i * width + j];
    if (step === PAIR) way.push({ known: --i, found: --j });
    else if (step === DOWN || j === 0) way.push({ known: --i, found: undefined });
    else way.push({ known: undefined, found: --j });
  }
  return way.reverse();
}

const [PAIR, DOWN, RIGHT] = [1, 2, 3];
