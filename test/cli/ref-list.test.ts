/** How are many provisions named to a person? */
import { describe, expect, it } from 'vitest';
import { refLines } from '../../src/cli/ref-list.ts';

describe('a list of provisions', () => {
  it('is printed as ranges, a line for each section', () => {
    expect(refLines(['A.VI.1', 'A.VI.2', 'A.VI.3', 'A.VII.1', 'B.I.b.i', 'B.I.b.ii', 'B.I.b.iii'])).toEqual([
      'A.VI.1–3',
      'A.VII.1',
      'B.I.b.i–iii',
    ]);
  });

  it('keeps what has no number by itself', () => {
    expect(refLines(['B.VII.PP.?', 'B.VII.2', 'B.VII.omission.1'])).toEqual([
      'B.VII.2; B.VII.PP.?; B.VII.omission.1',
    ]);
  });
});
