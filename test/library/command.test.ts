/** The library at the command line: a folder imported, stopped, killed and imported again; documents listed and shown. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/store/sqlite/index.ts';
import { world } from '../cli/world.ts';
import { akn, english, FOLDER } from './akn.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'acquis-import-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function folderOnDisk(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(place, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Its only corpus is that of the General Assembly. */
const imported = (): ReturnType<typeof world> =>
  world({ files: { 'manifest.json': readFileSync(join(root, 'corpora/ga/manifest.json'), 'utf8') } });

describe('acquis import', () => {
  const folder = folderOnDisk('session', FOLDER);

  it('says what it did, what it found and how it went', async () => {
    const { acquis } = imported();
    const { status, out } = await acquis('import', folder, '--corpus', 'ga');
    expect(status, out).toBe(0);
    expect(out).toContain(
      'Imported 2 new documents and 0 changed, from 4 files; 0 unchanged, 0 not readable.',
    );
    expect(out).toContain('1 versions-differ');
    const again = await acquis('import', folder, '--corpus', 'ga', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ added: 0, unchanged: 4, dryRun: false });
    const listed = await acquis('documents');
    expect(listed.out).toMatch(/A\/RES\/90\/9 .*Water[\s\S]*A\/RES\/90\/10 .*Wells/u);
    const shown = await acquis('show', 'A/RES/90/10', '--language', 'ar');
    expect(shown.out).toContain('تحث الدول على إبقاء الآبار نظيفة؛');
    expect(shown.out).toContain('Agenda item 4: Water for all');
    const missing = await acquis('show', 'A/RES/90/10', '--language', 'zh');
    expect([missing.status, missing.err]).toEqual([
      2,
      expect.stringContaining('It is there in: en, fr, ar.'),
    ]);
    const found = await acquis('documents', '--findings');
    expect(found.out).toContain('Arabic/90_10_A.xml');
  });

  it('keeps nothing in a rehearsal', async () => {
    const { acquis } = imported();
    const { out } = await acquis('import', folder, '--corpus', 'ga', '--dry-run');
    expect(out).toContain('Would import 2 new documents');
    expect((await acquis('documents')).out).toContain('Nothing was imported yet');
  });

  it('tells a mistake plainly: no corpus, no folder, a folder without documents', async () => {
    const { acquis } = imported();
    const said = async (...args: string[]): Promise<string> => {
      const { status, err } = await acquis(...args);
      expect(status).toBe(2);
      return err;
    };
    expect(await said('import', folder)).toContain('Name it with --corpus');
    expect(await said('import', join(place, 'nowhere'), '--corpus', 'ga')).toContain(
      'There is no file or folder',
    );
    const empty = folderOnDisk('empty', { 'inside/.hidden.xml': '<a/>' });
    expect(await said('import', empty, '--corpus', 'ga')).toContain('There is no document to import');
  });

  it('names what it cannot read beside good files, and imports these', async () => {
    const faulty = folderOnDisk('faulty', {
      ...FOLDER,
      'notes.json': '{"symbol": "A/RES/90/9", ',
      'English/90_14_E.pdf': '',
      'English/90_15_E.docx': 'PK\u0003\u0004 torn',
      'English/90_11_E.xml/inside.png': 'a folder named like a file',
    });
    symlinkSync('nowhere.xml', join(faulty, 'English/90_12_E.xml'));
    symlinkSync('90_9_E.xml', join(faulty, 'English/90_13_E.xml'));
    symlinkSync('..', join(faulty, 'English/up'));
    const { acquis } = imported();
    const { status, out } = await acquis('import', faulty, '--corpus', 'ga');
    expect(status, out).toBe(1);
    const plain = out.replace(/\s+/gu, ' ');
    expect(plain).toContain(
      'Imported 2 new documents and 0 changed, from 4 files; 0 unchanged, 4 not readable.',
    );
    for (const name of ['90_12_E.xml', '90_13_E.xml'])
      expect(plain).toMatch(new RegExp(`${name} in \\S+ is a link`, 'u'));
    for (const name of ['notes.json', '90_14_E.pdf', '90_15_E.docx']) expect(plain).toContain(name);
    expect((await acquis('documents')).out).toMatch(/A\/RES\/90\/9 [\s\S]*A\/RES\/90\/10 /u);
  });

  it('takes nothing out of a folder in which nothing can be read, and says so of each file', async () => {
    const folder = folderOnDisk('unreadable', {
      'a.pdf': '',
      'b.docx': 'PK\u0003\u0004 torn',
      'c.xml': '<akomaNtoso>',
    });
    symlinkSync('nowhere.xml', join(folder, 'd.xml'));
    const { acquis } = imported();
    const { status, out } = await acquis('import', folder, '--corpus', 'ga');
    expect(status, out).toBe(1);
    expect(out.replace(/\s+/gu, ' ')).toContain(
      'Imported 0 new documents and 0 changed, from 0 files; 0 unchanged, 4 not readable.',
    );
    for (const name of ['a.pdf', 'b.docx', 'c.xml', 'd.xml']) expect(out).toContain(name);
  });

  it('loses nothing when it is killed, whenever that is, and ends as one run would have', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `English/90_${n + 100}_E.xml`,
        akn({ ...english, number: `90/${n + 100}`, title: `Wells ${n}` }),
      ]),
    );
    const session = folderOnDisk('killed', many);
    const database = join(place, 'killed.db');
    for (const patience of [250, 400, 550, 700]) {
      const child = start(session, database);
      await new Promise((resolve) => setTimeout(resolve, patience));
      child.kill('SIGKILL');
      await ended(child);
      const library = openLibrary(database);
      const symbols = library?.documents('ga', { from: 0, limit: 99 }).documents.map((d) => d.symbol) ?? [];
      expect(new Set(symbols).size).toBe(symbols.length);
      library?.close();
    }
    expect(await ended(start(session, database))).toBe(0);
    const library = openLibrary(database);
    expect(library?.documents('ga', { from: 0, limit: 99 }).total).toBe(60);
    expect(library?.files('ga').size).toBe(60);
    library?.close();
  }, 120_000);
});

function start(session: string, database: string): ChildProcess {
  return spawn(
    process.execPath,
    [join(root, 'bin/acquis.js'), 'import', session, '--corpus', 'ga', '--db', database],
    { stdio: 'ignore' },
  );
}

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => {
        child.once('exit', resolve);
      });
