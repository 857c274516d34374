import { describe, expect, it } from 'vitest';
import { findSymbols } from '../../src/symbol/index.ts';

const MEGABYTE = 1_000_000;
const fill = (piece: string, size = MEGABYTE): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Best of five, in milliseconds: the machine may be busy with something else. */
function time(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    findSymbols(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const PROSE = fill(
  'Recalling its resolution 55/25 of 15 November 2000, by which it adopted the Convention, and taking note of the ' +
    'report of the Secretary-General (A/72/643) and/or of the Working Group (CTOC/COP/WG.7/2012/6), paragraphs 3 and 4, ',
);

describe('finding symbols in a megabyte', () => {
  it('takes well under 100 ms for prose with two symbols in every third line', () => {
    expect(time(PROSE)).toBeLessThan(100);
  });

  it.each([
    ['slashes only', '/'],
    ['an organ without end', 'A/'],
    ['torn organs', 'A/ '],
    ['letters without a slash', 'A'],
    ['hyphens', 'A-'],
    ['hyphens and slashes', 'S-/'],
    ['open brackets', 'A/RES/1('],
    ['blanks after a number', `A/RES/1${' '.repeat(200)}`],
    ['blanks after a slash', `A/${' '.repeat(200)}`],
    ['line breaks', 'A/\n'],
    ['digits', `A/${'1'.repeat(500)}`],
    ['dots', `A/${'L.'.repeat(200)}`],
    ['dashes in words', `A/${'B-'.repeat(200)}`],
    ['direction marks', 'A\u200f/\u200f'],
    ['modifiers', '/Add.1'],
    ['Cyrillic around what is no symbol', 'Я A/B '],
    ['look-alikes', 'А/С '],
  ])('is not made slow by %s', (_, piece) => {
    // Four times the text takes four times as long, and sixteen times if something is tried again and again.
    const [quarter, whole] = [time(fill(piece, MEGABYTE / 4)), time(fill(piece))];
    expect(whole).toBeLessThan(Math.max(300, 8 * quarter));
    expect(whole).toBeLessThan(5000);
  });
});
