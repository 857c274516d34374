import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { citedInstruments } from '../../src/cite/index.ts';
import { lineageOf } from '../../src/lineage/index.ts';
import { exportCoverage, exportEdition, exportFindings, toEditionJson } from '../../src/render/index.ts';
import { proveCoverage } from '../../src/text/index.ts';
import { compileSom, editionOf } from '../compendium/som.ts';
import { book } from './book.ts';

const NAMES = ['edition', 'findings', 'coverage', 'resolve', 'lineage', 'references'] as const;
const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../docs/formats/${name}.schema.json`, import.meta.url), 'utf8'));

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
for (const name of NAMES) ajv.addSchema(read(name));

const faults = (name: (typeof NAMES)[number], data: unknown): string[] => {
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (!validate) throw new Error(`no schema ${name}`);
  validate(JSON.parse(JSON.stringify(data)));
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
};

const edition = editionOf(compileSom(), '2024');

describe('the promised formats', () => {
  it('hold for an exported edition', () => {
    expect(faults('edition', exportEdition(book))).toEqual([]);
  });

  it('hold for findings', () => {
    expect(faults('findings', exportFindings([book]))).toEqual([]);
  });

  it('hold for a proof of coverage', () => {
    const source = { file: 'a.txt', text: 'ab\n\ncd', encoding: 'utf-8', blocks: [], lineStarts: [0, 3, 4] };
    const report = proveCoverage(source, [{ span: { start: 0, end: 2 }, as: 'heading' }]);
    expect(faults('coverage', exportCoverage([report]))).toEqual([]);
  });

  it('hold for references', () => {
    const { id, mentions } = edition;
    expect(mentions.length).toBeGreaterThan(0);
    expect(faults('references', { edition: id, mentions, instruments: citedInstruments(edition) })).toEqual(
      [],
    );
  });

  it('hold for text reuse', () => {
    const text = 'States should repair the public wells of border villages before the rains begin';
    const others = Array.from({ length: 40 }, (_, i) => ({
      ref: `${i}`,
      text: `Word${i} of${i} thing${i} ends${i}`,
    }));
    const passages = [...others, { ref: 'a', text }, { ref: 'b', text: `${text}, as appropriate.` }];
    const dated = passages.map((p, i) => ({ ...p, date: `${1900 + i}-01-01`, instrument: p.ref }));
    const pairs = lineageOf(dated, { language: 'en' });
    expect(pairs.length).toBe(1);
    expect(faults('lineage', { edition: '2024', pairs })).toEqual([]);
  });

  it('hold for an answer of resolve, and refuse one that contradicts itself', () => {
    const answer = (status: string, ref: string | null, candidates: string[], reason: string | null) =>
      faults('resolve', { status, ref, candidates, reason });
    expect(answer('resolved', 'A.III.23', ['A.III.23'], null)).toEqual([]);
    expect(answer('ambiguous', null, ['A.III.2', 'B.III.b'], 'Two parts have it.')).toEqual([]);
    expect(answer('unresolved', null, [], 'There is no section XX.')).toEqual([]);
    expect(answer('resolved', null, [], null)).not.toEqual([]);
    expect(answer('ambiguous', null, ['A.III.2'], 'x')).not.toEqual([]);
  });

  it('refuse an edition that lacks a promised field', () => {
    const { provisions, ...rest } = exportEdition(book);
    expect(faults('edition', rest)).toEqual([" must have required property 'provisions'"]);
    const [first] = provisions;
    const broken = { ...exportEdition(book), provisions: [{ ...first, kind: 'paragraph' }] };
    expect(faults('edition', broken)).toEqual([
      '/provisions/0/kind must be equal to one of the allowed values',
    ]);
  });
});

describe('an exported edition', () => {
  it('carries the correction in ref and the print in published', () => {
    const entries = exportEdition(book).topics.flatMap((t) => t.entries);
    expect(entries.find((e) => e.status === 'corrected')).toMatchObject({ ref: 'A.I.4', published: 'I.9' });
  });

  it('has plain text and its notes apart', () => {
    const provision = exportEdition(book).provisions.find((p) => p.ref === 'B.VI.PP.5');
    expect(provision).toMatchObject({
      text: 'Acknowledging,',
      notes: [{ marker: '20', text: 'Ibid., vol. 2241.', at: 13 }],
      locators: [{ symbol: 'COP/2012/15', kind: 'resolution', value: 'PP 5' }],
    });
  });

  it('is the same text each time and ends in one newline', () => {
    expect(toEditionJson(book)).toBe(toEditionJson(structuredClone(book)));
    expect(toEditionJson(book)).toMatch(/[^\n]\n$/u);
    // Written piece by piece, it is what is written at once.
    expect(toEditionJson(book)).toBe(`${JSON.stringify(exportEdition(book), null, 2)}\n`);
  });
});
