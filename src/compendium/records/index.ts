/** How do records get in and out? Files of five formats, looked at row by row before anything is written. */
export { IMPORT_FORMATS, type ImportFormat } from './read-rows.ts';
export * from './review.ts';
export * from './write-import.ts';
