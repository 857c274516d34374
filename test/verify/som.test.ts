import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compendium/index.ts';
import type { Finding } from '../../src/finding/index.ts';
import {
  exportEdition,
  toCorrectedIndexCsv,
  toCorrigendum,
  toEditionJson,
  toSarif,
} from '../../src/render/index.ts';

const folder = new URL('../../corpora/som/', import.meta.url);
const read = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(new URL(path, folder));
  } catch {
    return undefined;
  }
};
const compile = () => compileCorpus({ name: 'corpora/som', read });
const corpus = compile();

const editionOf = (id: string) => {
  const edition = corpus.editions.find((e) => e.id === id);
  if (!edition) throw new Error(`The corpus has no edition ${id}.`);
  return edition;
};
const [first, second] = [editionOf('2019'), editionOf('2024')];
const lineOf = ({ place }: Finding): string =>
  new TextDecoder().decode(read(place.source)).split('\n')[(place.line ?? 0) - 1] ?? '';
const errors = (findings: readonly Finding[]) =>
  findings.filter((f) => f.severity === 'error').map((f) => [f.place.line, f.code, f.published, f.expected]);
const ofCode = (findings: readonly Finding[], code: Finding['code']) =>
  findings.filter((f) => f.code === code);

describe('the errors of the 2019 index', () => {
  it('are these six and no other', () => {
    expect(errors(first.findings)).toEqual([
      [106, 'entry-corrected-later', 'II.30', 'II.31'],
      [129, 'reference-wrong', 'III.11', 'III.12'],
      [165, 'entry-corrected-later', 'III.29', 'III.28'],
      [210, 'reference-wrong', 'I.49', 'I.47'],
      [221, 'reference-to-nothing', 'V.6.d', 'V.4.d'],
      [241, 'reference-wrong', 'II.31', 'II.30'],
    ]);
  });

  it('are each confirmed by the 2024 edition, which prints what they expect', () => {
    for (const found of first.findings.filter((f) => f.severity === 'error'))
      expect(found.evidence.join(' ')).toContain('The 2024 edition');
    const twice = first.findings.map(
      (f) => f.evidence.filter((fact) => fact.startsWith('The 2024 edition')).length,
    );
    expect(Math.max(...twice)).toBe(1);
  });

  it('are warnings only where the texts do not decide what the 2024 edition meant', () => {
    const doubtful = ofCode(first.findings, 'entry-corrected-later').filter((f) => f.severity === 'warning');
    expect(doubtful.map((f) => [f.place.line, f.published, f.refs[1], f.expected])).toEqual([
      [49, 'IV.13', 'A.IV.11', undefined],
      [180, 'I.28', 'A.I.27', undefined],
      [182, 'III.6', 'A.III.5', undefined],
    ]);
  });
});

describe('the errors of the 2024 index', () => {
  it('are these four and no other', () => {
    expect(errors(second.findings)).toEqual([
      [942, 'reference-to-nothing', 'X.2', 'VII.2'],
      [951, 'locator-missing', '4 and 5', '4, 5 and 13'],
      [1097, 'reference-to-nothing', 'X.2', 'VII.2'],
      [1123, 'locator-missing', '', '7 (d), 8 (b), (e), (g) and (i) and 10 (c)'],
    ]);
  });
});

describe('the findings of both editions', () => {
  const all = corpus.editions.flatMap((e) => e.findings);

  it('name a line on which the print stands that they speak of', () => {
    const printed = [
      'reference-wrong',
      'reference-to-nothing',
      'reference-abbreviated',
      'hyphenation',
      'order',
    ];
    for (const found of all.filter((f) => printed.includes(f.code))) {
      const line = lineOf(found).replace(/<[^>]*>/gu, '');
      for (const print of (found.published ?? '').split(', ')) expect(line).toContain(print);
    }
  });

  it('report no fault twice', () => {
    const keys = all.map((f) => JSON.stringify([f.code, f.place, f.published, f.refs]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('miss no paragraph number and find no text changed or lost', () => {
    const codes = [
      'numbering-gap',
      'numbering-jump',
      'label-differs',
      'text-differs',
      'text-missing',
      'ibid-far',
    ];
    expect(all.filter((f) => codes.includes(f.code))).toEqual([]);
  });

  it('know that the second marker 17 of resolution 5/3 stands where 18 belongs', () => {
    expect(ofCode(all, 'marker-out-of-sequence').map((f) => [f.place.line, f.published, f.expected])).toEqual(
      [[736, '17', '18']],
    );
  });

  it('know two words that carry a hyphen from a line break, and leave "multi-agency" alone', () => {
    expect(ofCode(all, 'hyphenation').map((f) => [f.place.line, f.published])).toEqual([
      [790, 'inter-governmental'],
      [832, 'multi-lateral'],
    ]);
  });

  it('know the recommendations that neither index lists', () => {
    const unlisted = (findings: readonly Finding[]) =>
      ofCode(findings, 'provision-without-topic').flatMap((f) =>
        f.refs.filter((ref) => ref.startsWith('A.')),
      );
    expect(unlisted(first.findings)).toEqual(['A.I.52', 'A.I.53', 'A.I.54', 'A.I.55']);
    expect(unlisted(second.findings)).toEqual(['A.I.52', 'A.I.54', 'A.I.55']);
  });

  it('know ranges written with a hyphen where the index has dashes', () => {
    const odd = ofCode(first.findings, 'range-style').map((f) => `${f.place.line}: ${f.published}`);
    expect(odd).toContain('199: I.49, I.50');
    expect(odd).toContain('36: 23– 25 and III.19-21');
    expect(odd).toContain('170: 21– 27 and II.17-23');
    expect(odd).not.toContain('115: I.29–31');
  });
});

describe('what is written of the corpus', () => {
  it('is the same, byte for byte, from two builds', () => {
    const again = compile();
    expect(again.editions.map(toEditionJson)).toEqual(corpus.editions.map(toEditionJson));
    const info = { version: '0', corpus: 'som', title: 'x' };
    expect(
      toSarif(
        again.editions.flatMap((e) => e.findings),
        info,
      ),
    ).toBe(
      toSarif(
        corpus.editions.flatMap((e) => e.findings),
        info,
      ),
    );
  });

  it('corrects the 2019 index in its corrigendum', () => {
    const corrections = toCorrigendum(first).match(/^\*For\* .*$/gmu);
    expect(corrections).toEqual([
      '*For* II.30 *read* II.31',
      '*For* III.11 *read* III.12',
      '*For* III.29 *read* III.28',
      '*For* I.49 *read* I.47',
      '*For* V.6.d *read* V.4.d',
      '*For* II.31 *read* II.30',
    ]);
  });

  it('has the corrected reference and number in the corrected index', () => {
    const row = toCorrectedIndexCsv(first)
      .split('\r\n')
      .find((line) => line.startsWith('Smuggling by sea,') && line.includes('2012/6'));
    expect(row).toContain('"I.23, I.24 and I.47",CTOC/COP/WG.7/2012/6,,"26, 27 and 50",');
  });

  it('carries each correction in ref and its print in published', () => {
    const corrected = exportEdition(first).topics.flatMap((t) =>
      t.entries.filter((e) => e.status === 'corrected'),
    );
    expect(corrected.map((e) => [e.published, e.ref])).toEqual([
      ['III.11', 'A.III.12'],
      ['I.49', 'A.I.47'],
      ['V.6.d', 'A.V.4.d'],
      ['II.31', 'A.II.30'],
    ]);
  });
});
