import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSymbols, formatSymbol } from '../../src/symbol/index.ts';
import { TABLE } from './table.ts';

const found = (text: string): string[] => findSymbols(text).map(({ symbol }) => formatSymbol(symbol));

describe('finding symbols in running text', () => {
  it.each([
    ['en', 'Recalling its resolutions A/RES/55/25, A/RES/55/255 and S/RES/1440 (2002).'],
    ['fr', 'Rappelant ses résolutions A/RES/55/25, A/RES/55/255 et S/RES/1440\u00a0(2002).'],
    ['es', 'Recordando sus resoluciones A/RES/55/25, A/RES/55/255 y S/RES/1440(2002).'],
    ['ru', 'ссылаясь на свои резолюции А/RES/55/25, А/RES/55/255 и S/RES/1440 (2002).'],
    ['ar', 'إذ تشير إلى قراراتها A/RES/55/25\u200f، وA/RES/55/255، و\u200eS/RES/1440 (2002)\u200e.'],
    ['zh', '回顾其第A/RES/55/25号、第A/RES/55/255号和第S/RES/1440（2002）号决议。'],
  ])('finds the same three in %s', (_, text) => {
    expect(found(text)).toEqual(['A/RES/55/25', 'A/RES/55/255', 'S/RES/1440 (2002)']);
  });

  it.each([
    ['See (A/72/643).', ['A/72/643']],
    ['as set out in A/72/643.12 The Working Group', ['A/72/643']],
    ['as set out in A/72/643¹² and elsewhere', ['A/72/643']],
    ['A/75/982-S/2021/735', ['A/75/982', 'S/2021/735']],
    ['A/75/982–S/2021/735, annex', ['A/75/982', 'S/2021/735']],
    ['CTOC/COP/WG.7/\n2012/6 and CTOC/COP\n/2012/15', ['CTOC/COP/WG.7/2012/6', 'CTOC/COP/2012/15']],
    ['S/RES/1440\n(2002) and S/RES/1441  (2002)', ['S/RES/1440 (2002)', 'S/RES/1441 (2002)']],
    ['A/RES/55/25The General Assembly', ['A/RES/55/25']],
    ['CTOC/COP/2012/15CTOC/COP/WG.7/2012/6', ['CTOC/COP/2012/15', 'CTOC/COP/WG.7/2012/6']],
    ['A/RES/75/101 A of 10 December 2020', ['A/RES/75/101 A']],
    ['A/RES/75/101 A total of 12 States', ['A/RES/75/101']],
    ['A/RES/75/101 I should like to', ['A/RES/75/101']],
    ['A/RES/75/101 A.V. Dicey', ['A/RES/75/101']],
    ['A/RES/75/101 B, A/RES/75/254 A-C.', ['A/RES/75/101 B', 'A/RES/75/254 A-C']],
    ['A/72/643 (2017) is of that year', ['A/72/643']],
    ['A/RES/55/25 (see annex)', ['A/RES/55/25']],
    ['E/2020/5/Add.1/Corr.2; E/2020/6', ['E/2020/5/Add.1/Corr.2', 'E/2020/6']],
    ['A/RES/55/25/ 12 May', ['A/RES/55/25']],
    ['ICC-ASP/18/Res.6 and ISBA/26/A/3', ['ICC-ASP/18/Res.6', 'ISBA/26/A/3']],
    ['[A/75/L.5](https://undocs.org/A/75/L.6)', ['A/75/L.5']],
    ['A/RES/55/25/para/3', ['A/RES/55/25']],
  ])('reads %j', (text, symbols) => {
    expect(found(text)).toEqual(symbols);
  });

  it.each([
    'HIV/AIDS and/or TCP/IP, 24/7, km/h, A/B testing, influenza A/H1N1, decision XIII/5, resolution 55/25',
    'w/o, n/a, I/O, S/he, A/C, DD/MM/2020, SC/12345, ISO/IEC/27001, Resolution/decision, AU/UN, Москва/Россия',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps series it does not know and says so', () => {
    const [mention] = findSymbols('see LEG/CONF.16/19');
    expect(mention?.symbol).toMatchObject({ organ: 'LEG', known: false, number: 19 });
    expect(mention?.symbol.body).toBeUndefined();
  });

  it('parts two symbols that only blanks keep apart, as in the cells of a row', () => {
    expect(findSymbols('A/RES/1(I)  A/RES/2(I) \tA/RES/3(I)').map((m) => m.symbol.text)).toEqual([
      'A/RES/1(I)',
      'A/RES/2(I)',
      'A/RES/3(I)',
    ]);
  });

  it('finds every symbol of the table between any words, at its place', () => {
    const written = TABLE.filter(([, parts]) => parts !== 'none').map(([text]) => text);
    const words = fc.constantFrom('as in ', '(', '« ', '见', 'см. ', 'وفي ', 'Recalling\n', '\t');
    const after = fc.constantFrom('. The', ', para. 3', ')', ' »', '号', '\n', ';', ' и', '،', '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, fc.constantFrom(...written), after), { maxLength: 6 }),
        (pieces) => {
          const text = pieces.map((p) => p.join('')).join(' ');
          expect(findSymbols(text).map(({ start, end }) => text.slice(start, end))).toEqual(
            pieces.map((p) => p[1]),
          );
        },
      ),
    );
  });

  it('never fails, and reads again what it found', () => {
    const bits = fc.constantFrom(
      'A',
      'S',
      'RES',
      '/',
      '//',
      '75',
      'L.1',
      '-',
      ' ',
      '\n',
      '(XXV)',
      '(',
      ')',
      '.',
      'é',
      '\u200f',
      'Я',
      '²',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { symbol, start, end } of findSymbols(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          expect(found(formatSymbol(symbol))).toEqual([formatSymbol(symbol)]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
