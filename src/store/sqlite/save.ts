import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AcquisError } from '../../finding/index.ts';
import type { SaveCorpus } from '../port.ts';
import { openDatabase } from './database.ts';
import { writeCorpus } from './write-corpus.ts';

/**
 * Writes a new file beside the target, in one transaction, makes sure that it is on the disk, and only then gives it
 * the target's name. Whoever interrupts it, at whatever moment, leaves the old database as it was.
 *
 * @throws AcquisError `argument-invalid` when the folder cannot be written; whatever went wrong inside otherwise.
 */
export const saveCorpus: SaveCorpus = (path, corpus, fingerprint) => {
  const folder = dirname(path);
  const draft = join(folder, `${basename(path)}${DRAFT}${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    clearAbandoned(folder, basename(path));
    rmSync(draft, { force: true });
    closeSync(openSync(draft, 'w'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AcquisError('argument-invalid', `The database cannot be written at ${path} (${why}).`, {
      advice: 'Name a file in a folder that you may write to with --db FILE.',
      cause,
    });
  }
  try {
    fill(draft, (db) => writeCorpus(db, corpus, fingerprint));
    flush(draft);
    renameSync(draft, path);
    flush(folder);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
};

const DRAFT = '.draft-';

/** The journal stays in memory and SQLite does not wait for the disk: the draft is worthless until it is whole, and is flushed then. */
function fill(draft: string, write: (db: ReturnType<typeof openDatabase>) => void): void {
  const db = openDatabase(draft, { readonly: false });
  try {
    db.pragma('journal_mode = MEMORY');
    db.pragma('synchronous = OFF');
    db.pragma('foreign_keys = ON');
    db.transaction(write)(db);
  } finally {
    db.close();
  }
}

/** Waits until a file, or the names in a folder, are on the disk. */
function flush(path: string): void {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (cause) {
    // Windows opens no folders; the rename itself is atomic there too.
    if (process.platform === 'win32') return;
    throw cause;
  }
  try {
    fsyncSync(handle);
  } catch (cause) {
    if (process.platform !== 'win32') throw cause;
  } finally {
    closeSync(handle);
  }
}

/** Removes drafts of builds that were killed: those whose process is no more. */
function clearAbandoned(folder: string, name: string): void {
  for (const file of readdirSync(folder)) {
    if (!file.startsWith(`${name}${DRAFT}`)) continue;
    const pid = Number(/^\d+/u.exec(file.slice(name.length + DRAFT.length))?.[0]);
    if (!isRunning(pid)) rmSync(join(folder, file), { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
