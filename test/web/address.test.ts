import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, linksFor, refOf, sourceAddress, sourceFileOf } from '../../src/render/html/index.ts';

describe('the address of a provision', () => {
  it.each([
    ['A.III.19', '/compendium/A/III/19'],
    ['B.VI.PP.5', '/compendium/B/VI/PP/5'],
    ['B.VII.PP.?', '/compendium/B/VII/PP/unknown'],
    ['A.V.2.e', '/compendium/A/V/2/e'],
    ['B.II.12 bis', '/compendium/B/II/12%20bis'],
  ])('%s stands at %s and is found there', (ref, address) => {
    expect(addressOf(ref)).toBe(address);
    expect(refOf(address)).toBe(ref);
  });

  it('leads back to the same designation, whatever the labels', () => {
    const label = fc
      .oneof(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom('?', 'unknown', '~unknown', '/', '%', '12 bis', 'а', '#'),
      )
      .filter((s) => !s.includes('.') && !/\p{Cs}/u.test(s));
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), (labels) => {
        const ref = labels.join('.');
        expect(refOf(addressOf(ref))).toBe(ref);
        // As a browser would send it: through the address parser and back.
        const sent = new URL(addressOf(ref), 'http://localhost');
        expect(sent.search + sent.hash).toBe('');
        expect(refOf(sent.pathname)).toBe(ref);
      }),
    );
  });

  it('is nothing for a path that is none of the compendium', () => {
    expect(refOf('/index/A')).toBeUndefined();
    expect(refOf('/compendium/A//3')).toBeUndefined();
    expect(refOf('/compendium/%E0%A4%A')).toBeUndefined();
  });

  it('keeps the edition before the fragment, and only when it is not the default', () => {
    expect(linksFor('2019').inSection('A', 'III', 'A.III.2')).toBe('/compendium/A/III?edition=2019#A.III.2');
    expect(linksFor(null).provision('A.III.2')).toBe('/compendium/A/III/2');
    expect(linksFor('2019').to('/go?q=1')).toBe('/go?q=1&edition=2019');
  });
});

describe('the address of a source', () => {
  it('is its path in the corpus folder, and its line', () => {
    expect(sourceAddress('sources/2019-index.txt', 129)).toBe('/sources/2019-index.txt#L129');
    expect(sourceAddress('index.txt')).toBe('/sources/~/index.txt');
  });

  it('leads back to the same file, whatever it is called', () => {
    const name = fc
      .oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom('~', '~~', 'sources', 'a b', '%'))
      .filter((s) => !/^\.{1,2}$|[/\\]|\p{Cs}/u.test(s));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const file = names.join('/');
        expect(sourceFileOf(new URL(sourceAddress(file, 3), 'http://localhost').pathname)).toBe(file);
      }),
    );
  });
});
