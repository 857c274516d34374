import { describe, expect, it } from 'vitest';
import { checkHyphenation } from '../../src/verify/index.ts';
import { edition, paragraph } from './world.ts';

const check = (...texts: string[]) =>
  checkHyphenation(edition(texts.map((text, i) => paragraph(`A.I.${i + 1}`, text)))).map((f) => [
    f.severity,
    f.published,
    f.expected,
    f.refs,
  ]);
const times = (n: number, text: string): string => Array.from({ length: n }, () => text).join(' ');

describe('a hyphen left from a line break', () => {
  it('is noted where the document joins the word everywhere else', () => {
    expect(check('multi-lateral cooperation', times(8, 'multilateral'))).toEqual([
      ['note', 'multi-lateral', 'multilateral', ['A.I.1']],
    ]);
  });

  it('is not seen in two rival spellings', () => {
    expect(check(times(10, 'multi-agency'), times(3, 'multiagency'))).toEqual([]);
    expect(check(times(2, 'multi-agency'), times(9, 'multiagency'))).toEqual([]);
  });

  it('is not seen in prefixes that are spelt both ways on purpose, nor before a capital', () => {
    expect(check('co-operation', times(50, 'cooperation'))).toEqual([]);
    expect(check('Meta-Data', times(50, 'metadata'))).toEqual([]);
  });

  it('is not seen in a compound of three words or one that is never joined', () => {
    expect(check('state-of-theart', times(9, 'stateof'), 'law-enforcement')).toEqual([]);
  });
});
