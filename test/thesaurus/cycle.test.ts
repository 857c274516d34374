import { describe, expect, it } from 'vitest';
import { AcquisError } from '../../src/finding/index.ts';
import { assertNoTopicCycle, type BroaderPair, findTopicCycles } from '../../src/thesaurus/index.ts';

describe('broader relations given by hand', () => {
  it('have no cycle when every topic leads to the top, even by two ways', () => {
    const pairs: BroaderPair[] = [
      ['Extradition', 'Cooperation'],
      ['Extradition', 'Justice'],
      ['Justice', 'Law'],
      ['Cooperation', 'Law'],
    ];
    expect(findTopicCycles(pairs)).toEqual([]);
    expect(() => assertNoTopicCycle(pairs, 'manifest.json')).not.toThrow();
  });

  it('name each cycle once, from the member given first', () => {
    const pairs: BroaderPair[] = [
      ['D', 'B'],
      ['A', 'B'],
      ['B', 'C'],
      ['C', 'A'],
      ['Media', 'Media'],
    ];
    expect(findTopicCycles(pairs)).toEqual([['A', 'B', 'C'], ['Media']]);
  });

  it('are refused with a message that names file and cycle', () => {
    const refused = (): void =>
      assertNoTopicCycle(
        [
          ['Children', 'Persons'],
          ['Persons', 'Children'],
        ],
        'manifest.json',
      );
    expect(refused).toThrow(AcquisError);
    expect(refused).toThrow(
      'manifest.json: the topics form a cycle: "Children" is under "Persons", which is under "Children"',
    );
  });

  it('may be a hundred thousand deep', () => {
    const chain = Array.from({ length: 100_000 }, (_, i): BroaderPair => [`t${i}`, `t${i + 1}`]);
    expect(findTopicCycles(chain)).toEqual([]);
  });
});
