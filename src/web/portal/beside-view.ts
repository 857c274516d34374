/** The records beside a provision, a topic or an article: tied, and suggested; and the provisions beside records. */
import type { NamedIn, SuggestedKind } from '../../compendium/index.ts';
import type { Provision } from '../../instrument/index.ts';
import type { KnowledgeRecord } from '../../record/index.ts';
import {
  type BesideRecord,
  type BesideView,
  citeBriefly,
  countriesText,
  formatDates,
  type LeadingView,
  type NamingView,
  type Reading,
  sectionOf,
} from '../../render/html/index.ts';
import type { Shelf } from './shelf.ts';

const MOST_SUGGESTED = 8;

export function besideRecord(reading: Reading, shelf: Shelf, id: string): readonly BesideRecord[] {
  const record = shelf.record(id);
  if (!record) return [];
  const { type, title, date, countries } = record;
  const where = [
    ...(record.type === 'activity' && record.place ? [record.place] : []),
    countriesText(countries, reading.links.ui.language),
  ];
  return [{ id, type, title, date, where: [...new Set(where)].filter((text) => text !== '').join(', ') }];
}

export function besideProvision(reading: Reading, shelf: Shelf, provision: Provision): BesideView {
  const tied = shelf.portal.tiedTo(provision).map(({ id }) => id);
  // Suggestions are made for the latest edition, where the same provision may stand under another designation.
  const now = shelf.provision(provision.id);
  return now
    ? beside(reading, shelf, tied, 'provisions', now.ref)
    : { tied: [], suggested: [], looked: null };
}

/** @param topics one topic, or those of a broader one */
export function besideTopics(
  reading: Reading,
  shelf: Shelf,
  topics: readonly { readonly id: string; readonly concept: string }[],
): BesideView {
  const names = topics.flatMap(({ id, concept }) => [id, concept]);
  const { records } = shelf.portal.records.records({ topics: names, sort: 'newest', limit: 100 });
  const tied = records.map(({ id }) => id);
  const all = topics.map(({ id }) => beside(reading, shelf, tied, 'topics', id));
  const seen = new Set<string>();
  const suggested = all
    .flatMap((view) => view.suggested)
    .filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
  return {
    tied: all[0]?.tied ?? [],
    suggested: suggested.slice(0, MOST_SUGGESTED * 2),
    looked: all[0]?.looked ?? null,
  };
}

export function besideArticle(reading: Reading, shelf: Shelf, ref: string): BesideView {
  return beside(reading, shelf, [], 'articles', ref);
}

function beside(
  reading: Reading,
  shelf: Shelf,
  tied: readonly string[],
  kind: SuggestedKind,
  target: string,
): BesideView {
  const { suggestions } = shelf.portal;
  const found = suggestions.beside(kind, target).filter(({ id }) => !tied.includes(id));
  const looked = suggestions.looked();
  return {
    tied: [...new Set(tied)].flatMap((id) => besideRecord(reading, shelf, id)),
    suggested: found
      .slice(0, MOST_SUGGESTED)
      .flatMap(({ id, words }) => besideRecord(reading, shelf, id).map((record) => ({ ...record, words }))),
    looked: looked.through < looked.of ? looked : null,
  };
}

export function namingViews(
  reading: Reading,
  { book }: Shelf,
  named: readonly NamedIn[],
): readonly NamingView[] {
  return named.flatMap(({ ref, places }) => {
    const provision = book.provisions.get(ref);
    if (!provision) return [];
    const section = sectionOf(book, provision);
    return [
      {
        ref,
        href: reading.links.provision(ref),
        citation: citeBriefly(book, provision),
        date: section ? formatDates(section.from, section.to, reading.links.ui.language) : '',
        text: provision.text,
        places,
      },
    ];
  });
}

/** Provisions that records lead to: those they are tied to, then those suggested for them. */
export function leadingViews(
  reading: Reading,
  shelf: Shelf,
  records: readonly KnowledgeRecord[],
  most: number,
): readonly LeadingView[] {
  const tied = new Map<string, string[]>();
  const suggested = new Map<string, { ids: string[]; words: Set<string>; score: number }>();
  for (const record of records) {
    for (const link of record.links) {
      const provision = link.to === 'provision' ? shelf.provision(link.id ?? link.ref) : undefined;
      if (provision) tied.set(provision.ref, [...(tied.get(provision.ref) ?? []), record.id]);
    }
    for (const { target, words, score } of shelf.portal.suggestions.forRecord(record).provisions) {
      const ref = shelf.provision(target)?.ref ?? target;
      const known = suggested.get(ref) ?? { ids: [], words: new Set<string>(), score: 0 };
      for (const word of words) known.words.add(word);
      suggested.set(ref, { ...known, ids: [...known.ids, record.id], score: Math.max(known.score, score) });
    }
  }
  const view = (
    ref: string,
    ids: readonly string[],
    words: readonly string[],
    is: boolean,
  ): readonly LeadingView[] => {
    const provision = shelf.book.provisions.get(ref);
    if (!provision) return [];
    const own = [...new Set(ids)].flatMap((id) => besideRecord(reading, shelf, id));
    return [{ ref, href: reading.links.provision(ref), text: provision.text, tied: is, records: own, words }];
  };
  return [
    ...[...tied].flatMap(([ref, ids]) => view(ref, ids, [], true)),
    ...[...suggested]
      .filter(([ref]) => !tied.has(ref))
      .sort(([, a], [, b]) => b.score - a.score)
      .slice(0, most)
      .flatMap(([ref, { ids, words }]) => view(ref, ids, [...words], false)),
  ];
}
