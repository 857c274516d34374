import { describe, expect, it } from 'vitest';
import { oneMeeting } from '../store/one-meeting.ts';
import { world } from './world.ts';

const BIB = `@book{a, title = {Guardians for unaccompanied children}, year = {2019}, keywords = {CHILDREN; molluscs}}
@book{b, title = {On molluscs}, year = {2001}, keywords = {molluscs}}`;
const CSV =
  'id,title,summary\nactivity-a,Workshop on specialized care,How unaccompanied children are given specialized care\n';
const files = { 'works.bib': BIB, 'a.csv': CSV };

const imported = async () => {
  const asked = world({ files });
  await asked.acquis('build');
  await asked.acquis('records', 'import', 'a.csv', '--type', 'activity');
  return asked;
};
const json = async (said: Promise<{ out: string }>): Promise<unknown> => JSON.parse((await said).out);

describe('links of records', () => {
  it('are suggested with the words that speak for them, from both ends, and are not links', async () => {
    const { acquis } = await imported();
    expect(await json(acquis('records', 'suggest', 'activity-a', '--json'))).toMatchObject({
      suggestions: expect.arrayContaining([
        expect.objectContaining({
          kind: 'provision',
          label: 'A.III.23',
          words: expect.arrayContaining(['specialized', 'care', 'unaccompanied']),
        }),
      ]),
      decisions: [],
    });
    expect(await json(acquis('records', 'suggest', '--for', 'A.III.23', '--json'))).toMatchObject({
      suggested: [{ id: 'activity-a' }],
    });
    expect(await json(acquis('records', 'show', 'activity-a', '--json'))).toMatchObject({ links: [] });
    const shown = (await acquis('show', 'A.III.23')).out;
    expect(shown).toMatch(/Suggested\s+Workshop on specialized care/u);
    expect(shown).not.toMatch(/^Records/mu);
  });

  it('that somebody accepts lead from the record to the paragraph and back, with who and when', async () => {
    const { acquis } = await imported();
    const said = await acquis('records', 'accept', 'activity-a', 'III.23', '--by', 'An Officer');
    expect(said.out).toContain('A.III.23 is accepted for activity-a. To take it back: acquis records undo 2');
    expect((await acquis('show', 'A.III.23')).out).toMatch(/^Records\s+Workshop on specialized care/mu);
    const history = (await acquis('records', 'history', 'activity-a')).out;
    expect(history).toContain('changed by An Officer, batch 2: accept A.III.23 for activity-a');
    expect(history.replace(/\s+/gu, ' ')).toContain('Links (nothing) → to: provision, ref: A.III.23');
    await acquis('records', 'undo', '2');
    expect(await json(acquis('records', 'show', 'activity-a', '--json'))).toMatchObject({ links: [] });
  });

  it('that somebody rejects do not come back with a build, a later edition, or the file that is imported again', async () => {
    const { acquis, changeSources } = await imported();
    await acquis('records', 'reject', 'activity-a', 'A.III.23');
    changeSources();
    await acquis('build');
    await acquis('records', 'import', 'a.csv', '--type', 'activity');
    expect((await acquis('records', 'suggest', '--for', 'A.III.23')).out).toContain('No record is suggested');
    const again = await acquis('records', 'accept', 'activity-a', 'A.III.23');
    expect(again.out).toContain('accepted');
  });

  it('go to the folder of a corpus as a file and come back with a build of another database', async () => {
    const { acquis, written } = await imported();
    await acquis('records', 'accept', 'activity-a', 'A.III.23', '--by', 'An Officer');
    await acquis('records', 'reject', 'activity-a', 'children');
    await acquis('records', 'decisions', '--format', 'csv', '-o', 'out.csv');
    const file = [...written.values()][0] ?? '';
    const other = world({
      files: { ...files, 'decisions/record-links.csv': file, 'record-links.csv': file },
    });
    await other.acquis('build');
    await other.acquis('records', 'import', 'a.csv', '--type', 'activity');
    for (const args of [
      ['records', 'decisions', '--json'],
      ['records', 'show', 'activity-a'],
      ['records', 'suggest', 'activity-a', '--json'],
    ]) {
      const [one, two] = [await acquis(...args), await other.acquis(...args)];
      const withoutLog = (text: string): string => text.replace(/^.*(?:added|changed) by.*$/gmu, '').trim();
      expect(withoutLog(two.out)).toBe(withoutLog(one.out));
    }
    const again = await other.acquis('records', 'decisions', 'import', 'record-links.csv');
    expect([again.err, again.out]).toEqual(['', 'All of it was decided already, or later.\n']);
  });

  it('of a librarian’s works to topics follow from keywords that are labels, and are told so', async () => {
    const { acquis } = world({ files });
    await acquis('build');
    const dry = (await acquis('records', 'import', 'works.bib', '--dry-run')).out;
    expect(dry.replace(/\s+/gu, ' ')).toContain(
      'Row 1 new: Guardians for unaccompanied children (under Children, by its keywords)',
    );
    await acquis('records', 'import', 'works.bib');
    expect(await json(acquis('topic', 'children', '--json'))).toMatchObject({
      records: [{ title: 'Guardians for unaccompanied children' }],
    });
    const decisions = await json(acquis('records', 'decisions', '--json'));
    expect(decisions).toMatchObject({
      total: 1,
      decisions: [{ target: 'children', basis: 'keyword', words: ['CHILDREN'] }],
    });
    const [{ record }] = (decisions as { decisions: [{ record: string }] }).decisions;
    await acquis('records', 'reject', record, 'Children');
    await acquis('records', 'import', 'works.bib');
    expect(await json(acquis('topic', 'children', '--json'))).toMatchObject({ records: [] });
    await acquis('records', 'undo', '2');
    await acquis('records', 'undo', '1');
    expect(await json(acquis('records', 'list', '--json'))).toMatchObject({ total: 0 });
  });

  it('keep the name of a topic that changed its label', async () => {
    const [edition] = oneMeeting.editions;
    const later = edition && {
      ...edition,
      id: '2030',
      year: 2030,
      topics: edition.topics.map((topic) => ({ ...topic, id: 'young', label: 'Young persons' })),
    };
    const { acquis } = world({
      files,
      corpus: { ...oneMeeting, editions: [...oneMeeting.editions, ...(later ? [later] : [])] },
    });
    await acquis('build');
    await acquis('records', 'import', 'works.bib');
    expect(await json(acquis('topic', 'young persons', '--json'))).toMatchObject({
      records: [{ title: 'Guardians for unaccompanied children' }],
    });
  });

  it.each([
    [['records', 'accept', 'activity-a'], /not said which link/u],
    [['records', 'accept', 'activity-none', 'A.III.23'], /no record "activity-none"/u],
    [['records', 'accept', 'activity-a', 'A.III.99'], /no topic, article or provision "A\.III\.99"/u],
    [['records', 'reject', 'activity-a', 'convention-40'], /convention-40 is not suggested/u],
    [['records', 'withdraw', 'activity-a', 'A.III.23'], /Nothing was decided on A\.III\.23/u],
    [['records', 'decisions', 'import', 'a.csv'], /lacks the columns record, kind/u],
    [['records', 'history', 'activity-none'], /no record "activity-none"/u],
    [['serve', '--allow-decisions', '--host', '0.0.0.0'], /not allowed for everybody/u],
  ])('%j is answered with what to do', async (args, message) => {
    const { acquis } = await imported();
    const said = await acquis(...args);
    expect([said.status, said.err]).toEqual([2, expect.stringMatching(message)]);
  });
});
