/**
 * Segmentation on documents as published: resolutions of the Security Council as line-wrapped text, and of the General
 * Assembly's seventy-fifth session rendered from their XML to text wrapped at eighty columns, in six languages. The
 * folder is named by ACQUIS_DATA; without it, or the one beside the project, nothing is tested. With ACQUIS_ACCURACY
 * set, all files are measured and the table in bench/accuracy/ is written anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { segmentFile } from '../../src/compendium/index.ts';
import { AcquisError } from '../../src/finding/index.ts';
import { type AknDocument, readAkn, readAknMeta } from '../../src/source/index.ts';
import type { SourceText } from '../../src/text/index.ts';
import {
  agreement,
  allText,
  charactersApart,
  operativeNumbers,
  paragraphsFound,
  paragraphsOfXml,
  printedNumbers,
  rendered,
  withoutHeads,
} from './segment-measures.ts';

const DATA = resolve(
  process.env.ACQUIS_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data'),
);
const SC = join(DATA, 'sc-resolutions');
const GA = join(DATA, 'unxml-ga-75');
const TABLE = join(import.meta.dirname, '..', '..', 'bench', 'accuracy', 'segment.md');
const measured = process.env.ACQUIS_ACCURACY !== undefined;
/** Every third file of a language, unless all are measured. */
const STRIDE = measured ? 1 : 3;
const lines: string[] = [];

function isThere(folder: string): boolean {
  if (existsSync(folder)) return true;
  console.log(`skipped: ${folder} is not there; set ACQUIS_DATA to the folder that holds it`);
  return false;
}

afterAll(() => {
  if (!measured) return;
  const head = [
    '# How well documents are taken apart',
    '',
    'Written by `node bench/accuracy/run.mjs`; test/elsewhere/segment.test.ts holds the floors and says what is counted.',
    '',
    '| documents | measure | value |',
    '| --- | --- | --- |',
  ];
  writeFileSync(TABLE, `${[...head, ...lines.sort()].join('\n')}\n`);
});

/** The figures of footnotes stand in their markers, the hyphens of line ends in no text. */
const letters = (text: string): string => text.replace(/\P{L}+/gu, '');

const share = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(1)}% (${part} of ${whole})`;

describe.skipIf(!isThere(SC))('resolutions of the Security Council as wrapped text', () => {
  it('have the numbers that they print, or one operative paragraph where they print none', async () => {
    const count = { numbered: 0, exact: 0, unnumbered: 0, some: 0, one: 0 };
    const wrong: string[] = [];
    for (const name of readdirSync(SC)) {
      const bytes = readFileSync(join(SC, name));
      const answer = await segmentFile(name, bytes);
      expect(answer.coverage.unaccounted, name).toBe(0);
      const text = bytes.toString('utf8');
      expect(charactersApart(letters(allText(answer)), letters(withoutHeads(text, answer))), name).toBe(0);
      const printed = printedNumbers(text);
      const numbers = operativeNumbers(answer);
      if (printed === 'other') continue;
      if (printed === 'none') {
        count.unnumbered += 1;
        count.some += numbers.length > 0 ? 1 : 0;
        count.one += numbers.length === 1 ? 1 : 0;
        continue;
      }
      count.numbered += 1;
      if (numbers.join() === Array.from({ length: printed }, (_, i) => i + 1).join()) count.exact += 1;
      else wrong.push(name);
    }
    lines.push(
      `| Security Council, text, en | exact list of operative numbers | ${share(count.exact, count.numbered)} |`,
      `| Security Council, text, en | unnumbered: one operative paragraph | ${share(count.one, count.unnumbered)} |`,
      `| Security Council, text, en | unnumbered: at least one | ${share(count.some, count.unnumbered)} |`,
    );
    expect(count.numbered).toBeGreaterThan(190);
    expect(count.exact / count.numbered, wrong.join(' ')).toBeGreaterThanOrEqual(0.97);
    expect(count.some).toBe(count.unnumbered);
    expect(count.one / count.unnumbered).toBeGreaterThanOrEqual(0.94);
  });
});

describe.skipIf(!isThere(GA))('resolutions of the General Assembly rendered to wrapped text', () => {
  it.each([
    ['English', 'en', 0.99, 0],
    ['French', 'fr', 0.98, 0],
    ['Spanish', 'es', 0.98, 0],
    ['Russian', 'ru', 0.98, 0],
    ['Arabic', 'ar', 0.95, 3],
    ['Chinese', 'zh', 0.98, 0],
  ] as const)(
    '%s: paragraphs whole, and not one character lost or invented',
    async (folder, code, floor, damaged) => {
      const names = readdirSync(join(GA, folder)).filter((n, i) => n.endsWith('.xml') && i % STRIDE === 0);
      let [hits, found, wanted, read, missed] = [0, 0, 0, 0, 0];
      const apart: string[] = [];
      for (const name of names) {
        const bytes = readFileSync(join(GA, folder, name));
        const both = await readBoth(name, bytes);
        // Some files stand in the folder of another language; a few are published broken.
        if (!both || both[0].language !== code) continue;
        const [source, meta] = both;
        const text = rendered(source);
        const answer = await segmentFile(name.replace('.xml', '.txt'), Buffer.from(text));
        expect(answer.coverage.unaccounted, name).toBe(0);
        read += 1;
        if (answer.instruments.length === 0) missed += 1;
        else if (charactersApart(allText(answer), text) > 0) apart.push(name);
        const [ours, theirs] = [paragraphsFound(answer), paragraphsOfXml(meta)];
        hits += agreement(ours, theirs);
        found += ours.length;
        wanted += theirs.length;
      }
      const f1 = (2 * hits) / (found + wanted);
      lines.push(
        `| General Assembly 75, rendered, ${code} | whole paragraphs, F1 | ${f1.toFixed(4)} (${read} files) |`,
        `| General Assembly 75, rendered, ${code} | files with a character lost or invented | ${share(apart.length, read)} |`,
        `| General Assembly 75, rendered, ${code} | files in which no resolution was found | ${share(missed, read)} |`,
      );
      expect(f1).toBeGreaterThanOrEqual(floor);
      expect(apart.length, apart.join(' ')).toBeLessThanOrEqual(damaged);
      expect(missed / read).toBeLessThanOrEqual(0.03);
    },
  );
});

async function readBoth(name: string, bytes: Uint8Array): Promise<[SourceText, AknDocument] | undefined> {
  try {
    return [await readAkn(name, bytes), await readAknMeta(name, bytes)];
  } catch (error) {
    expect(error, name).toBeInstanceOf(AcquisError);
    return undefined;
  }
}
