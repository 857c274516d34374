import {
  analyseOpening,
  type Force,
  type LanguageCode,
  type Opening,
  qualifiersOf,
} from '../language/index.ts';
import { diffWords, type WordChange } from './diff-words.ts';
import type { Passage } from './passage.ts';
import { findReuse, type Reuse, type ReuseOptions } from './reuse.ts';
import { isWord, tokenize } from './tokens.ts';

/**
 * Where do the words of a provision come from, and what became of them? Each pair of an earlier and a later passage
 * is aligned word by word and given one kind:
 *
 * - `merged`: the later passage took over two or more passages of one earlier instrument, in different words
 * - `split`: the earlier passage went into two or more passages of one later instrument
 * - `strengthened`, `weakened`: the formula stands higher or lower on the ladder of force; or, at the same place,
 *   limiting phrases ("as appropriate") were dropped or added
 * - `extended`, `narrowed`: more words, or fewer, are asked
 * - `same`: none of these
 */
export const LINEAGE_KINDS = [
  'same',
  'strengthened',
  'weakened',
  'extended',
  'narrowed',
  'merged',
  'split',
] as const;

export type LineageKind = (typeof LINEAGE_KINDS)[number];

export interface LineagePair {
  readonly from: string;
  readonly to: string;
  /** 0 to 1: how much of the lighter passage stands in the other, weighted by how telling the words are. */
  readonly score: number;
  readonly kind: LineageKind;
  readonly force: { readonly from: Force; readonly to: Force };
  readonly qualifiers: QualifierChange;
  /** The earlier text and the later one, piece by piece. */
  readonly changes: readonly WordChange[];
}

/** Limiting phrases that the later wording has and the earlier has not, and the other way round; as printed. */
export interface QualifierChange {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

export interface LineagePassage extends Passage {
  /** As found with its chapeau; found from the text alone when absent. */
  readonly opening?: Opening;
}

/** In the order of the later passages as given, for each the closest source first. */
export function lineageOf(
  passages: readonly LineagePassage[],
  options: ReuseOptions,
): readonly LineagePair[] {
  const reuse = findReuse(passages, options);
  const divided = dividedPairs(passages, reuse);
  return reuse.flatMap((pair) => {
    const [from, to] = [passages[pair.from], passages[pair.to]];
    if (!from || !to) return [];
    const compared = compareWordings(from, to, options.language);
    const kind = divided.get(pair) ?? compared.kind;
    return [{ from: from.ref, to: to.ref, score: Math.round(pair.score * 1000) / 1000, ...compared, kind }];
  });
}

interface Wording {
  readonly text: string;
  readonly opening?: Opening;
}

/** How a later wording differs from an earlier one of the same matter. */
export function compareWordings(from: Wording, to: Wording, language: LanguageCode) {
  const opening = (wording: Wording): Opening =>
    wording.opening ?? analyseOpening(wording.text, { language });
  const [was, is] = [opening(from), opening(to)];
  const qualifiers = compareQualifiers(from.text, to.text, language);
  const changes = diffWords(from.text, to.text);
  return {
    kind: kindOf(was, is, qualifiers, changes),
    force: { from: was.force, to: is.force },
    qualifiers,
    changes,
  };
}

/** Share of words by which a text may grow or shrink, or be replaced, before it counts as another extent. */
const MUCH = 0.15;
const REPLACED = 0.4;

function kindOf(
  was: Opening,
  is: Opening,
  qualifiers: QualifierChange,
  changes: readonly WordChange[],
): LineageKind {
  const onLadder = was.ladder !== null && is.ladder !== null;
  const step = (is.ladder ?? 0) - (was.ladder ?? 0);
  if (onLadder && step !== 0) return step > 0 ? 'strengthened' : 'weakened';
  const words = (kind: WordChange['kind']): number =>
    changes.filter((c) => c.kind === kind).reduce((sum, c) => sum + wordCount(c.text), 0);
  const limits = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + wordCount(text), 0);
  const kept = Math.max(1, words('same'));
  const removed = Math.max(0, words('removed') - limits(qualifiers.dropped));
  const added = Math.max(0, words('added') - limits(qualifiers.added));
  const little = Math.abs(added - removed) / (kept + removed) <= MUCH;
  if (!little || Math.min(added, removed) / (kept + removed) > REPLACED)
    return added > removed ? 'extended' : 'narrowed';
  if (onLadder && qualifiers.added.length > 0 && qualifiers.dropped.length === 0) return 'weakened';
  if (onLadder && qualifiers.dropped.length > 0 && qualifiers.added.length === 0) return 'strengthened';
  return 'same';
}

const wordCount = (text: string): number => tokenize(text).filter((token) => isWord(token.text)).length;

function compareQualifiers(before: string, after: string, language: LanguageCode): QualifierChange {
  const list = (text: string): string[] => qualifiersOf(text, language).map((q) => q.text);
  const without = (all: readonly string[], others: readonly string[]): string[] => {
    const left = others.map((text) => text.toLowerCase());
    return all.filter((text) => {
      const at = left.indexOf(text.toLowerCase());
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const [old, now] = [list(before), list(after)];
  return { added: without(now, old), dropped: without(old, now) };
}

/**
 * Pairs in which one passage meets several of one other instrument. Those several must differ among themselves:
 * three copies of one paragraph are not merged into a fourth.
 */
function dividedPairs(
  passages: readonly LineagePassage[],
  reuse: readonly Reuse[],
): ReadonlyMap<Reuse, LineageKind> {
  const kinds = new Map<Reuse, LineageKind>();
  const groups = new Map<string, Reuse[]>();
  const put = (key: string, pair: Reuse): void => {
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  };
  for (const pair of reuse) {
    put(`split ${pair.from} ${passages[pair.to]?.instrument}`, pair);
    put(`merged ${pair.to} ${passages[pair.from]?.instrument}`, pair);
  }
  for (const [key, pairs] of groups) {
    if (pairs.length < 2) continue;
    const kind = key.startsWith('merged') ? 'merged' : 'split';
    const other = (pair: Reuse): string => passages[kind === 'merged' ? pair.from : pair.to]?.text ?? '';
    const apart = pairs.filter((pair) => pairs.every((o) => o === pair || !alike(other(pair), other(o))));
    if (apart.length >= 2) for (const pair of apart) kinds.set(pair, kind);
  }
  return kinds;
}

/** Most of the words of the shorter text stand in the other, in order. */
function alike(a: string, b: string): boolean {
  const same = diffWords(a, b)
    .filter((c) => c.kind === 'same')
    .reduce((sum, c) => sum + wordCount(c.text), 0);
  return same > Math.min(wordCount(a), wordCount(b)) * ALIKE;
}

const ALIKE = 0.6;
