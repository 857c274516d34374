/** `acquis segment` on documents of no corpus: one answer for each file, whatever the others are like. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { world } from './world.ts';

const BRIDGES = `Resolution 12 (2031)
of 3 May 2031

The Council of River Towns,

Recalling its resolution 11 (2030),

1. Decides to repair two bridges:

(a) The upper one;

(b) The lower one;

2. Requests a report.¹

Adopted unanimously at the 7th meeting.

¹ See document R/4.
`;
const TABLE = 'Topics\n\nBridge\tpara. 1\nFerry\tpara. 2\n';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('../../docs/formats/segment.schema.json', import.meta.url), 'utf8')),
);
const files = {
  'bridges.txt': BRIDGES,
  'topics.txt': TABLE,
  'letter.txt': 'Dear mayor,\n\nthe ferry is late.\n',
};

describe('acquis segment', () => {
  it('answers with one object for each file and line, as the schema promises', async () => {
    const { status, out } = await world({ files }).acquis('segment', ...Object.keys(files), '--json');
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const answer of answers) expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
    expect(answers.map(({ file, genre }) => [file, genre])).toEqual([
      ['bridges.txt', 'resolution'],
      ['topics.txt', 'list'],
      ['letter.txt', 'letter'],
    ]);
    expect(answers[1].entries[0]).toMatchObject({ topic: 'Topics', cells: ['Bridge', 'para. 1'] });
    expect(answers[2].findings.map(({ code }: { code: string }) => code)).toEqual(['nothing-adopted']);
    expect(status).toBe(0);
  });

  it('does the other files when one cannot be read, and says so in its place and at the end', async () => {
    const { status, out } = await world({ files }).acquis('segment', 'gone.pdf', 'bridges.txt', '--json');
    const [gone, bridges] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(validate(gone)).toBe(true);
    expect(gone.genre).toBe('unread');
    expect(gone.findings[0].message).toContain('There is no file gone.pdf');
    expect(bridges.instruments).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('prints an outline that a person can read', async () => {
    const { out } = await world({ files }).acquis('segment', 'bridges.txt');
    expect(out).toContain('bridges.txt: 1 instrument');
    expect(out).toContain('The Council of River Towns, 2031-05-03, en');
    expect(out).toMatch(/^ {4}PP 1 {2}Recalling its resolution 11 \(2030\),$/mu);
    expect(out).toMatch(/^ {4}1\. {4}Decides to repair two bridges:$/mu);
    expect(out).toMatch(/^ {6}\(a\) {3}The upper one;$/mu);
  });
});

const REPORT = [
  'Report of the Working Group on ferries',
  'II. Recommendations',
  '12. The following recommendations enjoy the support of Ruritania:',
  '12.1 Ratify the Convention of the River Towns and its Protocol (Spain);',
  '12.2 Train the police in the rights of persons on ferries (Peru);',
  '12.3 Build a school at every landing stage of the river (Chad).',
].join('\n\n');
const LIST = [
  'Thematic list of recommendations',
  'Theme: Treaties',
  '12.1 Ratify the Convention of the River Towns and its Protocol (Spain);',
  'Theme: Police',
  '12.3 Train the police in the rights of persons on ferries (Peru);',
].join('\n\n');

describe('acquis segment on a list and its report', () => {
  const pair = { ...files, 'report.txt': REPORT, 'list.txt': LIST };
  const answersOf = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it.each([
    ['before the report', ['list.txt', 'bridges.txt', 'report.txt']],
    ['after it', ['report.txt', 'bridges.txt', 'list.txt']],
  ])('leads each entry to its provision, %s, and reports what is wrong', async (_, names) => {
    const { out } = await world({ files: pair }).acquis('segment', ...names, '--json');
    const answers = answersOf(out);
    expect(answers.map(({ file }) => file)).toEqual(names);
    for (const answer of answers) expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
    const list = answers[names.indexOf('list.txt')];
    const report = answers[names.indexOf('report.txt')];
    const recommended = report.instruments[0].provisions[0].children[0].children;
    expect(list.entries.map((e: { status: string; resolved: unknown }) => [e.status, e.resolved])).toEqual([
      ['agreed', { file: 'report.txt', eId: recommended[0].eId }],
      ['by-words', { file: 'report.txt', eId: recommended[1].eId }],
    ]);
    expect(
      list.findings.map(({ code, expected }: { code: string; expected?: string }) => [code, expected]),
    ).toEqual([
      ['entry-reference-wrong', '12.2'],
      ['provision-without-topic', '12.3'],
    ]);
  });

  it('takes the report that is named, and none that is no report', async () => {
    const named = await world({ files: pair }).acquis('segment', 'list.txt', '--against', 'report.txt');
    expect(named.out).toContain('-> sec_II__para_12__list_1__point_12-1');
    const wrong = await world({ files: pair }).acquis('segment', 'list.txt', '--against', 'letter.txt');
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain('letter.txt is no report with recommendations');
  });

  it('leaves a list unchecked when no report of the call has its recommendations', async () => {
    const other = REPORT.replaceAll('12', '99').replace(/Ratify|Train|Build/gu, 'Consider whether to');
    const { out } = await world({ files: { ...pair, 'other.txt': other } }).acquis(
      'segment',
      'other.txt',
      'list.txt',
      '--json',
    );
    const [, list] = answersOf(out);
    expect(list.entries.map((e: { status: string }) => e.status)).toEqual(['unchecked', 'unchecked']);
    expect(list.findings).toEqual([]);
  });
});
