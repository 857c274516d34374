/** What is heading, paragraph, footnote and table in a source, and was every character of it accounted for? */
export * from './document.ts';
export * from './genre.ts';
export * from './references.ts';
export * from './report.ts';
export * from './report-nodes.ts';
export * from './resolution.ts';
export { segment } from './segment.ts';
export * from './thematic-list.ts';
export * from './unknown-organs.ts';
