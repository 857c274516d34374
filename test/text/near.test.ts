/** Near matches: what a person meant who mistyped a topic, a reference or an edition. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearMatches } from '../../src/text/index.ts';

const TOPICS = [
  'Border control',
  'Children',
  'Children, protection',
  'Children, unaccompanied',
  'Évasion',
  'Witness protection',
];

describe('the distance of two texts', () => {
  it.each([
    ['children', 'children', 0],
    ['chidren', 'children', 1],
    ['chlidren', 'children', 1],
    ['III.19', 'III.91', 1],
    ['', 'abc', 3],
    ['border', 'order', 1],
    ['第三', '第五', 1],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('is never more than the longer length nor less than the difference of lengths', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.string({ unit: 'binary', maxLength: 12 }),
        (a, b) => {
          const [m, n] = [[...a].length, [...b].length];
          const distance = editDistance(a, b);
          expect(distance).toBeLessThanOrEqual(Math.max(m, n));
          expect(distance).toBeGreaterThanOrEqual(Math.abs(m - n));
          expect(distance === 0).toBe(a === b);
        },
      ),
    );
  });

  it('below its limit is the same as without one, above it is one more than the limit', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, fc.nat(8), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
      }),
    );
  });
});

describe('near matches', () => {
  it('forgive a letter', () => {
    expect(nearMatches('chidren', TOPICS)[0]).toBe('Children');
  });

  it('put what begins with the typed words first', () => {
    expect(nearMatches('children', TOPICS)).toEqual([
      'Children',
      'Children, protection',
      'Children, unaccompanied',
    ]);
  });

  it('find a word in the middle, mistyped as well', () => {
    expect(nearMatches('protecton', TOPICS)).toEqual(['Children, protection', 'Witness protection']);
  });

  it('forgive accents and case', () => {
    expect(nearMatches('EVASION', TOPICS)).toEqual(['Évasion']);
  });

  it('are none for what is far off, or for nothing', () => {
    expect(nearMatches('zzzzzz', TOPICS)).toEqual([]);
    expect(nearMatches(' ', TOPICS)).toEqual([]);
  });

  it('are no more than asked for', () => {
    expect(nearMatches('children', TOPICS, 2)).toHaveLength(2);
  });
});
