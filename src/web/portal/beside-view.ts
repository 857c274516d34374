/** The records beside a provision, a topic or an article: tied, and suggested; and the provisions beside records. */
import type { NamedIn } from '../../compendium/index.ts';
import type { Provision } from '../../instrument/index.ts';
import { countryName, type KnowledgeRecord } from '../../record/index.ts';
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

/** On one page; the list of records has the rest. */
const MOST_TIED = 100;
const MOST_SUGGESTED = 8;

export function besideRecord(reading: Reading, shelf: Shelf, id: string): readonly BesideRecord[] {
  const record = shelf.record(id);
  if (!record) return [];
  const { type, title, date, countries } = record;
  const names = countries.map((code) => countryName(code, reading.links.ui.language));
  const place = record.type === 'activity' ? (record.place ?? '') : '';
  const where = [names.includes(place) ? '' : place, countriesText(countries, reading.links.ui.language)];
  return [{ id, type, title, date, where: where.filter((text) => text !== '').join(', ') }];
}

export function besideProvision(reading: Reading, shelf: Shelf, provision: Provision): BesideView {
  const tied = shelf.portal.tiedTo(provision).map(({ id }) => id);
  return beside(reading, shelf, tied, [provision.id]);
}

/** @param topics one topic, or those of a broader one */
export function besideTopics(
  reading: Reading,
  shelf: Shelf,
  topics: readonly { readonly id: string; readonly concept: string }[],
): BesideView {
  const names = [...new Set(topics.flatMap(({ id, concept }) => [concept, id]))];
  const { records } = shelf.portal.records.records({ topics: names, sort: 'newest', limit: MOST_TIED });
  return beside(
    reading,
    shelf,
    records.map(({ id }) => id),
    topics.map(({ concept }) => concept),
  );
}

export const besideArticle = (reading: Reading, shelf: Shelf, ref: string): BesideView =>
  beside(reading, shelf, [], [ref]);

/** @param targets permanent: concepts of topics, `protocol-18`, ids of provisions */
function beside(
  reading: Reading,
  shelf: Shelf,
  tied: readonly string[],
  targets: readonly string[],
): BesideView {
  const found = shelf.portal.records.suggestedRecords(targets, { limit: MOST_SUGGESTED * targets.length });
  const words = new Map<string, readonly string[]>();
  for (const one of found) if (!tied.includes(one.id) && !words.has(one.id)) words.set(one.id, one.words);
  return {
    tied: [...new Set(tied)].flatMap((id) => besideRecord(reading, shelf, id)),
    suggested: [...words]
      .slice(0, MOST_SUGGESTED)
      .flatMap(([id, said]) =>
        besideRecord(reading, shelf, id).map((record) => ({ ...record, words: said })),
      ),
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
    for (const { kind, target, words, score } of shelf.portal.records.suggestedLinks(record.id)) {
      if (kind !== 'provision') continue;
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
