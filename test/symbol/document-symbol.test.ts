import { describe, expect, it } from 'vitest';
import { formatSymbol, parseSymbol, symbolFromSlug, symbolSlug } from '../../src/symbol/index.ts';
import { partsOf, TABLE } from './table.ts';

const ROWS = TABLE.map(([written, parts, canonical]) => ({
  written,
  parts,
  canonical: canonical ?? written,
}));
const READ = ROWS.filter(({ parts }) => parts !== 'none');

const canonicalOf = (text: string): string | undefined => {
  const symbol = parseSymbol(text);
  return symbol && formatSymbol(symbol);
};

describe('the table of symbols', () => {
  it('holds at least 120 symbols, none twice', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(120);
    expect(new Set(TABLE.map(([written]) => written)).size).toBe(TABLE.length);
  });

  it.each(ROWS)('reads $written as $parts', ({ written, parts }) => {
    expect(partsOf(parseSymbol(written))).toBe(parts);
  });

  it.each(READ)('writes $written in one way only', ({ written, canonical }) => {
    const form = canonicalOf(written);
    expect(form).toBe(canonical);
    expect(canonicalOf(form ?? '')).toBe(form);
    expect(partsOf(parseSymbol(form ?? ''))).toBe(partsOf(parseSymbol(written)));
  });

  it.each(READ)('gives $written an address that leads back to it', ({ written }) => {
    const symbol = parseSymbol(written);
    const slug = symbol && symbolSlug(symbol);
    expect(slug).toMatch(/^[A-Za-z0-9._~-]+$/u);
    expect(partsOf(symbolFromSlug(slug ?? ''))).toBe(partsOf(symbol));
  });
});

describe('what surrounds a symbol', () => {
  it.each([
    ['no-break spaces', 'S/RES/1440\u00a0(2002)', 'S/RES/1440 (2002)'],
    ['blanks around slashes', ' A / RES / 55 / 25 ', 'A/RES/55/25'],
    ['a line break after a slash', 'CTOC/COP/\nWG.7/2012/6', 'CTOC/COP/WG.7/2012/6'],
    ['a full stop', 'A/RES/55/25.', 'A/RES/55/25'],
    ['brackets', '(A/72/643)', 'A/72/643'],
    ['a reissue mark', 'A/72/643*', 'A/72/643'],
    ['a footnote marker', 'A/72/643¹²', 'A/72/643'],
    ['direction marks', '\u200eA/RES/55/25\u200f', 'A/RES/55/25'],
    ['a soft hyphen', 'A/RES/\u00ad55/25', 'A/RES/55/25'],
    ['a non-breaking hyphen', 'A/RES/ES\u201111/4', 'A/RES/ES-11/4'],
    ['an en dash between letters', 'A/RES/75/101 A–B', 'A/RES/75/101 A-B'],
    ['Cyrillic letters that look Latin', 'А/С.3/75/L.12', 'A/C.3/75/L.12'],
    ['full-width brackets and slashes', 'S／RES／1440（2002）', 'S/RES/1440 (2002)'],
  ])('%s do not change which document is meant', (_, written, canonical) => {
    expect(canonicalOf(written)).toBe(canonical);
  });

  it('keeps what was written beside the canonical form', () => {
    const symbol = parseSymbol(' A/RES/2625(XXV). ');
    expect(symbol?.text).toBe('A/RES/2625(XXV)');
    expect(symbol?.parts).toEqual(['A', 'RES', '2625(XXV)']);
  });
});

describe('what is no symbol', () => {
  it.each([
    '',
    'A',
    'A/RES',
    'A/B',
    'HIV/AIDS',
    'and/or',
    'A/H1N1',
    'A/1.5',
    'A/1st',
    '24/7',
    '55/25',
    'XIII/5',
    'TCP/IP',
    'ISO/IEC/27001',
    'UNESCO/2005',
    'SC/12345',
    'A/RES/55/25 and S/2020/123',
    'resolution A/RES/55/25',
    'https://undocs.org/en/A/RES/55/25',
  ])('does not take "%s" for one', (text) => {
    expect(parseSymbol(text)).toBeUndefined();
  });

  it('has no address for a slug that is not the one of its symbol', () => {
    for (const slug of ['', 'A', 'about', 'A_RES_055_25', 'A/RES/55/25', 'A_RES_2625~(XXV)'])
      expect(symbolFromSlug(slug)).toBeUndefined();
  });
});
