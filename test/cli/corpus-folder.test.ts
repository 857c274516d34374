/** A corpus as a folder: its files by their paths, nothing outside it, and damage told plainly. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folderFiles } from '../../src/cli/index.ts';

const root = mkdtempSync(join(tmpdir(), 'acquis-corpus-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, 'corpus');
mkdirSync(join(folder, 'sources'), { recursive: true });
writeFileSync(join(folder, 'sources', '2024.txt'), 'III.19');
writeFileSync(join(root, 'secret.txt'), 'secret');

describe('the folder of a corpus', () => {
  it('gives the bytes of a file', () => {
    expect(new TextDecoder().decode(folderFiles(folder).read('sources/2024.txt'))).toBe('III.19');
  });

  it('has nothing under a name that is not there', () => {
    expect(folderFiles(folder).read('sources/2019.txt')).toBeUndefined();
    expect(folderFiles(join(root, 'nowhere')).read('manifest.json')).toBeUndefined();
    expect(folderFiles(folder).read('sources/2024.txt/more')).toBeUndefined();
  });

  it.each(['../secret.txt', 'sources/../../secret.txt', '/etc/hostname', '', '..'])(
    'refuses %j, which leaves it',
    (path) => {
      expect(() => folderFiles(folder).read(path)).toThrow(/does not lie in the corpus folder/u);
    },
  );

  it('says that a folder is no file', () => {
    expect(() => folderFiles(folder).read('sources')).toThrow(/sources in .* is a folder, not a file/u);
  });
});
