/** Joining language versions: no paragraph is lost, doubled or moved, and no id is given twice, whatever the versions are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinVersions } from '../../src/compendium/library/join.ts';
import type { LibraryVersion } from '../../src/instrument/index.ts';
import { LIBRARY_LANGUAGES } from '../../src/instrument/index.ts';

const provisions = fc
  .array(
    fc.record({
      kind: fc.constantFrom('preambular', 'operative', 'subparagraph', 'heading', 'text'),
      number: fc.constantFrom('', '1.', '2.', '(a)', '(b)'),
      text: fc.constantFrom('', 'Urges', 'Urges States to keep 20 wells clean;', '2035', '大会'),
    }),
    { maxLength: 12 },
  )
  .map((items) =>
    items.map((item, at) => ({
      ...item,
      id: `p_${at}`,
      eId: `p_${at}`,
      marks: [],
      notes: [],
      parent: at > 0 && item.number.startsWith('(') ? `p_${at - 1}` : null,
      depth: 0,
      line: at + 1,
    })),
  );
const version = fc.record({
  language: fc.constantFrom(...LIBRARY_LANGUAGES),
  title: fc.constant('Wells'),
  file: fc.constant('wells.xml'),
  provisions,
  notes: fc.constant([]),
});
const versions = fc.uniqueArray(version, { maxLength: 4, selector: (v) => v.language });

const words = (v: LibraryVersion | undefined): readonly string[] => v?.provisions.map((p) => p.text) ?? [];

describe('joining any versions', () => {
  it('keeps every paragraph of each once and in its order, under ids that occur once', () => {
    fc.assert(
      fc.property(versions, versions, (first, second) => {
        const before = joinVersions(undefined, first);
        const joined = joinVersions(before, second);
        expect(new Set(joined.rows).size).toBe(joined.rows.length);
        // What was known keeps its place among what came.
        expect(joined.rows.filter((row) => before.rows.includes(row))).toEqual(before.rows);
        for (const v of joined.versions) {
          const source =
            second.find((s) => s.language === v.language) ?? first.find((s) => s.language === v.language);
          expect(words(v)).toEqual(words(source));
          const ids = v.provisions.map((p) => p.id);
          expect(joined.rows.filter((row) => ids.includes(row))).toEqual(ids);
          for (const { parent } of v.provisions) if (parent !== null) expect(ids).toContain(parent);
        }
      }),
      { numRuns: 200 },
    );
  });
});
