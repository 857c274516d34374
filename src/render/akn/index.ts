/** How does an edition look as Akoma Ntoso 3.0 (AKN4UN), and what does such a file say when it is read back? */
export { toCollection } from './collection.ts';
export { collectionIri, conceptIri, expressionIri, workIri } from './iri.ts';
export type { AknProfile } from './plan.ts';
export { type ReadStatement, readCollection, readStatement } from './read.ts';
export { type AknEdition, planEdition, toStatement } from './statement.ts';
