/** Which document is this, and where does it stand among the others? */
export * from './document-symbol.ts';
