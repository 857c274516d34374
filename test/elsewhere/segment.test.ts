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
import { pagedRendering } from './paged-rendering.ts';
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
const JSON_FILE = join(import.meta.dirname, '..', '..', 'bench', 'accuracy', 'segment.json');
const measured = process.env.ACQUIS_ACCURACY !== undefined;
/** Every twelfth file of a language is the sample that the baseline is about; all are measured on demand. */
const SAMPLE = 12;
const STRIDE = measured ? 1 : SAMPLE;
const BASELINE: Baseline = JSON.parse(readFileSync(JSON_FILE, 'utf8'));
const figures: [Rendering, string, Figures][] = [];

type Rendering = 'wrapped' | 'paged' | 'marked';
interface Figures {
  readonly f1: number;
  /** Files with a character lost or invented, and files in which no resolution was found. */
  readonly apart: number;
  readonly missed: number;
}
interface Baseline {
  readonly generalAssembly: Record<Rendering, Record<string, Figures>>;
}
interface Tally {
  hits: number;
  found: number;
  wanted: number;
  missed: number;
  apart: number;
  files: number;
}

const newTally = (): Tally => ({ hits: 0, found: 0, wanted: 0, missed: 0, apart: 0, files: 0 });

function count(tally: Tally, more: Omit<Tally, 'files'>): void {
  tally.hits += more.hits;
  tally.found += more.found;
  tally.wanted += more.wanted;
  tally.missed += more.missed;
  tally.apart += more.apart;
  tally.files += 1;
}

const figuresOf = ({ hits, found, wanted, apart, missed }: Tally): Figures => ({
  f1: Math.floor((20_000 * hits) / Math.max(1, found + wanted)) / 10_000,
  apart,
  missed,
});
const lines: string[] = [];

function isThere(folder: string): boolean {
  if (existsSync(folder)) return true;
  console.log(`skipped: ${folder} is not there; set ACQUIS_DATA to the folder that holds it`);
  return false;
}

afterAll(() => {
  if (process.env.ACQUIS_BASELINE !== undefined) {
    const byRendering: Record<string, Record<string, Figures>> = { marked: {}, paged: {}, wrapped: {} };
    for (const [rendering, code, figure] of figures) {
      const own = byRendering[rendering];
      if (own) own[code] = figure;
    }
    writeFileSync(JSON_FILE, `${JSON.stringify({ generalAssembly: byRendering }, null, 2)}\n`);
  }
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
    expect(count.exact, wrong.join(' ')).toBe(count.numbered);
    expect(count.some).toBe(count.unnumbered);
    expect(count.one / count.unnumbered).toBeGreaterThanOrEqual(0.94);
  });
});

describe.skipIf(!isThere(GA))('resolutions of the General Assembly', () => {
  const LANGUAGES = [
    ['English', 'en'],
    ['French', 'fr'],
    ['Spanish', 'es'],
    ['Russian', 'ru'],
    ['Arabic', 'ar'],
    ['Chinese', 'zh'],
  ] as const;
  const RENDERINGS = {
    wrapped: (source: SourceText): string => rendered(source),
    paged: (source: SourceText, meta: AknDocument, at: number): string =>
      pagedRendering(source, meta.symbol ?? 'A/RES/75/1', meta.title ?? '', at),
    marked: undefined,
  };
  const cases = LANGUAGES.flatMap(([folder, code]) =>
    (['wrapped', 'paged', 'marked'] as const).map((rendering) => [folder, code, rendering] as const),
  );

  it.each(cases)('%s (%s), %s: no figure falls below the baseline', async (folder, code, rendering) => {
    const names = readdirSync(join(GA, folder)).filter((n) => n.endsWith('.xml'));
    const render = RENDERINGS[rendering];
    const all = newTally();
    const sample = newTally();
    for (const [at, name] of names.entries()) {
      if (at % STRIDE !== 0) continue;
      const bytes = readFileSync(join(GA, folder, name));
      const both = await readBoth(name, bytes);
      // Some files stand in the folder of another language; a few are published broken.
      if (!both || both[0].language !== code) continue;
      const [source, meta] = both;
      const answer = render
        ? await segmentFile(name.replace('.xml', '.txt'), Buffer.from(render(source, meta, at)))
        : await segmentFile(name, bytes);
      expect(answer.coverage.unaccounted, name).toBe(0);
      const [ours, theirs] = [paragraphsFound(answer), paragraphsOfXml(meta)];
      const counts = {
        hits: agreement(ours, theirs),
        found: ours.length,
        wanted: theirs.length,
        missed: answer.instruments.length === 0 ? 1 : 0,
        apart: charactersApart(allText(answer), render ? rendered(source) : source.text) > 0 ? 1 : 0,
      };
      for (const tally of at % SAMPLE === 0 ? [all, sample] : [all]) count(tally, counts);
    }
    const figure = figuresOf(sample);
    figures.push([rendering, code, figure]);
    lines.push(
      `| General Assembly 75, ${rendering}, ${code} | whole paragraphs, F1 | ${figuresOf(all).f1.toFixed(4)} (${all.files} files) |`,
      `| General Assembly 75, ${rendering}, ${code} | files with a character lost or invented | ${share(all.apart, all.files)} |`,
      `| General Assembly 75, ${rendering}, ${code} | files in which no resolution was found | ${share(all.missed, all.files)} |`,
    );
    if (process.env.ACQUIS_BASELINE !== undefined) return;
    const was = BASELINE.generalAssembly[rendering][code] ?? { f1: 1, apart: 0, missed: 0 };
    expect(figure.f1).toBeGreaterThanOrEqual(was.f1);
    expect(figure.apart).toBeLessThanOrEqual(was.apart);
    expect(figure.missed).toBeLessThanOrEqual(was.missed);
  });
});

async function readBoth(name: string, bytes: Uint8Array): Promise<[SourceText, AknDocument] | undefined> {
  try {
    return [await readAkn(name, bytes), await readAknMeta(name, bytes)];
  } catch (error) {
    expect(error, name).toBeInstanceOf(AcquisError);
    return undefined;
  }
}
