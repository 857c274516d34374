/**
 * Which concepts do the editions of an index name, now and before? A concept keeps its IRI whatever its label becomes
 * (SKOS reference, 3): the label in hand is preferred, those of other editions are alternative, and an edition that no
 * longer has a concept deprecates it and says what took its place.
 */
import type { Edition, Topic } from '../../instrument/index.ts';
import { languageCode } from '../../language/index.ts';
import { matchTopics, topicSlug } from '../../thesaurus/index.ts';
import type { EditionView } from '../edition-view.ts';

export interface Concept {
  readonly id: string;
  readonly label: string;
  /** Labels of other editions, without those that differ in nothing a reader sees. */
  readonly formerLabels: readonly string[];
  readonly broader: string | undefined;
  /** Ids of the editions whose index prints it, oldest first; none for a heading that only narrower ones imply. */
  readonly editions: readonly string[];
  /** Not in the index in hand, but in an earlier one. */
  readonly deprecated: boolean;
  readonly replacedBy: readonly string[];
  readonly history: readonly string[];
}

/** In the order of their ids. */
export function conceptsOf(view: EditionView): Concept[] {
  const { edition } = view;
  const upToNow = [...view.earlier, edition];
  const printed = new Map<string, { edition: Edition; topic: Topic }[]>();
  for (const of of upToNow)
    for (const topic of of.topics)
      printed.set(topic.concept, [...(printed.get(topic.concept) ?? []), { edition: of, topic }]);
  const replacements = replacementsIn(upToNow);
  const concepts = new Map<string, Concept>();
  for (const [id, places] of printed) {
    const last = places.at(-1);
    if (!last) continue;
    const { label } = last.topic;
    concepts.set(id, {
      id,
      label,
      formerLabels: [...new Set(places.map((p) => p.topic.label))].filter((l) => l !== label),
      broader: last.topic.broader === null ? undefined : broaderId(last.edition, last.topic.broader, printed),
      editions: places.map((p) => p.edition.id),
      deprecated: last.edition !== edition,
      replacedBy: last.edition === edition ? [] : (replacements.get(id) ?? []).filter((r) => r !== id),
      history: historyOf(places, upToNow),
    });
  }
  for (const of of upToNow)
    for (const { broader } of of.topics) {
      if (broader === null) continue;
      const id = broaderId(of, broader, printed);
      // A later edition decides how an implied heading is written.
      if ((concepts.get(id)?.editions.length ?? 0) === 0)
        concepts.set(id, impliedConcept(id, broader, of !== edition));
    }
  return [...concepts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The concept of that label in the same edition; else one of its own, marked where a topic's concept has its name. */
function broaderId(edition: Edition, label: string, printed: ReadonlyMap<string, unknown>): string {
  const own = edition.topics.find((t) => t.label === label);
  if (own) return own.concept;
  const slug = topicSlug(label);
  return printed.has(slug) ? `${slug}~` : slug;
}

const impliedConcept = (id: string, label: string, deprecated: boolean): Concept => ({
  id,
  label,
  formerLabels: [],
  broader: undefined,
  editions: [],
  deprecated,
  replacedBy: [],
  history: [],
});

function historyOf(places: readonly { edition: Edition; topic: Topic }[], all: readonly Edition[]): string[] {
  const notes: string[] = [];
  places.forEach(({ edition, topic }, n) => {
    const before = places[n - 1];
    if (!before && all[0] !== edition) notes.push(`First printed in the ${edition.id} edition.`);
    if (before && before.topic.label !== topic.label)
      notes.push(`“${before.topic.label}” until the ${before.edition.id} edition.`);
  });
  const last = places.at(-1)?.edition;
  if (last && last !== all.at(-1)) notes.push(`Last printed in the ${last.id} edition.`);
  return notes;
}

/** From the concepts that one edition drops to those the next has in their place. */
function replacementsIn(editions: readonly Edition[]): Map<string, string[]> {
  const replaced = new Map<string, string[]>();
  editions.forEach((later, n) => {
    const earlier = editions[n - 1];
    if (!earlier) return;
    const idsIn = (of: Edition, labels: readonly string[]): string[] =>
      labels.flatMap((label) => of.topics.find((t) => t.label === label)?.concept ?? []);
    const matches = matchTopics(entriesOf(earlier), entriesOf(later), languageCode(later.language));
    for (const match of matches)
      for (const id of idsIn(earlier, match.earlier)) replaced.set(id, idsIn(later, match.later));
  });
  return replaced;
}

function entriesOf({ topics, provisions }: Edition): { label: string; entries: string[] }[] {
  const ids = new Map(provisions.map((p) => [p.ref, p.id]));
  return topics.map(({ label, entries }) => ({
    label,
    entries: entries.flatMap((e) => (e.ref === null ? [] : (ids.get(e.ref) ?? []))),
  }));
}
