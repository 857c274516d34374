/** Which concepts does the thematic index name, and what stands under them, as SKOS in Turtle and JSON-LD? */
export { type Concept, conceptsOf } from './concepts.ts';
export { checkScheme } from './integrity.ts';
export { toJsonLd } from './json-ld.ts';
export { schemeIris, schemeStatements } from './scheme.ts';
export type { RdfObject, Statement } from './statement.ts';
export { toTurtle } from './turtle.ts';
