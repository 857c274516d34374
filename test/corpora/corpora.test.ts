/** Other bodies, other languages, other habits: nothing about one corpus is written in code. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compendium/index.ts';
import { CORPORA, corpusFiles, corpusNames, printEdition } from './print-edition.ts';

/** The faults that were planted in each source, and that a reader of it can see; nothing else may be an error. */
const PLANTED_ERRORS: Readonly<Record<string, readonly string[]>> = {
  arms: [
    'numbering-gap',
    'symbol-wrong',
    'reference-missing',
    'locator-missing',
    'reference-wrong',
    'reference-to-nothing',
    'symbol-missing',
    'locator-wrong',
    'locator-missing',
  ],
  wetlands: ['instrument-wrong', 'reference-to-nothing', 'locator-wrong'],
  temoins: ['reference-to-nothing', 'instrument-wrong', 'locator-wrong'],
  russian: ['locator-wrong', 'reference-to-nothing'],
  arabic: ['locator-wrong', 'reference-to-nothing'],
  chinese: ['reference-to-nothing', 'instrument-wrong'],
  wrapped: ['reference-wrong'],
};

describe.each(corpusNames())('the corpus %s', (name) => {
  const corpus = compileCorpus(corpusFiles(name));
  const [edition] = corpus.editions;

  it('is read as its expected.txt says: provisions, texts, entries and findings', () => {
    const expected = readFileSync(`${CORPORA}${name}/expected.txt`, 'utf8');
    expect(edition && printEdition(edition)).toBe(expected);
  });

  it('has the planted errors and no others', () => {
    const errors = edition?.findings.filter((f) => f.severity === 'error').map((f) => f.code) ?? [];
    expect([...errors].sort()).toEqual([...(PLANTED_ERRORS[name] ?? [])].sort());
  });

  it('accounts for every character of every source', () => {
    expect(corpus.coverage.map((c) => [c.file, c.unaccounted])).toEqual(
      corpus.coverage.map((c) => [c.file, 0]),
    );
  });

  it('gives no designation and no permanent id twice', () => {
    const refs = edition?.provisions.map((p) => p.ref) ?? [];
    const ids = edition?.provisions.map((p) => p.id) ?? [];
    expect(new Set(refs).size).toBe(refs.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(refs.filter((ref) => ref.includes('~'))).toEqual([]);
  });
});

describe('a session that adopts several decisions', () => {
  const [edition] = compileCorpus(corpusFiles('wetlands')).editions;
  const textOf = (ref: string): string | undefined => edition?.provisions.find((p) => p.ref === ref)?.text;

  it('names each provision by its decision', () => {
    expect(textOf('A.I.dec-5.1')).toMatch(/^Adopts the programme of work/u);
    expect(textOf('A.I.dec-6.1')).toMatch(/^Invites Parties to measure/u);
  });

  it('keeps the short designation where there is only one', () => {
    expect(textOf('A.III.1')).toBe('Decides to hold its next meeting in 2023.');
  });

  it('numbers "2 bis" after 2, and each annex and each section that begins again apart', () => {
    expect(textOf('A.I.dec-5.2 bis')).toMatch(/^Also urges/u);
    expect(textOf('A.I.dec-5.annex-2.1')).toBe('The group has twelve members.');
    expect(textOf('A.II.dec-32.sec-b.1')).toMatch(/^Encourages Parties to allow grazing/u);
    expect(textOf('A.II.dec-33.3')).toMatch(/^Decides to keep a reserve/u);
  });
});

describe('a text wrapped at 78 columns', () => {
  const [edition] = compileCorpus(corpusFiles('wrapped')).editions;
  const textOf = (ref: string): string => edition?.provisions.find((p) => p.ref === ref)?.text ?? '';

  it('joins a word divided at a line end when it stands undivided elsewhere', () => {
    expect(textOf('A.I.2')).toContain('port authorities work side by side');
    expect(textOf('A.I.4')).toContain('suspicious containers with the units of the next port');
  });

  it('keeps the hyphen of a word that has one', () => {
    expect(textOf('A.I.3')).toContain('since trans-shipment is used');
  });
});
