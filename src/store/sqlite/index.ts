/** How is a compiled corpus kept in one SQLite file, written whole or not at all? The only room that knows better-sqlite3. */
export * from './open.ts';
export * from './save.ts';
export { SCHEMA_VERSION } from './schema.ts';
