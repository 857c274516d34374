import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compendium/index.ts';
import type { Corpus, Edition } from '../../src/instrument/index.ts';

/**
 * Damage that books and files suffer, done to the real sources one at a time: each must show as a warning or error
 * that was not there before. The seed is fixed, so that a run can be repeated.
 */
const SEED = 20240712;
const folder = new URL('../../corpora/som/', import.meta.url);
const original = (path: string): Buffer | undefined => {
  try {
    return readFileSync(new URL(path, folder));
  } catch {
    return undefined;
  }
};
const compile = (file?: string, text = ''): Corpus =>
  compileCorpus({
    name: 'corpora/som',
    read: (path) => (path === file ? Buffer.from(text) : original(path)),
  });

let state = SEED;
/** Lehmer generator (Park and Miller): the next whole number below `limit`. */
const next = (limit: number): number => {
  state = (state * 48271) % 2147483647;
  return state % limit;
};

/** Warnings and errors with how often each occurs; lines are left out, for damage moves them. */
function faults(corpus: Corpus): Map<string, number> {
  const counts = new Map<string, number>();
  for (const found of corpus.editions.flatMap((e) => e.findings)) {
    const key = `${found.place.edition} ${found.code} ${found.message}`;
    if (found.severity !== 'note') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const sound = compile();
const before = faults(sound);
function editionOf(id: string): Edition {
  const edition = sound.editions.find((e) => e.id === id);
  if (!edition) throw new Error(`The corpus has no edition ${id}.`);
  return edition;
}

/** File and lines of the paragraphs that are numbered in the margin. */
function numberedLines(id: string): { file: string; lines: number[] } {
  const numbered = editionOf(id).provisions.filter(
    (p) => /^\d+$/u.test(p.path.at(-1) ?? '') && p.parent === null && p.kind !== 'preambular',
  );
  return { file: numbered[0]?.source.file ?? '', lines: numbered.map((p) => p.source.line) };
}

/** File and lines of the rows of the index that name paragraphs of the working group. */
function indexRows(id: string, file: string): { file: string; lines: number[] } {
  const lines = new Set(
    editionOf(id).topics.flatMap((t) => t.entries.filter((e) => e.part === 'A').map((e) => e.line)),
  );
  return { file, lines: [...lines] };
}

const BOOKS = [numberedLines('2019'), numberedLines('2024')];
const TABLES = [
  indexRows('2019', 'sources/2019-index.txt'),
  indexRows('2024', 'sources/2024-compendium-and-index.txt'),
];

const tally: string[] = [];

/** Does `times` damages, in turn to each of the sources, and returns those that went unseen. */
function unseen(
  name: string,
  sources: readonly { file: string; lines: readonly number[] }[],
  times: number,
  damage: (lines: string[], at: number) => boolean,
): string[] {
  const missed: string[] = [];
  let done = 0;
  for (let tries = 0; done < times && tries < times * 20; tries++) {
    const source = sources[done % sources.length];
    if (!source) break;
    const at = (source.lines[next(source.lines.length)] ?? 1) - 1;
    const lines = (original(source.file) ?? '').toString().split('\n');
    const printed = lines[at] ?? '';
    if (!damage(lines, at)) continue;
    done++;
    const after = faults(compile(source.file, lines.join('\n')));
    if (![...after].some(([key, count]) => count > (before.get(key) ?? 0)))
      missed.push(`${source.file}:${at + 1} ${printed}`);
  }
  expect(done).toBe(times);
  tally.push(`${name}: ${times - missed.length} of ${times}`);
  return missed;
}

const edit =
  (change: (line: string) => string) =>
  (lines: string[], at: number): boolean => {
    const line = lines[at] ?? '';
    lines[at] = change(line);
    return lines[at] !== line;
  };

describe('damage done to a source', () => {
  afterAll(() => console.info(`Mutations caught, seed ${SEED}. ${tally.join('; ')}.`));

  it('shows when a numbered paragraph is lost', { timeout: 120_000 }, () => {
    expect(unseen('lost paragraph', BOOKS, 10, (lines, at) => lines.splice(at, 1).length === 1)).toEqual([]);
  });

  it('shows when a paragraph carries another number', { timeout: 120_000 }, () => {
    const renumber = edit((line) => line.replace(/^\d+/u, (n) => String(Number(n) + 3)));
    expect(unseen('wrong number', BOOKS, 10, renumber)).toEqual([]);
  });

  it('shows when two paragraphs change places', { timeout: 120_000 }, () => {
    const swap = (lines: string[], at: number): boolean => {
      const [one = '', two = ''] = [lines[at], lines[at + 1]];
      if (!/^\d+\. /u.test(one) || !/^\d+\. /u.test(two)) return false;
      [lines[at], lines[at + 1]] = [two, one];
      return true;
    };
    expect(unseen('swapped paragraphs', BOOKS, 6, swap)).toEqual([]);
  });

  it('shows when a paragraph of both editions loses its last words in one', { timeout: 120_000 }, () => {
    expect(
      unseen(
        'lost words',
        BOOKS.slice(0, 1),
        6,
        edit((line) => line.slice(0, -40)),
      ),
    ).toEqual([]);
  });

  it('shows when a reference of the index is off by one', { timeout: 120_000 }, () => {
    const shift = edit((line) =>
      line.replace(/\b([IVX]+)\.(\d+)\b/u, (_, section, n) => `${section}.${Number(n) + 1}`),
    );
    expect(unseen('wrong reference', TABLES, 14, shift)).toEqual([]);
  });

  it('shows when a number of the report column is off by one', { timeout: 120_000 }, () => {
    const shift = edit((line) =>
      line.replace(/(\tCTOC\S+\t)(\d+)/u, (_, head, n) => `${head}${Number(n) + 1}`),
    );
    expect(unseen('wrong report number', TABLES.slice(0, 1), 8, shift)).toEqual([]);
  });

  it('shows most times when a row of the index is lost', { timeout: 120_000 }, () => {
    // A row whose paragraphs all stand under other topics as well leaves no trace.
    expect(
      unseen('lost row', TABLES, 8, (lines, at) => lines.splice(at, 1).length === 1).length,
    ).toBeLessThanOrEqual(4);
  });
});
