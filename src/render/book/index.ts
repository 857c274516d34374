/** What stands on paper, before any format: the book, a topic, a corrigendum, a list of provisions. */
export * from './comparison.ts';
export * from './compendium.ts';
export * from './corrigendum.ts';
export * from './draft.ts';
export * from './found.ts';
export * from './printed.ts';
export * from './provision-list.ts';
export * from './select.ts';
export * from './topic.ts';
