/** A corpus that cannot be compiled: the message names file and place, and the database stays as it was. */
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { folderFiles } from '../../src/cli/index.ts';
import { compileCorpus, loadManifest } from '../../src/compendium/index.ts';
import { world } from './world.ts';

const original = join(import.meta.dirname, '..', '..', 'corpora', 'som');
const root = mkdtempSync(join(tmpdir(), 'acquis-bad-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
let folder = root;

beforeEach(() => {
  folder = join(root, String(count++));
  cpSync(original, folder, { recursive: true });
  for (const name of readdirSync(join(folder, 'sources'))) chmodSync(join(folder, 'sources', name), 0o644);
});

const file = (): string => loadManifest(folderFiles(original)).sources.at(-1)?.file ?? '';
const damage = (path: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, path), content);

describe('a corpus that cannot be compiled', () => {
  it.each([
    ['a source that is missing', () => rmSync(join(folder, file())), () => [file(), folder]],
    ['a source that is empty', () => damage(file(), ''), () => [file(), 'is empty']],
    [
      'a source that is no text',
      () => damage(file(), Uint8Array.from([80, 75, 3, 4, 0, 0, 1])),
      () => [file(), 'not a text'],
    ],
    ['a manifest that is no JSON', () => damage('manifest.json', '{\n'), () => ['manifest.json', folder]],
    [
      'a manifest without what it needs',
      () => damage('manifest.json', '{}'),
      () => ['manifest.json', 'bodies'],
    ],
    [
      'a folder without a manifest',
      () => rmSync(join(folder, 'manifest.json')),
      () => ['manifest.json', folder],
    ],
  ])('with %s is named, and leaves the old database', async (_, spoil, named) => {
    const { acquis, database, changeSources } = world({ compile: () => compileCorpus(folderFiles(folder)) });
    expect((await acquis('build')).status).toBe(0);
    const before = readFileSync(database);
    spoil();
    changeSources();
    const { status, out, err } = await acquis('build');
    expect([status, out]).toEqual([2, '']);
    for (const text of named()) expect(err).toContain(text);
    expect(err).not.toContain('    at ');
    expect(readFileSync(database).equals(before)).toBe(true);
  });
});
