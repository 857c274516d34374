/** What each command answers, to a person and to a program, and with which exit status. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oneMeeting } from '../store/one-meeting.ts';
import { world } from './world.ts';

const COMMANDS = [
  'build',
  'check',
  'coverage',
  'show',
  'topic',
  'topics',
  'resolve',
  'diff',
  'export',
  'serve',
];

describe('help', () => {
  it('lists every command', async () => {
    const { status, out } = await world().acquis('--help');
    expect(status).toBe(0);
    for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'mu'));
  });

  it('is what an empty command line gets', async () => {
    const { status, out } = await world().acquis();
    expect(status).toBe(0);
    expect(out).toContain('Usage: acquis');
  });

  it.each(COMMANDS)('of %s has examples, the options of all commands, and compiles nothing', async (name) => {
    const { acquis, compiled } = world();
    const { status, out } = await acquis(name, '--help');
    expect(status).toBe(0);
    expect(out).toContain('Examples:\n  $ acquis ');
    expect(out).toContain('--json');
    expect(out).toContain('--db <file>');
    expect(compiled()).toBe(0);
  });

  it('says its version', async () => {
    expect((await world().acquis('--version')).out).toBe('9.9.9\n');
  });
});

describe('acquis build', () => {
  it('says how much was read and where the database is', async () => {
    const { acquis, database } = world();
    const { status, out } = await acquis('build');
    expect(status).toBe(0);
    expect(out).toMatch(/Edition 2024 +2 +1 +1 +1 +1 +0/u);
    expect(out).toContain(database);
  });

  it('says the same as data', async () => {
    const { acquis, database } = world();
    const answer = JSON.parse((await acquis('build', '--json')).out);
    expect(answer).toMatchObject({
      corpus: 'small',
      database,
      unaccounted: 0,
      phases: [{ phase: 'read' }, { phase: 'store' }, { phase: 'records' }],
    });
    expect(answer.documents[1]).toMatchObject({ document: 'Edition 2024', provisions: 2, errors: 1 });
  });

  it('shows its phases on a terminal, and not in a log', async () => {
    expect((await world({ terminal: 80 }).acquis('build')).err).toMatch(/^ {2}read +1 ms$/mu);
    expect((await world().acquis('build')).err).toBe('');
  });
});

describe('acquis show', () => {
  it('prints the text, its footnotes, both citations and its topics', async () => {
    const { status, out } = await world().acquis('show', 'A.III.22');
    expect(status).toBe(0);
    expect(out).toContain('A.III.22   Third meeting, Vienna, 18 to 20 November 2015');
    expect(out).toContain('22. States should consider the best interests of the child¹².');
    expect(out).toContain('12  General Assembly resolution 44/25.');
    expect(out).toContain('CTOC/COP/WG.7/2015/6, para. 26');
    expect(out).toContain('Compendium, A.III.22');
    expect(out).toMatch(/Topics +Children/u);
  });

  it('takes the paragraph of a report, in words of their own', async () => {
    const { out } = await world().acquis('show', 'CTOC/COP/WG.7/2015/6,', 'para.', '27');
    expect(out).toContain('A.III.23');
  });

  it('keeps to the width of the terminal', async () => {
    const { out } = await world({ terminal: 44, env: { NO_COLOR: '1' } }).acquis('show', 'A.III.23');
    for (const line of out.split('\n').slice(1)) expect(line.length).toBeLessThanOrEqual(44);
  });

  it('gives the same as data', async () => {
    const answer = JSON.parse((await world().acquis('show', 'III.22', '--json')).out);
    expect(answer).toMatchObject({
      edition: '2024',
      provisions: [
        { ref: 'A.III.22', topics: ['Children'], citations: { compendium: 'Compendium, A.III.22' } },
      ],
    });
    expect(answer.provisions[0].notes[0].text).toBe('General Assembly resolution 44/25.');
  });

  it('answers an unknown reference with the reason and what is near', async () => {
    const { status, out, err } = await world().acquis('show', 'A.III.24');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('"A.III.24" names nothing in the 2024 edition');
    expect(err).toContain('Did you mean:\n  A.III.23');
    expect(err).not.toContain('    at ');
  });

  it('reads the edition that is named', async () => {
    expect((await world().acquis('show', 'A.III.23', '--edition', '2019')).status).toBe(2);
  });
});

describe('acquis resolve', () => {
  it('names the one provision', async () => {
    const { status, out } = await world().acquis('resolve', 'III.23');
    expect(status).toBe(0);
    expect(out).toMatch(/^A\.III\.23 /u);
  });

  it('gives the reason and status 1 for what is not there', async () => {
    const { status, out } = await world().acquis('resolve', 'III.99', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ status: 'unresolved', ref: null, candidates: [] });
    expect(JSON.parse(out).reason).not.toBe('');
  });

  it('gives the candidates when several fit', async () => {
    const { status, out } = await world().acquis('resolve', 'A.III', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      status: 'ambiguous',
      ref: null,
      candidates: ['A.III.22', 'A.III.23'],
    });
  });
});

describe('acquis topic and topics', () => {
  it('print the provisions of a topic in full, whatever the case of its label', async () => {
    const { status, out } = await world().acquis('topic', 'CHILDREN');
    expect(status).toBe(0);
    expect(out).toContain('Children  1 provision, 2024 edition');
    expect(out).toContain('22. States should consider the best interests of the child.');
    expect(out).toContain('CTOC/COP/WG.7/2015/6, para. 26');
  });

  it('give the topic as data, with its provisions', async () => {
    const answer = JSON.parse((await world().acquis('topic', 'children', '--json')).out);
    expect(answer.topics[0].entries[0]).toMatchObject({
      ref: 'A.III.22',
      published: 'III.22–23',
      status: 'published',
    });
    expect(answer.provisions).toMatchObject([{ ref: 'A.III.22' }]);
  });

  it('answer a mistyped topic with near matches', async () => {
    const { status, err } = await world().acquis('topic', 'chidren');
    expect(status).toBe(2);
    expect(err).toContain('Did you mean:\n  Children');
  });

  it('list the topics with their counts', async () => {
    const { out } = await world().acquis('topics');
    expect(out).toMatch(/Children +1 +1/u);
    expect(out).toContain('1 of 1 topics of the 2024 edition');
    expect(JSON.parse((await world().acquis('topics', 'sea', '--json')).out)).toEqual({
      edition: '2024',
      topics: [],
    });
  });
});

describe('acquis check', () => {
  it('ends with status 1 when there are errors, whatever is shown', async () => {
    const { acquis } = world();
    expect((await acquis('check')).status).toBe(1);
    expect((await acquis('check', '--edition', '2024', '--code', 'duplicate')).status).toBe(1);
  });

  it('ends with status 0 when there are none', async () => {
    const clean = { ...oneMeeting, editions: oneMeeting.editions.map((e) => ({ ...e, findings: [] })) };
    const { status, out } = await world({ corpus: clean }).acquis('check');
    expect([status, out]).toEqual([0, 'Nothing was found.\n']);
  });

  it('shows the place, what was published and how many there are', async () => {
    const { out } = await world().acquis('check', '--edition', '2024', '--severity', 'error');
    expect(out).toContain('error reference-to-nothing  compendium.txt:203  Children');
    expect(out).toMatch(/published +III\.99/u);
    expect(out).toContain('1 error, 0 warnings, 0 notes (1 not shown)');
  });

  it('prints findings as data', async () => {
    const answer = JSON.parse((await world().acquis('check', '--edition', '2024', '--format', 'json')).out);
    expect(answer.findings[0]).toMatchObject({
      code: 'reference-to-nothing',
      severity: 'error',
      place: { source: 'compendium.txt', line: 203, edition: '2024', topic: 'Children' },
      published: 'III.99',
      refs: [],
      evidence: [],
    });
  });

  it('prints SARIF', async () => {
    const answer = JSON.parse((await world().acquis('check', '--format', 'sarif')).out);
    expect(answer).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { version: '9.9.9' } } }] });
  });

  it('writes a corrigendum, and a corrected index of one edition', async () => {
    const { acquis, root, written } = world();
    expect((await acquis('check', '--edition', '2024', '--corrigendum')).out).toContain('Corrigendum');
    const { out, err } = await acquis('check', '--edition', '2024', '--fix', '-o', 'index.csv');
    expect(out).toBe('');
    expect(err).toContain(join(root, 'index.csv'));
    expect(written.get(join(root, 'index.csv'))).toContain('Children');
    expect((await acquis('check', '--fix')).status).toBe(2);
  });
});

describe('acquis coverage', () => {
  it('prints the proof and ends with status 0 when it holds', async () => {
    const { status, out } = await world().acquis('coverage');
    expect(status).toBe(0);
    expect(out).toContain('compendium.txt');
    expect(JSON.parse((await world().acquis('coverage', '--json')).out).sources[0]).toMatchObject({
      unaccounted: 0,
      kept: 90,
    });
  });

  it('ends with status 1 when a character was lost', async () => {
    const lost = oneMeeting.coverage.map((proof) => ({
      ...proof,
      unaccounted: 3,
      gaps: [{ start: 4, end: 7 }],
    }));
    const { status, out } = await world({ corpus: { ...oneMeeting, coverage: lost } }).acquis('coverage');
    expect(status).toBe(1);
    expect(out).toContain('characters 4 to 7');
  });
});

describe('acquis diff and export', () => {
  it('names what an edition gained', async () => {
    const { status, out } = await world().acquis('diff', '2019', '2024');
    expect(status).toBe(0);
    expect(out).toMatch(/Provisions added\n +A\.III\.23/u);
    expect(
      JSON.parse((await world().acquis('diff', '2019', '2024', '--json')).out).summary.provisions.added,
    ).toBe(1);
  });

  it('answers an unknown edition with those there are', async () => {
    const { status, err } = await world().acquis('diff', '2018', '2024');
    expect(status).toBe(2);
    expect(err).toContain('2019, 2024');
  });

  it('prints an edition as one object', async () => {
    const answer = JSON.parse((await world().acquis('export', '--edition', '2024', '--format', 'json')).out);
    expect(answer).toMatchObject({ format: 'acquis-edition/1', edition: { id: '2024' } });
    expect(answer.provisions).toHaveLength(2);
  });

  it('prints provisions or the index as a table', async () => {
    expect((await world().acquis('export', '--format', 'csv')).out).toMatch(/^ref,id,/u);
    expect((await world().acquis('export', '--format', 'csv', '--table', 'index')).out).toMatch(/^topic,/u);
  });
});
