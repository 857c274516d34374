import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDesignations,
  comparePaths,
  compressDesignations,
  compressLocators,
  expandDesignations,
  expandLocators,
  formatDesignation,
  formatDesignationList,
  formatLocatorList,
  listStyle,
  parseDesignation,
  parseDesignationList,
  parseLocatorList,
} from '../../src/cite/index.ts';
import type { LanguageCode } from '../../src/language/index.ts';
import { designation, designationItem, locatorItem, path, plain } from './references.ts';

const languages: LanguageCode[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
const runs = { numRuns: 400 };

describe('reading what was written', () => {
  it('gives back every designation', () => {
    fc.assert(
      fc.property(designation, (d) => {
        expect(parseDesignation(formatDesignation(d))).toEqual(d);
      }),
      runs,
    );
  });

  it.each(languages)('gives back every list of designations, in the style of %s', (language) => {
    fc.assert(
      fc.property(fc.array(designationItem, { minLength: 1, maxLength: 8 }), (items) => {
        const printed = formatDesignationList(items, listStyle(language));
        expect(plain(parseDesignationList(printed, language)?.items), printed).toEqual(items);
      }),
      runs,
    );
  });

  it.each(languages)('gives back every list of report locators, in the style of %s', (language) => {
    fc.assert(
      fc.property(fc.array(locatorItem, { minLength: 1, maxLength: 8 }), (items) => {
        const printed = formatLocatorList(items, listStyle(language));
        expect(plain(parseLocatorList(printed, language)?.items), printed).toEqual(items);
      }),
      runs,
    );
  });

  it('never throws on a text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'IVX.19ae(i) ,;–-andPP\u00A0') }), (text) => {
        expect(() => [parseDesignationList(text), parseLocatorList(text)]).not.toThrow();
      }),
      runs,
    );
  });
});

describe('ranges', () => {
  it('names the same designations in the same order after runs were joined', () => {
    fc.assert(
      fc.property(fc.array(designationItem, { maxLength: 6 }), (items) => {
        const all = expandDesignations(items);
        expect(all).toBeDefined();
        expect(expandDesignations(compressDesignations(all ?? []))).toEqual(all);
      }),
      runs,
    );
  });

  it('names the same locators in the same order after runs were joined', () => {
    fc.assert(
      fc.property(fc.array(locatorItem, { maxLength: 6 }), (items) => {
        const all = expandLocators(items);
        expect(all).toBeDefined();
        expect(expandLocators(compressLocators(all ?? []))).toEqual(all);
      }),
      runs,
    );
  });
});

describe('the order of references', () => {
  it('is total: antisymmetric, transitive, and equal only for the same designation', () => {
    fc.assert(
      fc.property(designation, designation, designation, (a, b, c) => {
        expect(Math.sign(compareDesignations(a, b)) + Math.sign(compareDesignations(b, a))).toBe(0);
        const sorted = [a, b, c].sort(compareDesignations);
        for (const [i, x] of sorted.entries())
          for (const y of sorted.slice(i + 1)) expect(compareDesignations(x, y)).toBeLessThanOrEqual(0);
        if (compareDesignations(a, b) === 0) expect(a).toEqual(b);
      }),
      runs,
    );
  });

  it('puts every path before what stands below it', () => {
    fc.assert(
      fc.property(path, (p) => {
        expect(comparePaths(p, [...p, 'a'])).toBeLessThan(0);
      }),
      runs,
    );
  });
});
