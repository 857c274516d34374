import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileSimilarity, textSimilarity, wordProfile } from '../../src/lineage/index.ts';

describe('the likeness of two wordings', () => {
  it('is 1 for the same words and 0 for none in common', () => {
    expect(textSimilarity('States shall act.', 'STATES, shall act')).toBe(1);
    expect(textSimilarity('States', 'migrants')).toBe(0);
    expect(textSimilarity('', '')).toBe(1);
    expect(textSimilarity('', 'States')).toBe(0);
  });

  it('tells apart paragraphs that share only a formula', () => {
    const a = 'States should consider establishing multi-agency centres for the exchange of information.';
    const b = 'States should consider granting temporary resident status to smuggled migrants.';
    expect(textSimilarity(a, b)).toBeLessThan(0.3);
    expect(textSimilarity(a, a.replace('should', 'may wish to'))).toBeGreaterThan(0.7);
  });

  it('is the same both ways, from 0 to 1, and 1 with itself', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.lorem({ maxCount: 12 }), (a, b) => {
        expect(textSimilarity(a, b)).toBe(textSimilarity(b, a));
        expect(textSimilarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(textSimilarity(a, b)).toBeLessThanOrEqual(1);
        expect(textSimilarity(a, a)).toBe(1);
      }),
    );
  });

  it('parts the same paragraph from every other one of the two compendiums', () => {
    const paragraphs = (file: string): string[] =>
      readFileSync(new URL(`../../corpora/som/sources/${file}`, import.meta.url), 'utf8')
        .split(/\n\s*\n|\n/u)
        .map((line) => /^\d+\.\s+(\S.{60,})$/u.exec(line)?.[1] ?? '')
        .filter((text) => text !== '');
    const old = paragraphs('2019-compendium.txt').map((text) => ({ text, profile: wordProfile(text) }));
    const now = paragraphs('2024-compendium-and-index.txt').map(wordProfile);
    expect(old.length).toBeGreaterThan(100);
    for (const { text, profile } of old) {
      const [best = 0, second = 0] = now
        .map((other) => profileSimilarity(profile, other))
        .sort((x, y) => y - x);
      // Below 1 where a page break cuts the line in one of the two files.
      expect(best, text).toBeGreaterThan(0.5);
      expect(best - second, text).toBeGreaterThan(0.15);
    }
  });
});
