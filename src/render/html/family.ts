/**
 * Which topics belong together, and what does the index say under each? A broader topic ("Children") is a page of
 * its own even where the index prints it only as the beginning of narrower ones ("Children, protection").
 */
import type { IndexEntry, Topic } from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import { topicSlug } from '../../thesaurus/index.ts';
import type { Book } from './book.ts';
import { INDEX } from './words/index-words.ts';
import { count } from './words/nouns.ts';

export interface Family {
  /** Id of the topic, or the slug of the broader label. */
  readonly id: string;
  readonly label: string;
  /** The topic of that very name, when the index has one. */
  readonly own: Topic | undefined;
  readonly narrower: readonly Topic[];
}

const made = new WeakMap<Book, readonly Family[]>();

/** In the order of the alphabet. */
export function familiesOf(book: Book): readonly Family[] {
  const known = made.get(book);
  if (known) return known;
  const topics = book.edition.topics;
  const broader = new Set(topics.flatMap((t) => (t.broader === null ? [] : [t.broader])));
  const families: Family[] = [];
  for (const label of broader) {
    const own = topics.find((t) => t.label === label);
    families.push({
      id: own?.id ?? topicSlug(label),
      label,
      own,
      narrower: topics.filter((t) => t.broader === label),
    });
  }
  for (const topic of topics) {
    if (topic.broader === null && !broader.has(topic.label))
      families.push({ id: topic.id, label: topic.label, own: topic, narrower: [] });
  }
  families.sort((a, b) => a.label.localeCompare(b.label, book.edition.language));
  made.set(book, families);
  return families;
}

/** All topics of a family, its own first. */
export const topicsIn = (family: Family): Topic[] => [
  ...(family.own ? [family.own] : []),
  ...family.narrower,
];

/** Designations of provisions that a topic names. */
const listedUnder = (book: Book, topic: Topic): ReadonlySet<string> =>
  new Set(topic.entries.flatMap(({ ref }) => (ref !== null && book.provisions.has(ref) ? [ref] : [])));

/** Designations listed under the topics, each once, in reading order. */
export function refsUnder(book: Book, topics: readonly Topic[]): string[] {
  const refs = new Set(
    topics.flatMap((t) =>
      t.entries.flatMap((e) => (e.ref === null || !book.provisions.has(e.ref) ? [] : [e.ref])),
    ),
  );
  return [...refs].sort((a, b) => (book.order.get(a) ?? 0) - (book.order.get(b) ?? 0));
}

export const doubtful = (entries: readonly IndexEntry[]): IndexEntry[] =>
  entries.filter((e) => e.status !== 'published' && e.status !== 'recovered');

/** "Children (general)" under "Children" is shown as "General"; "Children, protection" as "Protection". */
export function shortLabel(topic: Topic): string {
  if (topic.broader === null || !topic.label.startsWith(topic.broader)) return topic.label;
  const rest = topic.label.slice(topic.broader.length).replace(/^[\s,:(]+|\)$/gu, '');
  return rest === '' ? topic.label : rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Under which letter a topic stands: without its accent. */
export const letterOf = (label: string): string => label.normalize('NFD').charAt(0).toUpperCase() || '#';

export interface Kin {
  readonly topic: Topic;
  readonly reason: string;
}

/** Other topics a reader of this one should know, each with the reason. */
export function seeAlso(book: Book, topic: Topic, ui: LanguageCode, most = 6): Kin[] {
  const mine = listedUnder(book, topic);
  const sharedWith = new Map<string, number>();
  for (const ref of mine)
    for (const id of new Set(book.listings.get(ref)?.map((listing) => listing.topic.id)))
      sharedWith.set(id, (sharedWith.get(id) ?? 0) + 1);
  const kin: (Kin & { weight: number })[] = [];
  for (const other of book.edition.topics) {
    if (other.id === topic.id) continue;
    const shared = sharedWith.get(other.id) ?? 0;
    const sibling =
      other.broader !== null && (other.broader === topic.broader || other.broader === topic.label);
    // Two paragraphs in common may be chance; a sibling is kin even without any.
    if (shared < 2 && !sibling) continue;
    const words =
      shared === 0
        ? INDEX[ui].alsoUnder(other.broader ?? '')
        : INDEX[ui].inCommon(count(ui, shared, 'paragraph'));
    kin.push({ topic: other, reason: words, weight: shared + (sibling ? 0.5 : 0) });
  }
  return kin.sort((a, b) => b.weight - a.weight || a.topic.label.localeCompare(b.topic.label)).slice(0, most);
}
