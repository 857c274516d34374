/** Two lines of a paragraph read as if the line had not been broken. */
import { expect, it } from 'vitest';
import { emptyRichText, joinLines } from '../../src/text/index.ts';

const joined = (first: string, second: string): string =>
  joinLines({ ...emptyRichText, text: first }, { ...emptyRichText, text: second }).text;

it.each([
  ['the bridges of the', 'upper town', 'the bridges of the upper town'],
  ['the right to self-', 'determination', 'the right to self-determination'],
  ['short-', 'and long-term measures', 'short- and long-term measures'],
  ['кратко-', 'и долгосрочные меры', 'кратко- и долгосрочные меры'],
  ['修缮上城和下城的', '桥梁', '修缮上城和下城的桥梁'],
  ['第', '3段', '第3段'],
  ['本文件A/95/3', '号', '本文件A/95/3号'],
  ['“”', '', '“”'],
])('%s / %s', (first, second, whole) => {
  expect(joined(first, second)).toBe(whole);
});
