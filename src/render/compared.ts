/**
 * Which words of some provisions differ? Side by side in the order asked for, each whole, with what stands below it, and
 * compared word by word with the first or with the one before it.
 */
import type { Edition, Provision } from '../instrument/index.ts';
import { type Force, languageCode, type Opening } from '../language/index.ts';
import {
  adoptedPassages,
  compareWordings,
  type LineageKind,
  type LineagePair,
  lineageOfEdition,
} from '../lineage/index.ts';
import { type Book, openBook, sectionOf } from './html/book.ts';
import { type MarkedRun, markedRuns, paragraphsOfRuns, plainRuns, type Wording } from './marked-changes.ts';

/** With which other is each compared? */
export type ComparedWith = 'first' | 'previous';

export interface ComparedProvision {
  readonly provision: Provision;
  readonly force: Force;
  /** Designation of the one it is compared with, and how it differs; null for the first. */
  readonly against: { readonly ref: string; readonly kind: LineageKind } | null;
  /** Its paragraphs: itself and what stands below it, with the words marked that differ. */
  readonly paragraphs: readonly (readonly MarkedRun[])[];
}

/** @param refs of provisions of the edition; others are left out, and repeats */
export function comparedProvisions(
  edition: Edition,
  refs: readonly string[],
  against: ComparedWith = 'first',
): ComparedProvision[] {
  const book = openBook(edition);
  const openings = new Map(adoptedPassages(edition).passages.map((p) => [p.ref, p.opening]));
  const provisions = [...new Set(refs)].flatMap((ref) => book.provisions.get(ref) ?? []);
  const wordings = provisions.map((p) => withOpening(wholeWording(book, p), openings.get(p.ref)));
  return provisions.map((provision, at) => {
    const force = openings.get(provision.ref)?.force ?? 'none';
    const wording = wordings[at] ?? { text: '', marks: [] };
    const other = at === 0 ? -1 : against === 'first' ? 0 : at - 1;
    const [base, named] = [wordings[other], provisions[other]];
    if (!base || !named)
      return { provision, force, against: null, paragraphs: paragraphsOfRuns(plainRuns(wording)) };
    const { kind, changes } = compareWordings(base, wording, languageCode(edition.language));
    return {
      provision,
      force,
      against: { ref: named.ref, kind },
      paragraphs: paragraphsOfRuns(markedRuns(base, wording, changes)),
    };
  });
}

/** Designations in the order of adoption, then of reading. */
export function inOrderOfTime(edition: Edition, refs: readonly string[]): string[] {
  const book = openBook(edition);
  const date = (ref: string): string => {
    const provision = book.provisions.get(ref);
    return (provision && sectionOf(book, provision)?.from) ?? '';
  };
  return [...refs].sort(
    (a, b) =>
      (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0) ||
      (book.order.get(a) ?? 0) - (book.order.get(b) ?? 0),
  );
}

/** Provisions whose words recur in those, the closest first. */
export function recurringWith(edition: Edition, refs: readonly string[], most = 6): string[] {
  const inside = new Set(refs);
  const outside = ({ from, to }: LineagePair): string | undefined =>
    inside.has(from) === inside.has(to) ? undefined : inside.has(from) ? to : from;
  const pairs = [...lineageOfEdition(edition)].sort((a, b) => b.score - a.score);
  return [...new Set(pairs.flatMap((pair) => outside(pair) ?? []))].slice(0, most);
}

function wholeWording(book: Book, provision: Provision): Wording {
  let text = provision.text;
  const marks = [...provision.marks];
  for (const ref of provision.children) {
    const child = book.provisions.get(ref);
    if (!child) continue;
    const below = wholeWording(book, child);
    text += `${text === '' ? '' : '\n'}${child.label === '' ? '' : `${child.label} `}`;
    marks.push(...below.marks.map((m) => ({ ...m, start: m.start + text.length, end: m.end + text.length })));
    text += below.text;
  }
  return { text, marks };
}

const withOpening = (wording: Wording, opening: Opening | undefined): Wording & { opening?: Opening } => ({
  ...wording,
  ...(opening ? { opening } : {}),
});
