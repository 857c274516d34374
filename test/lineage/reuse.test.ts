/**
 * Which provisions took over words of earlier ones? Measured against pairs labelled by reading the 2024 compendium,
 * resolution 6/3 and the first meeting above all. Neither figure may fall below its baseline.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReuse, type LineagePassage, lineageOf, lineageOfEdition } from '../../src/lineage/index.ts';
import { compileSom, editionOf } from '../compendium/som.ts';

interface Labels {
  readonly labels: readonly { readonly from: string; readonly to: string; readonly reuse: boolean }[];
}

const { labels }: Labels = JSON.parse(readFileSync(join(import.meta.dirname, 'reuse-labels.json'), 'utf8'));
const pairs = lineageOfEdition(editionOf(compileSom(), '2024'));
const found = new Set(pairs.map((p) => `${p.from} ${p.to}`));
const isFound = (label: { readonly from: string; readonly to: string }): boolean =>
  found.has(`${label.from} ${label.to}`);

describe('reuse within the compendium', () => {
  it('finds at least 88 of 100 labelled pairs', () => {
    const positive = labels.filter((l) => l.reuse);
    expect(positive.length).toBeGreaterThanOrEqual(50);
    expect(positive.filter(isFound).length / positive.length).toBeGreaterThanOrEqual(0.88);
  });

  it('has at most one wrong pair in twenty-five, over all that it proposes', () => {
    const wrong = labels.filter((l) => !l.reuse && isFound(l));
    const right = labels.filter((l) => l.reuse && isFound(l));
    expect(right.length / (right.length + wrong.length)).toBeGreaterThanOrEqual(0.96);
    const labelled = new Set(labels.map((l) => `${l.from} ${l.to}`));
    expect([...found].filter((pair) => !labelled.has(pair))).toEqual([]);
  });

  it('shows what resolution 6/3 took from the first meeting, all but the pair that was put in other words', () => {
    const built = labels.filter((l) => l.reuse && l.from.startsWith('A.I.') && l.to.startsWith('B.VI.'));
    expect(built.length).toBe(19);
    expect(built.filter((l) => !isFound(l))).toEqual([{ from: 'A.I.53', to: 'B.VI.20', reuse: true }]);
  });

  it('says that paragraph 13 was merged from two recommendations, and how force changed', () => {
    const of = (from: string, to: string) => pairs.find((p) => p.from === from && p.to === to);
    expect(of('A.I.40', 'B.VI.13')?.kind).toBe('merged');
    expect(of('A.I.41', 'B.VI.13')?.kind).toBe('merged');
    expect(of('A.I.11', 'B.VI.9.a')).toMatchObject({
      kind: 'strengthened',
      force: { from: 'option', to: 'strong-urging' },
    });
    expect(of('A.I.5', 'B.VI.4')).toMatchObject({
      kind: 'weakened',
      qualifiers: { added: ['upon request'] },
    });
    expect(of('B.V.1', 'B.VI.1')?.kind).toBe('same');
  });

  it('is aligned word by word: the pieces joined are the earlier and the later text', () => {
    const provisions = new Map(editionOf(compileSom(), '2024').provisions.map((p) => [p.ref, p.text]));
    for (const { from, to, changes } of pairs) {
      const side = (other: 'added' | 'removed'): string =>
        changes
          .filter((c) => c.kind !== other)
          .map((c) => c.text)
          .join('');
      expect(side('added')).toBe(provisions.get(from));
      expect(side('removed')).toBe(provisions.get(to));
    }
  });
});

describe('reuse', () => {
  const passage = (ref: string, date: string, text: string): LineagePassage => ({
    ref,
    date,
    text,
    instrument: ref.slice(0, 1),
  });
  /** Other matter, so that words have frequencies. */
  const others = Array.from({ length: 40 }, (_, i) =>
    passage(
      `z${i}`,
      '1990-01-01',
      `Paragraph ${i} treats matter${i} and thing${i} with colour${i} at place${i}.`,
    ),
  );
  const wells = 'States should repair the public wells of border villages before the rains begin';

  it('has the direction of time, and none within a day or an instrument', () => {
    const list = [
      ...others,
      passage('b1', '2001-01-01', `${wells}.`),
      passage('a1', '2000-01-01', `${wells}, as appropriate.`),
      passage('c1', '2001-01-01', `${wells} each year.`),
      passage('a2', '2002-01-01', `${wells}.`),
    ];
    const told = lineageOf(list, { language: 'en' }).map((p) => `${p.from} ${p.to}`);
    expect(told.sort()).toEqual(['a1 b1', 'a1 c1', 'b1 a2', 'c1 a2']);
  });

  it('does not take names and standing phrases for reuse', () => {
    const phrase =
      'in accordance with domestic law, to the Protocol against the Smuggling of Wells by Land, Sea and Air';
    const list = [
      ...others,
      passage('a1', '2000-01-01', `States should dig, ${phrase}.`),
      passage('b1', '2001-01-01', `Committees may dance, ${phrase}.`),
    ];
    expect(lineageOf(list, { language: 'en' })).toEqual([]);
  });

  it('knows a word with and without its hyphen, and takes no heading for a source', () => {
    const list = (a: string, b: string) =>
      lineageOf([...others, passage('a1', '2000-01-01', a), passage('b1', '2001-01-01', b)], {
        language: 'en',
      });
    const centres = 'States should open multi-agency centres with well-trained border-crossing staff soon.';
    expect(list(centres, centres.replaceAll('-', '')).length).toBe(1);
    const heading = 'Repairing the public wells of border villages';
    expect(list(heading, `${heading} should begin before the rains.`)).toEqual([]);
  });

  it('is weaker with a limit added, stronger with one dropped', () => {
    const kind = (before: string, after: string) =>
      lineageOf([...others, passage('a', '2000-01-01', before), passage('b', '2001-01-01', after)], {
        language: 'en',
      })[0]?.kind;
    expect(kind(`${wells}.`, wells.replace('should', 'should, as appropriate,'))).toBe('weakened');
    expect(kind(wells.replace('should', 'should, as appropriate,'), `${wells}.`)).toBe('strengthened');
    expect(kind(wells.replace('should', 'may wish to'), `${wells}.`)).toBe('strengthened');
    expect(kind(`${wells}.`, `${wells}, and paint the fences around every one of them blue.`)).toBe(
      'extended',
    );
  });

  it('answers for any texts, with scores from 0 to 1, the same each time', () => {
    const word = fc.constantFrom('States', 'should', 'the', 'wells', 'x', '水', 'عام', '-', '2');
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const list = texts.map((t, i) => passage(`${i}`, `20${10 + (i % 5)}-01-01`, t));
        const once = findReuse(list, { language: 'en', least: 0.01 });
        expect(findReuse(list, { language: 'en', least: 0.01 })).toEqual(once);
        for (const { from, to, score } of once) {
          expect((list[from]?.date ?? '') < (list[to]?.date ?? '')).toBe(true);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1.000001);
        }
      }),
      { numRuns: 60 },
    );
  });
});
