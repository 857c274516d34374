/**
 * Which references of the index did an edition gain, lose or correct? A reference is the same when it leads to the
 * same provision, however it is printed. One that changed counts as corrected only with proof from the earlier
 * edition itself: its print was wrong, or its two columns disagreed, and the later edition prints what the report
 * column of the earlier one says. Anything else is a removal and an addition, not a correction.
 */
import type { Edition, IndexEntry } from '../instrument/index.ts';
import { foldPunctuation } from '../text/index.ts';
import type { TopicMatch } from '../thesaurus/index.ts';
import { type ListedEntry, type Listing, listingOf } from './listing.ts';

/** A reference as one edition prints it. */
export interface PrintedReference {
  readonly topic: string;
  /** Designation of what it leads to in that edition, `A.I.47`; null when it leads nowhere. */
  readonly ref: string | null;
  readonly published: string;
  readonly symbol: string | null;
  readonly locator: string | null;
  readonly status: IndexEntry['status'];
  readonly line: number;
}

export interface ReferenceChange {
  readonly kind: 'added' | 'removed' | 'corrected';
  /** The topic in both editions, as matched: empty on one side when it was added or removed. */
  readonly topics: { readonly earlier: readonly string[]; readonly later: readonly string[] };
  readonly earlier: PrintedReference | null;
  readonly later: PrintedReference | null;
  /** True when the earlier edition could not have it: its meeting or session is not in it. */
  readonly newSection: boolean;
  /** The proof of a correction, in sentences; empty for the other kinds. */
  readonly evidence: readonly string[];
}

/** In the order of the matches, then in that of the compendium; what leads nowhere comes last. */
export function compareReferences(
  earlier: Edition,
  later: Edition,
  matches: readonly TopicMatch[],
): ReferenceChange[] {
  const old = listingOf(earlier);
  const now = listingOf(later);
  // Most of what the earlier edition lists is still somewhere in the later one, which gives the order.
  const order = (change: Keyed): number =>
    now.position(change.key) ?? now.size + (old.position(change.key) ?? old.size);
  return matches.flatMap((match) =>
    changesUnder(match, old, now)
      .sort((a, b) => order(a) - order(b))
      .map(({ change }) => change),
  );
}

interface Keyed {
  readonly key: string;
  readonly change: ReferenceChange;
}

function changesUnder(match: TopicMatch, old: Listing, now: Listing): Keyed[] {
  const topics = { earlier: match.earlier, later: match.later };
  const before = old.entriesOf(match.earlier);
  const after = now.entriesOf(match.later);
  const changes: Keyed[] = [];
  const appeared = new Map([...after].filter(([key]) => !before.has(key)));
  for (const [key, was] of before) {
    const stands = after.get(key);
    const proof = stands ? printCorrected(was, stands, old, now) : undefined;
    const replaced = stands ? undefined : replacement(was, appeared, old, now);
    if (stands && !proof) continue;
    const next = stands ?? replaced?.entry ?? null;
    if (replaced) appeared.delete(replaced.entry.key);
    const evidence = proof ?? replaced?.evidence ?? [];
    const kind = next ? 'corrected' : 'removed';
    const change = {
      kind,
      topics,
      earlier: printed(was),
      later: next && printed(next),
      newSection: false,
      evidence,
    } as const;
    changes.push({ key: next?.key ?? key, change });
  }
  for (const is of appeared.values()) {
    const newSection = !old.meetings.has(now.meetingOf(is));
    changes.push({
      key: is.key,
      change: { kind: 'added', topics, earlier: null, later: printed(is), newSection, evidence: [] },
    });
  }
  return changes;
}

/** The print was wrong in the earlier edition and is right, and other, in the later one. */
function printCorrected(was: ListedEntry, is: ListedEntry, old: Listing, now: Listing): string[] | undefined {
  if (was.status !== 'corrected' || !printsRight(is)) return undefined;
  if (foldPunctuation(was.published) === foldPunctuation(is.published)) return undefined;
  return [
    `The ${old.edition} edition prints "${was.published}"${beside(was)}, where ${was.ref} was meant.`,
    laterPrints(is, now),
  ];
}

/** What stands in the place of a reference whose two columns disagreed: what its report column says. */
function replacement(
  was: ListedEntry,
  appeared: ReadonlyMap<string, ListedEntry>,
  old: Listing,
  now: Listing,
): { readonly entry: ListedEntry; readonly evidence: readonly string[] } | undefined {
  if (was.status !== 'disputed' && was.status !== 'unresolved') return undefined;
  const expected = new Set([...old.namedBy(was), ...now.namedBy(was)]);
  for (const [key, entry] of appeared) {
    if (!expected.has(key) || !printsRight(entry) || now.meetingOf(entry) !== old.meetingOf(was)) continue;
    const trouble =
      was.status === 'unresolved' ? 'leads to no paragraph' : 'does not agree with the report column';
    const evidence = [
      `In the ${old.edition} edition "${was.published}"${beside(was)} ${trouble}.`,
      laterPrints(entry, now),
    ];
    return { entry, evidence };
  }
  return undefined;
}

const printsRight = (entry: ListedEntry): boolean =>
  entry.status === 'published' || entry.status === 'recovered';

const laterPrints = (is: ListedEntry, now: Listing): string =>
  `The ${now.edition} edition prints "${is.published}"${beside(is)}.`;

function beside({ symbol, locator }: ListedEntry): string {
  if (locator === null) return '';
  return ` beside ${locator}${symbol === null ? '' : ` of ${symbol}`}`;
}

function printed({ topic, ref, published, symbol, locator, status, line }: ListedEntry): PrintedReference {
  return { topic, ref, published, symbol, locator, status, line };
}
