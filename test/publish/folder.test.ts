import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  archiveOf,
  checkFolder,
  checksumLines,
  listFiles,
  type PublishedFile,
  publicationFiles,
  textFile,
  writeFolder,
} from '../../src/publish/index.ts';

const FACTS = { title: 'T', corpus: 'c', edition: '2024', fingerprint: 'f', program: 'acquis 1' };
const publication = (...texts: readonly string[]): PublishedFile[] =>
  publicationFiles(FACTS, [texts.map((text, n) => textFile(`a/${n}.txt`, text, 'text/plain'))]);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'acquis-publish-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the folder of a publication', () => {
  it('holds the files and nothing else, and the folder above holds no leftovers', () => {
    writeFolder(join(root, 'out'), publication('one'));
    expect(readdirSync(root)).toEqual(['out']);
    expect(readdirSync(join(root, 'out')).sort()).toEqual(['SHA256SUMS', 'a', 'manifest.json']);
    expect(readFileSync(join(root, 'out', 'a', '0.txt'), 'utf8')).toBe('one');
  });

  it('is replaced whole: nothing of the earlier publication stays', () => {
    writeFolder(join(root, 'out'), publication('one', 'two'));
    writeFolder(join(root, 'out'), publication('three'));
    expect(readdirSync(join(root, 'out', 'a'))).toEqual(['0.txt']);
  });

  it('keeps the earlier publication when the new one cannot be finished', () => {
    const out = join(root, 'out');
    writeFolder(out, publication('one'));
    const clash = [textFile('x', '', 'text/plain'), textFile('x/y', '', 'text/plain')];
    expect(() => writeFolder(out, clash)).toThrow('could not be written');
    expect(readFileSync(join(out, 'a', '0.txt'), 'utf8')).toBe('one');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('is refused where somebody keeps other files', () => {
    mkdirSync(join(root, 'mine'));
    writeFileSync(join(root, 'mine', 'letter.txt'), 'dear');
    expect(() => checkFolder(join(root, 'mine'), [])).toThrow('it holds files that are no publication');
  });

  it('is refused inside the corpus and around it, also through a link', () => {
    const corpus = join(root, 'corpus');
    mkdirSync(corpus);
    symlinkSync(corpus, join(root, 'link'));
    expect(() => checkFolder(join(corpus, 'out'), [corpus])).toThrow('which holds what is published');
    expect(() => checkFolder(join(root, 'link', 'out'), [corpus])).toThrow('which holds what is published');
    expect(() => checkFolder(root, [corpus])).toThrow('which holds what is published');
  });

  it('is refused where a file has its name', () => {
    writeFileSync(join(root, 'out'), '');
    expect(() => checkFolder(join(root, 'out'), [])).toThrow('it is a file');
  });

  it('is accepted when it is new, empty or an earlier publication', () => {
    mkdirSync(join(root, 'empty'));
    writeFolder(join(root, 'earlier'), publication('one'));
    for (const name of ['new', 'empty', 'earlier', 'deep/er'])
      expect(() => checkFolder(join(root, name), [])).not.toThrow();
  });

  it('clears away what a killed run left beside it, and puts back what that run had moved', () => {
    writeFolder(join(root, '.out.old-4194305-0a0b0c0d'), publication('one'));
    mkdirSync(join(root, '.out.new-4194305-0a0b0c0d'));
    const clash = [textFile('x', '', 'text/plain'), textFile('x/y', '', 'text/plain')];
    expect(() => writeFolder(join(root, 'out'), clash)).toThrow('could not be written');
    expect(readdirSync(root)).toEqual(['out']);
    expect(readFileSync(join(root, 'out', 'a', '0.txt'), 'utf8')).toBe('one');
  });

  it('leaves the draft of a run that still writes, and folders with other names', () => {
    const others = [`.out.new-${process.pid}-0a0b0c0d`, '.out.new-mine', '.outer.new-4194305-0a0b0c0d'];
    for (const name of others) mkdirSync(join(root, name));
    writeFolder(join(root, 'out'), publication('one'));
    expect(readdirSync(root).sort()).toEqual([...others, 'out'].sort());
  });

  it('keeps the earlier publication when a run is killed while it writes, and clears up at the next', () => {
    const out = join(root, 'out');
    writeFolder(out, publication('one'));
    const script = `
      import { writeFolder } from '../../src/publish/folder.ts';
      import { textFile } from '../../src/publish/files.ts';
      function* endless() {
        for (let n = 0; ; n += 1) {
          if (n === 20) process.kill(process.pid, 'SIGKILL');
          yield textFile(String(n), 'x', 'text/plain');
        }
      }
      writeFolder(${JSON.stringify(out)}, endless());`;
    const { outputFiles } = buildSync({
      stdin: { contents: script, resolveDir: import.meta.dirname },
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
    });
    const program = outputFiles[0]?.text ?? '';
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
    expect(run.signal).toBe('SIGKILL');
    expect(readdirSync(root).some((name) => name.startsWith('.out.new-'))).toBe(true);
    expect(readFileSync(join(out, 'a', '0.txt'), 'utf8')).toBe('one');
    writeFolder(out, publication('two'));
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('says so when the folder above cannot be written to', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => writeFolder(join(root, 'file', 'out'), publication('one'))).toThrow('could not be written');
    expect(readdirSync(root)).toEqual(['file']);
  });
});

describe('the list of a publication', () => {
  it('proves each file by its sum, in the order of the paths', () => {
    const entries = listFiles([textFile('b', 'two', 'text/plain'), textFile('a', 'one', 'text/plain')]);
    expect(checksumLines(entries)).toBe(
      '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  a\n' +
        '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3  b\n',
    );
  });

  it('packs into an archive that is the same bytes each time and unpacks to the files', () => {
    const files = publication('one', 'two');
    const archive = archiveOf('all.zip', files);
    expect(archiveOf('all.zip', [...files].reverse())).toEqual(archive);
    expect(Object.keys(unzipSync(archive.bytes)).sort()).toEqual(files.map((f) => f.path).sort());
  });
});
