/** What is wrong, where, how sure are we, and what should stand there instead? */
export * from './codes.ts';
export * from './error.ts';
export * from './finding.ts';
