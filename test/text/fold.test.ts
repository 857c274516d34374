import { describe, expect, it } from 'vitest';
import { foldForSearch, foldPunctuation } from '../../src/text/index.ts';

describe('a text folded for comparison', () => {
  it.each([' , protection', ', protection ', ', protection', '\u00A0, protection'])(
    'has no space at its ends: %j',
    (text) => {
      expect(foldPunctuation(text)).toBe(', protection');
      expect(foldForSearch(text)).toBe(', protection');
    },
  );
});
