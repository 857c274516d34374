/** Which provisions does each topic of an index name, and do its two columns agree? */
export { concordanceOf, withLocators } from './concordance.ts';
export type { Witness } from './evidence.ts';
export { mergeOffsets } from './offsets.ts';
export * from './thematic-index.ts';
export type { Offset, Universe } from './universe.ts';
