import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFindings } from '../../src/finding/index.ts';
import { type IndexEntry, PROVISION_KINDS } from '../../src/instrument/index.ts';
import { verifyCorpus, verifyEdition } from '../../src/verify/index.ts';
import { context, edition, entry, footnote, numbered, paragraph, topic } from './world.ts';

const STATUSES: readonly IndexEntry['status'][] = [
  'published',
  'recovered',
  'corrected',
  'disputed',
  'unresolved',
];

const label = fc.constantFrom(
  '',
  '1.',
  '2.',
  '12 bis',
  '(a)',
  '(i)',
  '(ii)',
  'IX',
  'PP 5',
  '?',
  '.',
  '()',
  '$',
  '٣',
  '第一',
);
const words = fc.string({
  unit: fc.constantFrom('a', 'multi-lateral', ' ', '–', '(', '.', '*', '\\', '人', '\u202F'),
  maxLength: 12,
});
const ref = fc.constantFrom(
  'A.I.1',
  'A.I.2',
  'A.I.2.a',
  'A.II.1',
  'B.VI.PP.?',
  'B.VI.9',
  '',
  'A',
  '...',
  'A.I.1.1.1.1',
);
const notes = fc.array(fc.tuple(fc.constantFrom('1', '2', '17', '*', '0', ''), words), { maxLength: 3 });
const provision = fc
  .tuple(ref, words, label, fc.constantFrom(...PROVISION_KINDS), fc.option(ref), notes)
  .map(([at, text, printed, kind, parent, marks]) =>
    paragraph(at, text, { label: printed, kind, parent, notes: marks.map(([m, t]) => footnote(m, t)) }),
  );
const line = fc
  .tuple(fc.option(ref), words, fc.constantFrom(...STATUSES), fc.nat({ max: 3 }))
  .map(([at, published, status, number]) =>
    entry(at ?? 'A.I.1', { ref: at, published, status, line: number, locator: published }),
  );
const world = fc
  .tuple(
    fc.array(provision, { maxLength: 8 }),
    fc.array(fc.tuple(words, fc.array(line, { maxLength: 5 })), { maxLength: 4 }),
  )
  .map(([provisions, topics]) => ({
    provisions,
    topics: topics.map(([name, entries]) => topic(name, entries)),
  }));

describe('the checks', () => {
  it('read any edition, however damaged, and give each finding its reason and place', () => {
    fc.assert(
      fc.property(world, world, words, (before, after, row) => {
        const editions = [
          edition(before.provisions, { id: '2019', year: 2019, topics: before.topics }),
          edition(after.provisions, { topics: after.topics, language: 'tlh' }),
        ];
        for (const { findings } of verifyCorpus(editions, () => ({ ...context, indexLine: () => row }))) {
          expect([...findings].sort(compareFindings)).toEqual(findings);
          for (const found of findings) {
            expect(found.evidence.length).toBeGreaterThan(0);
            expect(found.place.edition).toBeDefined();
            expect(found.message).toMatch(/\.$/u);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('say the same of the same edition, and leave it as it was', () => {
    fc.assert(
      fc.property(world, ({ provisions, topics }) => {
        const one = edition(provisions, { topics });
        const copy = structuredClone(one);
        expect(verifyEdition(one, context)).toEqual(verifyEdition(copy, context));
        expect(one).toEqual(copy);
      }),
    );
  });

  it('find nothing in a book without fault', () => {
    const faultless = [...numbered('A.I', '1', '2', '3'), ...numbered('A.II', '1', '2')];
    const topics = [topic('Media', ['A.I.1', 'A.I.2', 'A.II.1']), topic('Children', ['A.I.3', 'A.II.2'])];
    const earlier = edition(faultless, { id: '2019', year: 2019, topics });
    const checked = verifyCorpus([earlier, edition(faultless, { topics })], () => context);
    expect(checked.flatMap((e) => e.findings)).toEqual([]);
  });
});
