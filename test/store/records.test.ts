/** Knowledge records in memory and in SQLite, and that they outlive every build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { memoryRecords } from '../../src/store/memory/index.ts';
import { openDatabase } from '../../src/store/sqlite/database.ts';
import { openLibrary, openRecords, openRecordWriter, saveCorpus } from '../../src/store/sqlite/index.ts';
import { oneMeeting } from './one-meeting.ts';
import { recordLinksContract } from './record-links-contract.ts';
import { malta, recordsContract } from './records-contract.ts';

const root = mkdtempSync(join(tmpdir(), 'acquis-records-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
const newPath = (): string => join(root, String(count++), 'acquis.db');

recordsContract('in-memory', memoryRecords);
recordsContract('SQLite', () => openRecordWriter(newPath()));
recordLinksContract('in-memory', memoryRecords);
recordLinksContract('SQLite', () => openRecordWriter(newPath()));

describe('records in a database', () => {
  it('outlive a build of a corpus, and a database without any holds none', () => {
    const path = newPath();
    expect(openRecords(path)).toBeUndefined();
    const writer = openRecordWriter(path);
    writer.putRecords({ at: '2026-01-01T00:00:00Z', who: 'x', what: 'import' }, [malta]);
    writer.close();
    saveCorpus(path, oneMeeting, 'fingerprint');
    const reader = openRecords(path);
    expect(reader?.record(malta.id)).toStrictEqual(malta);
    reader?.close();
    expect(openLibrary(path)).toBeUndefined();
  });

  it('of a later version of the program are refused, not dropped', () => {
    const path = newPath();
    openRecordWriter(path).close();
    const db = openDatabase(path, { readonly: false });
    db.exec("UPDATE meta SET value = '99' WHERE key = 'records_version'");
    db.close();
    for (const open of [openRecords, openRecordWriter]) expect(() => open(path)).toThrow(/later version/u);
  });
});
