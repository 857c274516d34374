import { describe, expect, it } from 'vitest';
import type { Provision } from '../../src/instrument/index.ts';
import { checkTopicsOfProvisions } from '../../src/verify/index.ts';
import { edition, numbered, paragraph, topic } from './world.ts';

const check = (provisions: readonly Provision[], ...refs: string[]) =>
  checkTopicsOfProvisions(edition(provisions, { topics: [topic('Media', refs)] })).map((f) => [
    f.severity,
    f.refs,
  ]);

const second = [paragraph('A.V.2'), paragraph('A.V.2.a'), paragraph('A.V.2.b')];

describe('a provision under no topic', () => {
  it('is reported once, with what stands below it', () => {
    expect(check([...numbered('A.V', '1'), ...second], 'A.V.1')).toEqual([
      ['warning', ['A.V.2', 'A.V.2.a', 'A.V.2.b']],
    ]);
  });

  it('is covered by the paragraph above it', () => {
    expect(check(second, 'A.V.2')).toEqual([]);
  });

  it('does not cover the paragraph above it and leaves its siblings uncovered when indexed alone', () => {
    expect(check(second, 'A.V.2.a')).toEqual([['warning', ['A.V.2.b']]]);
  });

  it('is only noted, once for its resolution, when it is preambular', () => {
    const preamble = ['1', '2', '3'].map((n) => paragraph(`B.VI.PP.${n}`));
    expect(check([...preamble, paragraph('B.VI.1')], 'B.VI.1', 'B.VI.PP.2')).toEqual([
      ['note', ['B.VI.PP.1', 'B.VI.PP.3']],
    ]);
  });

  it('is no finding in a part that the index never enters, nor in an edition without index', () => {
    expect(check([...numbered('A.V', '1'), paragraph('B.VI.1')], 'A.V.1')).toEqual([]);
    expect(checkTopicsOfProvisions(edition(numbered('A.V', '1')))).toEqual([]);
  });

  it('is no finding when it is a chapeau or an omission', () => {
    const chapeau = paragraph('B.I.chapeau', 'The Conference:', { kind: 'chapeau', label: '' });
    const lettered = ['a', 'b'].map((l) => paragraph(`B.I.${l}`, 'x', { parent: 'B.I.chapeau' }));
    expect(check([chapeau, ...lettered], 'B.I.a')).toEqual([['warning', ['B.I.b']]]);
  });
});
