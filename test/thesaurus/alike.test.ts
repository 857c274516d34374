import { describe, expect, it } from 'vitest';
import { topicsAlike } from '../../src/thesaurus/index.ts';
import { printedTopics, topic } from './printed-topics.ts';

const pairs = (year: 2019 | 2024): string[] =>
  topicsAlike(printedTopics(year)).map((p) => `${p.score.toFixed(2)} ${p.labels.join(' = ')}`);

describe('topics that say the same', () => {
  it('are found in the 2019 index, with the pair that the next edition made one', () => {
    expect(pairs(2019)).toEqual([
      '1.00 Data collection and research, global report on the smuggling of migrants = UNODC, global report on smuggling of migrants',
      '1.00 Facilitating immigration opportunities = Migration opportunities',
      '1.00 Secretary-General = Smuggling by sea, notification of the Secretary-General of national authorities',
      '0.75 International cooperation, joint investigations = Joint investigation teams',
    ]);
  });

  it('are found in the 2024 index', () => {
    expect(pairs(2024)).toEqual([
      '1.00 Consular and diplomatic support = Vienna Convention on Consular Relations',
      '1.00 Data collection and research, global report on the smuggling of migrants = UNODC, global report on the smuggling of migrants',
      '1.00 Secretary-General = Smuggling by sea, notification to the Secretary-General of national authorities',
      '0.70 Facilitating immigration opportunities = Migration opportunities',
    ]);
  });

  it('are given with the entries and words they share', () => {
    const [pair] = topicsAlike([topic('Sea routes', '1 2 3 4'), topic('Routes by sea', '4 2 3 1 5')]);
    expect(pair?.shared).toEqual(['1', '2', '3', '4']);
    expect(pair?.sharedWords).toEqual(['sea', 'routes']);
    expect(pair?.score).toBe(0.8);
  });

  it('are not a broader topic and what stands under it', () => {
    expect(
      topicsAlike([topic('Children (general)', '1 2 3'), topic('Children, protection', '1 2 3')]),
    ).toEqual([]);
    expect(
      topicsAlike([topic('Smuggling by sea', '1 2 3'), topic('Smuggling by sea, flags', '1 2 3')]),
    ).toEqual([]);
    expect(
      topicsAlike([topic('Children, protection', '1 2 3'), topic('Children, identification', '1 2 3')]),
    ).toHaveLength(1);
  });

  it('are not two topics of one paragraph with nothing in common in their labels', () => {
    expect(topicsAlike([topic('Media', '1'), topic('Academia', '1')])).toEqual([]);
    expect(topicsAlike([topic('Media'), topic('Academia')])).toEqual([]);
  });
});
