import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BODIES,
  citationOf,
  compareSymbols,
  findBody,
  formatSymbol,
  fromCitation,
  parentBody,
  parseSymbol,
  subsidiariesOf,
  symbolFromSlug,
  symbolSlug,
} from '../../src/symbol/index.ts';
import { TABLE } from './table.ts';

const WRITTEN = TABLE.map(([written]) => written);
const cited = (text: string, style?: { body?: boolean }): string | undefined => {
  const symbol = parseSymbol(text);
  return symbol && citationOf(symbol, style);
};

describe('the order of documents', () => {
  it.each([
    [['CTOC/COP/2012/15', 'CTOC/COP/WG.7/2012/6', 'CTOC/COP/WG.7/2013/5', 'CTOC/COP/WG.10/2012/1']],
    [['A/810', 'A/72/643', 'A/72/643/Add.1', 'A/72/643/Add.2', 'A/72/643/Add.10', 'A/73/1']],
    [
      [
        'A/RES/217 A (III)',
        'A/RES/2625(XXV)',
        'A/RES/31/1',
        'A/RES/55/25',
        'A/RES/55/255',
        'A/RES/S-27/2',
        'A/RES/ES-11/4',
      ],
    ],
    [['A/RES/75/101', 'A/RES/75/101 A', 'A/RES/75/101 A-B', 'A/RES/75/101 B', 'A/RES/75/102']],
    [['S/22366', 'S/1994/1', 'S/2020/123', 'S/PRST/2019/5', 'S/RES/3 (1946)', 'S/RES/1440 (2002)']],
    [['E/RES/1235 (XLII)', 'E/RES/1978/1', 'E/RES/1992/1']],
    [['A/75/6 (Sect. 2)', 'A/75/6 (Sect. 10)', 'A/75/7', 'no symbol at all']],
  ])('is %j', (order) => {
    expect([...order].reverse().sort(compareSymbols)).toEqual(order);
  });

  it('holds the same symbol equal to itself however written', () => {
    expect(compareSymbols('A/RES/2625(XXV)', 'A/RES/2625 (XXV)')).toBe(0);
    expect(compareSymbols('S/RES/1440(2002)', ' S/RES/1440 (2002).')).toBe(0);
  });

  it('is the same whatever list a symbol stands in', () => {
    const any = fc.oneof(fc.constantFrom(...WRITTEN), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareSymbols(a, b))).toBe(-Math.sign(compareSymbols(b, a)) + 0);
        if (compareSymbols(a, b) <= 0 && compareSymbols(b, c) <= 0)
          expect(compareSymbols(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('how a text names a document', () => {
  it.each([
    ['A/RES/55/25', 'General Assembly resolution 55/25'],
    ['A/RES/2625(XXV)', 'General Assembly resolution 2625 (XXV)'],
    ['A/RES/217 A (III)', 'General Assembly resolution 217 A (III)'],
    ['A/RES/3201(S-VI)', 'General Assembly resolution 3201 (S-VI)'],
    ['A/RES/ES-11/4', 'General Assembly resolution ES-11/4'],
    ['A/RES/75/101 A', 'General Assembly resolution 75/101 A'],
    ['A/RES/75/101 A-B', 'General Assembly resolutions 75/101 A and B'],
    ['A/RES/75/254 A-C', 'General Assembly resolutions 75/254 A to C'],
    ['S/RES/1440(2002)', 'Security Council resolution 1440 (2002)'],
    ['E/RES/1992/1', 'Economic and Social Council resolution 1992/1'],
    ['E/RES/1235(XLII)', 'Economic and Social Council resolution 1235 (XLII)'],
    ['T/RES/2125(XXVI)', 'Trusteeship Council resolution 2125 (XXVI)'],
    ['A/HRC/RES/12/10', 'Human Rights Council resolution 12/10'],
    ['A/HRC/RES/S-28/1', 'Human Rights Council resolution S-28/1'],
    ['A/HRC/DEC/18/117', 'Human Rights Council decision 18/117'],
    ['E/CN.4/RES/2005/69', 'Commission on Human Rights resolution 2005/69'],
    ['UNEP/EA.4/Res.1', 'United Nations Environment Assembly resolution 4/1'],
    [
      'UNEP/CBD/COP/DEC/X/2',
      'decision X/2 of the Conference of the Parties to the Convention on Biological Diversity',
    ],
    [
      'CBD/COP/DEC/15/4',
      'decision 15/4 of the Conference of the Parties to the Convention on Biological Diversity',
    ],
  ])('%s is %s, and back', (written, citation) => {
    expect(cited(written)).toBe(citation);
    const back = fromCitation(citation);
    expect(back && compareSymbols(back.text, written)).toBe(0);
  });

  it.each([
    ['S/PRST/2019/5', 'statement by the President of the Security Council (S/PRST/2019/5)'],
    ['CRC/C/GC/12', 'Committee on the Rights of the Child general comment No. 12'],
    [
      'CEDAW/C/GC/35',
      'Committee on the Elimination of Discrimination against Women general recommendation No. 35',
    ],
    ['A/72/643', 'A/72/643'],
    ['A/RES/60/1/Corr.1', 'A/RES/60/1/Corr.1'],
    ['ICC-ASP/18/Res.6', 'ICC-ASP/18/Res.6'],
  ])('%s is %s', (written, citation) => {
    expect(cited(written)).toBe(citation);
  });

  it('leaves the body out where the context names it', () => {
    expect(cited('A/RES/2625(XXV)', { body: false })).toBe('resolution 2625 (XXV)');
    expect(cited('S/RES/1440 (2002)', { body: false })).toBe('resolution 1440 (2002)');
  });

  it.each([
    ['the General Assembly resolution 55/25', 'A/RES/55/25'],
    ['resolution 2625 (XXV) of the General Assembly', 'A/RES/2625 (XXV)'],
    ['Resolution 55/25 of the General\u00a0Assembly.', 'A/RES/55/25'],
    ['Security Council resolution 1440(2002)', 'S/RES/1440 (2002)'],
    ['General Assembly resolution 1991 A (XVIII)', 'A/RES/1991 A (XVIII)'],
  ])('"%s" leads to %s', (citation, symbol) => {
    const read = fromCitation(citation);
    expect(read && formatSymbol(read)).toBe(symbol);
  });

  it.each([
    ['no body is named', 'resolution 55/25'],
    ['there are other assemblies', 'Assembly resolution 55/25'],
    ['there are other councils', 'Council resolution 12/10'],
    ['the World Health Assembly is another', 'World Health Assembly resolution 55/25'],
    ['the Assembly counted (XII) then', 'General Assembly resolution 12/3'],
    ['the Assembly has given up Roman numerals', 'General Assembly resolution 55 (LV)'],
    ['the year is missing', 'Security Council resolution 1440'],
    ['the Council never counts sessions', 'Security Council resolution 55/25'],
    ['decisions of the Assembly have no symbol', 'General Assembly decision 55/488'],
    ['two are named', 'General Assembly resolutions 55/25 and 55/255'],
    ['there is no number', 'General Assembly resolution'],
  ])('leads nowhere when %s', (_, citation) => {
    expect(fromCitation(citation)).toBeUndefined();
  });

  it('leads every number a body can have had back to itself, and gives it an address', () => {
    const number = fc.integer({ min: 1, max: 9999 });
    const letters = fc.constantFrom('', ' A', ' B', ' A-B', ' A-E');
    const written = fc.oneof(
      fc.tuple(fc.integer({ min: 31, max: 120 }), number, letters).map(([s, n, l]) => `A/RES/${s}/${n}${l}`),
      fc
        .tuple(number, letters, fc.constantFrom('I', 'IX', 'XXX', 'S-IV', 'ES-V'))
        .map(([n, l, s]) => `A/RES/${n}${l} (${s})`),
      fc.tuple(number, fc.integer({ min: 1946, max: 2100 })).map(([n, y]) => `S/RES/${n} (${y})`),
      fc.tuple(fc.integer({ min: 1978, max: 2100 }), number).map(([y, n]) => `E/RES/${y}/${n}`),
      fc
        .tuple(fc.constantFrom('RES', 'DEC'), fc.integer({ min: 1, max: 90 }), number)
        .map(([k, s, n]) => `A/HRC/${k}/${s}/${n}`),
    );
    fc.assert(
      fc.property(written, (text) => {
        const symbol = parseSymbol(text);
        expect(symbol && formatSymbol(symbol)).toBe(text);
        expect(symbol && symbolFromSlug(symbolSlug(symbol))).toEqual(symbol);
        expect(symbol && fromCitation(citationOf(symbol))).toEqual(symbol);
      }),
    );
  });
});

describe('the bodies', () => {
  it('have symbols of their own', () => {
    expect(new Set(BODIES.map((body) => body.symbol)).size).toBe(BODIES.length);
  });

  it.each([
    ['A', [], 'General Assembly'],
    ['A', ['C.3'], 'Third Committee'],
    ['A', ['HRC'], 'Human Rights Council'],
    ['A', ['CONF.213'], 'United Nations conference'],
    ['A', ['AC.254'], 'General Assembly'],
    ['E', ['CN.4', 'Sub.2', 'AC.2'], 'Subcommission on the Promotion and Protection of Human Rights'],
    ['CTOC', ['COP', 'WG.7'], 'Working Group on the Smuggling of Migrants'],
    ['ICC-ASP', [], undefined],
  ])('%s/%j is %s', (organ, below, name) => {
    expect(findBody(organ, below)?.name).toBe(name);
  });

  it('stand below one another as their symbols do', () => {
    const subcommission = findBody('E', ['CN.4', 'Sub.2']);
    const commission = subcommission && parentBody(subcommission);
    expect(commission?.name).toBe('Commission on Human Rights');
    expect(commission && parentBody(commission)?.name).toBe('Economic and Social Council');
    expect(commission && subsidiariesOf(commission)).toEqual([subcommission]);
  });
});
