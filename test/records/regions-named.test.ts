import { describe, expect, it } from 'vitest';
import { regionsNamed } from '../../src/extract/index.ts';

const named = (text: string): string[] =>
  regionsNamed(text).map(({ region, start, end }) => `${region}: ${text.slice(start, end)}`);

describe('regions that a provision names', () => {
  it('are those named whole', () => {
    expect(named('Routes from Africa to Europe and in Asia should be studied.')).toEqual([
      'africa: Africa',
      'asia: Asia',
      'europe: Europe',
    ]);
    expect(named('States in the Americas and Oceania')).toEqual([
      'americas: the Americas',
      'oceania: Oceania',
    ]);
  });

  it('are not their parts, nor bodies called after them', () => {
    expect(
      named('in West Africa, South-East Asia, North Africa, Latin America and the Horn of Africa'),
    ).toEqual([]);
    expect(named('the African Union, the European Union, the Council of Europe, Central Asia')).toEqual([]);
  });
});
