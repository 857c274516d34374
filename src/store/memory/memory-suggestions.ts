import type { KnowledgeRecord, LinkDecision } from '../../record/index.ts';
import { titleKey } from '../record-index.ts';
import type { RecordWriter } from '../records.ts';
import { isOpen, type LinkSuggestion, openSuggestions } from '../suggested-links.ts';

/** Suggestions kept nowhere, for records that somebody else keeps. */
export function memorySuggestions(
  kept: ReadonlyMap<string, KnowledgeRecord>,
  decided: () => readonly LinkDecision[],
): {
  readonly store: Pick<
    RecordWriter,
    'suggestedLinks' | 'suggestedRecords' | 'notCompared' | 'keepSuggestions'
  >;
  /** A record that changed is to be compared anew. */
  readonly forget: (id: string) => void;
} {
  const compared = new Map<string, Map<string, { stamp: string; suggestions: readonly LinkSuggestion[] }>>();
  const suggestedFor = (id: string): readonly LinkSuggestion[] =>
    [...(compared.get(id)?.values() ?? [])].flatMap(({ suggestions }) => suggestions);
  return {
    forget: (id) => {
      compared.delete(id);
    },
    store: {
      suggestedLinks: (id) => {
        const record = kept.get(id);
        return record ? openSuggestions(record, suggestedFor(id), decided()) : [];
      },
      suggestedRecords: (targets, { samples = false, limit } = {}) =>
        [...kept.values()]
          .filter((record) => samples || !record.sample)
          .flatMap((record) =>
            suggestedFor(record.id)
              .filter(({ target }) => targets.includes(target))
              .filter((suggestion) => isOpen(record, suggestion, decided()))
              .map((suggestion) => {
                const { id, type, title, date } = record;
                return { ...suggestion, id, type, title, date };
              }),
          )
          .sort(
            (a, b) =>
              b.score - a.score || compare(titleKey(a.title), titleKey(b.title)) || compare(a.id, b.id),
          )
          .slice(0, limit),
      notCompared: (corpus, stamp, limit) =>
        [...kept.values()]
          .filter(({ id }) => compared.get(id)?.get(corpus)?.stamp !== stamp)
          .sort((a, b) => compare(a.id, b.id))
          .slice(0, limit),
      keepSuggestions: ({ corpus, stamp }, all) => {
        for (const { record, suggestions } of all)
          if (kept.has(record))
            compared.set(record, new Map(compared.get(record)).set(corpus, { stamp, suggestions }));
      },
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
