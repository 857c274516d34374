/** How do records get in and out? Files of five formats, looked at row by row before anything is written. */

export * from './compare-records.ts';
export * from './decide-links.ts';
export * from './decision-file.ts';
export * from './keyword-links.ts';
export { IMPORT_FORMATS, type ImportFormat, readRows } from './read-rows.ts';
export * from './review.ts';
export * from './write-import.ts';
