/** What differs by language in labels, cross-references, dates, and the formulas of adopted texts? */
export { ADDRESSEE_LABELS, ADDRESSEES, type Addressee } from './addressee.ts';
export * from './adoption-words.ts';
export * from './data.ts';
export * from './force.ts';
export * from './genre-words.ts';
export * from './guess.ts';
export * from './instrument-names.ts';
export * from './language.ts';
export * from './list-words.ts';
export * from './mention-words.ts';
export * from './opening.ts';
export * from './openings.ts';
export * from './organ-names.ts';
export * from './qualifiers.ts';
export * from './report-words.ts';
export * from './stem.ts';
export * from './word-fold.ts';
export * from './word-scan.ts';
