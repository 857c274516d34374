/** What is wrong in a finished edition, and what do the editions say of one another? */
export * from './confirm.ts';
export * from './entries.ts';
export * from './hyphenation.ts';
export * from './later.ts';
export * from './listed.ts';
export * from './mentions.ts';
export * from './notes.ts';
export * from './numbering.ts';
export type { VerifyContext } from './place.ts';
export * from './report.ts';
export * from './style.ts';
export * from './texts.ts';
export * from './untopiced.ts';
export * from './verify.ts';
