import { describe, expect, it } from 'vitest';
import { AcquisError } from '../../src/finding/index.ts';
import type { IndexEntry } from '../../src/instrument/index.ts';
import { compareEditions, type ReferenceChange } from '../../src/lineage/index.ts';
import { edition, entry, section, topic } from '../builders/edition.ts';

const sea = section('A.I', ['46 Act jointly.', '47 Notify the Secretary-General.', '49 Return migrants.'], {
  paragraphs: 49,
  report: 'R/2012',
});
const old = (entries: readonly IndexEntry[], label = 'Smuggling by sea') =>
  edition({ id: '2019', sections: [sea], topics: [topic(label, '', ...entries)] });
const later = edition({
  id: '2024',
  sections: [sea, section('A.VI', ['1 Legislate.'])],
  topics: [topic('Smuggling by sea', 'A.I.47 A.VI.1')],
});
const inShort = (changes: readonly ReferenceChange[]): string[] =>
  changes.map((c) => `${c.kind} ${c.earlier?.published ?? '-'} > ${c.later?.published ?? '-'}`);

describe('the provisions of two editions', () => {
  const before = edition({
    id: '2019',
    sections: [
      section('A.I', ['1 Protect children.', '2#train Train officers', '3 States’ duty.', '4 Repealed.']),
    ],
  });
  const after = edition({
    id: '2024',
    sections: [
      section('A.I', ['1 Protect all children.', "3 States' duty.", '5#train Train officers', '6 New.']),
    ],
  });
  const { provisions, summary } = compareEditions(before, after);

  it('are added, removed, changed, unchanged or renumbered, matched by permanent id', () => {
    expect(provisions.added.map((p) => p.ref)).toEqual(['A.I.6']);
    expect(provisions.removed.map((p) => p.ref)).toEqual(['A.I.4']);
    expect(provisions.changed.map((p) => [p.later, p.extent])).toEqual([
      ['A.I.1', 'words'],
      ['A.I.3', 'typography'],
    ]);
    expect(provisions.unchanged.map((p) => [p.earlier, p.later])).toEqual([['A.I.2', 'A.I.5']]);
    expect(provisions.renumbered).toEqual(provisions.unchanged);
    expect(summary.provisions).toEqual({
      added: 1,
      removed: 1,
      changed: 2,
      changedInWords: 1,
      unchanged: 1,
      renumbered: 1,
    });
  });

  it('show what changed word by word', () => {
    expect(provisions.changed[0]?.words).toEqual([
      { kind: 'same', text: 'Protect' },
      { kind: 'added', text: ' all' },
      { kind: 'same', text: ' children.' },
    ]);
  });

  it('are compared with what their footnotes say, not with how they are numbered', () => {
    const note = { at: 3, marks: [], line: 1 };
    const noted = (marker: string, text: string) => ({
      ...before,
      provisions: before.provisions.map((p) => ({ ...p, notes: [{ ...note, marker, text }] })),
    });
    expect(compareEditions(noted('1', 'Ibid.'), noted('7', 'Ibid.')).provisions.changed).toEqual([]);
    const changed = compareEditions(noted('1', 'Ibid.'), noted('1', 'Resolution 55/25.')).provisions.changed;
    expect(changed.map((c) => c.extent)).toEqual(['notes', 'notes', 'notes', 'notes']);
  });
});

describe('the references of two editions', () => {
  it('are corrected when the earlier print was wrong and the later one is what was meant', () => {
    const wrong = entry('A.I.47', {
      published: 'I.49',
      status: 'corrected',
      symbol: 'R/2012',
      locator: '50',
    });
    const { references, summary } = compareEditions(old([wrong]), later);
    expect(inShort(references)).toEqual(['corrected I.49 > I.47', 'added - > VI.1']);
    expect(references[0]?.evidence).toEqual([
      'The 2019 edition prints "I.49" beside 50 of R/2012, where A.I.47 was meant.',
      'The 2024 edition prints "I.47".',
    ]);
    expect(summary.references).toEqual({ added: 1, addedFromNewSections: 1, removed: 0, corrected: 1 });
  });

  it('are corrected when the columns disagreed and the later print is what the report column said', () => {
    for (const [ref, status] of [
      ['A.I.49', 'disputed'],
      [null, 'unresolved'],
    ] as const) {
      const wrong = entry(ref, { published: 'I.49', section: 'I', status, symbol: 'R/2012', locator: '50' });
      expect(inShort(compareEditions(old([wrong]), later).references)).toEqual([
        'corrected I.49 > I.47',
        'added - > VI.1',
      ]);
    }
  });

  it('are removed and added, not corrected, when nothing in the earlier edition was wrong', () => {
    const { references } = compareEditions(
      old([entry('A.I.49', { symbol: 'R/2012', locator: '52' })]),
      later,
    );
    expect(inShort(references)).toEqual(['added - > I.47', 'removed I.49 > -', 'added - > VI.1']);
    expect(references.map((r) => r.newSection)).toEqual([false, false, true]);
  });

  it('are not corrected when the later edition repeats the misprint', () => {
    const wrong = entry('A.I.47', { published: 'I.49', status: 'corrected' });
    const again = edition({
      ...later,
      id: '2024',
      sections: [sea],
      topics: [topic('Smuggling by sea', '', wrong)],
    });
    expect(compareEditions(old([wrong]), again).references).toEqual([]);
  });

  it('follow a topic that was renamed and stay the same when only their designation moved', () => {
    const moved = edition({
      id: '2024',
      sections: [section('A.II', ['1#a-i-47 Notify the Secretary-General.'], { meeting: 'a-i' })],
      topics: [topic('Smuggling by sea, notifications', 'A.II.1')],
    });
    const { topics, references } = compareEditions(
      old([entry('A.I.47')], 'Smuggling by sea, notification'),
      moved,
    );
    expect(topics.map((t) => t.kind)).toEqual(['renamed']);
    expect(references).toEqual([]);
  });

  it('are all added under a new topic and all removed with an old one', () => {
    const before = edition({ id: '2019', sections: [sea], topics: [topic('Media', 'A.I.46')] });
    const after = edition({ id: '2024', sections: [sea], topics: [topic('Gender', 'A.I.49')] });
    expect(
      compareEditions(before, after).references.map((r) => [r.kind, r.topics.earlier, r.topics.later]),
    ).toEqual([
      ['removed', ['Media'], []],
      ['added', [], ['Gender']],
    ]);
  });
});

describe('the comparison of two editions', () => {
  it('finds nothing between an edition and itself', () => {
    const { provisions, topics, references } = compareEditions(later, later);
    expect(
      [provisions.added, provisions.removed, provisions.changed, provisions.renumbered, references].flat(),
    ).toEqual([]);
    expect(topics.map((t) => t.kind)).toEqual(['same']);
  });

  it('is plain data that survives JSON', () => {
    const comparison = compareEditions(
      old([entry(null, { published: 'I.99', status: 'unresolved' })]),
      later,
    );
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });

  it('is refused between two languages, with what to do', () => {
    const french = { ...later, language: 'fr' };
    expect(() => compareEditions(later, french)).toThrow(AcquisError);
    expect(() => compareEditions(later, french)).toThrow(
      'Edition 2024 is in language "en" and edition 2024 in "fr"',
    );
  });
});
