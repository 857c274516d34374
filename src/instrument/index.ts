/** What is an adopted text made of, and what is an edition of a compendium? */
export * from './edition.ts';
export * from './library.ts';
export * from './matter.ts';
export * from './provision.ts';
export * from './within.ts';
