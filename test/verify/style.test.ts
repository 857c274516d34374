import { describe, expect, it } from 'vitest';
import type { IndexEntry } from '../../src/instrument/index.ts';
import { checkStyle } from '../../src/verify/index.ts';
import { context, edition, entry, topic } from './world.ts';

const printed = (published: string, line: number, locator: string | null = null): IndexEntry =>
  entry('A.III.19', { published, line, locator });
const check = (entries: IndexEntry[], row?: string) =>
  checkStyle(edition([], { topics: [topic('Children', entries)] }), {
    ...context,
    ...(row === undefined ? {} : { indexLine: () => row }),
  });

describe('how ranges are written', () => {
  it('follows what most ranges of the index do', () => {
    const entries = [printed('III.19–21', 1, '23–25'), printed('III.1–3', 2), printed('III.7-9', 3)];
    expect(check(entries).map((f) => [f.code, f.severity, f.place.line, f.published, f.expected])).toEqual([
      ['range-style', 'note', 3, 'III.7-9', 'III.7–9'],
    ]);
  });

  it('accepts hyphens in an index that prints hyphens', () => {
    expect(check([printed('III.1-3', 1), printed('III.7-9', 2)])).toEqual([]);
  });

  it('reads the row itself where it is at hand, and takes no hyphen of a name for a range', () => {
    const row = 'Multi-agency centres\t<u>II.17-23</u>\tWG.7/2013/5\t21– 27, 8 (a)–(c) and (d)–(f)\tX.1–3';
    expect(check([printed('II.17-23', 1)], row).map((f) => [f.published, f.expected])).toEqual([
      ['II.17-23 and 21– 27', 'II.17–23 and 21–27'],
    ]);
  });

  it('notes a space inside a range and a range of letters, once for a line', () => {
    const entries = [printed('I.c–f', 1), printed('III.1–3', 2), printed('IX.8.a-c', 3, '8 (a)– (c)')];
    expect(check(entries).map((f) => [f.place.line, f.published, f.expected])).toEqual([
      [3, 'IX.8.a-c and 8 (a)– (c)', 'IX.8.a–c and 8 (a)–(c)'],
    ]);
  });
});

describe('how lists are written', () => {
  it('notes a list without a word before its last reference', () => {
    const found = check(
      [printed('I.49', 1), printed('I.50', 1)],
      '\tCTOC/COP/WG.7/2012/6\t52 and 53\tI.49, I.50',
    );
    expect(found.map((f) => [f.published, f.expected])).toEqual([['I.49, I.50', 'I.49 and I.50']]);
  });

  it('accepts several lists run together in one cell, and a list that goes on below', () => {
    expect(
      check([printed('I.1', 1)], 'VI.PP.1–7 ; VI.6 , VI.7 and VI.8 IX.8.a, IX.8.b and IX.9 X.1\t5, 7'),
    ).toEqual([]);
    expect(check([printed('I.1', 1)], 'I.1 , I.2 ,')).toEqual([]);
  });

  it('looks through underlining', () => {
    expect(check([printed('I.1', 1)], '<u>I.38</u> <u>II.10</u> and <u>II.11</u>')).toEqual([]);
    expect(check([printed('I.1', 1)], '<u>II.10</u> , <u>II.11</u>')).toHaveLength(1);
  });
});
