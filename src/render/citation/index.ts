/** How does a paragraph or an instrument go into a bibliography: UN style, CSL-JSON, BibTeX, RIS? */
export {
  CITATION_FILES,
  type CitationEnding,
  citationPieces,
  toBibtex,
  toCslJson,
  toRis,
} from './bibliography.ts';
export * from './cited.ts';
export * from './csl.ts';
export * from './works.ts';
