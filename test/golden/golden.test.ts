/**
 * What the compiler makes of the four sources, held to files that a person has checked against the print.
 * A file is only ever written by `node scripts/bless-golden.mjs`, never here by accident and never in CI.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileSom, editionOf, segmentFile } from '../compendium/som.ts';
import { describeConcordance, describeFindings, describeIndex } from './edition.ts';
import { describeStructure } from './structure.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const blessing = process.env.ACQUIS_BLESS === '1' && !process.env.CI;
const corpus = compileSom();

const WRITERS: Readonly<Record<string, (name: string) => string>> = {
  structure: (source) => describeStructure(segmentFile(source)),
  index: (edition) => describeIndex(editionOf(corpus, edition)),
  findings: (edition) => describeFindings(editionOf(corpus, edition).findings),
  concordance: (edition) => describeConcordance(editionOf(corpus, edition)),
};

/** `source` holds two lines: what to write, and of which source file or edition. */
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

describe('the golden files', () => {
  it.each(cases)('%s is as it was checked by eye', (name) => {
    const [kind = '', subject = ''] = readFileSync(`${here}${name}/source`, 'utf8').trim().split('\n');
    const write = WRITERS[kind];
    if (!write) throw new Error(`${name}/source asks for "${kind}", which nothing writes.`);
    const actual = write(subject);
    const file = `${here}${name}/expected.txt`;
    if (blessing) writeFileSync(file, actual);
    if (!existsSync(file)) throw new Error(`${name} has no expected.txt. Read what it should say, then run node scripts/bless-golden.mjs.`);
    expect(actual).toBe(readFileSync(file, 'utf8'));
  });

  it.each(cases)('%s says why it exists', (name) => {
    expect(readFileSync(`${here}${name}/why.md`, 'utf8').length).toBeGreaterThan(100);
  });
});
