/** What every keeper of knowledge records promises, whatever keeps them. */
import { describe, expect, it } from 'vitest';
import { articleRecords, type KnowledgeRecord, makeRecord } from '../../src/record/index.ts';
import { RECORD_SORTS, type RecordStore, type RecordWriter } from '../../src/store/index.ts';

const NOTE = { at: '2026-01-02T03:04:05Z', who: 'a librarian', what: 'import records.csv' };

export const malta = makeRecord('activity', {
  id: 'activity-malta',
  title: 'Mock trial on the smuggling of migrants',
  countries: ['MLT'],
  date: '2017-05',
  articles: ['protocol-14'],
  topics: ['training'],
  language: 'en',
  links: [{ to: 'provision', ref: 'A.V.2.j', id: 'wg7-4-2-j', relation: 'implements' }],
});
const vienna = makeRecord('activity', {
  id: 'activity-vienna',
  title: 'Réunion d’experts',
  countries: ['AUT', 'MLT'],
  date: '2016-12-30/2017-01-03',
  language: 'fr',
});
const law = makeRecord('statute', {
  id: 'statute-act',
  title: 'Immigration Act',
  countries: ['MLT'],
  provisions: [{ number: '12', text: 'Return 移民 of persons', articles: ['protocol-18'] }],
  links: [{ to: 'record', id: 'activity-malta', relation: 'related' }],
});
const invented = makeRecord('case', {
  id: 'case-invented',
  title: 'Invented case',
  countries: ['MLT'],
  means: ['sea'],
  sample: true,
});
const authority = makeRecord('authority', {
  id: 'authority-x',
  title: 'Authority',
  contacts: [{ way: 'telephone', value: 'secretnumber' }],
});

const ids = (records: readonly KnowledgeRecord[]): string[] => records.map((record) => record.id);

/** @param make an empty keeper, called for every test */
export function recordsContract(name: string, make: () => RecordWriter): void {
  const filled = (use: (store: RecordWriter) => void): void => {
    const store = make();
    try {
      store.putRecords(NOTE, [law, vienna, malta, invented, authority]);
      use(store);
    } finally {
      store.close();
    }
  };
  const found = (store: RecordStore, filter: Parameters<RecordStore['recordFacets']>[0]): string[] =>
    ids(store.records({ ...filter, limit: 50 }).records);

  describe(`the ${name} records`, () => {
    it('are handed back as they were kept', () => {
      filled((store) => {
        for (const record of [malta, law, invented]) expect(store.record(record.id)).toStrictEqual(record);
        expect(store.record('activity-none')).toBeUndefined();
      });
    });

    it('are found by what they have in common, and invented ones only when asked for', () => {
      filled((store) => {
        expect(found(store, { countries: ['MLT'] })).toEqual([
          'statute-act',
          'activity-malta',
          'activity-vienna',
        ]);
        expect(found(store, { countries: ['MLT'], samples: true })).toContain('case-invented');
        expect(found(store, { types: ['activity'], years: [2017] })).toEqual([
          'activity-malta',
          'activity-vienna',
        ]);
        expect(found(store, { years: [2016] })).toEqual(['activity-vienna']);
        expect(found(store, { regions: ['europe'], languages: ['fr', 'es'] })).toEqual(['activity-vienna']);
        expect(found(store, { articles: ['protocol-18'] })).toEqual(['statute-act']);
        expect(found(store, { topics: ['training'], articles: ['protocol-18'] })).toEqual([]);
        expect(found(store, { routes: ['sea'], samples: true })).toEqual(['case-invented']);
      });
    });

    it('are found by the beginnings of their words, whatever the accents, and never by what is restricted', () => {
      filled((store) => {
        expect(found(store, { words: 'smuggl MOCK' })).toEqual(['activity-malta']);
        expect(found(store, { words: 'reunion' })).toEqual(['activity-vienna']);
        expect(found(store, { words: 'austria' })).toEqual(['activity-vienna']);
        expect(found(store, { words: '移民' })).toEqual(['statute-act']);
        expect(found(store, { words: 'secretnumber' })).toEqual([]);
        expect(found(store, { words: '" OR * NEAR(' })).toEqual([]);
      });
    });

    it('tell which laws were in force on a day, as far as their dates say so', () => {
      const store = make();
      const dated = (id: string, inForce: string | null, repealed: string | null) =>
        makeRecord('statute', { id: `statute-${id}`, title: id, inForce, repealed });
      store.putRecords(NOTE, [
        dated('since-june', '2018-06-01', null),
        dated('some-day-of-2018', '2018', null),
        dated('until-june', '2010', '2018-06-01'),
        dated('until-some-day-of-2018', '2010', '2018'),
        dated('undated', null, null),
        malta,
      ]);
      const on = (day: string) => found(store, { inForce: day });
      expect(on('2018-05-31')).toEqual(['statute-until-june']);
      expect(on('2018-06-01')).toEqual(['statute-since-june']);
      expect(on('2018-12-31')).toEqual(['statute-since-june', 'statute-some-day-of-2018']);
      expect(on('2009-12-31')).toEqual([]);
      expect(store.recordFacets({ inForce: '2018-06-01' }, ['type'])).toEqual({
        type: [{ value: 'statute', count: 1 }],
      });
      store.close();
    });

    it('are put in order by title or date, those without a date last', () => {
      filled((store) => {
        const order = (sort: 'title' | 'oldest' | 'newest') =>
          ids(store.records({ sort, limit: 50 }).records);
        expect(order('title')).toEqual(['authority-x', 'statute-act', 'activity-malta', 'activity-vienna']);
        expect(order('oldest')).toEqual(['activity-vienna', 'activity-malta', 'authority-x', 'statute-act']);
        expect(order('newest')).toEqual(['activity-malta', 'activity-vienna', 'authority-x', 'statute-act']);
      });
    });

    it('are put in order by when they were put in, and keep their place when they are changed', () => {
      filled((store) => {
        store.putRecords(NOTE, [{ ...vienna, title: 'Another title' }]);
        store.putRecords(NOTE, [{ ...law, id: 'statute-later' }]);
        expect(ids(store.records({ sort: 'added', limit: 50 }).records)).toEqual([
          'statute-later',
          'authority-x',
          'activity-malta',
          'activity-vienna',
          'statute-act',
        ]);
      });
    });

    it('are found by their kind, and counted by it', () => {
      filled((store) => {
        const meeting = makeRecord('activity', { id: 'activity-kind', title: 'Training', kind: 'training' });
        const book = makeRecord('publication', {
          id: 'publication-kind',
          title: 'A book',
          csl: { type: 'book' },
        });
        store.putRecords(NOTE, [meeting, book]);
        expect(found(store, { kinds: ['training'] })).toEqual(['activity-kind']);
        expect(found(store, { kinds: ['training', 'book'] })).toEqual(['publication-kind', 'activity-kind']);
        expect(store.recordFacets({}, ['kind'])).toEqual({
          kind: [
            { value: 'book', count: 1 },
            { value: 'training', count: 1 },
          ],
        });
      });
    });

    it('come by number of the page as they come one after the other', () => {
      filled((store) => {
        store.putRecords(NOTE, [{ ...law, id: 'statute-fifth' }]);
        for (const sort of RECORD_SORTS) {
          const all = ids(store.records({ sort, limit: 50 }).records);
          const second = store.records({ sort, limit: 2, from: 2 });
          expect([second.total, ids(second.records)]).toEqual([all.length, all.slice(2, 4)]);
          expect(store.records({ sort, limit: 2, from: 99 })).toMatchObject({ records: [], next: null });
          const on = store.records({ sort, limit: 2, cursor: second.next ?? '' });
          expect(ids(on.records)).toEqual(all.slice(4, 6));
        }
      });
    });

    it('come in pages that together are the whole list', () => {
      filled((store) => {
        for (const sort of ['title', 'oldest', 'newest'] as const) {
          const whole = ids(store.records({ sort, limit: 50 }).records);
          const seen: string[] = [];
          let cursor: string | undefined;
          do {
            const page = store.records({ sort, limit: 1, ...(cursor !== undefined && { cursor }) });
            expect(page.total).toBe(4);
            seen.push(...ids(page.records));
            cursor = page.next ?? undefined;
          } while (cursor !== undefined);
          expect(seen).toEqual(whole);
        }
        expect(() => store.records({ limit: 1, cursor: 'nonsense' })).toThrow(/does not follow any page/u);
      });
    });

    it('are counted by facet; the filter of a facet does not hide its other values', () => {
      filled((store) => {
        const facets = store.recordFacets({ countries: ['AUT'] }, ['country', 'type', 'year']);
        expect(facets.country).toEqual([
          { value: 'MLT', count: 3 },
          { value: 'AUT', count: 1 },
        ]);
        expect(facets.type).toEqual([{ value: 'activity', count: 1 }]);
        expect(facets.year).toEqual([
          { value: '2016', count: 1 },
          { value: '2017', count: 1 },
        ]);
      });
    });

    it('show a link at both of its ends, once', () => {
      filled((store) => {
        expect(store.linksTo(['activity-malta'])).toEqual([
          {
            id: 'statute-act',
            type: 'statute',
            title: 'Immigration Act',
            target: 'activity-malta',
            relation: 'related',
          },
        ]);
        expect(store.linksTo(['wg7-4-2-j', 'A.V.2.j']).map(({ id, relation }) => [id, relation])).toEqual([
          ['activity-malta', 'implements'],
        ]);
      });
    });

    it('keep every change, and say nothing where nothing changed', () => {
      filled((store) => {
        expect(store.putRecords(NOTE, [malta, { ...law }])).toBeUndefined();
        const later = { ...malta, title: 'Mock trial' };
        const batch = store.putRecords({ ...NOTE, at: '2026-02-01T00:00:00Z' }, [later, ...articleRecords()]);
        expect(batch).toMatchObject({ batch: 2, added: 66, changed: 1, removed: 0, undoes: null });
        expect(
          store.recordHistory(malta.id).map(({ before, after }) => [before?.title, after?.title]),
        ).toEqual([
          [undefined, malta.title],
          [malta.title, 'Mock trial'],
        ]);
        expect(found(store, { words: 'smuggling mock' })).toEqual([]);
      });
    });

    it('are as they were before a batch when it is undone, and again when that is', () => {
      filled((store) => {
        const batch = store.putRecords(NOTE, [{ ...malta, title: 'Mock trial', topics: [] }])?.batch ?? 0;
        const undone = store.undoBatch(batch, NOTE);
        expect(undone).toMatchObject({ changed: 1, undoes: batch });
        expect(store.record(malta.id)).toStrictEqual(malta);
        expect(found(store, { topics: ['training'] })).toEqual(['activity-malta']);
        expect(() => store.undoBatch(batch, NOTE)).toThrow(/undone already/u);
        store.undoBatch(undone.batch, NOTE);
        expect(store.record(malta.id)?.title).toBe('Mock trial');
        expect(store.batches().map((b) => b.undoneBy)).toEqual([null, 4, 3, null]);
      });
    });

    it('are not brought back over a later change', () => {
      filled((store) => {
        store.putRecords(NOTE, [{ ...malta, title: 'Mock trial' }]);
        expect(() => store.undoBatch(1, NOTE)).toThrow(/cannot be undone: 1 of its records/u);
        expect(() => store.undoBatch(99, NOTE)).toThrow(/no batch 99/u);
        expect(store.batches()).toHaveLength(2);
      });
    });

    it('are removed and brought back', () => {
      filled((store) => {
        const { batch } = store.removeRecords(NOTE, ['activity-malta']);
        expect(store.record('activity-malta')).toBeUndefined();
        expect(() => store.removeRecords(NOTE, ['activity-vienna', 'activity-malta'])).toThrow(/no record/u);
        expect(store.record('activity-vienna')).toBeDefined();
        store.undoBatch(batch, NOTE);
        expect(store.record('activity-malta')).toStrictEqual(malta);
      });
    });

    it('remember which column is which field', () => {
      filled((store) => {
        store.keepMapping('activity|Land|Titel', { Land: 'countries', Titel: 'title', Notiz: null });
        expect(store.mapping('activity|Land|Titel')).toEqual({
          Land: 'countries',
          Titel: 'title',
          Notiz: null,
        });
        expect(store.mapping('activity|Land')).toBeUndefined();
      });
    });
  });
}
