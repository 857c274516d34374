import { describe, expect, it } from 'vitest';
import { finding } from '../../src/finding/index.ts';
import { checkEntries } from '../../src/verify/index.ts';
import { context, edition, entry, numbered, topic } from './world.ts';

const provisions = [...numbered('A.V', '1', '2', '3'), ...numbered('A.VI', '1', '2', '3', '4')];
const check = (topics: ReturnType<typeof topic>[], findings: ReturnType<typeof finding>[] = []) =>
  checkEntries(edition(provisions, { topics, findings }), context);

describe('the entries of a topic', () => {
  it('may stand in the order of the compendium', () => {
    expect(check([topic('Media', ['A.V.1', 'A.V.3', 'A.VI.2'])])).toEqual([]);
  });

  it('are reported when one stands before its predecessors', () => {
    const found = check([topic('Media', ['A.V.1', 'A.VI.4', 'A.V.2', 'A.VI.1', 'A.VI.2'])]);
    expect(found.map((f) => [f.code, f.severity, f.refs])).toEqual([['order', 'warning', ['A.VI.4']]]);
    expect(found[0]?.published).toBe('V.1, VI.4, V.2');
    expect(found[0]?.evidence).toEqual([
      'VI.4 is printed after V.1 and before V.2.',
      'Its place in the compendium is after VI.2.',
    ]);
  });

  it('are not reported for order where the row was already found out of place', () => {
    const entries = ['A.VI.4', 'A.V.1', 'A.V.2'].map((ref, i) => entry(ref, { line: i + 1 }));
    const torn = finding({ code: 'row-torn', message: 'x', place: { source: 'index.txt', line: 1 } });
    expect(check([topic('Media', entries)])).toHaveLength(1);
    expect(check([topic('Media', entries)], [torn])).toEqual([]);
  });

  it('are reported when a paragraph is listed twice, once inside a range', () => {
    const range = { published: 'V.1–3', line: 4 };
    const entries = [
      ...['A.V.1', 'A.V.2', 'A.V.3'].map((ref) => entry(ref, range)),
      entry('A.V.3', { line: 4 }),
    ];
    expect(check([topic('Media', entries)]).map((f) => [f.code, f.published, f.refs])).toEqual([
      ['duplicate', 'V.3', ['A.V.3']],
    ]);
  });

  it('are not reported again where a correction or the report column put them in', () => {
    const put = entry('A.V.1', { status: 'recovered', published: '25' });
    const corrected = entry('A.V.2', { status: 'corrected', published: 'V.9' });
    expect(check([topic('Media', ['A.VI.1', put, corrected, 'A.VI.2', put])])).toEqual([]);
    const known = finding({
      code: 'duplicate',
      message: 'x',
      place: { source: 'index.txt', line: 1, topic: 'Media' },
      refs: ['A.V.1'],
    });
    expect(check([topic('Media', ['A.V.1', 'A.V.1'])], [known])).toEqual([]);
  });

  it('are noted when another topic has the same ones', () => {
    const refs = ['A.V.1', 'A.V.2', 'A.VI.3'];
    const found = check([topic('Facilitating immigration', refs), topic('Migration opportunities', refs)]);
    expect(found.map((f) => [f.code, f.severity, f.refs])).toEqual([['topics-alike', 'note', refs]]);
  });
});
