/** The errors of the 2019 index, held against what the 2024 edition prints in the same place. */
import { describe, expect, it } from 'vitest';
import { compileSom, editionOf } from '../compendium/som.ts';

const corpus = compileSom();
const [earlier, later] = [editionOf(corpus, '2019'), editionOf(corpus, '2024')];
const faults = earlier.findings.filter(
  (f) => f.code === 'reference-wrong' || f.code === 'reference-to-nothing',
);

describe('the 2024 edition confirms the errors of the 2019 index', () => {
  it('of which there are four in its two columns', () => {
    expect(faults.map((f) => [f.place.line, f.published, f.expected])).toEqual([
      [129, 'III.11', 'III.12'],
      [210, 'I.49', 'I.47'],
      [221, 'V.6.d', 'V.4.d'],
      [241, 'II.31', 'II.30'],
    ]);
  });

  it.each(faults.map((f) => [f.published ?? '', f] as const))(
    '%s: it says so in the evidence, and lists what is expected',
    (_, fault) => {
      expect(fault.severity).toBe('error');
      expect(
        fault.evidence.some(
          (e) =>
            e === `The 2024 edition prints ${fault.expected} here.` ||
            e === `The 2024 edition lists A.${fault.expected} under this topic and not A.${fault.published}.`,
        ),
      ).toBe(true);
      const topic = earlier.topics.find((t) => t.label === fault.place.topic);
      const then = later.topics.find((t) => t.concept === topic?.concept);
      expect(then?.entries.map((e) => [e.ref, e.status])).toContainEqual([
        `A.${fault.expected}`,
        'published',
      ]);
      expect(then?.entries.map((e) => e.ref)).not.toContain(`A.${fault.published}`);
      expect(topic?.entries.find((e) => e.published === fault.published)).toMatchObject({
        ref: `A.${fault.expected}`,
        status: 'corrected',
      });
    },
  );
});
