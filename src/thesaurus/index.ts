/** Which topics does an index have, which stands under which, and which of another edition is the same? */
export * from './alike.ts';
export * from './broader.ts';
export * from './cycle.ts';
export * from './label.ts';
export * from './label-in-text.ts';
export * from './match.ts';
export * from './slug.ts';
export * from './topic-entries.ts';
