import { describe, expect, it } from 'vitest';
import { world } from './world.ts';

const CSV = 'title,countries,date\nMock trial,MLT,2017-05\nWorkshop,AUT,2016\n';
const files = { 'a.csv': CSV, 'bad.csv': 'title,date\nGood,2017\nBad,11/12/2017\n' };

describe('acquis records', () => {
  it('imports a file, lists it by filters and takes it back', async () => {
    const { acquis } = world({ files });
    expect((await acquis('records', 'list')).out).toContain('There are no records yet');
    const dry = await acquis('records', 'import', 'a.csv', '--type', 'activity', '--dry-run', '--json');
    expect(JSON.parse(dry.out)).toMatchObject({ counts: { new: 2 }, written: false, batch: null });
    expect((await acquis('records', 'list')).out).toContain('There are no records yet');
    const done = await acquis('records', 'import', 'a.csv', '--type', 'activity');
    expect(done.out).toContain('Imported as batch 1');
    const listed = await acquis('records', 'list', '--type', 'activity', '--country', 'MLT', '--json');
    const { total, records } = JSON.parse(listed.out) as { total: number; records: { id: string }[] };
    expect([total, records]).toMatchObject([
      1,
      [
        {
          type: 'activity',
          title: 'Mock trial',
          links: [],
          source: { document: 'a.csv', paragraph: 'row 2' },
        },
      ],
    ]);
    const shown = await acquis('records', 'show', records[0]?.id ?? '', '--json');
    expect(JSON.parse(shown.out)).toMatchObject({ linkedFrom: [], history: [{ batch: 1, did: 'added' }] });
    expect((await acquis('records', 'export', '--country', 'AUT', '--format', 'csv')).out).toContain(
      'Workshop',
    );
    expect((await acquis('records', 'undo')).out).toContain('Undone: batch 1. 2 removed');
    expect(JSON.parse((await acquis('records', 'list', '--json')).out)).toMatchObject({ total: 0 });
    expect((await acquis('records', 'batches')).out).toContain('undone by 2');
  });

  it('writes nothing of a file with a bad row, and says which', async () => {
    const { acquis } = world({ files });
    const bad = await acquis('records', 'import', 'bad.csv', '--type', 'case');
    expect(bad.status).toBe(1);
    expect(bad.out).toContain('Row 3, date');
    expect(bad.out).toContain('Nothing was imported.');
    expect((await acquis('records', 'list')).out).toContain('There are no records yet');
    const chosen = await acquis('records', 'import', 'bad.csv', '--type', 'case', '--rows', '2');
    expect(chosen.status).toBe(0);
  });

  it.each([
    [['records', 'forget'], /nothing that can be done/u],
    [['records', 'show'], /not said which record/u],
    [['records', 'show', 'case-x'], /no record "case-x"/u],
    [['records', 'undo', 'x'], /no number of a batch/u],
    [['records', 'undo', '7'], /no batch 7/u],
    [['records', 'import'], /not said which file/u],
    [['records', 'import', 'none.csv', '--type', 'case'], /no file/u],
    [['records', 'import', 'a.csv', '--type', 'poem'], /no type of record/u],
    [['records', 'import', 'a.csv', '--type', 'case', '--map', 'x'], /which field a column fills/u],
    [['records', 'import', 'a.csv', '--type', 'case', '--rows', '5-2'], /names no rows/u],
    [['records', 'list', '--article', 'protocol-99'], /no article/u],
    [['records', 'list', '--year', 'soon'], /no year/u],
    [['records', 'list', '--limit', '0'], /no number/u],
  ])('%j is answered with what to do', async (args, message) => {
    const said = await world({ files }).acquis(...args);
    expect(said.status).toBe(2);
    expect(said.err).toMatch(message);
  });
});
