import { describe, expect, it } from 'vitest';
import { findSymbols } from '../../src/symbol/index.ts';

const MEGABYTE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

/** Best of three, in milliseconds of this process: what else the machine does is not measured. */
function time(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    findSymbols(text);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...runs);
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
    // Anything that is tried again from each of a million places takes minutes; once from each, well under a second.
    expect(time(fill(piece))).toBeLessThan(2000);
  });
});
