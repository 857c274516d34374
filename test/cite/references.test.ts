import { describe, expect, it } from 'vitest';
import { findReferences } from '../../src/cite/index.ts';

const targets = (text: string, body?: string) =>
  findReferences(text, 'en', body === undefined ? {} : { body }).flatMap((r) => r.targets);

describe('references in running text', () => {
  it('lead to a document where the words leave one candidate', () => {
    expect(targets('pursuant to General Assembly resolution 46/152 of 18 December 1991')).toEqual([
      { kind: 'document', symbol: 'A/RES/46/152', annex: null, path: [] },
    ]);
    expect(targets('paragraphs 3 and 4 of Security Council resolution 2380 (2017)')).toEqual([
      { kind: 'document', symbol: 'S/RES/2380 (2017)', annex: null, path: ['3'] },
      { kind: 'document', symbol: 'S/RES/2380 (2017)', annex: null, path: ['4'] },
    ]);
  });

  it('lead to a resolution of the body that says "its", when that body is known and numbers them so', () => {
    const text = 'Recalling its resolutions 46/152 of 18 December 1991 and 60/1';
    expect(targets(text, 'General Assembly')).toEqual([
      { kind: 'document', symbol: 'A/RES/46/152', annex: null, path: [] },
      { kind: 'document', symbol: 'A/RES/60/1', annex: null, path: [] },
    ]);
    expect(targets(text)).toMatchObject([
      { kind: 'named', name: 'its', number: '46/152' },
      { kind: 'named', name: 'its', number: '60/1' },
    ]);
    expect(targets(text, 'Security Council')).toMatchObject([{ kind: 'named' }, { kind: 'named' }]);
  });

  it('keep what is above or below within the text', () => {
    expect(targets('as set out in paragraphs 3 (a) and (b) above')).toEqual([
      { kind: 'same text', path: ['3', 'a'] },
      { kind: 'same text', path: ['3', 'b'] },
    ]);
  });
});
