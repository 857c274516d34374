/** What became of a text, a topic and a reference from one edition to the next, word by word? */
export * from './adopted-passages.ts';
export * from './agreed-wording.ts';
export * from './compare-editions.ts';
export * from './compare-provisions.ts';
export * from './compare-references.ts';
export * from './diff-words.ts';
export * from './draft-check.ts';
export * from './lineage.ts';
export * from './nearest.ts';
export * from './passage.ts';
export * from './reuse.ts';
export * from './similarity.ts';
export { tokenize } from './tokens.ts';
