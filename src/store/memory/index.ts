/** How is a corpus read that was compiled a moment ago and written nowhere? */
export * from './memory-library.ts';
export * from './memory-records.ts';
export * from './memory-store.ts';
