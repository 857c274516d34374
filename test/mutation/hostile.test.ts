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

  it('never nest paragraphs deeper than a resolution can, however often a list is printed again', async () => {
    const list = '(a) To report;\n(b) To consult with:\n(i) Member States;\n(ii) Others;\n';
    const text = `Resolution 5/3\n\nThe Council,\n\n1. Requests the secretariat:\n${list.repeat(2000)}`;
    const answer = await segmentFile('again.txt', new TextEncoder().encode(text));
    let depth = 0;
    for (let level = answer.instruments[0]?.provisions ?? []; level.length > 0; depth++)
      level = level.flatMap((provision) => provision.children);
    expect(depth).toBeGreaterThan(2);
    expect(depth).toBeLessThan(20);
    expect(answer.coverage.unaccounted).toBe(0);
    expect(JSON.stringify(answer)).toContain('Others;');
  }, 60_000);

  it('are the same in every run', () => {
    expect(hostile(SEED, 7)).toEqual(hostile(SEED, 7));
    expect(hostile(SEED, 7).bytes).not.toEqual(hostile(SEED + 1, 7).bytes);
  });
});
