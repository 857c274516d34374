/**
 * In which order, and with what around them, are the provisions of a topic read? By time within each part; a
 * subparagraph after the opening words it depends on; a paragraph already shown above it is not repeated.
 */
import type { IndexEntry, Part, Provision, Section, Topic } from '../../instrument/index.ts';
import { ancestorsOf, type Book } from './book.ts';
import { refsUnder } from './family.ts';

export interface TopicPart {
  readonly part: Part;
  readonly sections: readonly TopicSection[];
}

export interface TopicSection {
  readonly section: Section;
  readonly items: readonly TopicItem[];
}

/** Opening words (each once), then the provisions listed under them, each with all that stands below it. */
export interface TopicItem {
  readonly context: readonly Provision[];
  readonly listed: readonly Listed[];
}

export interface Listed {
  readonly provision: Provision;
  /** The entry itself and those of its subparagraphs, which are shown with it. */
  readonly entries: readonly { readonly topic: Topic; readonly entry: IndexEntry }[];
}

export function readTopic(book: Book, topics: readonly Topic[]): TopicPart[] {
  const refs = refsUnder(book, topics);
  const listed = new Set(refs);
  const entriesOf = (ref: string): Listed['entries'] =>
    topics.flatMap((topic) => topic.entries.filter((e) => e.ref === ref).map((entry) => ({ topic, entry })));
  const items = new Map<string, { context: Provision[]; listed: Listed[] }[]>();
  for (const ref of refs) {
    const provision = book.provisions.get(ref);
    if (!provision) continue;
    const above = ancestorsOf(book, provision);
    if (above.some((p) => listed.has(p.ref))) continue;
    const below = refs.filter((r) => r !== ref && r.startsWith(`${ref}.`));
    const one: Listed = { provision, entries: [ref, ...below].flatMap(entriesOf) };
    const key = `${provision.part}.${provision.section}`;
    const list = items.get(key) ?? [];
    items.set(key, list);
    const last = list.at(-1);
    if (last && above.length > 0 && last.context.at(-1)?.ref === above.at(-1)?.ref) last.listed.push(one);
    else
      list.push({ context: above.filter((p) => p.kind !== 'chapeau' || above.length === 1), listed: [one] });
  }
  return book.edition.parts
    .map((part) => ({
      part,
      sections: book.edition.sections
        .filter((s) => s.part === part.key && items.has(`${s.part}.${s.numeral}`))
        .map((section) => ({ section, items: items.get(`${section.part}.${section.numeral}`) ?? [] })),
    }))
    .filter((p) => p.sections.length > 0);
}

/** Entries that lead to no provision: they are shown too, with what print says. */
export const entriesToNothing = (book: Book, topics: readonly Topic[]): IndexEntry[] =>
  topics.flatMap((t) => t.entries.filter((e) => e.ref === null || !book.provisions.has(e.ref)));
