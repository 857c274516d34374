import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AcquisError } from '../../src/finding/index.ts';
import { segment } from '../../src/segment/index.ts';
import { readPdf } from '../../src/source/pdf-reader.ts';
import { proveCoverage, type SourceText } from '../../src/text/index.ts';

/**
 * A report of 24 pages as the United Nations issued it, beside the same report as text (made by another program, line
 * by line): the PDF must give the same words.
 */
const data = process.env.ACQUIS_DATA ?? join(import.meta.dirname, '../../..', 'shared/data');
const folder = join(data, 'upr-slovenia-2019');
const pdfFile = join(folder, 'g1934994.pdf');
const textFile = join(folder, 'A_HRC_43_15_Working_Group_Report.md');
const missing = [pdfFile, textFile].find((f) => !existsSync(f));
if (missing) process.stdout.write(`skipped: the report of 2019 is not there (${missing}); set ACQUIS_DATA\n`);

const RECOMMENDATION = /^(12[12]\.\d{1,3})\s+(.*)$/su;

/** What differs between the two files in the whole report, each judged. */
const DIFFERENCES = [
  // The text breaks lines where the print does and leaves the hyphen or dash there; the reader joins the words.
  { text: 'non- refoulement', pdf: 'non-refoulement' },
  { text: 'decision- making', pdf: 'decision-making' },
  { text: '2018– 2028.', pdf: '2018–2028.' },
];

describe.skipIf(missing !== undefined)('the report of a working group, 24 pages', () => {
  const bytes = missing === undefined ? new Uint8Array(readFileSync(pdfFile)) : new Uint8Array();
  const reading: Promise<SourceText> =
    missing === undefined ? readPdf('g1934994.pdf', bytes) : new Promise(() => undefined);

  test('gives the same recommendations as the text, word for word', async () => {
    const source = await reading;
    const printed = textRecommendations();
    const read = new Map(
      source.blocks.flatMap((b): [string, string][] => {
        const match = b.kind === 'paragraph' ? RECOMMENDATION.exec(b.rich.text) : null;
        return match?.[1] && match[2] ? [[match[1], words(match[2])]] : [];
      }),
    );
    expect(read.size).toBe(215);
    expect([...read.keys()]).toEqual([...printed.keys()]);
    const different = [...printed]
      .filter(([label, text]) => read.get(label) !== text)
      .map(([label]) => label);
    // 122.153 has "non-refoulement" over a line end.
    expect(different).toEqual(['122.153']);
    expect(read.get('122.153')).toBe(printed.get('122.153')?.replace('non- refoulement', 'non-refoulement'));
  });

  test('has every word of the report, and no other', async () => {
    const source = await reading;
    const expected = DIFFERENCES.reduce((t, d) => t.replaceAll(d.text, d.pdf), words(printedText()));
    // The footnote of the cover stands after the title that calls it, before the name of the country.
    const sorted = (text: string): string[] => text.split(' ').sort();
    expect(sorted(words(source.text))).toEqual(sorted(expected));
    const from = (text: string): string => text.slice(text.indexOf('Introduction 1. The Working Group'));
    expect(from(words(source.text))).toBe(from(expected));
  });

  test('leaves out heads and page numbers and nothing else', async () => {
    expect((await reading).left).toEqual([
      { what: 'signs that stand for no letter (bar codes)', count: 10, characters: 10 },
      { what: 'page headers', count: 23, characters: 253 },
      { what: 'page numbers', count: 23, characters: 38 },
    ]);
  });

  test('accounts for every character when it is segmented', async () => {
    const source = await reading;
    const { claims } = segment(source);
    expect(proveCoverage(source, claims).unaccounted).toBe(0);
    expect(source.blocks.every((b) => /page \d+/u.test(b.place ?? ''))).toBe(true);
  });

  test('reads what is left when the file is cut off anywhere, or refuses it', async () => {
    const outcomes: string[] = [];
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.99]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share));
      const begun = performance.now();
      const outcome = await readPdf('cut.pdf', cut).then(
        (s) => `${s.blocks.length} blocks`,
        (fault: unknown) => (fault instanceof AcquisError ? 'refused' : String(fault)),
      );
      expect(outcome).toMatch(/^(?:\d+ blocks|refused)$/u);
      expect(performance.now() - begun).toBeLessThan(60_000);
      outcomes.push(`${share * 100}%: ${outcome}`);
    }
    process.stdout.write(`the report cut off at ${outcomes.join(', ')}\n`);
  });

  test('reads some pages per second', async () => {
    await reading;
    const begun = performance.now();
    await readPdf('again.pdf', bytes);
    const seconds = (performance.now() - begun) / 1000;
    process.stdout.write(
      `24 pages in ${seconds.toFixed(2)} s: ${Math.round(24 / seconds)} pages per second\n`,
    );
    expect(seconds).toBeLessThan(60);
  });
});

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The report without the heads and page numbers that stand alone on their lines. */
function printedText(): string {
  const text = readFileSync(textFile, 'utf8');
  const body = text.slice(text.indexOf('## Full Document Text') + '## Full Document Text'.length);
  return (
    body
      .split(/\r?\n/u)
      .filter((line) => !/^[\f\s]*(?:A\/HRC\/43\/15|\d{1,2})\s*$/u.test(line))
      // The bar code of the cover, as private characters.
      .join('\n')
      .replace(/[\uE000-\uF8FF]/gu, '')
  );
}

function textRecommendations(): Map<string, string> {
  const found = new Map<string, string>();
  let label: string | undefined;
  for (const line of printedText().split('\n')) {
    const match = RECOMMENDATION.exec(line.trim());
    if (match?.[1] && match[2]) {
      label = match[1];
      found.set(label, words(match[2]));
    } else if (/^\s*12[0-9]\.\s/u.test(line)) label = undefined;
    else if (label !== undefined && line.trim() !== '')
      found.set(label, words(`${found.get(label)} ${line}`));
  }
  return found;
}
