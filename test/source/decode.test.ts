/** Bytes of older Windows programs become the characters that they stand for. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/index.ts';

describe('a text in windows-1252', () => {
  it('keeps its dashes, quotation marks and letters', () => {
    const bytes = Uint8Array.of(0x93, 0x49, 0x49, 0x49, 0x2e, 0x37, 0x96, 0x39, 0x94, 0x20, 0x80, 0x20, 0xe9);
    expect(decode('a.txt', bytes, 'windows-1252').text).toBe('“III.7–9” € é');
    expect(decode('a.txt', bytes, 'latin1').text).toBe('“III.7–9” € é');
  });

  it('and one in windows-1251 or UTF-8 is left as it is', () => {
    expect(decode('a.txt', Uint8Array.of(0xcf, 0x2e, 0x37, 0x96, 0x39), 'windows-1251').text).toBe('П.7–9');
    expect(decode('a.txt', new TextEncoder().encode('é\u0096–')).text).toBe('é\u0096–');
  });
});
