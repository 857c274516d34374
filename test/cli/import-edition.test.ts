/** `acquis import` of what `acquis publish` wrote: the same edition again, whole or not at all. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/store/sqlite/database.ts';
import { type World, world } from './world.ts';

/** Books are typeset on a busy machine. */
const LONG = 60_000;

interface Published extends World {
  readonly folder: string;
}

/** A working folder with one publication of each edition in it, made from a compiled corpus. */
async function published(...parts: string[]): Promise<Published> {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const made = world({ folder });
  const only = parts.flatMap((part) => ['--only', part]);
  for (const edition of ['2019', '2024'])
    await made.acquis('publish', '--edition', edition, '--out', `pub-${edition}`, ...only);
  return { ...made, folder };
}

/** The data of a publication by their SHA-256; the site tells of other things too. */
const sums = (folder: string, name: string): string[] =>
  readFileSync(join(folder, name, 'SHA256SUMS'), 'utf8')
    .split('\n')
    .filter((line) => / {2}(?:data\/|compendium[^/]*\.docx|CITATION)/u.test(line));

const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

describe('a published edition', () => {
  it(
    'is read back from the folder, the archive and each of its formats to the same edition',
    async () => {
      const { acquis } = await published('data', 'book');
      const digests = new Set<string>();
      for (const what of [
        'pub-2024',
        'pub-2024/data/small-2024.zip',
        'pub-2024/data/edition.json',
        'pub-2024/data/akn/compendium.xml',
        'pub-2024/data/tables/edition.csv',
        'pub-2024/compendium.docx',
      ]) {
        const { status, out, err } = await acquis('import', what, '--corpus', 'copy', '--json');
        expect([status, err]).toEqual([0, '']);
        digests.add(JSON.parse(out).digest);
      }
      expect(digests.size).toBe(1);
    },
    LONG,
  );

  it(
    'gives the same files when it is published again from what was imported',
    async () => {
      const { acquis, folder } = await published('data', 'book');
      await acquis('import', 'pub-2019/data/akn/compendium.xml', '--db', 'other.db');
      await acquis('import', 'pub-2024/data/tables', '--db', 'other.db');
      for (const edition of ['2019', '2024']) {
        const again = await acquis(
          'publish',
          '--edition',
          edition,
          '--out',
          `again-${edition}`,
          '--only',
          'data',
          '--only',
          'book',
          '--db',
          'other.db',
        );
        expect(again.err).toBe('');
        expect(sums(folder, `again-${edition}`)).toEqual(sums(folder, `pub-${edition}`));
        expect(sums(folder, `pub-${edition}`).length).toBeGreaterThan(40);
      }
    },
    LONG,
  );

  it('answers every command under the name it was given, and says where it came from', async () => {
    const { acquis } = await published('data');
    const { out } = await acquis('import', 'pub-2024', '--corpus', 'copy');
    expect(out).toContain('Imported the 2024 edition of "copy"');
    expect(out).toMatch(/From {6}pub-2024\/data\/edition\.json \(json, SHA-256 [0-9a-f]{64}\)/u);
    for (const command of [
      ['show', 'A.III.23'],
      ['topics'],
      ['check'],
      ['coverage'],
      ['search', 'States'],
      ['export', '--format', 'akn'],
    ]) {
      const compiled = await acquis(...command, '--edition', '2024').catch(() => undefined);
      const imported = await acquis(...command, '--corpus', 'copy');
      expect(imported.err).toBe('');
      expect(imported.status).toBeLessThan(2);
      if (command[0] === 'show') expect(imported.out).toBe(compiled?.out);
    }
  });

  it('is only looked at when it is a rehearsal', async () => {
    const { acquis } = await published('data');
    expect((await acquis('import', 'pub-2024', '--corpus', 'copy', '--dry-run')).out).toContain(
      'Would import',
    );
    expect((await acquis('show', 'A.III.23', '--corpus', 'copy')).out).not.toContain('imported');
    const { out } = await acquis('import', 'pub-2024', '--corpus', 'copy', '--json');
    expect(JSON.parse(out)).toMatchObject({ unchanged: false, dryRun: false });
    expect(JSON.parse((await acquis('import', 'pub-2024', '--corpus', 'copy', '--json')).out)).toMatchObject({
      unchanged: true,
    });
  });
});

describe('what takes the place of something else', () => {
  it('is refused where a corpus was compiled, or another edition imported, until somebody says so', async () => {
    const { acquis, folder } = await published('data');
    const over = await acquis('import', 'pub-2024');
    expect(over.status).toBe(2);
    expect(over.err).toContain('The corpus "small" in');
    expect(over.err).toContain('say --replace');
    await acquis('import', 'pub-2024', '--corpus', 'copy');
    const path = join(folder, 'pub-2019', 'data', 'edition.json');
    const other = JSON.parse(readFileSync(path, 'utf8'));
    delete other.digest;
    other.edition.id = '2024';
    writeFileSync(path, JSON.stringify(other));
    const again = await acquis('import', 'pub-2019/data/edition.json', '--corpus', 'copy');
    expect(again.status).toBe(2);
    expect(again.err).toContain('Another 2024 edition is in the corpus "copy" already');
    const said = await acquis(
      'import',
      'pub-2019/data/edition.json',
      '--corpus',
      'copy',
      '--replace',
      '--json',
    );
    expect(JSON.parse(said.out)).toMatchObject({ corpus: 'copy', edition: '2024', unchanged: false });
  });

  it('is read as imported until a build is asked to take its place', async () => {
    const { acquis, compiled } = await published('data');
    await acquis('import', 'pub-2024', '--replace');
    const before = compiled();
    expect((await acquis('topics')).err).toContain('"small" was imported and is read so');
    expect(compiled()).toBe(before);
    const build = await acquis('build');
    expect(build.status).toBe(2);
    expect(build.err).toContain('(2024 from pub-2024/data/edition.json); a build would take its place');
    expect((await acquis('build', '--replace')).status).toBe(0);
    expect((await acquis('topics')).err).toBe('');
  });

  it('is made anew from what was imported when the tables are of another version', async () => {
    const { acquis, folder } = await published('data');
    await acquis('import', 'pub-2024', '--db', 'other.db');
    const before = await acquis('show', 'A.III.23', '--db', 'other.db');
    const db = openDatabase(join(folder, 'other.db'), { readonly: false });
    db.prepare("UPDATE meta SET value = '1' WHERE key = 'schema_version'").run();
    db.close();
    const after = await acquis('show', 'A.III.23', '--db', 'other.db');
    expect(after.err).toContain('making "small" anew from what was imported');
    expect(after.out).toBe(before.out);
    expect((await acquis('show', 'A.III.23', '--db', 'other.db')).err).toBe('');
  });
});

describe('what is no published edition, or is one no longer', () => {
  it.each<[string, string, (folder: string) => void, string]>([
    [
      'a word of the JSON was changed',
      'pub-2024/data/edition.json',
      (f) => edit(join(f, 'pub-2024/data/edition.json'), (t) => t.replace('States', 'Some States')),
      'is no longer the 2024 edition as it was written',
    ],
    [
      'a word of the Akoma Ntoso was changed',
      'pub-2024/data/akn/compendium.xml',
      (f) => edit(join(f, 'pub-2024/data/akn/wg7-3.xml'), (t) => t.replace('States', 'Some States')),
      'is no longer the 2024 edition as it was written',
    ],
    [
      'a row of a table was taken out',
      'pub-2024/data/tables',
      (f) =>
        edit(join(f, 'pub-2024/data/tables/provisions.csv'), (t) =>
          t.split('\r\n').toSpliced(1, 1).join('\r\n'),
        ),
      'is no longer the 2024 edition as it was written',
    ],
    [
      'a statement is missing',
      'pub-2024/data/akn',
      (f) => rmSync(join(f, 'pub-2024/data/akn/wg7-3.xml')),
      'but there is no wg7-3.xml',
    ],
    [
      'a table is missing',
      'pub-2024/data/tables',
      (f) => rmSync(join(f, 'pub-2024/data/tables/topics.csv')),
      'topics.csv',
    ],
    [
      'the file breaks off',
      'pub-2024/data/edition.json',
      (f) => edit(join(f, 'pub-2024/data/edition.json'), (t) => t.slice(0, t.length / 2)),
      'is not JSON',
    ],
    [
      'the archive breaks off',
      'pub-2024/data/small-2024.zip',
      (f) => {
        const path = join(f, 'pub-2024/data/small-2024.zip');
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.subarray(0, bytes.length / 2));
      },
      'is a damaged ZIP container',
    ],
    [
      'it is of a later version of the format',
      'pub-2024/data/edition.json',
      (f) =>
        edit(join(f, 'pub-2024/data/edition.json'), (t) => t.replace('acquis-edition/1', 'acquis-edition/2')),
      'is of the format acquis-edition/2; this program reads acquis-edition/1',
    ],
    [
      'it is another file',
      'letter.txt',
      (f) => writeFileSync(join(f, 'letter.txt'), 'Dear colleague'),
      'holds no published edition',
    ],
    ['there is nothing', 'nowhere', () => {}, 'There is no file or folder'],
  ])('is refused and nothing is kept: %s', async (_, what, damage, words) => {
    const { acquis, folder } = await published('data');
    damage(folder);
    const { status, err } = await acquis('import', what, '--db', 'other.db');
    expect(err).toContain(words);
    expect(status).toBe(2);
    expect((await acquis('import', 'pub-2019', '--db', 'other.db', '--json')).out).toContain(
      '"unchanged": false',
    );
  });

  it(
    'is refused as a book whose words a person has edited, and accepted as one that was only saved anew',
    async () => {
      const { acquis, folder } = await published('book');
      const path = join(folder, 'pub-2024', 'compendium.docx');
      const parts = unzipSync(readFileSync(path));
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      const save = (text: string): void =>
        writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(text) }));
      save(xml.replace('<w:body>', '<w:body><!-- saved -->'));
      expect((await acquis('import', 'pub-2024/compendium.docx', '--db', 'a.db')).status).toBe(0);
      save(xml.replaceAll('States should', 'States may'));
      const { status, err } = await acquis('import', 'pub-2024/compendium.docx', '--db', 'b.db');
      expect(status).toBe(2);
      expect(err).toMatch(/was edited since it was issued \(\d+ paragraphs? changed\)/u);
      expect(err).toContain('acquis diff 2024');
    },
    LONG,
  );

  it('is refused as a Word document that carries no edition', async () => {
    const { acquis } = await published('book');
    const { err } = await acquis('import', 'pub-2019/findings/2019/corrigendum.docx', '--corpus', 'copy');
    expect(err).toContain('carries no edition that could be read back');
  });
});
