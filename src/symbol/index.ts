/** Which document is this, who issued it, how is it named in a text, and where does it stand among the others? */
export * from './bodies.ts';
export * from './citation.ts';
export * from './compare-symbols.ts';
export * from './document-symbol.ts';
export * from './find-symbols.ts';
export * from './format-symbol.ts';
export * from './natures.ts';
export * from './session.ts';
