/** What is heading, paragraph, footnote and table in a source, and was every character of it accounted for? */
export * from './document.ts';
export * from './resolution.ts';
export { segment } from './segment.ts';
