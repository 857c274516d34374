/**
 * What every store promises, whatever it is made of. An adapter's test calls `storeContract` with a way to keep a
 * corpus; nothing here knows how it is kept.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/instrument/index.ts';
import type { Store } from '../../src/store/index.ts';
import { anyCorpus } from './any-corpus.ts';
import { oneMeeting } from './one-meeting.ts';

/** Keeps a corpus and opens it again; called many times, each with a corpus of its own. */
export type Keep = (corpus: Corpus, fingerprint: string) => Store;

/** Everything a store hands out, put together as the corpus it was made from. */
export function readBack(store: Store): Corpus {
  const { id, title, bodies, editions } = store.corpus();
  return {
    id,
    title,
    bodies,
    editions: editions.flatMap((summary) => store.edition(summary.id) ?? []),
    reports: store.reports(),
    coverage: store.coverage(),
    sources: store.sources().flatMap(({ file }) => store.source(file) ?? []),
  };
}

export function storeContract(name: string, keep: Keep): void {
  const opened = <T>(corpus: Corpus, use: (store: Store) => T): T => {
    const store = keep(corpus, 'f00d');
    try {
      return use(store);
    } finally {
      store.close();
    }
  };

  describe(`the ${name} store`, () => {
    it('hands back a small corpus exactly as it was saved', () => {
      expect(opened(oneMeeting, readBack)).toStrictEqual(oneMeeting);
    });

    it('hands back any corpus exactly as it was saved', () => {
      fc.assert(
        fc.property(anyCorpus, (corpus) => {
          expect(opened(corpus, readBack)).toEqual(corpus);
        }),
        { numRuns: 40 },
      );
    });

    it('lists editions oldest first, without opening them', () => {
      opened(oneMeeting, (store) => {
        expect(store.corpus().editions.map((e) => [e.id, e.year])).toEqual([
          ['2019', 2019],
          ['2024', 2024],
        ]);
      });
    });

    it('says from which sources it was compiled', () => {
      opened(oneMeeting, (store) => expect(store.corpus().fingerprint).toBe('f00d'));
    });

    it('knows no edition that was never published', () => {
      opened(oneMeeting, (store) => expect(store.edition('1999')).toBeUndefined());
    });

    it('gives the same edition on every call, since an edition is frozen', () => {
      opened(oneMeeting, (store) => expect(store.edition('2024')).toBe(store.edition('2024')));
    });

    it('lists its sources by name and keeps the text of each as read', () => {
      opened(oneMeeting, (store) => {
        expect(store.sources()).toEqual([{ file: 'compendium.txt', title: 'Compendium' }]);
        expect(store.source('compendium.txt')?.text).toBe('III. Third meeting\r\n22. States\r\n');
        expect(store.source('index.txt')).toBeUndefined();
      });
    });

    it('keeps two paragraphs that a damaged source gave the same designation', () => {
      const [first, ...others] = oneMeeting.editions;
      if (!first) throw new Error('the sample has editions');
      const twice = { ...first, provisions: [...first.provisions, ...first.provisions] };
      opened({ ...oneMeeting, editions: [twice, ...others] }, (store) => {
        expect(store.edition('2019')?.provisions.map((p) => p.ref)).toEqual(['A.III.22', 'A.III.22']);
      });
    });

    it('reads a corpus in which nothing was adopted', () => {
      const empty: Corpus = {
        id: 'e',
        title: '',
        bodies: [],
        editions: [],
        reports: [],
        coverage: [],
        sources: [],
      };
      expect(opened(empty, readBack)).toStrictEqual(empty);
    });
  });
}
