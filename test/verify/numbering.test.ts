import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Provision } from '../../src/instrument/index.ts';
import { checkNumbering } from '../../src/verify/index.ts';
import { edition, numbered, paragraph } from './world.ts';

const check = (provisions: readonly Provision[]) =>
  checkNumbering(edition(provisions)).map((f) => [f.code, f.severity, f.published, f.expected]);

describe('the count of paragraphs', () => {
  it('accepts 12 bis and 12 ter after 12 and before 13', () => {
    expect(check(numbered('A.I', '1', '2', '2 bis', '2 ter', '3'))).toEqual([]);
  });

  it('accepts (i) after (h) as a letter and (i) under a letter as a numeral', () => {
    const letters = [...'abcdefghij'].map((l) => paragraph(`B.II.${l}`));
    const numerals = ['i', 'ii', 'iii', 'iv', 'v'].map((n) => paragraph(`B.II.j.${n}`));
    expect(check([...letters, ...numerals])).toEqual([]);
  });

  it('reports a lost paragraph as a gap, and gives no number in its place', () => {
    expect(check(numbered('A.I', '1', '2', '4'))).toEqual([['numbering-gap', 'error', '4.', undefined]]);
  });

  it('names a long gap by its ends', () => {
    const [found] = checkNumbering(edition(numbered('A.III', '1', '7')));
    expect(found?.message).toBe(
      'Numbers 2 to 6 are missing before 7. in the recommendations of the third meeting.',
    );
    expect(found?.refs).toEqual(['A.III.1', 'A.III.7']);
  });

  it('reports a first paragraph that is not the first of the count', () => {
    expect(check(numbered('A.I', '2', '3'))).toEqual([['numbering-gap', 'error', '2.', undefined]]);
  });

  it('only warns when the missing label stands inside the paragraph before', () => {
    const provisions = [
      paragraph('A.I.1'),
      paragraph('A.I.2', 'States should act. 3. States should report.'),
      paragraph('A.I.4'),
    ];
    expect(check(provisions)).toEqual([['numbering-gap', 'warning', '4.', undefined]]);
  });

  it('reports a number out of line once, and goes on counting without it', () => {
    expect(check(numbered('A.I', '1', '2', '31', '4', '5'))).toEqual([
      ['numbering-jump', 'error', '31.', '3.'],
    ]);
    expect(check(numbered('A.I', '1', '2', '1', '4', '5'))).toEqual([
      ['numbering-jump', 'error', '1.', '3.'],
    ]);
  });

  it('reports a number that stands twice', () => {
    expect(check(numbered('A.I', '1', '2', '2', '3'))).toEqual([
      ['numbering-jump', 'error', '2.', undefined],
    ]);
    expect(check(numbered('A.I', '1', '2', '2', '4'))).toEqual([['numbering-jump', 'error', '2.', '3.']]);
  });

  it('only warns when the count begins again at one inside an instrument', () => {
    expect(check(numbered('A.I', '1', '2', '1', '2'))).toEqual([
      ['numbering-jump', 'warning', '1.', undefined],
    ]);
  });

  it('counts each instrument and each parent on its own', () => {
    const first = numbered('A.I', '1', '2');
    const second = numbered('A.II', '1');
    const below = ['a', 'b'].flatMap((l) => [paragraph(`A.II.1.${l}`)]);
    expect(check([...first, ...second, ...below])).toEqual([]);
  });

  it('lets an omission explain the numbers it leaves out', () => {
    const omission = paragraph('B.VI.omission', '(...)', { kind: 'omission', label: '' });
    expect(check([omission, paragraph('B.VI.2'), omission, paragraph('B.VI.9')])).toEqual([]);
  });

  it('does not let an omission explain a number that goes back', () => {
    const omission = paragraph('B.VI.omission', '(...)', { kind: 'omission', label: '' });
    expect(check([paragraph('B.VI.1'), paragraph('B.VI.2'), omission, paragraph('B.VI.2')])).toHaveLength(1);
  });

  it('finds no break in any unbroken count, and exactly one in a count that lost one inner paragraph', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.nat(), (length, pick) => {
        const labels = Array.from({ length }, (_, i) => String(i + 1));
        expect(check(numbered('A.I', ...labels))).toEqual([]);
        const lost = 1 + (pick % (length - 2));
        const rest = labels.filter((_, i) => i !== lost);
        expect(check(numbered('A.I', ...rest)).map(([code]) => code)).toEqual(['numbering-gap']);
      }),
    );
  });
});

describe('the count of preambular paragraphs', () => {
  it('agrees with a printed PP 5 beside the fifth', () => {
    expect(check([paragraph('B.VI.PP.5', 'Acknowledging', { label: 'PP 5' })])).toEqual([]);
  });

  it('reports a printed PP 6 beside the fifth', () => {
    expect(check([paragraph('B.VI.PP.5', 'Acknowledging', { label: 'PP 6' })])).toEqual([
      ['label-differs', 'error', 'PP 6', 'PP 5'],
    ]);
  });

  it('notes a preambular paragraph whose ordinal an omission hides', () => {
    expect(
      check([paragraph('B.VI.PP.?', 'Reaffirming')]).map(([code, severity]) => [code, severity]),
    ).toEqual([['ordinal-unknown', 'note']]);
  });
});
