/** How does a paragraph or an instrument go into a bibliography: UN style, CSL-JSON, BibTeX, RIS? */
export * from './bibliography.ts';
export * from './cited.ts';
export * from './csl.ts';
