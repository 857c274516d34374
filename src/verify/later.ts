/**
 * What does the next edition say of this index? Where it drops a reference and lists a neighbour of the same
 * section that was there before, it has corrected it; what it merely drops is noted.
 * The correction is an error only when the text decides: the words of the topic stand in the new paragraph and
 * not in the old one.
 */
import { type Finding, finding } from '../finding/index.ts';
import type { Edition, IndexEntry, Provision, Topic } from '../instrument/index.ts';
import { labelEvidence } from './label-words.ts';
import { entryPlace, listed, opening, type VerifyContext, withoutPart } from './place.ts';

/**
 * An index goes astray by a neighbouring paragraph: a line misread, a count off by one or two. A reference that
 * appears further away is new work of the later edition, not a correction.
 */
const FARTHEST_NEIGHBOUR = 3;

/** Statuses in which the earlier edition's own columns already show the fault, or show nothing to compare. */
const ALREADY_FAULTY: ReadonlySet<IndexEntry['status']> = new Set(['corrected', 'disputed', 'unresolved']);

/** Findings on the earlier of two editions that follow one another. */
export function compareEntries(earlier: Edition, later: Edition, context: VerifyContext): Finding[] {
  const places = new Map(earlier.provisions.map((provision, at) => [provision.ref, { provision, at }]));
  const pair: Pair = { earlier, later, context, places };
  const laterTopics = new Map(later.topics.map((topic) => [topic.concept, topic]));
  return earlier.topics.flatMap((topic) => {
    const then = laterTopics.get(topic.concept);
    return then ? compareTopic(pair, topic, then) : [];
  });
}

interface Pair {
  readonly earlier: Edition;
  readonly later: Edition;
  readonly context: VerifyContext;
  /** Provisions of the earlier edition with their place in reading order, by designation. */
  readonly places: ReadonlyMap<string, { readonly provision: Provision; readonly at: number }>;
}

interface Replacement {
  readonly dropped: IndexEntry & { readonly ref: string };
  readonly added: string;
}

function compareTopic(pair: Pair, topic: Topic, then: Topic): Finding[] {
  const before = topic.entries.filter((e): e is IndexEntry & { ref: string } => e.ref !== null);
  const refsBefore = new Set(before.map((e) => e.ref));
  const refsAfter = new Set(then.entries.flatMap((e) => (e.ref === null ? [] : [e.ref])));
  const dropped = before.filter((e) => !ALREADY_FAULTY.has(e.status) && !covers(refsAfter, e.ref));
  const added = then.entries.flatMap((e) =>
    e.ref !== null && e.status !== 'unresolved' && e.status !== 'disputed' && !covers(refsBefore, e.ref)
      ? [e.ref]
      : [],
  );
  const replacements = matchNeighbours(pair, dropped, added);
  const replaced = new Set(replacements.map((r) => r.dropped));
  return [
    ...replacements.map((r) => describeReplacement(pair, topic, then, r)),
    ...describeDropped(
      pair,
      topic,
      dropped.filter((e) => !replaced.has(e)),
    ),
  ];
}

/** A list covers a reference that it names, or whose paragraph above or below it names. */
function covers(refs: ReadonlySet<string>, ref: string): boolean {
  return [...refs].some(
    (other) => other === ref || ref.startsWith(`${other}.`) || other.startsWith(`${ref}.`),
  );
}

/** Pairs what went with what came, nearest first, within one section and at most a few paragraphs apart. */
function matchNeighbours(
  { places }: Pair,
  dropped: readonly Replacement['dropped'][],
  added: readonly string[],
): Replacement[] {
  const candidates = dropped.flatMap((entry) => {
    const from = places.get(entry.ref);
    return added.flatMap((ref) => {
      const to = places.get(ref);
      if (!from || !to || !sameSection(from.provision, to.provision)) return [];
      const distance = Math.abs(from.at - to.at);
      return distance <= FARTHEST_NEIGHBOUR ? [{ dropped: entry, added: ref, distance }] : [];
    });
  });
  const taken = new Set<unknown>();
  return candidates
    .sort((a, b) => a.distance - b.distance)
    .filter((c) => {
      if (taken.has(c.dropped) || taken.has(c.added)) return false;
      taken.add(c.dropped).add(c.added);
      return true;
    });
}

const sameSection = (a: Provision, b: Provision): boolean => a.part === b.part && a.section === b.section;

function describeReplacement(
  pair: Pair,
  topic: Topic,
  then: Topic,
  { dropped, added }: Replacement,
): Finding {
  const { earlier, later, context } = pair;
  const [was, is] = [withoutPart(dropped.ref), withoutPart(added)];
  const oldText = earlier.provisions.find((p) => p.ref === dropped.ref)?.text ?? '';
  const newText = later.provisions.find((p) => p.ref === added)?.text ?? '';
  const words = labelEvidence(topic, earlier.language, newText, oldText);
  const inRange = dropped.published === was ? '' : `, as part of ${dropped.published}`;
  return finding({
    code: 'entry-corrected-later',
    severity: words.decisive ? 'error' : 'warning',
    message: `"${topic.label}" lists ${was}; the ${later.year} edition lists ${is} instead.`,
    place: entryPlace(earlier, context, topic, dropped.line),
    published: was,
    ...(words.decisive ? { expected: is } : {}),
    refs: [dropped.ref, added],
    evidence: [
      `The ${earlier.year} edition prints ${was} here${inRange}.`,
      `The ${later.year} edition, under "${then.label}" (line ${then.line}), prints ${is} and no longer ${was}.`,
      ...(words.decisive
        ? [`The words "${words.words.join(' ')}" stand in ${is} and not in ${was}.`]
        : [`The words of the two paragraphs do not decide which is meant.`]),
      `${was} begins ${opening(oldText)}; ${is} begins ${opening(newText)}.`,
    ],
  });
}

function describeDropped(pair: Pair, topic: Topic, entries: readonly Replacement['dropped'][]): Finding[] {
  const lines = new Map<number, Replacement['dropped'][]>();
  for (const entry of entries) lines.set(entry.line, [...(lines.get(entry.line) ?? []), entry]);
  return [...lines].map(([line, group]) => {
    const refs = [...new Set(group.map((e) => e.ref))];
    const names = listed(refs.map(withoutPart));
    return finding({
      code: 'entry-dropped-later',
      message: `"${topic.label}" lists ${names}; the ${pair.later.year} edition no longer does.`,
      place: entryPlace(pair.earlier, pair.context, topic, line),
      published: listed([...new Set(group.map((e) => e.published))]),
      refs,
      evidence: [
        `The ${pair.later.year} edition has this topic without ${names} and without another paragraph near by.`,
      ],
    });
  });
}
