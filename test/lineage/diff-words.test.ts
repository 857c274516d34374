import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, extentOfChange, sameWords, tokenize, type WordChange } from '../../src/lineage/index.ts';

/** `States [-should-]{+shall+} act`: a difference in one line. */
const drawn = (changes: readonly WordChange[]): string =>
  changes
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
const joined = (changes: readonly WordChange[], kinds: readonly string[]): string =>
  changes
    .filter((c) => kinds.includes(c.kind))
    .map((c) => c.text)
    .join('');

/** The slow, obvious answer: length of a longest common subsequence of the tokens. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    b.forEach((y, j) => {
      next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
const words = (text: string): string[] =>
  tokenize(text)
    .map((t) => t.text)
    .filter((t) => t !== '');

const paragraph = fc
  .array(
    fc.constantFrom(
      'States',
      'should',
      'shall',
      ' ',
      ' ',
      '  ',
      '\u00A0',
      ',',
      '.',
      '–',
      '移民',
      'мигранты',
      '\u0301',
      '\uD800',
      '😀',
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('the difference of two wordings', () => {
  it('shows replaced, added and removed words with the space where it belongs', () => {
    expect(drawn(diffWords('States should act.', 'States shall act.'))).toBe(
      'States [-should-]{+shall+} act.',
    );
    expect(drawn(diffWords('migrants and refugees', 'smuggled migrants and refugees'))).toBe(
      '{+smuggled +}migrants and refugees',
    );
    expect(drawn(diffWords('a b c d', 'a d'))).toBe('a[- b c-] d');
  });

  it('shows an added comma without touching the word before it', () => {
    expect(drawn(diffWords('land sea and air', 'land, sea and air'))).toBe('land{+,+} sea and air');
  });

  it('goes by characters where words are not parted by spaces', () => {
    expect(drawn(diffWords('偷运移民问题', '偷运儿童问题'))).toBe('偷运[-移民-]{+儿童+}问题');
  });

  it('is empty for two empty texts and one piece for the same text', () => {
    expect(diffWords('', '')).toEqual([]);
    expect(diffWords(' a b ', ' a b ')).toEqual([{ kind: 'same', text: ' a b ' }]);
  });

  it('gives back both texts character for character', () => {
    fc.assert(
      fc.property(
        fc.oneof(paragraph, fc.string({ unit: 'binary' })),
        fc.oneof(paragraph, fc.string({ unit: 'binary' })),
        (before, after) => {
          const changes = diffWords(before, after);
          expect(joined(changes, ['same', 'removed'])).toBe(before);
          expect(joined(changes, ['same', 'added'])).toBe(after);
          changes.forEach((change, i) => {
            expect(change.text).not.toBe('');
            expect(change.kind).not.toBe(changes[i - 1]?.kind);
            if (change.kind === 'removed') expect(changes[i - 1]?.kind).not.toBe('added');
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps as many words as can be kept', () => {
    fc.assert(
      fc.property(paragraph, paragraph, (before, after) => {
        const kept = diffWords(before, after)
          .filter((c) => c.kind === 'same')
          .flatMap((c) => words(c.text));
        expect(kept).toHaveLength(longestCommon(words(before), words(after)));
      }),
      { numRuns: 500 },
    );
  });

  it('is found for ten thousand words in any disorder within seconds', () => {
    const many = (seed: number): string => {
      let state = seed;
      return Array.from({ length: 10_000 }, () => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return `w${state % 500}`;
      }).join(' ');
    };
    const started = performance.now();
    const changes = diffWords(many(1), many(2));
    expect(joined(changes, ['same', 'added'])).toBe(many(2));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a change', () => {
  it('is of typography when only the kind of dash, quote or space differs', () => {
    expect(sameWords('States’ 10–12', "States'\u00A010-12")).toBe(true);
    expect(extentOfChange('a – b', 'a - b')).toBe('typography');
    expect(extentOfChange('a', 'a')).toBe('none');
  });

  it('is of punctuation when other signs stand between the same words, else of words', () => {
    expect(extentOfChange('land sea, air', 'land, sea; air.')).toBe('punctuation');
    expect(extentOfChange('co- operation', 'co-operation')).toBe('punctuation');
    expect(extentOfChange('shall act', 'should act')).toBe('words');
    expect(extentOfChange('working group', 'Working Group')).toBe('words');
  });
});
