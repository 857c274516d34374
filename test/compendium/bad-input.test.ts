/** Damaged folders end in one clear sentence, damaged documents in findings; never in a crash, never in a long wait. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderFiles } from '../../src/cli/index.ts';
import { type CorpusFiles, compileCorpus } from '../../src/compendium/index.ts';
import { AcquisError, FINDING_CODES } from '../../src/finding/index.ts';
import type { Corpus } from '../../src/instrument/index.ts';
import { corpusFiles } from '../corpora/print-edition.ts';

const arms = corpusFiles('arms');
const SOURCE = 'sources/compendium.txt';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (path: string): string => new TextDecoder().decode(arms.read(path));
const manifest = textOf('manifest.json');

/** The folder of the arms corpus with some files exchanged; null takes a file away. */
const withFiles = (changed: Readonly<Record<string, Uint8Array | string | null>>): CorpusFiles => ({
  name: 'arms',
  read: (path) => {
    const own = changed[path];
    if (own === null) return undefined;
    return own === undefined ? arms.read(path) : typeof own === 'string' ? bytes(own) : own;
  },
});

function refusal(files: CorpusFiles): AcquisError {
  try {
    compileCorpus(files);
  } catch (error) {
    if (error instanceof AcquisError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const edited = (from: string, to: string): string => {
  expect(manifest).toContain(from);
  return manifest.replace(from, to);
};

describe('a manifest that cannot be used', () => {
  it.each([
    ['is not there', null, 'file-missing', /no manifest\.json in arms/u],
    ['is not JSON', '{ "id": ', 'manifest-invalid', /not valid JSON/u],
    ['is not an object', '[]', 'manifest-invalid', /is not a manifest/u],
    ['is not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'encoding-unreadable', /not UTF-8/u],
    ['has a field that does not exist', edited('"language"', '"langauge"'), 'manifest-invalid', /langauge/u],
    [
      'has a value of the wrong kind',
      edited('"year": 2021', '"year": "now"'),
      'manifest-invalid',
      /editions\.0\.year/u,
    ],
    [
      'gives a key twice',
      edited('"language": "en",', '"language": "en",\n  "language": "fr",'),
      'manifest-invalid',
      /"language" twice .* line 6/u,
    ],
    [
      'gives a meeting twice',
      edited('"key": "wg2-2"', '"key": "wg2-1"'),
      'manifest-invalid',
      /meeting "wg2-1" is given twice/u,
    ],
    [
      'names a body that is not listed',
      edited('"key": "A", "body": "wg2"', '"key": "A", "body": "wg9"'),
      'manifest-invalid',
      /body "wg9"/u,
    ],
    [
      'names an edition that is not listed',
      edited('"edition": "2021"', '"edition": "1999"'),
      'manifest-invalid',
      /1999|2021/u,
    ],
    [
      'names a file that is not there',
      edited(SOURCE, 'sources/lost.txt'),
      'file-missing',
      /sources\/lost\.txt as "book"/u,
    ],
    [
      'puts topics in a circle',
      edited('"year": 2021,', '"year": 2021, "broader": [["Arms", "Parts"], ["Parts", "Arms"]],'),
      'topic-cycle',
      /"Arms" is under "Parts"/u,
    ],
  ] as const)('that %s is refused by name', (_, content, code, message) => {
    const error = refusal(withFiles({ 'manifest.json': content }));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.advice).toBeTruthy();
  });
});

describe('a source that is no text', () => {
  const head = bytes('First line.\nSecond line, then ');
  it.each([
    ['is missing', null, 'file-missing', /compendium\.txt/u],
    ['is empty', '', 'file-empty', /is empty/u],
    ['is white space', ' \n\t\r\n\f ', 'file-empty', /white space/u],
    ['holds a zero byte', 'I. First\0meeting', 'file-binary', /byte 8 is zero/u],
    ['is a PDF', '%PDF-1.7\n', 'file-binary', /a PDF/u],
    ['is a DOCX', new Uint8Array([0x50, 0x4b, 3, 4, 20]), 'file-binary', /ZIP container/u],
    ['is a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13]), 'file-binary', /PNG/u],
    ['is 0xFF throughout', new Uint8Array(5000).fill(0xff), 'encoding-unreadable', /line 1/u],
    [
      'has one byte of another encoding',
      new Uint8Array([...head, 0xe9, 0x20]),
      'encoding-unreadable',
      /byte is number 31, on line 2/u,
    ],
  ] as const)('that %s is refused with file and place', (_, content, code, message) => {
    const error = refusal(withFiles({ [SOURCE]: content }));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toContain(SOURCE);
  });

  it('that is a folder is refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'acquis-bad-'));
    try {
      mkdirSync(join(folder, SOURCE), { recursive: true });
      writeFileSync(join(folder, 'manifest.json'), manifest);
      expect(refusal(folderFiles(folder)).code).toBe('file-unreadable');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

const FIRST = 'I. First meeting, 12 and 13 May 2014\n\n';
const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');
const table = (rows: string): string =>
  `${FIRST}1. Text.\n\nIndex\n\nTopic\tReference\tParagraphs\n${rows}\n`;

/** Far above what each takes alone, so that a busy machine does not fail them, and far below what a quadratic rule takes. */
const BOUND = 20_000;

describe('a large or malicious text', () => {
  it.each([
    ['one line of 20 MB', () => `1. ${'States parties should mark arms. '.repeat(600_000)}`],
    ['200,000 short lines', () => 'ab\n'.repeat(200_000)],
    ['20,000 numbered paragraphs', () => FIRST + lines(20_000, (n) => `${n + 1}. Short paragraph.`)],
    ['10,000 times the same label', () => `${FIRST}1. List:\n${lines(10_000, () => '(a) item;')}`],
    [
      'a table with 2,000 columns',
      () =>
        `${FIRST}1. Text.\n\nIndex\n\n${lines(20, (r) => lines(2000, (c) => `c${r}.${c}`).replace(/\n/gu, '\t'))}`,
    ],
    ['a cell of 20,000 references', () => table(`T\t${'I.1, '.repeat(20_000)}I.1\t3`)],
    ['a cell of 10,000 figures run together', () => table(`T\tI.1\t${'1 (a) (i) '.repeat(10_000)}`)],
    [
      'labels nested 500 deep',
      () =>
        FIRST + lines(500, (n) => `${['1.', '(a)', '(i)', 'A)', 'I)', '1)', 'a.', 'i)'][n % 8]} level ${n}:`),
    ],
    ['500 labels on one line', () => `${FIRST}1. ${'(a) (i) '.repeat(500)}x.`],
    ['a run of 5,000,000 spaces', () => `1. a${' '.repeat(5_000_000)}b.`],
    [
      'runs of asterisks that never pair',
      () => `${'*'.repeat(1_000_000)}\n${'*a '.repeat(100_000)}${'b** '.repeat(100_000)}`,
    ],
    ['brackets that never close', () => `${'['.repeat(1_000_000)}\n${'[a]('.repeat(100_000)}`],
    [
      'dots without a page',
      () =>
        `${'.'.repeat(1_000_000)}\n${'. '.repeat(500_000)}\n${lines(500, () => `title ${'.'.repeat(1000)}x`)}`,
    ],
    [
      'digits and slashes',
      () => `${'1'.repeat(1_000_000)}\n${'1. '.repeat(200_000)}\nCTOC${'/A'.repeat(200_000)}`,
    ],
    [
      'tags that never close',
      () => `${'<i>'.repeat(100_000)}${'</b>'.repeat(100_000)}${'<'.repeat(500_000)}`,
    ],
    ['form feeds', () => `${'\f'.repeat(500_000)}x`],
  ] as const)(
    '%s ends within the bound, accounted for',
    (_, make) => {
      const start = performance.now();
      const corpus = compileCorpus(withFiles({ [SOURCE]: make() }));
      expect(performance.now() - start).toBeLessThan(BOUND);
      expect(corpus.coverage.map((c) => c.unaccounted)).toEqual([0]);
      expect(corpus.editions).toHaveLength(1);
    },
    2 * BOUND,
  );
});

/** One small damage to a text: a stretch taken out, doubled, moved, or something foreign put in. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 60 }),
  how: fc.constantFrom('cut', 'double', 'foreign', 'reverse'),
  foreign: fc.constantFrom(
    '\u0000',
    '\t',
    '\n\n',
    '"',
    '{',
    '12.',
    '(a)',
    'I. ',
    '*',
    '¹',
    '\u202E',
    '\uD800',
    'Resolution 6/3\n',
    '…',
    '|',
  ),
});

function damaged(
  text: string,
  { at, length, how, foreign }: typeof damage extends fc.Arbitrary<infer T> ? T : never,
): string {
  const start = Math.floor(at * text.length);
  const piece = text.slice(start, start + length);
  const instead = { cut: '', double: piece + piece, foreign, reverse: [...piece].reverse().join('') }[how];
  return text.slice(0, start) + instead + text.slice(start + length);
}

function isWhole(corpus: Corpus): void {
  for (const edition of corpus.editions) {
    const refs = new Set(edition.provisions.map((p) => p.ref));
    expect(refs.size).toBe(edition.provisions.length);
    for (const p of edition.provisions) for (const child of p.children) expect(refs.has(child)).toBe(true);
    for (const f of edition.findings) expect(FINDING_CODES[f.code]).toBeDefined();
  }
  for (const report of corpus.coverage) expect(report.unaccounted).toBe(0);
}

describe('a damaged corpus', () => {
  it.each([SOURCE, 'manifest.json'])(
    'with mutations of %s compiles whole or is refused whole',
    (path) => {
      const text = textOf(path);
      fc.assert(
        fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
          const files = withFiles({ [path]: damages.reduce(damaged, text) });
          let corpus: Corpus;
          try {
            corpus = compileCorpus(files);
          } catch (error) {
            expect(error).toBeInstanceOf(AcquisError);
            return;
          }
          isWhole(corpus);
        }),
        { numRuns: 250, seed: 20_240_101 },
      );
    },
    60_000,
  );
});
