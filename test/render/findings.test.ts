import { describe, expect, it } from 'vitest';
import { FINDING_CODES, type FindingCodeName, finding } from '../../src/finding/index.ts';
import { exportFindings, toCorrigendum, toSarif } from '../../src/render/index.ts';
import { book } from './book.ts';

const info = { version: '0.1.0', corpus: 'som', title: 'Smuggling of migrants' };
const sarif = JSON.parse(toSarif(book.findings, info));
const [run] = sarif.runs;

describe('findings as JSON', () => {
  it('stand errors first, and are counted', () => {
    const { counts, findings, editions } = exportFindings([book]);
    expect(editions).toEqual(['2019']);
    expect(counts).toEqual({ error: 2, warning: 1, note: 1 });
    expect(findings.map((f) => f.severity)).toEqual(['error', 'error', 'warning', 'note']);
  });
});

describe('findings as SARIF', () => {
  it('have the version, one run and a rule for every code of the registry', () => {
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs).toHaveLength(1);
    expect(run.tool.driver.rules).toHaveLength(Object.keys(FINDING_CODES).length);
  });

  it('point each result at its rule, with the level of the finding', () => {
    expect(run.results).toHaveLength(book.findings.length);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
    }
  });

  it('give file and line, and no region where no line is known', () => {
    const [first, , , last] = run.results;
    expect(first.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'index.txt', uriBaseId: 'SOURCES' },
      region: { startLine: 30 },
    });
    expect(last.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: '%C3%9Cn%C3%AFcode%20folder/index%20one.txt', uriBaseId: 'SOURCES' },
    });
  });

  it('keep the fingerprint of a fault whose line moved, and tell two faults apart', () => {
    const [first] = book.findings;
    if (!first) throw new Error('the book has findings');
    const moved = { ...first, place: { ...first.place, line: 99 } };
    const prints = (findings: (typeof first)[]): string[] =>
      JSON.parse(toSarif(findings, info)).runs[0].results.map((r: { partialFingerprints: object }) =>
        JSON.stringify(r.partialFingerprints),
      );
    expect(prints([moved])).toEqual(prints([first]));
    expect(new Set(prints([...book.findings])).size).toBe(book.findings.length);
  });
});

describe('a corrigendum', () => {
  it('corrects errors and warnings that are decided, once each, in the order of the book', () => {
    const doubled = { ...book, findings: [...book.findings, ...book.findings] };
    expect(toCorrigendum(doubled, { symbol: 'CTOC/COP/WG.7/2019/4' })).toBe(
      [
        'CTOC/COP/WG.7/2019/4/Corr.1',
        '',
        'Smuggling of Migrants: Index',
        '',
        'Corrigendum',
        '',
        '1. Media, reference column (line 4 of index.txt)',
        '',
        '*For* I.a *read* I.4.a',
        '',
        '2. Smuggling by sea, reference column (line 30 of index.txt)',
        '',
        '*For* I.9 *read* I.4',
        '',
      ].join('\n'),
    );
  });

  it('inserts what a column lacks, and leaves alone what no print can correct', () => {
    const of = (code: FindingCodeName, published: string, expected: string) =>
      toCorrigendum({
        ...book,
        findings: [
          finding({
            code,
            message: 'x.',
            place: { source: 'i.txt', topic: 'Media' },
            published,
            expected,
            refs: ['A.I.22'],
          }),
        ],
      }).split('\n')[6];
    expect(of('reference-missing', 'I.21 and I.22', 'I.25')).toBe('*After* I.21 and I.22 *insert* I.25');
    expect(of('symbol-missing', '', 'WG/2012/6')).toBe('*Insert* WG/2012/6');
    expect(of('text-missing', 'a', 'b')).toBeUndefined();
    expect(of('row-torn', 'Media', 'Consular support')).toBeUndefined();
  });

  it('says so when there is nothing to correct', () => {
    expect(toCorrigendum({ ...book, findings: [] })).toContain('No correction is called for.');
  });
});
