/** Imported documents in memory and in SQLite, and that they outlive every build and every version of the tables. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { memoryLibrary } from '../../src/store/memory/index.ts';
import { openDatabase } from '../../src/store/sqlite/database.ts';
import { openLibrary, openLibraryWriter, openStore, saveCorpus } from '../../src/store/sqlite/index.ts';
import { libraryContract } from './library-contract.ts';
import { ninth } from './library-sample.ts';
import { oneMeeting } from './one-meeting.ts';

const root = mkdtempSync(join(tmpdir(), 'acquis-library-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
const newPath = (): string => join(root, String(count++), 'acquis.db');

libraryContract('in-memory', memoryLibrary);
libraryContract('SQLite', () => openLibraryWriter(newPath()));

const GA = { id: 'ga', title: 'Resolutions', body: 'General Assembly', languages: ['en'] as const };

function withNinth(path: string): string {
  const library = openLibraryWriter(path);
  library.keepCorpus(GA);
  library.keep('ga', { documents: [ninth], files: [] });
  library.close();
  return path;
}

function symbolsIn(path: string): string[] | undefined {
  const library = openLibrary(path);
  const symbols = library?.documents('ga', { from: 0, limit: 9 }).documents.map((d) => d.symbol);
  library?.close();
  return symbols;
}

describe('imported documents in one database with compiled corpora', () => {
  it('stay when a corpus is built beside them, and the build stays when more are imported', () => {
    const path = withNinth(newPath());
    saveCorpus(path, oneMeeting, 'a');
    saveCorpus(path, oneMeeting, 'b');
    withNinth(path);
    expect(symbolsIn(path)).toEqual(['A/RES/90/9']);
    const store = openStore(path);
    expect(store.corpus().fingerprint).toBe('b');
    store.close();
  });

  it('stay when the compiled tables are of another version and are dropped', () => {
    const path = withNinth(newPath());
    saveCorpus(path, oneMeeting, 'a');
    const db = openDatabase(path, { readonly: false });
    db.exec("UPDATE meta SET value = '2' WHERE key = 'schema_version'");
    db.close();
    saveCorpus(path, oneMeeting, 'b');
    expect(symbolsIn(path)).toEqual(['A/RES/90/9']);
  });

  it('are not there in a database that holds only compiled corpora', () => {
    const path = newPath();
    saveCorpus(path, oneMeeting, 'a');
    expect(symbolsIn(path)).toBeUndefined();
    expect(symbolsIn(newPath())).toBeUndefined();
  });

  it('say, where no corpus was compiled yet, that one is to be built', () => {
    expect(() => openStore(withNinth(newPath()))).toThrow('holds no compiled corpus');
  });

  it('are refused, not dropped, when a later program kept them', () => {
    const path = withNinth(newPath());
    const db = openDatabase(path, { readonly: false });
    db.exec("UPDATE meta SET value = '99' WHERE key = 'library_version'");
    db.close();
    expect(() => openLibraryWriter(path)).toThrow('later version of Acquis');
    expect(() => openLibrary(path)).toThrow('later version of Acquis');
  });

  it('are kept all or none: a batch that fails half-way leaves the library as it was', () => {
    const path = withNinth(newPath());
    const library = openLibraryWriter(path);
    const bad = {
      ...ninth,
      document: { ...ninth.document, symbol: 'A/RES/90/11' },
      get citations(): never {
        throw new Error('the disk is full');
      },
    };
    expect(() => library.keep('ga', { documents: [{ ...ninth, citations: [] }, bad], files: [] })).toThrow();
    library.close();
    expect(symbolsIn(path)).toEqual(['A/RES/90/9']);
  });

  it('cannot be kept in a file that is no database, which stays as it is', () => {
    const path = join(root, 'notes.txt');
    writeFileSync(path, 'notes\n'.repeat(300));
    expect(() => openLibraryWriter(path)).toThrow('cannot be written');
  });
});
