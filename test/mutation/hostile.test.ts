/** A slice of the fuzz run (`npm run fuzz` does twenty thousand and more): no damaged file breaks a reader. */
import { describe, expect, it } from 'vitest';
import { segmentFile } from '../../src/compendium/index.ts';
import { FINDING_CODES } from '../../src/finding/index.ts';
import { hostile } from './hostile.ts';

const SEED = 20_261_123;
const INPUTS = 500;

describe('hostile files of every format', () => {
  it(`are read or refused, ${INPUTS} of them, with every character accounted for`, async () => {
    const genres = new Set<string>();
    for (let number = 0; number < INPUTS; number++) {
      const { file, bytes, damages } = hostile(SEED, number);
      const told = `${file}: ${damages.join(', ')}`;
      const answer = await segmentFile(file, bytes);
      genres.add(answer.genre);
      expect(answer.coverage.unaccounted, told).toBe(0);
      for (const { code } of answer.findings) expect(FINDING_CODES[code], told).toBeDefined();
      if (answer.genre === 'unread') expect(answer.findings, told).not.toEqual([]);
    }
    expect([...genres]).toEqual(expect.arrayContaining(['list', 'resolution', 'unread']));
  }, 120_000);

  it('are the same in every run', () => {
    expect(hostile(SEED, 7)).toEqual(hostile(SEED, 7));
    expect(hostile(SEED, 7).bytes).not.toEqual(hostile(SEED + 1, 7).bytes);
  });
});
