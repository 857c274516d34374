/** How the command line behaves whatever is asked: the database kept fresh, mistakes told plainly, colour only on a terminal. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AcquisError } from '../../src/finding/index.ts';
import { oneMeeting } from '../store/one-meeting.ts';
import { world } from './world.ts';

describe('the database', () => {
  it('is compiled by the first command that reads, and the person is told', async () => {
    const { acquis, compiled, database } = world();
    const first = await acquis('topics');
    expect(first.err).toContain('the database does not hold it yet; compiling');
    expect(existsSync(database)).toBe(true);
    const second = await acquis('topics');
    expect(second).toEqual({ ...first, err: '' });
    expect(compiled()).toBe(1);
  });

  it('is compiled again when the sources have changed', async () => {
    const { acquis, compiled, changeSources } = world();
    await acquis('topics');
    changeSources({ ...oneMeeting, editions: [] });
    const { err } = await acquis('topics');
    expect(err).toContain('the sources or the program have changed; compiling');
    expect(compiled()).toBe(2);
  });

  it('is never replaced when the file is damaged, since it may hold imported documents', async () => {
    const { acquis, database } = world();
    await acquis('topics');
    writeFileSync(database, 'not a database '.repeat(100));
    const { status, err } = await acquis('topics');
    expect(status).toBe(2);
    expect(err).toContain('Move the file away');
    expect(readFileSync(database, 'utf8')).toContain('not a database');
  });

  it('stays as it was when the sources can no longer be compiled', async () => {
    const missing = new AcquisError('file-missing', 'corpus/2024.txt is not there.', {
      advice: 'Put it back.',
    });
    let broken = false;
    const { acquis, database, changeSources } = world({
      compile: () => {
        if (broken) throw missing;
        return oneMeeting;
      },
    });
    await acquis('build');
    const before = readFileSync(database);
    broken = true;
    changeSources();
    const { status, err } = await acquis('build');
    expect(status).toBe(2);
    expect(err).toBe('acquis: corpus/2024.txt is not there.\nPut it back.\n');
    expect(readFileSync(database).equals(before)).toBe(true);
  });

  it('named with --db alone is read as it is, whatever it was compiled from', async () => {
    const { acquis, compiled, changeSources, root } = world();
    await acquis('build', '--db', 'mine.db');
    expect(existsSync(join(root, 'mine.db'))).toBe(true);
    changeSources();
    expect((await acquis('topics', '--db', 'mine.db')).err).toBe('');
    expect(compiled()).toBe(1);
  });

  it('named with --db alone is never replaced when it is something else', async () => {
    const { acquis, root } = world();
    writeFileSync(join(root, 'letter.txt'), 'Dear colleague,\n');
    const { status, err } = await acquis('topics', '--db', 'letter.txt');
    expect(status).toBe(2);
    expect(err).toContain('is not a database of Acquis');
    expect(readFileSync(join(root, 'letter.txt'), 'utf8')).toBe('Dear colleague,\n');
  });
});

describe('a mistake of the caller', () => {
  it.each([
    [['topic'], "missing required argument 'label'"],
    [['resolv', 'III.1'], 'Did you mean resolve?'],
    [['check', '--format', 'xml'], 'Allowed choices are text, json, sarif'],
    [['topics', '--sevrity', 'x'], "unknown option '--sevrity'"],
    [['build', 'something'], 'too many arguments'],
    [['serve', '--port', 'eighty'], '"eighty" is not a port'],
    [['serve', '--port', '70000'], '"70000" is not a port'],
    [['show', 'A.III.22', '--edition', '2020'], 'There is no edition "2020"'],
    [['show', 'A.III.22', '--edition', ''], '--edition is given without a value'],
  ])('%j is told plainly, with status 2', async (args, message) => {
    const { status, out, err } = await world().acquis(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });

  it('is told as data to a program', async () => {
    const { err } = await world().acquis('topic', 'chidren', '--json');
    const last = err.trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toMatchObject({ error: { code: 'topic-unknown', near: ['Children'] } });
  });
});

describe('a fault of the program', () => {
  const compile = (): never => {
    throw new TypeError('cannot read x of undefined');
  };

  it('is told without a stack, with status 3', async () => {
    const { status, err } = await world({ compile }).acquis('build');
    expect(status).toBe(3);
    expect(err).toContain('a fault of the program: cannot read x of undefined');
    expect(err).not.toContain('    at ');
  });

  it('shows where it lies with ACQUIS_DEBUG=1', async () => {
    expect((await world({ compile, env: { ACQUIS_DEBUG: '1' } }).acquis('build')).err).toContain('    at ');
  });
});

describe('colour', () => {
  const colour = '\u001B[';

  it('is used on a terminal only', async () => {
    expect((await world({ terminal: 80 }).acquis('check')).out).toContain(colour);
    expect((await world().acquis('check')).out).not.toContain(colour);
  });

  it('is never used with NO_COLOR', async () => {
    const { out, err } = await world({ terminal: 80, env: { NO_COLOR: '1' } }).acquis('check');
    expect(out + err).not.toContain(colour);
  });
});
