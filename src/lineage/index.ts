/** What became of a text, a topic and a reference from one edition to the next, word by word? */
export * from './compare-editions.ts';
export * from './compare-provisions.ts';
export * from './compare-references.ts';
export * from './diff-words.ts';
export * from './similarity.ts';
export { tokenize } from './tokens.ts';
