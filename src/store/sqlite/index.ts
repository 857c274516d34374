/** How are compiled corpora and imported documents kept side by side in one SQLite file? The only room that knows better-sqlite3. */
export { keepEditions } from './imported.ts';
export { keptEditions, listImported } from './kept-editions.ts';
export { openLibrary, openLibraryWriter } from './library.ts';
export * from './open.ts';
export { openRecords, openRecordWriter } from './records.ts';
export * from './save.ts';
export { SCHEMA_VERSION } from './schema.ts';
export { databaseOf } from './write-tables.ts';
