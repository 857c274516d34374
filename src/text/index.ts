/** What is a stretch of text, where does it stand, and was every character of a source accounted for? */
export * from './coverage.ts';
export * from './fold.ts';
export * from './largest.ts';
export * from './near.ts';
export * from './ordinal.ts';
export * from './ordinal-reading.ts';
export * from './ordinal-scripts.ts';
export * from './rich-text.ts';
export * from './source-text.ts';
export * from './span.ts';
