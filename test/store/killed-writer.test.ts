/** A database whose writer was killed in the middle: pages half written, and the journal that takes them back. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { openStore, saveCorpus } from '../../src/store/sqlite/index.ts';
import { oneMeeting } from './one-meeting.ts';

it('is read as it was before the killed writer began', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [path, copy] = [join(folder, 'a.db'), join(folder, 'b.db')];
  saveCorpus(path, oneMeeting, 'first');
  const writer = new Sqlite(path);
  // So small a cache makes it write pages to the file before it is done.
  writer.pragma('cache_size = 1');
  writer.exec('BEGIN IMMEDIATE');
  writer.exec("UPDATE meta SET value = 'broken'; CREATE TABLE filler (x)");
  const fill = writer.prepare('INSERT INTO filler VALUES (?)');
  for (let n = 0; n < 2000; n += 1) fill.run('x'.repeat(500));
  // What stands on the disk at this moment is what a kill leaves.
  copyFileSync(path, copy);
  copyFileSync(`${path}-journal`, `${copy}-journal`);
  writer.exec('ROLLBACK');
  writer.close();
  const store = openStore(copy);
  expect(store.corpus().fingerprint).toBe('first');
  expect(store.edition('2024')?.provisions).toHaveLength(2);
  store.close();
});
