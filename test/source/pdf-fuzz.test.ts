import { expect, test } from 'vitest';
import { AcquisError } from '../../src/finding/index.ts';
import { segment } from '../../src/segment/index.ts';
import { readPdf } from '../../src/source/pdf-reader.ts';
import { namedFont, pdf, rule, set, setCodes, setLines } from './pdf-writer.ts';

/**
 * Damaged files: whatever byte is wrong, the reader answers with text or with a refusal, in bounded time, and what it
 * answers keeps its promises.
 */
const SEED = 20260;
const TIMES = 2500;

const samples = [
  pdf([setLines(50, 100, ['1.    The Conference met.', '2.    It closed.']) + set(50, 780, '* Note.', 8)]),
  pdf([
    rule(50, 90, 50, 150) +
      rule(100, 90, 100, 150) +
      rule(200, 90, 200, 150) +
      rule(50, 90, 200, 90) +
      rule(50, 150, 200, 150) +
      set(52, 100, 'a') +
      set(102, 100, 'b'),
    set(50, 800, '2'),
  ]),
  pdf([setCodes(50, 100, [1, 2, 3], 10, 'named')], namedFont(['م', 'ﻼ', '1'])),
];

/** Mulberry32: small, seeded, good enough to pick bytes. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function mutate(bytes: Uint8Array, next: () => number): Uint8Array {
  const copy = bytes.slice();
  const at = (): number => Math.floor(next() * copy.length);
  for (let i = 0; i <= next() * 6; i++) {
    if (next() < 0.5) copy[at()] = Math.floor(next() * 256);
    // Figures are where the harm is: lengths, offsets, counts, sizes.
    else
      for (let j = at(); j < copy.length; j++)
        if (/\d/u.test(String.fromCharCode(copy[j] ?? 0))) {
          copy[j] = 0x30 + Math.floor(next() * 10);
          break;
        }
  }
  return next() < 0.1 ? copy.subarray(0, at()) : copy;
}

test(`answers ${TIMES} damaged files with text or a refusal (seed ${SEED})`, {
  timeout: 240_000,
}, async () => {
  const next = random(SEED);
  const seen = { read: 0, refused: 0, slowest: 0 };
  for (let i = 0; i < TIMES; i++) {
    const bytes = mutate(samples[i % samples.length] ?? new Uint8Array(), next);
    const begun = performance.now();
    try {
      const source = await readPdf(`damaged ${i}.pdf`, bytes, { seconds: 10 });
      seen.read += 1;
      for (const block of source.blocks)
        for (const inline of block.kind === 'row' ? block.cells : [block])
          for (const piece of inline.rich.pieces)
            if (!piece.joint) {
              const { start, end } = piece.span;
              expect(inline.rich.text.slice(piece.at, piece.at + end - start)).toBe(
                source.text.slice(start, end),
              );
            }
      if (i % 25 === 0)
        expect(segment(source).findings.filter((f) => f.code === 'coverage-broken')).toEqual([]);
    } catch (fault) {
      if (!(fault instanceof AcquisError)) throw new Error(`file ${i}: ${String(fault)}`, { cause: fault });
      seen.refused += 1;
    }
    seen.slowest = Math.max(seen.slowest, performance.now() - begun);
  }
  process.stdout.write(
    `damaged PDFs: ${seen.read} read, ${seen.refused} refused, slowest ${Math.round(seen.slowest)} ms\n`,
  );
  expect(seen.read).toBeGreaterThan(TIMES / 4);
  expect(seen.refused).toBeGreaterThan(0);
  expect(seen.slowest).toBeLessThan(15_000);
});
