import { describe, expect, it } from 'vitest';
import { analyseOpening, loadStems } from '../../src/language/index.ts';
import {
  type AdoptedPassage,
  adoptedPassages,
  findAgreedWordings,
  indexNearest,
} from '../../src/lineage/index.ts';
import { compileSom, editionOf } from '../compendium/som.ts';

const stem = (await loadStems(['en'])).en ?? ((word: string) => word);
const { passages } = adoptedPassages(editionOf(compileSom(), '2024'));
const find = (phrase: string, among: readonly AdoptedPassage[] = passages) =>
  findAgreedWordings(phrase, among, { language: 'en', stem });

describe('the wordings of a phrase', () => {
  it('are found in order of time, with variants in words put between and joined before', () => {
    const found = find('unaccompanied children');
    expect(found.uses.map((u) => u.ref)).toEqual([
      'A.II.8.a',
      'A.III.20',
      'A.III.21',
      'A.III.22',
      'A.III.23',
      'A.III.25',
      'A.III.30',
    ]);
    expect(found.variants.map((v) => [v.text, v.uses])).toEqual([
      ['unaccompanied children', 3],
      ['unaccompanied migrant children', 3],
      ['separated or unaccompanied children', 1],
    ]);
    expect(found).toMatchObject({ first: '2013-11-13', last: '2015-11-20', bodies: { wg7: 7 } });
  });

  it('have other forms of the words: "witness protection" is also "protection for witnesses"', () => {
    const refs = find('witness protection').uses.map((u) => u.ref);
    expect(refs).toContain('A.I.9');
    expect(refs).toContain('A.IV.5');
  });

  it('are not made of words that belong to different things', () => {
    expect(find('unaccompanied children').uses.map((u) => u.ref)).not.toContain('A.I.25');
  });

  it('in quotation marks are only the words side by side, and so are common words', () => {
    const free = find('protection witnesses').uses.map((u) => u.ref);
    const quoted = find('“witness protection”');
    expect(quoted.variants.map((v) => v.text)).toEqual(['witness protection']);
    expect(quoted.uses.length).toBeLessThan(free.length);
    expect(find('"best interests of the child"').uses.map((u) => u.ref)).toEqual(['A.III.19']);
    expect(find('in the').variants.map((v) => v.text.toLowerCase())).toEqual(['in the']);
  });

  it('of one word take no other word with them', () => {
    expect(find('migrants').variants.map((v) => v.text)).toEqual(['Migrants']);
  });

  it('do not stretch a name over half a sentence', () => {
    const texts = find('Smuggling of Migrants Protocol').variants.map((v) => v.text);
    expect(texts).not.toContain('smuggled migrants should be protected when implementing the Protocol');
  });

  it('tell how force changed', () => {
    const course = find('ratifying or acceding').course;
    expect(course[0]).toMatchObject({ ref: 'B.IV.b', force: 'strong-urging' });
  });

  it('stand where they are said to stand', () => {
    for (const { text, places } of find('organized criminal groups').uses)
      for (const { start, end } of places) expect(text.slice(start, end).toLowerCase()).toContain('crim');
  });

  it('are none for no words, signs, and words that nobody used', () => {
    for (const phrase of ['', '"', '* ( [', 'zebra']) expect(find(phrase).uses).toEqual([]);
    expect(find('the').uses.length).toBeGreaterThan(0);
    expect(find('children '.repeat(5000)).uses.length).toBeGreaterThan(0);
  });

  it('do not reach over the end of a sentence', () => {
    const text = 'States should repair wells. Border villages should dance.';
    const made: AdoptedPassage[] = passages
      .slice(0, 1)
      .map((p) => ({ ...p, text, opening: analyseOpening(text, { language: 'en' }) }));
    expect(find('wells border', made).uses).toEqual([]);
    expect(find('border villages', made).uses.length).toBe(1);
  });
});

describe('the nearest passages', () => {
  it('treat the same matter in other words', () => {
    const index = indexNearest(passages, { language: 'en', stem });
    const [first] = index.nearest('Guardians appointed for children who are unaccompanied', 3);
    expect(passages[first?.at ?? -1]?.ref).toBe('A.III.21');
    expect(index.nearest('', 3)).toEqual([]);
  });
});
