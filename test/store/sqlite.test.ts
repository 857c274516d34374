/** The SQLite file: all that the contract asks, and that a build is put into it whole or not at all. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { AcquisError } from '../../src/finding/index.ts';
import type { Corpus } from '../../src/instrument/index.ts';
import { openDatabase } from '../../src/store/sqlite/database.ts';
import { openStore, saveCorpus } from '../../src/store/sqlite/index.ts';
import { readBack, storeContract } from './contract.ts';
import { oneMeeting } from './one-meeting.ts';

const root = mkdtempSync(join(tmpdir(), 'acquis-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
let folder = root;
let path = '';
const fresh = (): void => {
  folder = join(root, String(count++));
  path = join(folder, 'som.db');
};
beforeEach(fresh);

storeContract('SQLite', (corpus, fingerprint) => {
  fresh();
  saveCorpus(path, corpus, fingerprint);
  return openStore(path);
});

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof AcquisError ? error.code : undefined;

function contents(): Corpus {
  const store = openStore(path);
  try {
    return readBack(store);
  } finally {
    store.close();
  }
}

/** A corpus whose reports are reached only after the editions were written; `act` happens at that moment. */
const interrupted = (act: () => void): Corpus => ({
  ...oneMeeting,
  title: 'The new one',
  get reports(): Corpus['reports'] {
    act();
    return [];
  },
});

describe('a build of the database', () => {
  it('makes the folder it is to stand in', () => {
    saveCorpus(path, oneMeeting, 'a');
    expect(readdirSync(folder)).toEqual(['som.db']);
  });

  it('leaves the old build as it was when writing the new one fails half-way', () => {
    saveCorpus(path, oneMeeting, 'a');
    const failing = interrupted(() => {
      throw new Error('the disk is full');
    });
    expect(() => saveCorpus(path, failing, 'b')).toThrow('the disk is full');
    expect(contents()).toStrictEqual(oneMeeting);
    expect(readdirSync(folder)).toEqual(['som.db']);
  });

  it('leaves nothing that could be read when the first build fails half-way', () => {
    const failing = interrupted(() => {
      throw new Error('the disk is full');
    });
    expect(() => saveCorpus(path, failing, 'b')).toThrow('the disk is full');
    expect(codeOf(thrown(() => openStore(path)))).toBe('store-outdated');
  });

  it('shows readers the old database until the new one is whole', () => {
    saveCorpus(path, oneMeeting, 'a');
    let seen: Corpus | undefined;
    saveCorpus(
      path,
      interrupted(() => {
        seen = contents();
      }),
      'b',
    );
    expect(seen).toStrictEqual(oneMeeting);
    expect(contents().title).toBe('The new one');
  });

  it('does not disturb a reader who opened the old one', () => {
    saveCorpus(path, oneMeeting, 'a');
    const reader = openStore(path);
    saveCorpus(path, { ...oneMeeting, editions: [] }, 'b');
    expect(readBack(reader)).toStrictEqual(oneMeeting);
    reader.close();
    expect(contents().editions).toEqual([]);
  });

  it('refuses two editions with one id, and keeps the old database', () => {
    saveCorpus(path, oneMeeting, 'a');
    const doubled = { ...oneMeeting, editions: [...oneMeeting.editions, ...oneMeeting.editions] };
    expect(() => saveCorpus(path, doubled, 'b')).toThrow(/UNIQUE/u);
    expect(contents()).toStrictEqual(oneMeeting);
  });

  it('keeps only the build before it, whatever was built earlier', () => {
    for (const fingerprint of ['a', 'b', 'c', 'd']) saveCorpus(path, oneMeeting, fingerprint);
    const db = openDatabase(path, { readonly: true });
    expect(db.prepare('SELECT fingerprint FROM builds ORDER BY build').pluck().all()).toEqual(['c', 'd']);
    expect(db.prepare('SELECT count(DISTINCT build) FROM documents').pluck().get()).toBe(2);
    db.close();
    expect(contents()).toStrictEqual(oneMeeting);
  });

  it('replaces only its own rows when another corpus lives beside it', () => {
    saveCorpus(path, oneMeeting, 'a');
    const other = { ...oneMeeting, id: 'other', title: 'The other corpus' };
    saveCorpus(path, other, 'x');
    saveCorpus(path, { ...oneMeeting, editions: [] }, 'b');
    const store = openStore(path, 'other');
    expect(readBack(store)).toStrictEqual(other);
    expect(store.corpus().fingerprint).toBe('x');
    store.close();
    const own = openStore(path, oneMeeting.id);
    expect(readBack(own).editions).toEqual([]);
    own.close();
  });

  it('refuses to overwrite a file that is no database', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, 'III.19–21\n'.repeat(200));
    expect(codeOf(thrown(() => saveCorpus(path, oneMeeting, 'a')))).toBe('argument-invalid');
    expect(readFileSync(path, 'utf8')).toBe('III.19–21\n'.repeat(200));
  });

  it('says where it cannot write, and what to do', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'file'), '');
    const error = thrown(() => saveCorpus(join(folder, 'file', 'som.db'), oneMeeting, 'a'));
    expect(codeOf(error)).toBe('argument-invalid');
    expect(String(error)).toContain(join(folder, 'file', 'som.db'));
  });
});

describe('opening a database', () => {
  it('says that there is none, and what to do', () => {
    const error = thrown(() => openStore(path));
    expect(codeOf(error)).toBe('store-missing');
    expect(error instanceof AcquisError ? error.advice : '').toContain('acquis build');
  });

  it('says that a file is no database', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, 'III.19–21\n'.repeat(200));
    expect(codeOf(thrown(() => openStore(path)))).toBe('store-outdated');
  });

  it('says that a folder is no database', () => {
    mkdirSync(path, { recursive: true });
    expect(codeOf(thrown(() => openStore(path)))).toBe('store-outdated');
  });

  it('says that the tables are of another version', () => {
    saveCorpus(path, oneMeeting, 'a');
    const db = openDatabase(path, { readonly: false });
    db.exec("UPDATE meta SET value = '0' WHERE key = 'schema_version'");
    db.close();
    const error = thrown(() => openStore(path));
    expect(codeOf(error)).toBe('store-outdated');
    expect(String(error)).toContain('version 0');
  });

  it('asks which corpus is meant when it holds several, and names them', () => {
    saveCorpus(path, oneMeeting, 'a');
    saveCorpus(path, { ...oneMeeting, id: 'other' }, 'b');
    const error = thrown(() => openStore(path));
    expect(codeOf(error)).toBe('argument-invalid');
    expect(String(error)).toContain(`other, ${oneMeeting.id}`);
    expect(codeOf(thrown(() => openStore(path, 'third')))).toBe('store-missing');
  });

  it('compiles anew into tables of another version, without those tables', () => {
    mkdirSync(folder, { recursive: true });
    const db = openDatabase(path, { readonly: false });
    db.exec(
      "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT; INSERT INTO meta VALUES ('schema_version', '2'); CREATE TABLE corpus (id TEXT); CREATE TABLE documents (document INTEGER PRIMARY KEY); CREATE TABLE footnotes (document INTEGER REFERENCES documents)",
    );
    db.close();
    expect(codeOf(thrown(() => openStore(path)))).toBe('store-outdated');
    saveCorpus(path, oneMeeting, 'a');
    expect(contents()).toStrictEqual(oneMeeting);
  });

  it('says that an empty file is no database of this version', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, '');
    expect(codeOf(thrown(() => openStore(path)))).toBe('store-outdated');
  });
});
