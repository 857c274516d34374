/**
 * Symbols as published: the General Assembly's seventy-fifth session in six languages, and 300 resolutions of the
 * Security Council. The folder is named by ACQUIS_DATA; without it, or the one beside the project, nothing is tested.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  citationOf,
  findSymbols,
  formatSymbol,
  fromCitation,
  parseSymbol,
  symbolFromSlug,
  symbolSlug,
} from '../../src/symbol/index.ts';

const DATA = resolve(
  process.env.ACQUIS_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data'),
);
const GA = join(DATA, 'unxml-ga-75');
const SC = join(DATA, 'sc-resolutions');
const LANGUAGES = ['Arabic', 'Chinese', 'English', 'French', 'Russian', 'Spanish'];

function isThere(folder: string): boolean {
  if (existsSync(folder)) return true;
  console.log(`skipped: ${folder} is not there; set ACQUIS_DATA to the folder that holds it`);
  return false;
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => /\.(?:xml|txt)$/u.test(name));

/** `75_101A-B_E.xml`, `A_RES_75_251 B-2109421E.xml`, `A_RES_S-31_1-2107321F.xml` → the symbol the file is named after. */
function symbolOfFile(name: string): string {
  const stem = name.replace(/\.xml$/u, '').replace(/(?:_|-\d+)[ACEFRS]$/u, '');
  return `A/RES/${stem
    .replace(/^A_RES_/u, '')
    .replace(/_(?=[A-Z]$)/u, ' ')
    .replaceAll('_', '/')}`;
}

function expectRoundTrip(written: string): void {
  const symbol = parseSymbol(written);
  expect(symbol, written).toBeDefined();
  if (!symbol) return;
  const form = formatSymbol(symbol);
  expect(parseSymbol(form)?.elements, written).toEqual(symbol.elements);
  expect(symbolFromSlug(symbolSlug(symbol))?.elements, written).toEqual(symbol.elements);
  expect(fromCitation(citationOf(symbol))?.elements, written).toEqual(symbol.elements);
}

describe.runIf(isThere(GA))('the seventy-fifth session of the General Assembly', () => {
  it.each(LANGUAGES)('names every file in %s after a resolution that can be read', (language) => {
    const names = namesIn(join(GA, language));
    expect(names.length).toBeGreaterThan(300);
    for (const name of names) expectRoundTrip(symbolOfFile(name));
  });

  it.each(LANGUAGES)('prints in %s symbols and numbers that can be read and written back', (language) => {
    let read = 0;
    for (const name of namesIn(join(GA, language))) {
      const xml = readFileSync(join(GA, language, name), 'utf8');
      for (const [, attributes = '', printed = ''] of xml.matchAll(
        /<docNumber([^>]*)>([^<]*)<\/docNumber>/gu,
      )) {
        // A letter alone ("B", "باء") names a part under the number before it, and is no symbol.
        const number = printed.trim();
        if (!/\d/u.test(number)) continue;
        const written = attributes.includes('#symbol') ? number : `A/RES/${number}`;
        expectRoundTrip(written);
        if (attributes.includes('#symbol')) {
          const symbol = parseSymbol(written);
          expect(symbol && formatSymbol(symbol)).toBe(written);
        }
        read++;
      }
    }
    expect(read).toBeGreaterThan(600);
  });

  it('gives in its metadata symbols that are found whole', () => {
    for (const line of readFileSync(join(GA, 'metadata.json'), 'utf8').split('\n')) {
      for (const [, value = ''] of line.matchAll(/"(?:symbol|pv)": "([^"]+)"/gu))
        expect(findSymbols(value).map(({ start, end }) => value.slice(start, end))).toEqual([value]);
    }
  });
});

describe.runIf(isThere(SC))('resolutions of the Security Council', () => {
  it('are named by files whose number and year make the symbol', () => {
    const names = namesIn(SC);
    expect(names.length).toBe(300);
    for (const name of names) {
      const [, number, year] = /^S_RES_0*(\d+)_(\d{4})_/u.exec(name) ?? [];
      const written = `S/RES/${number}(${year})`;
      expectRoundTrip(written);
      const symbol = parseSymbol(written);
      expect(symbol && formatSymbol(symbol)).toBe(`S/RES/${number} (${year})`);
    }
  });
});
