/** What differs by language in labels, cross-references and dates? */
export * from './adoption-words.ts';
export * from './data.ts';
export * from './guess.ts';
export * from './instrument-names.ts';
export * from './language.ts';
export * from './mention-words.ts';
export * from './organ-names.ts';
