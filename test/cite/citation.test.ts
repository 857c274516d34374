import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCitation, resolveCitation, resolveEach } from '../../src/cite/index.ts';
import type { LanguageCode } from '../../src/language/index.ts';
import { WORLD } from './world.ts';

const resolve = (text: string, language?: LanguageCode) =>
  resolveCitation(parseCitation(text, language), WORLD);

describe('a reference that names one paragraph', () => {
  it.each([
    ['III.23', 'A.III.23'],
    ['A.III.23', 'A.III.23'],
    ['a.iii.23', 'A.III.23'],
    ['part A, III.23', 'A.III.23'],
    ['A. V. 2. E', 'A.V.2.e'],
    ['vi.pp.5', 'B.VI.PP.5'],
    ['II.n.iii', 'B.II.n.iii'],
    ['B.V.5', 'B.V.5'],
    ['B.I.chapeau', 'B.I.chapeau'],
    ['CTOC/COP/WG.7/2015/6, para. 27', 'A.III.23'],
    ['ctoc/cop/wg.7/2015/6 PARAGRAPH 27.', 'A.III.23'],
    ['CTOC / COP / WG.7 / 2015 / 6, paragraph 27', 'A.III.23'],
    ['CTOC/COP/WG.7/2015/6, 27', 'A.III.23'],
    ['CTOC/COP/WG.7/2018/3, paragraph 8(e)', 'A.V.2.e'],
    ['CTOC/COP/WG.7/2018/3, paragraph 8 (e)', 'A.V.2.e'],
    ['CTOC/COP/WG.7/2017/5, recommendation 5', 'A.IV.5'],
    ['recommendation 5 of CTOC/COP/WG.7/2017/5', 'A.IV.5'],
    ['resolution 6/3, para. 9 (a)', 'B.VI.9.a'],
    ['Conference resolution 6/3, paragraph 9(a)', 'B.VI.9.a'],
    ['resolution 6/3, PP 5', 'B.VI.PP.5'],
    ['resolution 6/3, preambular paragraph 5', 'B.VI.PP.5'],
    ['paragraph 15 of resolution 6/3', 'B.VI.15'],
    ['6/3, 15', 'B.VI.15'],
    ['CTOC/COP/2012/15, resolution 6/3, para. 9 (a)', 'B.VI.9.a'],
    ['decision 4/5 (j) (ii)', 'B.IV.j.ii'],
    ['DECISION 4/5, subparagraph (j) (ii)', 'B.IV.j.ii'],
    ['resolution 10/3', 'B.VII.2'],
  ])('%s', (text, ref) => {
    expect(resolve(text)).toEqual({ status: 'resolved', ref, candidates: [ref], reason: null, near: [] });
  });

  it.each<[LanguageCode, string]>([
    ['fr', 'résolution 6/3, paragraphe 9 a)'],
    ['es', 'resolución 6/3, párr. 9 a)'],
    ['ru', 'резолюция 6/3, пункт 9 (a)'],
    ['ar', 'القرار 6/3، الفقرة 9 (a)'],
    ['zh', '第6/3号决议第9(a)段'],
  ])('in %s: %s', (language, text) => {
    expect(resolve(text, language).ref).toBe('B.VI.9.a');
  });
});

describe('a number alone', () => {
  it('gives every paragraph of that number, in reading order, and chooses none', () => {
    const { status, ref, candidates, reason } = resolve('5');
    expect({ status, ref }).toEqual({ status: 'ambiguous', ref: null });
    expect(candidates).toEqual(
      WORLD.provisions.filter((p) => p.path.join('.') === '5' && p.kind !== 'omission').map((p) => p.ref),
    );
    expect(candidates.length).toBeGreaterThan(2);
    expect(reason).toBe(
      `${candidates.length} paragraphs have the number 5; say of which meeting, session or text`,
    );
  });

  it('may have letters below it', () => {
    expect(resolve('2 (e)').candidates).toEqual(['A.V.2.e']);
    expect(resolve('2(e).').ref).toBe('A.V.2.e');
  });

  it('names nothing where nothing is so numbered, nor inside a longer text', () => {
    expect(resolve('999')).toMatchObject({ status: 'unresolved', reason: 'no paragraph is numbered 999' });
    expect(resolve('23 children').status).toBe('unresolved');
    expect(resolve('23, 24').status).toBe('unresolved');
  });
});

describe('a reference that could name several', () => {
  it('gives the paragraph of each part when no part is named', () => {
    expect(resolve('V.5')).toMatchObject({
      status: 'ambiguous',
      ref: null,
      candidates: ['A.V.5', 'B.V.5'],
      reason: 'V.5 stands in part A and part B',
    });
  });

  it('gives the paragraphs of a whole decision or report', () => {
    expect(resolve('decision 4/5')).toMatchObject({ status: 'ambiguous', candidates: ['B.IV.a', 'B.IV.j'] });
    expect(resolve('CTOC/COP/WG.7/2018/3')).toMatchObject({
      status: 'ambiguous',
      candidates: ['A.V.1', 'A.V.2', 'A.V.5'],
    });
  });

  it('gives every paragraph of a list', () => {
    expect(resolve('CTOC/COP/WG.7/2012/6, paras. 52 and 53').candidates).toEqual(['A.I.49', 'A.I.50']);
    expect(resolve('III.19–21 and V.2.e; resolution 6/3, paras. 9 (a) and (b)').candidates).toEqual([
      'A.III.19',
      'A.III.20',
      'A.III.21',
      'A.V.2.e',
      'B.VI.9.a',
      'B.VI.9.b',
    ]);
    expect(resolve('III.19, 20').candidates).toEqual(['A.III.19', 'A.III.20']);
    expect(resolveEach(parseCitation('III.23 and III.24'), WORLD).map((a) => a.ref)).toEqual([
      'A.III.23',
      'A.III.24',
    ]);
  });
});

describe('a reference that names nothing', () => {
  it.each([
    ['decision 4/5 (z)', 'decision 4/5 has no subparagraph (z)'],
    ['resolution 6/3, para. 99', 'resolution 6/3 has no paragraph 99'],
    ['CTOC/COP/WG.7/2015/66, para. 2', 'no report with the symbol CTOC/COP/WG.7/2015/66 in this edition'],
    ['CTOC/COP/WG.7/2015/6, para. 999', 'CTOC/COP/WG.7/2015/6 has no paragraph 999 in this edition'],
    ['CTOC/COP/WG.7/2017/5, para. 5', 'CTOC/COP/WG.7/2017/5 is cited by recommendations, not by paragraph'],
    ['B.X.2', 'part B has no section X; did you mean VII (Tenth session)?'],
    ['C.III.4', 'the compendium has no part C'],
    ['III.99', 'section III of part A has no paragraph 99'],
    ['I.b.ix', 'section I of part A and part B has no paragraph b.ix'],
    ['resolution 4/5', '4/5 is a decision, not a resolution'],
    ['General Assembly resolution 55/25', 'resolution 55/25 of the General Assembly is not in this edition'],
    ['decision 9/9', 'no decision 9/9 in this edition'],
    [
      'recommendation 5',
      '"recommendation 5" does not say of which document; give its symbol, or the resolution or decision',
    ],
    ['III.21–19', '"III.21-19" is no range that can be counted'],
    ['III.23 and', 'it breaks off after a separator'],
    ['children', '"children" is no reference'],
    ['   ', 'nothing was given'],
  ])('%s', (text, reason) => {
    expect(resolve(text)).toMatchObject({ status: 'unresolved', ref: null, candidates: [], reason });
  });

  it('comes with what may have been meant, which is never taken for the answer', () => {
    expect(resolve('I.iii').near).toEqual(['B.I.b.iii']);
    expect(resolve('B.X.2').near).toEqual(['B.VII.2']);
    expect(resolve('CTOC/COP/WG.7/2015/66, para. 2').near[0]).toBe('CTOC/COP/WG.7/2015/6');
    expect(resolve('CTOC/COP/WG.7/2017/5, para. 5').near).toEqual(['A.IV.5']);
    expect(resolve('resolution 4/5 (j) (ii)').near).toEqual(['B.IV.j.ii']);
  });
});

it('reads anything a person can type without failing', () => {
  const pieces = fc.constantFrom(
    'III.23',
    'part',
    'A',
    'resolution',
    '6/3',
    'para.',
    '(a)',
    '–',
    ',',
    ';',
    ' ',
    'CTOC/COP',
    '9',
    'and',
    'PP',
    '"',
    '/',
    '.',
    'é',
    '第',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
      const answer = resolve(words.join(''));
      expect(answer.ref === null).toBe(answer.status !== 'resolved');
      expect(answer.reason === null).toBe(answer.status === 'resolved');
    }),
    { numRuns: 500 },
  );
});
