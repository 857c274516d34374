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
  bytesOf,
  checkFolder,
  checksumLine,
  openArchive,
  openPublication,
  textFile,
} from '../../src/publish/index.ts';
import { entriesOf } from './collected.ts';

const FACTS = { title: 'T', corpus: 'c', edition: '2024', fingerprint: 'f', program: 'acquis 1' };
/** Writes a publication whose files hold these texts. */
const publish = (folder: string, ...texts: readonly string[]): void => {
  const publication = openPublication(folder, FACTS);
  for (const [n, text] of texts.entries())
    publication.put({ path: `a/${n}.txt`, content: text, mediaType: 'text/plain' });
  publication.finish();
  publication.clearAway();
};

/** Writes one that fails half-way: a file has the name of a folder. */
const clash = (folder: string): void => {
  const publication = openPublication(folder, FACTS);
  publication.put({ path: 'x', content: '', mediaType: 'text/plain' });
  publication.put({ path: 'x/y', content: '', mediaType: 'text/plain' });
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'acquis-publish-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the folder of a publication', () => {
  it('holds the files and nothing else, and the folder above holds no leftovers', () => {
    publish(join(root, 'out'), 'one');
    expect(readdirSync(root)).toEqual(['out']);
    expect(readdirSync(join(root, 'out')).sort()).toEqual(['SHA256SUMS', 'a', 'manifest.json']);
    expect(readFileSync(join(root, 'out', 'a', '0.txt'), 'utf8')).toBe('one');
  });

  it('is replaced whole: nothing of the earlier publication stays', () => {
    publish(join(root, 'out'), 'one', 'two');
    publish(join(root, 'out'), 'three');
    expect(readdirSync(join(root, 'out', 'a'))).toEqual(['0.txt']);
  });

  it('keeps the earlier publication when the new one cannot be finished', () => {
    const out = join(root, 'out');
    publish(out, 'one');
    expect(() => clash(out)).toThrow('could not be written');
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

  it('is refused where a link has its name that leads nowhere', () => {
    symlinkSync(join(root, 'nowhere'), join(root, 'out'));
    expect(() => checkFolder(join(root, 'out'), [])).toThrow('a link that leads nowhere');
  });

  it('is accepted when it is new, empty or an earlier publication', () => {
    mkdirSync(join(root, 'empty'));
    publish(join(root, 'earlier'), 'one');
    for (const name of ['new', 'empty', 'earlier', 'deep/er'])
      expect(() => checkFolder(join(root, name), [])).not.toThrow();
  });

  it('clears away what a killed run left beside it, and puts back what that run had moved', () => {
    publish(join(root, '.out.old-4194305-0a0b0c0d'), 'one');
    mkdirSync(join(root, '.out.new-4194305-0a0b0c0d'));
    expect(() => clash(join(root, 'out'))).toThrow('could not be written');
    expect(readdirSync(root)).toEqual(['out']);
    expect(readFileSync(join(root, 'out', 'a', '0.txt'), 'utf8')).toBe('one');
  });

  it('leaves the draft of a run that still writes, and folders with other names', () => {
    const others = [`.out.new-${process.pid}-0a0b0c0d`, '.out.new-mine', '.outer.new-4194305-0a0b0c0d'];
    for (const name of others) mkdirSync(join(root, name));
    publish(join(root, 'out'), 'one');
    expect(readdirSync(root).sort()).toEqual([...others, 'out'].sort());
  });

  it('keeps the earlier publication when a run is killed while it writes, and clears up at the next', () => {
    const out = join(root, 'out');
    publish(out, 'one');
    const script = `
      import { openPublication } from '../../src/publish/publication.ts';
      const { put } = openPublication(${JSON.stringify(out)}, ${JSON.stringify(FACTS)});
      for (let n = 0; ; n += 1) {
        if (n === 20) process.kill(process.pid, 'SIGKILL');
        put({ path: String(n), content: 'x', mediaType: 'text/plain' });
      }`;
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
    publish(out, 'two');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('says so when the folder above cannot be written to', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => publish(join(root, 'file', 'out'), 'one')).toThrow('could not be written');
    expect(readdirSync(root)).toEqual(['file']);
  });
});

describe('the bytes of a text', () => {
  it('are those of UTF-8, whatever stands where a piece ends, short pieces joined and long ones cut', () => {
    for (const lead of ['', 'x', 'xy', 'é']) {
      const text = `${lead}${'🙂'.repeat(50_000)}${'各国'.repeat(50_000)}`;
      const pieces: Buffer[] = [];
      for (const piece of bytesOf(['a', 'b', text, 'c'])) pieces.push(Buffer.from(piece));
      expect(Buffer.concat(pieces).toString()).toBe(`ab${text}c`);
      expect(pieces.length).toBeGreaterThan(2);
    }
  });
});

describe('the list of a publication', () => {
  it('proves each file by its sum, in the order of the paths', () => {
    const entries = entriesOf([textFile('b', 'two', 'text/plain'), textFile('a', 'one', 'text/plain')]);
    expect(entries.map(checksumLine).join('')).toBe(
      '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  a\n' +
        '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3  b\n',
    );
  });

  it('is a manifest that says what the publication is of, as JSON, with or without files', () => {
    publish(join(root, 'none'));
    publish(join(root, 'some'), 'one', 'two');
    const read = (name: string) => JSON.parse(readFileSync(join(root, name, 'manifest.json'), 'utf8'));
    expect(read('none')).toEqual({ ...FACTS, files: [] });
    const some = read('some');
    expect(some).toEqual({
      ...FACTS,
      files: entriesOf([textFile('a/0.txt', 'one', 'text/plain'), textFile('a/1.txt', 'two', 'text/plain')]),
    });
    expect(readFileSync(join(root, 'some', 'manifest.json'), 'utf8')).toBe(
      `${JSON.stringify(some, null, 2)}\n`,
    );
  });

  it('packs into an archive that is the same bytes each time and unpacks to the files', () => {
    const pack = (): Uint8Array => {
      const pieces: Uint8Array[] = [];
      const archive = openArchive({ write: (piece) => void pieces.push(piece), close: () => 0 });
      const passed: string[] = [];
      for (const [path, content] of [
        ['a.txt', 'one'],
        ['b/c.csv', ['two,', 'three\n'.repeat(100_000)]],
        ['empty', ''],
      ] as const)
        for (const piece of archive.pack(path, content)) passed.push(Buffer.from(piece).toString());
      expect(passed.join('')).toBe(`onetwo,${'three\n'.repeat(100_000)}`);
      archive.close();
      return new Uint8Array(Buffer.concat(pieces));
    };
    const bytes = pack();
    expect(Buffer.compare(pack(), bytes)).toBe(0);
    const texts = Object.entries(unzipSync(bytes)).map(([path, held]) => [path, held.length]);
    expect(texts).toEqual([
      ['a.txt', 3],
      ['b/c.csv', 600_004],
      ['empty', 0],
    ]);
  });
});
