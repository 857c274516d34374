/**
 * A report of a review and its official thematic list as published, each in two formats: the same recommendations from
 * all four, word for word, and an index whose every entry is resolved. The folder is named by ACQUIS_DATA.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pairList, type SegmentedFile, segmentFile } from '../../src/compendium/index.ts';
import { nodesOf, recommendationsOf } from '../segment/reading-file.ts';

const FOLDER = join(
  resolve(process.env.ACQUIS_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data')),
  'upr-slovenia-2019',
);
const REPORTS = ['g1934994.pdf', 'A_HRC_43_15_Working_Group_Report.md'];
const LISTS = ['UPR34_Slovenia_Thematic_list_of_Recommendations.docx', 'Thematic_List_of_Recommendations.md'];
const there = existsSync(FOLDER);
if (!there) console.log(`skipped: ${FOLDER} is not there; set ACQUIS_DATA to the folder that holds it`);

describe.skipIf(!there)('the review of one State, report and list', () => {
  const answers = new Map<string, SegmentedFile>();
  const answer = (name: string): SegmentedFile => {
    const found = answers.get(name);
    if (!found) throw new Error(`${name} was not read`);
    return found;
  };
  beforeAll(async () => {
    for (const name of [...REPORTS, ...LISTS])
      answers.set(name, await segmentFile(name, readFileSync(join(FOLDER, name))));
  }, 120_000);

  it.each([...REPORTS, ...LISTS])('%s: nothing is lost', (name) => {
    expect(answer(name).coverage.unaccounted).toBe(0);
    expect(answer(name).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(REPORTS)('%s: 215 recommendations below two chapeaux, 121 paragraphs that tell', (name) => {
    const found = recommendationsOf(answer(name));
    expect(found).toHaveLength(215);
    expect(found.every(({ by }) => (by ?? []).length > 0)).toBe(true);
    const count = (group: string): number => found.filter(({ response }) => response === group).length;
    expect([count('supported'), count('examined')]).toEqual([58, 157]);
    const kinds = [...nodesOf(answer(name))]
      .filter(({ number }) => /^\d+\.$/u.test(number))
      .map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'narrative')).toHaveLength(121);
    expect(kinds.filter((kind) => kind === 'chapeau')).toHaveLength(2);
  });

  it('has the same recommendations in all four files, word for word', () => {
    const words = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[;.\s]+$/u, '');
    const ofReport = (name: string) =>
      recommendationsOf(answer(name)).map(({ number, text, by }) => [number, words(text), by]);
    const ofList = (name: string) =>
      answer(name)
        .entries.map(({ number, text, by }) => [number, words(text), by])
        .sort(([a], [b]) => {
          const [left = [], right = []] = [
            String(a).split('.').map(Number),
            String(b).split('.').map(Number),
          ];
          return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
        });
    const expected = ofReport('g1934994.pdf');
    expect(ofReport('A_HRC_43_15_Working_Group_Report.md')).toEqual(expected);
    for (const name of LISTS) expect(ofList(name), name).toEqual(expected);
  });

  it.each(LISTS.flatMap((list) => REPORTS.map((report) => [list, report] as const)))(
    '%s: every entry leads to a recommendation of %s, and nothing differs',
    (list, report) => {
      const { entries, findings } = pairList(answer(list), [answer(report)]);
      expect(entries.map(({ status }) => status)).toEqual(Array.from({ length: 215 }, () => 'agreed'));
      const ids = new Set(recommendationsOf(answer(report)).map(({ eId }) => eId));
      expect(new Set(entries.map(({ resolved }) => resolved?.eId))).toEqual(ids);
      expect(findings.filter(({ code }) => code !== 'reader-remark')).toEqual([]);
      expect(new Set(entries.map(({ topic }) => topic)).size).toBe(42);
    },
  );
});
