import { describe, expect, it } from 'vitest';
import {
  compareDesignations,
  compressLocators,
  designationRangeIssue,
  expandDesignations,
  expandLocators,
  findPartLabel,
  formatDesignation,
  formatDesignationList,
  formatLocatorList,
  locatorRangeIssue,
  parseDesignation,
  parseDesignationList,
  parseLocatorList,
  splitDesignationGroups,
  splitLocatorGroups,
} from '../../src/cite/index.ts';
import type { LanguageCode } from '../../src/language/index.ts';

const refs = (text: string, language?: LanguageCode): string[] | undefined => {
  const list = parseDesignationList(text, language);
  return list && expandDesignations(list.items)?.map(formatDesignation);
};
const paths = (text: string, language?: LanguageCode): string[] | undefined => {
  const list = parseLocatorList(text, language);
  return list && expandLocators(list.items)?.map((path) => path.join('.'));
};

describe('a designation', () => {
  it.each([
    ['III.19', { section: 'III', path: ['19'] }],
    ['A.III.19', { part: 'A', section: 'III', path: ['19'] }],
    ['II.n.iii', { section: 'II', path: ['n', 'iii'] }],
    ['VI.PP.5', { section: 'VI', path: ['PP', '5'] }],
    ['A.V.2.e', { part: 'A', section: 'V', path: ['2', 'e'] }],
    ['V.12 bis', { section: 'V', path: ['12 bis'] }],
    ['C.III.4', { part: 'C', section: 'III', path: ['4'] }],
  ])('%s is read into its part, section and path', (text, expected) => {
    expect(parseDesignation(text)).toEqual(expected);
  });

  it.each(['', 'III', '19', 'IIII.3', 'III.', 'III.19 and', 'Academia', '6/3'])(
    'is not read from "%s"',
    (text) => {
      expect(parseDesignation(text)).toBeUndefined();
    },
  );

  it('is ordered by section value, preambular paragraphs first, 12 bis between 12 and 13, letters after numbers', () => {
    const order = [
      'I.1',
      'V.2',
      'V.2.a',
      'V.2.i',
      'V.12',
      'V.12 bis',
      'V.13',
      'VI.PP.7',
      'VI.1',
      'IX.h',
      'IX.i',
      'IX.j.ii',
      'IX.j.ix',
      'A.I.1',
    ];
    const read = order.flatMap((text) => parseDesignation(text) ?? []);
    expect([...read].reverse().sort(compareDesignations).map(formatDesignation)).toEqual(order);
  });
});

describe('a list of designations', () => {
  it.each([
    ['I.21, I.22, I.25 and I.27', ['I.21', 'I.22', 'I.25', 'I.27']],
    ['I.21 , I.22 , I.25 and I.27', ['I.21', 'I.22', 'I.25', 'I.27']],
    ['III.5, III.14 and III.19-21', ['III.5', 'III.14', 'III.19', 'III.20', 'III.21']],
    ['III.19–21', ['III.19', 'III.20', 'III.21']],
    ['III.19\u00A0–\u00A0III.21', ['III.19', 'III.20', 'III.21']],
    ['IX.8.a–c', ['IX.8.a', 'IX.8.b', 'IX.8.c']],
    ['I.h–k', ['I.h', 'I.i', 'I.j', 'I.k']],
    ['II.n.i–iii', ['II.n.i', 'II.n.ii', 'II.n.iii']],
    ['VI.PP.1–3; VI.6', ['VI.PP.1', 'VI.PP.2', 'VI.PP.3', 'VI.6']],
    ['I.49, I.50', ['I.49', 'I.50']],
    ['III.19, 20 and 22', ['III.19', 'III.20', 'III.22']],
  ])('%s', (text, expected) => {
    expect(refs(text)).toEqual(expected);
  });

  it('keeps how it is printed: items, separators and dashes with their spaces', () => {
    const text = ' II.4 , II.21– 27 and II.30';
    const list = parseDesignationList(text);
    expect(list?.items.map((item) => [item.printed, item.dash])).toEqual([
      ['II.4', null],
      ['II.21– 27', '– '],
      ['II.30', null],
    ]);
    expect(list?.separators.map((s) => [s.kind, s.printed])).toEqual([
      ['comma', ' , '],
      ['and', ' and '],
    ]);
    expect(list?.items.every((item) => text.slice(item.start, item.end) === item.printed)).toBe(true);
  });

  it.each(['III.', 'I.2 and', ', I.2', 'I.2 I.3', 'I.2–3–4', 'I.2 x', '(a)', ''])(
    'is not read from "%s"',
    (text) => {
      expect(parseDesignationList(text)).toBeUndefined();
    },
  );

  it('is printed in United Nations style', () => {
    for (const text of ['V.1.d, V.2.e and V.2.f', 'VI.PP.1–7; VI.6', 'IX.8.a–c', 'V.10–12 and V.20'])
      expect(formatDesignationList(parseDesignationList(text)?.items ?? [])).toBe(text);
  });
});

describe('a list of report locators', () => {
  it.each([
    ['7 (d) and 8 (e) and (f)', ['7.d', '8.e', '8.f']],
    ['(c)–(f)', ['c', 'd', 'e', 'f']],
    ['(n) (iii)', ['n.iii']],
    ['(c) and (j) (i)', ['c', 'j.i']],
    ['(h) and (i)', ['h', 'i']],
    ['(h)–(k)', ['h', 'i', 'j', 'k']],
    ['(b) (i)–(iv)', ['b.i', 'b.ii', 'b.iii', 'b.iv']],
    ['8 (b), (g) and (h) and 10 (e)', ['8.b', '8.g', '8.h', '10.e']],
    ['8 (a), (b), (d), (f) and 9', ['8.a', '8.b', '8.d', '8.f', '9']],
    ['8 (a)–(c), 10 and 12', ['8.a', '8.b', '8.c', '10', '12']],
    ['8(a)-(c)', ['8.a', '8.b', '8.c']],
    ['PP 1–3; 6, 7 and 20', ['PP.1', 'PP.2', 'PP.3', '6', '7', '20']],
    ['9, 18 and 23– 25', ['9', '18', '23', '24', '25']],
    ['12 bis and 13', ['12 bis', '13']],
    ['12 to 14', ['12', '13', '14']],
  ])('%s', (text, expected) => {
    expect(paths(text)).toEqual(expected);
  });

  it.each<[LanguageCode, string, string[]]>([
    ['fr', '8 e) et f), 10 à 12', ['8.e', '8.f', '10', '11', '12']],
    ['es', '8 e), f) y 10 a 12', ['8.e', '8.f', '10', '11', '12']],
    ['ru', '8 (e) и (f); ПП 5', ['8.e', '8.f', 'PP.5']],
    ['ar', '٨ (e)، ١٠ و١٢', ['8.e', '10', '12']],
    ['zh', '8（e）、10至12和14', ['8.e', '10', '11', '12', '14']],
  ])('is read with the conjunctions and commas of %s: %s', (language, text, expected) => {
    expect(paths(text, language)).toEqual(expected);
  });

  it('is printed in United Nations style', () => {
    const printed = [
      '7 (d) and 8 (e) and (f)',
      '8 (b), (g) and (h) and 10 (e)',
      '8 (a)–(c), 10 and 12',
      '(c)–(f)',
      '(n) (iii)',
      'PP 1–7; 6, 7, 19 and 20',
      '7 (d), 8 (b), (e), (g) and (i) and 10 (c)',
    ];
    for (const text of printed) expect(formatLocatorList(parseLocatorList(text)?.items ?? [])).toBe(text);
  });

  it('joins three neighbours and leaves two apart', () => {
    expect(
      formatLocatorList(
        compressLocators([
          ['8', 'a'],
          ['8', 'b'],
          ['8', 'c'],
          ['9', 'b'],
          ['9', 'c'],
        ]),
      ),
    ).toBe('8 (a)–(c) and 9 (b) and (c)');
  });
});

describe('a range that makes no sense', () => {
  it('is reported and not expanded', () => {
    const reversed = parseDesignationList('III.21–19')?.items ?? [];
    expect(expandDesignations(reversed)).toBeUndefined();
    expect(reversed.map(designationRangeIssue)).toEqual(['19 does not come after 21']);
    const across = parseLocatorList('8 (a)–9 (c)')?.items ?? [];
    expect(expandLocators(across)).toBeUndefined();
    expect(across.map(locatorRangeIssue)).toEqual(['8.a and 9.c are not in one list']);
    const huge = parseLocatorList('1–99999999')?.items ?? [];
    expect(huge.map(locatorRangeIssue)).toEqual(['1 to 99999999 is too long for one list']);
  });
});

describe('cells run together', () => {
  it('part into one list of designations per section, with their places', () => {
    const text = 'I.7 II.3 , II.7 and II.32 III.35 V.2.g and V.5 ';
    const groups = splitDesignationGroups(text);
    expect(groups?.map((g) => text.slice(g.start, g.end))).toEqual([
      'I.7',
      'II.3 , II.7 and II.32',
      'III.35',
      'V.2.g and V.5',
    ]);
  });

  it('part into lists of locators where two stand side by side', () => {
    const text = ' 10 7, 11, 12, 27 and 36 39 and 42 8 (g) and 11';
    const best = splitLocatorGroups(text)[0];
    expect(best?.map((g) => text.slice(g.start, g.end))).toEqual([
      '10',
      '7, 11, 12, 27 and 36',
      '39 and 42',
      '8 (g) and 11',
    ]);
  });

  it('offer every reading where a numeral could be a letter of the next list', () => {
    const text = '(n) (i) (k) 2, 7';
    const readings = splitLocatorGroups(text).map((groups) => groups.map((g) => text.slice(g.start, g.end)));
    expect(readings).toEqual([
      ['(n) (i)', '(k)', '2, 7'],
      ['(n)', '(i)', '(k)', '2, 7'],
    ]);
    expect(splitLocatorGroups('(b) (iii) (f) (d) 3–5').map((groups) => groups.length)).toEqual([4, 5]);
  });

  it('never offer more than 64 readings, however long the cell', () => {
    expect(splitLocatorGroups('(n) (i) '.repeat(5000)).length).toBeGreaterThan(0);
    expect(splitLocatorGroups('(n) (i) '.repeat(50)).length).toBe(64);
  });

  it('are given up when something in them is no reference', () => {
    expect(splitLocatorGroups('10 Academia')).toEqual([]);
    expect(splitDesignationGroups('I.7 Academia')).toBeUndefined();
  });
});

describe('a part label', () => {
  it('governs the rest of its cell up to the next label', () => {
    const text = 'Part A III.17 and III.18 V.4.b Part B V.4 ';
    const parts = findPartLabel(text);
    expect(parts.map((p) => [p.part, text.slice(p.governs.start, p.governs.end)])).toEqual([
      ['A', 'III.17 and III.18 V.4.b'],
      ['B', 'V.4'],
    ]);
  });

  it.each<[LanguageCode, string]>([
    ['fr', 'Partie B'],
    ['es', 'Parte B'],
    ['ru', 'Часть В'],
    ['ar', 'الجزء باء'],
    ['zh', 'B部分'],
  ])('is found in %s', (language, text) => {
    expect(findPartLabel(`${text} VI.3`, language).map((p) => p.part)).toEqual(['B']);
  });
});
