import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkSuggester } from '../../src/extract/index.ts';
import { som } from './measure.ts';
import { type LinkFigures, labelledRecords, measureLinks } from './measure-links.ts';

/**
 * The floor below which suggestions may not fall: bench/accuracy/record-links.json. Thresholds were chosen on one half of the
 * records (every second one, the first among them); the other half was only measured. ACQUIS_BASELINE=1 writes it anew.
 */
const file = new URL('../../bench/accuracy/record-links.json', import.meta.url);
const edition = som.editions.at(-1);
if (!edition) throw new Error('the corpus has no edition');
const suggest = await linkSuggester(edition);
const records = await labelledRecords();
const HALVES = { tuned: 0, 'held-out': 1 };

const measured = Object.fromEntries(
  (['topics', 'articles'] as const).flatMap((kind) =>
    Object.entries(HALVES).map(([name, half]): [string, LinkFigures] => [
      `${kind}, ${name}`,
      measureLinks(
        suggest,
        records.filter((_, i) => i % 2 === half),
        kind,
      ),
    ]),
  ),
);
if (process.env.ACQUIS_BASELINE) writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
const floor = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, LinkFigures>>;

describe('suggested links', () => {
  for (const [name, figures] of Object.entries(floor))
    it(`are no worse than they were: ${name}`, () => {
      const now = measured[name];
      for (const figure of ['precisionAt1', 'precisionAt3', 'recallAt5'] as const)
        expect(now?.[figure]).toBeGreaterThanOrEqual(figures[figure]);
    });

  it('are right at least two times in three where they come first among topics, in the half that was only measured', () => {
    expect(floor['topics, held-out']?.precisionAt1).toBeGreaterThanOrEqual(0.67);
  });

  it('are none for a work on something else', () => {
    const other = records.find(([{ title }]) => title.startsWith('Migration of Intertidal Molluscs'))?.[0];
    expect(other && suggest(other).topics).toEqual([]);
  });
});
