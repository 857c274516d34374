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
