/** Records seen from the door, beside the latest edition: where each leads, and what is to be shown to everybody. */
import { openPortal, type Portal, totalsOf } from '../../compendium/index.ts';
import type { Provision, Topic } from '../../instrument/index.ts';
import { type KnowledgeRecord, withoutRestricted } from '../../record/index.ts';
import type { Book } from '../../render/html/index.ts';
import type { RecordStore, Store } from '../../store/index.ts';

export interface Shelf {
  readonly portal: Portal;
  readonly book: Book;
  /** By its permanent id or its designation. */
  readonly provision: (name: string) => Provision | undefined;
  /** By its concept or its id. */
  readonly topic: (name: string) => Topic | undefined;
  /** Without what is for few. */
  readonly record: (id: string) => KnowledgeRecord | undefined;
  readonly reports: ReturnType<Store['reports']>;
  readonly totals: () => ReturnType<typeof totalsOf>;
}

export function openShelf(records: RecordStore, store: Store, book: Book): Shelf {
  const { edition } = book;
  const byId = new Map(edition.provisions.map((p) => [p.id, p]));
  const concepts = new Map(edition.topics.map((topic) => [topic.concept, topic]));
  const reports = store.reports();
  let totals: ReturnType<typeof totalsOf> | undefined;
  return {
    portal: openPortal(
      records,
      edition,
      store.corpus().bodies.map(({ name }) => name),
    ),
    book,
    provision: (name) => byId.get(name) ?? book.provisions.get(name),
    topic: (name) => concepts.get(name) ?? book.topics.get(name),
    record: (id) => {
      const record = records.record(id);
      return record && withoutRestricted(record);
    },
    reports,
    totals: () => {
      totals ??= totalsOf({
        editions: store.corpus().editions.flatMap(({ id }) => store.edition(id) ?? []),
        reports,
      });
      return totals;
    },
  };
}
