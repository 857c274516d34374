import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  expandDesignations,
  expandLocators,
  findPartLabel,
  splitDesignationGroups,
  splitLocatorGroups,
} from '../../src/cite/index.ts';

/** Every cell of the two published indexes that holds references is read to its last character. */
const sources = [
  { file: '2019-index.txt', from: 'Topic\tMeeting report' },
  { file: '2024-compendium-and-index.txt', from: 'THEMATIC INDEX' },
];

function cells(file: string, from: string): string[] {
  const text = readFileSync(new URL(`../../corpora/som/sources/${file}`, import.meta.url), 'utf8');
  return text
    .slice(text.indexOf(from))
    .split('\n')
    .filter((line) => line.includes('\t'))
    .flatMap((line) => line.split('\t'))
    .map((cell) => cell.replace(/<\/?[iu]>/gu, '').trim())
    .filter((cell) => cell !== '');
}

const isDesignations = (cell: string): boolean => /^(?:Part [AB]\s*)?[IVX]+\.(?:PP|[0-9a-z])/u.test(cell);
const isLocators = (cell: string): boolean => /^(?:PP\s)?(?:[0-9]+|\([a-z]+\))(?:$|[^\p{L}/])/u.test(cell);

describe.each(sources)('the published index in $file', ({ file, from }) => {
  const all = cells(file, from);

  it('has no designation cell that is not read whole', () => {
    const wanted = all.filter(isDesignations);
    expect(wanted.length).toBeGreaterThan(100);
    const unread = wanted.filter((cell) => {
      const parts = findPartLabel(cell);
      const bodies = parts.length > 0 ? parts.map((p) => cell.slice(p.governs.start, p.governs.end)) : [cell];
      return bodies.some(
        (body) => !splitDesignationGroups(body)?.every((g) => expandDesignations(g.list.items)),
      );
    });
    expect(unread).toEqual([]);
  });

  it('has no locator cell that is not read whole', () => {
    const wanted = all.filter(isLocators);
    expect(wanted.length).toBeGreaterThan(100);
    const unread = wanted.filter(
      (cell) => !splitLocatorGroups(cell)[0]?.every((g) => expandLocators(g.list.items)),
    );
    expect(unread).toEqual([]);
  });

  it('has no other cells than references, topics, symbols, instruments and part labels', () => {
    const other = all.filter((cell) => !isDesignations(cell) && !isLocators(cell) && !/\p{L}{3}/u.test(cell));
    expect(other).toEqual([]);
  });
});
