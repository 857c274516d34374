/** What every keeper of records promises of suggested links and decisions on them. */
import { describe, expect, it } from 'vitest';
import { type LinkDecision, makeRecord } from '../../src/record/index.ts';
import type { LinkSuggestion, RecordWriter } from '../../src/store/index.ts';

const NOTE = { at: '2026-01-02T03:04:05Z', who: 'a librarian', what: 'import records.csv' };
const COMPARED = { corpus: 'som', edition: '2024', stamp: 'som 2024 abc' };

const trial = makeRecord('activity', { id: 'activity-trial', title: 'Mock trial', date: '2017-05' });
const book = makeRecord('publication', {
  id: 'publication-book',
  title: 'On witnesses',
  csl: { type: 'book' },
});
const invented = makeRecord('case', { id: 'case-invented', title: 'Invented', sample: true });

const mock: LinkSuggestion = {
  kind: 'provision',
  target: 'wg7-4-2-j',
  label: 'A.V.2.j',
  score: 0.5,
  words: ['mock', 'trial'],
};
const training: LinkSuggestion = {
  kind: 'topic',
  target: 'training',
  label: 'Training',
  score: 0.3,
  words: ['trial'],
};

const decision = (
  { kind, target, label, score, words }: LinkSuggestion,
  verdict: LinkDecision['verdict'],
  record = trial.id,
): LinkDecision => ({
  record,
  kind,
  target,
  label,
  verdict,
  basis: 'person',
  who: 'a legal officer',
  at: '2026-01-03T00:00:00Z',
  corpus: 'som',
  edition: '2024',
  score,
  words: [...words],
});

/** @param make an empty keeper, called for every test */
export function recordLinksContract(name: string, make: () => RecordWriter): void {
  const filled = (use: (store: RecordWriter) => void): void => {
    const store = make();
    try {
      store.putRecords(NOTE, [trial, book, invented]);
      store.keepSuggestions(COMPARED, [
        { record: trial.id, suggestions: [mock, training] },
        { record: invented.id, suggestions: [{ ...mock, score: 0.9 }] },
        { record: 'case-none', suggestions: [mock] },
      ]);
      use(store);
    } finally {
      store.close();
    }
  };
  const targets = (store: RecordWriter): string[] =>
    store.suggestedLinks(trial.id).map(({ target }) => target);

  describe(`links suggested in the ${name} records`, () => {
    it('are read from the record and from what it is suggested for, invented ones only when asked for', () => {
      filled((store) => {
        expect(store.suggestedLinks(trial.id)).toEqual([training, mock]);
        expect(store.suggestedLinks(book.id)).toEqual([]);
        expect(store.suggestedRecords(['wg7-4-2-j', 'training'])).toEqual([
          { ...mock, id: trial.id, type: 'activity', title: 'Mock trial', date: '2017-05' },
          { ...training, id: trial.id, type: 'activity', title: 'Mock trial', date: '2017-05' },
        ]);
        expect(store.suggestedRecords(['wg7-4-2-j'], { samples: true, limit: 1 })).toMatchObject([
          { id: invented.id },
        ]);
      });
    });

    it('are to be computed for what was never compared, was compared with another edition, or changed', () => {
      filled((store) => {
        const waiting = (stamp = COMPARED.stamp) => store.notCompared('som', stamp, 10).map(({ id }) => id);
        expect(waiting()).toEqual([book.id]);
        expect(waiting('som 2026')).toEqual([trial.id, invented.id, book.id].sort());
        store.keepSuggestions(COMPARED, [{ record: book.id, suggestions: [] }]);
        expect(waiting()).toEqual([]);
        store.putRecords(NOTE, [{ ...trial, summary: 'Held on an island' }]);
        expect(waiting()).toEqual([trial.id]);
        expect(store.suggestedLinks(trial.id)).toEqual([]);
      });
    });

    it('once accepted are in the record, found from both ends, and hold when the record is put again', () => {
      filled((store) => {
        const batch = store.decideLinks(NOTE, [decision(mock, 'accepted'), decision(training, 'accepted')]);
        expect(batch).toMatchObject({ changed: 1, decided: 2 });
        expect(store.record(trial.id)).toMatchObject({
          topics: ['training'],
          links: [{ to: 'provision', ref: 'A.V.2.j', id: 'wg7-4-2-j', evidence: 'mock, trial' }],
        });
        expect(store.linksTo(['A.V.2.j'])).toMatchObject([{ id: trial.id, relation: 'about' }]);
        expect(store.records({ topics: ['training'], limit: 5 }).total).toBe(1);
        store.putRecords(NOTE, [{ ...trial, title: 'Mock trial in Malta' }]);
        expect(store.record(trial.id)).toMatchObject({ title: 'Mock trial in Malta', topics: ['training'] });
        store.keepSuggestions(COMPARED, [{ record: trial.id, suggestions: [mock, training] }]);
        expect(targets(store)).toEqual([]);
        expect(store.linkDecisions({ records: [trial.id] }).map(({ target }) => target)).toEqual([
          'wg7-4-2-j',
          'training',
        ]);
        expect(store.linkDecisions({ targets: ['training'] })).toEqual([decision(training, 'accepted')]);
      });
    });

    it('stay when another of the same record was decided on', () => {
      filled((store) => {
        store.decideLinks(NOTE, [decision(training, 'accepted')]);
        expect(targets(store)).toEqual(['wg7-4-2-j']);
        expect(store.notCompared('som', COMPARED.stamp, 10).map(({ id }) => id)).toEqual([book.id]);
        store.decideLinks(NOTE, [decision(training, 'withdrawn')]);
        expect(targets(store)).toEqual(['training', 'wg7-4-2-j']);
      });
    });

    it('once rejected do not come back, unless another word comes to speak for them', () => {
      filled((store) => {
        store.decideLinks(NOTE, [decision(mock, 'rejected')]);
        expect(targets(store)).toEqual(['training']);
        expect(store.suggestedRecords(['wg7-4-2-j'])).toEqual([]);
        store.keepSuggestions(COMPARED, [{ record: trial.id, suggestions: [{ ...mock, words: ['trial'] }] }]);
        expect(targets(store)).toEqual([]);
        store.keepSuggestions(COMPARED, [
          { record: trial.id, suggestions: [{ ...mock, words: ['mock', 'court'] }] },
        ]);
        expect(targets(store)).toEqual(['wg7-4-2-j']);
      });
    });

    it('are suggested again when what was accepted is withdrawn', () => {
      filled((store) => {
        store.decideLinks(NOTE, [decision(training, 'accepted')]);
        store.decideLinks(NOTE, [decision(training, 'withdrawn')]);
        expect(store.record(trial.id)?.topics).toEqual([]);
        store.keepSuggestions(COMPARED, [{ record: trial.id, suggestions: [training] }]);
        expect(targets(store)).toEqual(['training']);
        // Somebody else may still say so in a file of theirs.
        store.putRecords(NOTE, [{ ...trial, topics: ['training'] }]);
        expect(store.record(trial.id)?.topics).toEqual(['training']);
      });
    });

    it('are as they were before a batch of decisions when it is undone, and decided again when that is', () => {
      filled((store) => {
        store.decideLinks(NOTE, [decision(mock, 'rejected')]);
        const batch = store.decideLinks(NOTE, [decision(mock, 'accepted'), decision(training, 'accepted')]);
        const undone = store.undoBatch(batch?.batch ?? 0, NOTE);
        expect(undone).toMatchObject({ changed: 1, decided: 2 });
        expect(store.record(trial.id)).toStrictEqual(trial);
        expect(store.linkDecisions().map(({ target, verdict }) => [target, verdict])).toEqual([
          ['wg7-4-2-j', 'rejected'],
          ['training', 'withdrawn'],
        ]);
        store.undoBatch(undone.batch, NOTE);
        expect(store.record(trial.id)).toMatchObject({ topics: ['training'], links: [{ ref: 'A.V.2.j' }] });
      });
    });

    it('say nothing where nothing new was decided, and refuse to undo what was decided on again', () => {
      filled((store) => {
        const batch = store.decideLinks(NOTE, [decision(mock, 'rejected')])?.batch ?? 0;
        expect(store.decideLinks(NOTE, [decision(mock, 'rejected')])).toBeUndefined();
        store.decideLinks(NOTE, [decision(mock, 'accepted')]);
        expect(() => store.undoBatch(batch, NOTE)).toThrow(/A\.V\.2\.j was decided on again since/u);
      });
    });

    it('wait for a record that is not here yet, and for one that was taken out', () => {
      filled((store) => {
        const early = decision(training, 'accepted', 'activity-later');
        expect(store.decideLinks(NOTE, [early])).toMatchObject({ changed: 0, decided: 1 });
        store.putRecords(NOTE, [{ ...trial, id: 'activity-later' }]);
        expect(store.record('activity-later')?.topics).toEqual(['training']);
        store.removeRecords(NOTE, ['activity-later']);
        store.putRecords(NOTE, [{ ...trial, id: 'activity-later' }]);
        expect(store.record('activity-later')?.topics).toEqual(['training']);
        expect(store.decisionsOf(2)).toEqual([early]);
      });
    });
  });
}
